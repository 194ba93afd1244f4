"""What comes and goes over HTTP: webhook and health."""
