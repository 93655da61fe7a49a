// FP16 scales of tokens, which lie in shared memory beside a tile of their keys.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

// Two neighbours' scales, of the columns of a thread of eight keys.
DEVICE void load_scales(float (&pair)[2], u32 scales, int n) {
    u32 both = load_shared(scales + 16 * n + 4 * (threadIdx.x % 4));
    pair[0] = f16_to_f32(static_cast<unsigned short>(both));
    pair[1] = f16_to_f32(static_cast<unsigned short>(both >> 16));
}
