"""How sure a number is: spreads of a machine's quantities, carried to an interval, and what would narrow it."""
