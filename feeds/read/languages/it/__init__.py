"""What is known of Italian: words and phrases only, no code."""
