"""What is known of Portuguese: words and phrases only, no code."""
