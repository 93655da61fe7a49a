"""Reading YAML strictly: schemas, units in keys, a source per number, errors with file, line and key."""
