"""What is known of French: words and phrases only, no code."""
