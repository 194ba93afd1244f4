"""The border with Telegram, in both directions."""
