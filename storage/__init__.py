"""SQL: one typed function per named query."""
