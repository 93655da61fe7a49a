// Types and block sizes that all kernels share. Freestanding: no library behind it.
#pragma once
#include <arm_neon.h>
#include <stdint.h>
#include "../common/sizes.h"

// Rows of an A panel. The columns of a B panel are 12 (s8, f32) or 24 (f16): 24 accumulator registers of 32.
enum { ROWS = 8 };

// A block of B, KC deep and NC columns wide, stays in a small core's L2 while all A panels sweep it: with a head
// dimension of 128 it takes about 64 KiB for every type. KC is a multiple of 4, NC of the panel width.
enum { KC_S8 = 512, NC_S8 = 504, KC_F16 = 256, NC_F16 = 264, KC_F32 = 128, NC_F32 = 132 };
