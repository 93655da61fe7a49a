// Arithmetic on sizes.
#pragma once
#include <stdint.h>

static inline long smaller(long a, long b) { return a < b ? a : b; }
static inline long round_up(long a, long b) { return (a + b - 1) / b * b; }
