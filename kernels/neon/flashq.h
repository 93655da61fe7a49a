// FlashQ's tiles: 64 queries by 64 keys. An array of tile weights has, for each query, the factor alpha of what came before
// each tile, and then the sum of its probabilities.
#pragma once
#include "intsim.h"

enum { TILE = 64 };

static inline long tiles_of(long n) { return (n + TILE - 1) / TILE; }
