"""What tests, the demo and the chat page can do to the town."""
