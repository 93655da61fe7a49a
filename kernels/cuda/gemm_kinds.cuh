// The kinds of A that the preprocessor symbol ELEMENT chooses among.
#pragma once
#define F16_ELEMENT 0
#define BF16_ELEMENT 1
#define E4M3_ELEMENT 2
#define S8_ELEMENT 3
// Warps along k of a block's tile, which share it: each multiplies its part of every tile.
#ifndef WARPS_K
#define WARPS_K 1
#endif
