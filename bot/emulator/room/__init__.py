"""The human side over HTTP: everything that a person can do in the page, a script can do too."""
