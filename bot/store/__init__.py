"""What Baobab remembers: the only floor with SQL on it."""
