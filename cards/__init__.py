"""What a person sees: text and buttons, made from values."""
