"""Rules: values in, values out, standard library only."""
