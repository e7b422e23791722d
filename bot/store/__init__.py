"""What Pasquin remembers, on SQLite and PostgreSQL alike. No SQL leaves this folder."""
