"""What happens, one story per noun: functions take (tx, ..., now), touch no network, and speak through `voice`."""
