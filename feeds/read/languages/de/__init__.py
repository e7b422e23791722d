"""What is known of German: words and phrases only, no code."""
