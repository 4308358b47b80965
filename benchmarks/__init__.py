"""The figures: one command each, against named peers, in one interleaved run."""
