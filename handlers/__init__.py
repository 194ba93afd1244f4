"""What a person does in a chat: update, service, card."""
