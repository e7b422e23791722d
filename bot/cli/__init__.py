"""The command line. What is heavy is imported inside the command that uses it."""
