"""How far the shipped machine files can be trusted: every shipped measurement against every machine of its device."""
