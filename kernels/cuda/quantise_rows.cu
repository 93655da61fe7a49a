// Rows of n floats, or with HALF of n FP16, as int8 behind a step max|x| / 127 each: a cache's keys and values, a linear layer's tokens. A thread
// block has a row and reads it twice.
//
// Grid (rows), WARPS warps, 4 * WARPS bytes of shared memory; n is a multiple of 4.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "row_sums.cuh"

// span: rows
#if HALF
typedef half_bits input;
DEVICE void load_four(float (&v)[4], const half_bits* from) {
    u32 words[2];
    load_global_2(words, from);
#pragma unroll
    for (int i = 0; i < 4; i++) v[i] = f16_to_f32(static_cast<unsigned short>(words[i / 2] >> 16 * (i % 2)));
}
#else
typedef float input;
DEVICE void load_four(float (&v)[4], const float* from) { load_global_4(v, from); }
#endif

DEVICE int nearest(float x) { return __float2int_rn(x); }

extern "C" __global__ void __launch_bounds__(32 * WARPS)
quantise_rows(const input* x, byte* out, float* steps, int n) {
    extern __shared__ __align__(128) unsigned char memory[];
    x += static_cast<long long>(blockIdx.x) * n;
    out += static_cast<long long>(blockIdx.x) * n;
    float top = 0.0f;
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4];
        load_four(v, x + i);
        top = fmaxf(fmaxf(fmaxf(fabsf(v[0]), fabsf(v[1])), fmaxf(fabsf(v[2]), fabsf(v[3]))), top);
    }
    top = across_block(top, shared_address(memory), 0.0f, Larger());
    float inverse = top > 0.0f ? 127.0f * reciprocal_approx(top) : 0.0f;
    if (threadIdx.x == 0) steps[blockIdx.x] = top * (1.0f / 127.0f);
#pragma unroll 1
    for (int i = 4 * threadIdx.x; i < n; i += 128 * WARPS) {
        float v[4];
        load_four(v, x + i);
        store_global(out + i, pack_s8(nearest(v[0] * inverse), nearest(v[1] * inverse), nearest(v[2] * inverse),
                                      nearest(v[3] * inverse)));
    }
}
