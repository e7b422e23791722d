"""What Pasquin remembers: one schema and one set of queries for SQLite and PostgreSQL. No SQL leaves this folder."""
