"""What is known of Spanish: words and phrases only, no code."""
