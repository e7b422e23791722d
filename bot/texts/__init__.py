"""Every sentence a person can read in a chat, in French and English."""
