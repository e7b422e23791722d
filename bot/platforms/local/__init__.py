"""The local chat, in a terminal and in a browser: no account, no network beyond this machine."""
