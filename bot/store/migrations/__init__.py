"""How the tables came to be: one history for both databases, run by `engine.migrate`.

A change of `schema.py` is the next file in `versions/`; `tests/store/test_migrations.py` says what it still lacks.
"""
