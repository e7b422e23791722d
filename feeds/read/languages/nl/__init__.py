"""What is known of Dutch: words and phrases only, no code."""
