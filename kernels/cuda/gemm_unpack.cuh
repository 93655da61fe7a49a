// Integer weights beside A of FP16, widened in registers: the exponent of 1024 over a mantissa that holds the integer,
// less what it is too much. The weights lie so that a thread's are the operands of its products, without any exchange.
#pragma once
#include "warp.cuh"

// span: unpack
// Four of 8 bits, in excess of 128, to two pairs.
DEVICE void unpack_bytes(u32& first, u32& second, u32 packed) {
    first = subtract_f16x2(__byte_perm(packed, 0x64646464u, 0x4140), 0x64806480u);
    second = subtract_f16x2(__byte_perm(packed, 0x64646464u, 0x4342), 0x64806480u);
}

// Eight of 4 bits, in excess of 8, to four pairs, times a scale: a pair has nibbles i and i + 4.
DEVICE void unpack_nibbles(u32 (&pairs)[4], u32 packed, u32 scale) {
#pragma unroll
    for (int i = 0; i < 4; i += 2, packed >>= 8) {
        u32 lower = subtract_f16x2((packed & 0x000f000fu) | 0x64006400u, 0x64086408u);
        u32 upper = fma_f16x2((packed & 0x00f000f0u) | 0x64006400u, 0x2c002c00u, 0xd480d480u);  // / 16, - 72
        pairs[i] = multiply_f16x2(lower, scale);
        pairs[i + 1] = multiply_f16x2(upper, scale);
    }
}
