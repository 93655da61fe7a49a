// Types and block sizes that all kernels share. Freestanding: no library behind it.
//
// What is left of a row after whole vectors is read as one more of them: an array may be read, and never written, up to
// fifteen bytes beyond its end, as XNNPACK asks of its users (XNN_EXTRA_BYTES). Who shares rows out gives this room.
#pragma once
#include <arm_neon.h>
#include <stdint.h>
#include "../common/sizes.h"

// Rows of an A panel. The columns of a B panel are 12 (s8, f32) or 24 (f16): 24 accumulator registers of 32.
enum { ROWS = 8 };

// A block of B, KC deep and NC columns wide, stays in a small core's L2 while all A panels sweep it: with a head
// dimension of 128 it takes about 64 KiB for every type. KC is a multiple of 4, NC of the panel width.
enum { KC_S8 = 512, NC_S8 = 504, KC_F16 = 256, NC_F16 = 264, KC_F32 = 128, NC_F32 = 132 };

// Keeps a vector in its register until here: a result that took it would seem to wait for the row before.
#define KEPT_UNTIL_HERE(vector) __asm__("" : : "w"(vector))

// All ones in the first `count` of sixteen bytes.
static inline uint8x16_t first_bytes(long count) {
    static const uint8_t lanes[16] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return vcltq_u8(vld1q_u8(lanes), vdupq_n_u8((uint8_t)count));
}
