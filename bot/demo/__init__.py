"""What runs with no network and no account: an invented press and its loopback server."""
