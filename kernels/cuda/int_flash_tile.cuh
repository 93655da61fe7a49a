// What INT-FlashAttention makes of a tile's scores: 2^x of a row of a thread, and INT8 of them.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "global_memory.cuh"

constexpr float ONE_OVER_R = 1.0f / 127.0f;

// Scores of half h of a thread's columns become P over the row's running maximum `top`, in base two, and `total` their sum
// with those before; what both must be multiplied by that came before is returned. HIDES keys behind `last`; the thread's
// first one is `key`.
template <bool HIDES, int TILES>
DEVICE float exponentiate(float (&scores)[TILES][4], int h, float& top, float& total, int key, int last, float factor) {
    float highest = -__int_as_float(0x7f800000);
#pragma unroll
    for (int n = 0; n < TILES; n++)
#pragma unroll
        for (int i = 2 * h; i < 2 * h + 2; i++) {
            if (HIDES && key + 8 * n + i % 2 > last) scores[n][i] = -__int_as_float(0x7f800000);
            highest = fmaxf(highest, scores[n][i]);
        }
    highest = fmaxf(top, quad_max(highest) * factor);
    float alpha = exp2_approx(top - highest);
    top = highest;
    float sum = 0.0f;
#pragma unroll
    for (int n = 0; n < TILES; n++)
#pragma unroll
        for (int i = 2 * h; i < 2 * h + 2; i++) {
            scores[n][i] = exp2_approx(fmaf(scores[n][i], factor, -highest));
            sum += scores[n][i];
        }
    total = fmaf(total, alpha, quad_sum(sum));
    return alpha;
}

// Half h of two tiles' columns, to FP16, times 127 in FP16, half up.
DEVICE u32 narrow_four(const float (&first)[4], const float (&second)[4], int h) {
    int rounded[4];
#pragma unroll
    for (int i = 0; i < 4; i += 2) {
        const float* pair = i ? &second[2 * h] : &first[2 * h];
        u32 scaled = multiply_f16x2(pack_f16(pair[0], pair[1]), 0x57f057f0u);  // twice 127
        rounded[i] = __float2int_rz(f16_to_f32(static_cast<half_bits>(scaled)) + 0.5f);
        rounded[i + 1] = __float2int_rz(f16_to_f32(static_cast<half_bits>(scaled >> 16)) + 0.5f);
    }
    return pack_s8(rounded[0], rounded[1], rounded[2], rounded[3]);
}
