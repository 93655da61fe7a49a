// Q, K or V of FP16 as int8 (FORM 0), E4M3 (1) or E5M2 (2) behind scales that are known: one per head of the largest |x|
// of its slices (SCALES 0), one per channel of its largest (1), or none (2). With TRANSPOSED, V^T, which products with keys
// as their inner dimension want.
//
// Grid (ceil(rows, BLOCK), heads), WARPS warps, with TRANSPOSED HEAD_DIM * (BLOCK + 4) bytes of shared memory, else
// 4 * WARPS. x is (heads, rows, HEAD_DIM) FP16, codes (heads, rows, HEAD_DIM) or (heads, HEAD_DIM, rows); rows is then a
// multiple of 16. tops: (heads, slices) or (heads, HEAD_DIM) FP32. Scales: (heads) or (heads, HEAD_DIM) FP32.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "vectors_f16.cuh"

constexpr int CHUNKS = HEAD_DIM / EIGHT, THREADS = 32 * WARPS, EACH = BLOCK * CHUNKS / THREADS, LINE = BLOCK + 4;
static_assert(BLOCK * CHUNKS % THREADS == 0 && THREADS % CHUNKS == 0, "the threads of a block have equal shares");

// span: rows
DEVICE float scale_of(float top, float highest) {
    float scale = top * reciprocal_approx(highest);
    return scale == 0.0f ? 1.0f : scale;
}

extern "C" __global__ void __launch_bounds__(THREADS)
quantise_known(const half_bits* x, const float* tops, byte* codes, float* scales, int rows, int slices, float highest) {
    extern __shared__ __align__(128) unsigned char memory[];
    u32 shared = shared_address(memory);
    int chunk = threadIdx.x % CHUNKS, line = threadIdx.x / CHUNKS, first = blockIdx.x * BLOCK;
    x += static_cast<long long>(blockIdx.y) * rows * HEAD_DIM;
    codes += static_cast<long long>(blockIdx.y) * rows * HEAD_DIM;
    u32 held[EACH][4];
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        int row = first + line + i * (THREADS / CHUNKS);
        load_eight(held[i], x + static_cast<long long>(row) * HEAD_DIM + EIGHT * chunk, row < rows);
    }
    float factor[EIGHT];
#pragma unroll
    for (int i = 0; i < EIGHT; i++) factor[i] = 1.0f;
    if (SCALES == 0) {
        float top = 0.0f;
#pragma unroll 1
        for (int i = threadIdx.x % 32; i < slices; i += 32)
            top = fmaxf(top, __uint_as_float(load_global(tops + static_cast<long long>(blockIdx.y) * slices + i)));
        float scale = scale_of(across_warp(top, Larger()), highest), inverse = reciprocal_approx(scale);
#pragma unroll
        for (int i = 0; i < EIGHT; i++) factor[i] = inverse;
        if (blockIdx.x == 0 && threadIdx.x == 0) scales[blockIdx.y] = scale;
    }
    if (SCALES == 1) {
        load_global_4(factor, tops + blockIdx.y * HEAD_DIM + EIGHT * chunk);
        load_global_4(factor + 4, tops + blockIdx.y * HEAD_DIM + EIGHT * chunk + 4);
#pragma unroll
        for (int i = 0; i < EIGHT; i++) factor[i] = scale_of(factor[i], highest);
        if (blockIdx.x == 0 && line == 0) {
            store_global_4(scales + blockIdx.y * HEAD_DIM + EIGHT * chunk, factor);
            store_global_4(scales + blockIdx.y * HEAD_DIM + EIGHT * chunk + 4, factor + 4);
        }
#pragma unroll
        for (int i = 0; i < EIGHT; i++) factor[i] = reciprocal_approx(factor[i]);
    }
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        int place = line + i * (THREADS / CHUNKS);
        float wide[EIGHT];
        u32 made[2];
        widen(wide, held[i]);
        if constexpr (FORM == 0) codes_s8(made, wide, factor);
        else codes_f8<FORM == 2>(made, wide, factor);
        if (TRANSPOSED) {
#pragma unroll
            for (int j = 0; j < EIGHT; j++)
                memory[(EIGHT * chunk + j) * LINE + place] = static_cast<byte>(made[j / 4] >> 8 * (j % 4));
        } else if (first + place < rows) {
            store_global_2(codes + static_cast<long long>(first + place) * HEAD_DIM + EIGHT * chunk, made[0], made[1]);
        }
    }
    if (!TRANSPOSED) return;
    __syncthreads();
    constexpr int WORDS = BLOCK / 4;
#pragma unroll
    for (int i = 0; i < HEAD_DIM * WORDS / THREADS; i++) {
        int at = threadIdx.x + i * THREADS, channel = at / WORDS, word = at % WORDS;
        if (first + 4 * word < rows)
            store_global(codes + static_cast<long long>(channel) * rows + first + 4 * word,
                         load_shared(shared + channel * LINE + 4 * word));
    }
}
