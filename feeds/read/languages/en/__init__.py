"""What is known of English: words and phrases only, no code."""
