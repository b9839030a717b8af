"""Words are data: one folder per language, the same file names in each."""
