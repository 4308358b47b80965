"""One file for each released change, oldest first."""
