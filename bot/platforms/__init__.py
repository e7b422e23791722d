"""Places messages go to. Each folder keeps the promise of `bot.chat.Platform` in its own way."""
