"""The ground floor: what a learning community is, in frozen values and pure functions, with no library and no clock."""
