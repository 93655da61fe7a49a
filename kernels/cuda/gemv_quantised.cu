// A row of weights in ggml's blocks times COLUMNS tokens in q8_1, by products of four int8 at a time, as llama.cpp's mmvq
// has it: a thread block has ROWS rows of W, and its first warp adds up what the others leave in shared memory. Products
// and sums share a rounding where nvcc fuses them in mmvq's expressions; here it is written out (fmaf).
//
// Grid (ceil(rows, ROWS)), WARPS warps, 128 * (WARPS - 1) * COLUMNS * ROWS bytes of shared memory. k is a
// multiple of the format's block; y is (tokens, rows).
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "ggml_blocks.cuh"
#include "row_sums.cuh"

constexpr int EACH = FORMAT == Q8_0 || FORMAT == Q6_K ? 8 : 16;  // weights of a thread in a turn
constexpr int BLOCK_BYTES_OF_X = 36;

// span: multiply
DEVICE float step_of(u32 both) { return f16_to_f32(static_cast<half_bits>(both)); }
DEVICE float sum_of(u32 both) { return f16_to_f32(static_cast<half_bits>(both >> 16)); }

// What a part of the token adds up to, which Q4_K's minima want: once for all rows, of one row from the words that it has.
struct Ones { int of[2]; };

DEVICE int ones_in(u32 near, u32 far) { return dot_4(0x01010101, near, dot_4(0x01010101, far, 0)); }

DEVICE Ones ones_of(const byte* x, int place) {
    Ones found = {};
#if FORMAT == Q4_K && ROWS > 1
    int mine = place % (BLOCK / EACH);
    x += (place / (BLOCK / EACH) * 8 + mine / 4 * 2) * static_cast<long long>(BLOCK_BYTES_OF_X) + 4 + 4 * (mine % 4);
#pragma unroll
    for (int i = 0; i < 2; i++) {
        const byte* block = x + i * BLOCK_BYTES_OF_X;
        found.of[i] = ones_in(load_global(block), load_global(block + 16));
    }
#endif
    return found;
}

// A sum, and weights EACH * place on of a row times their part of the token.
DEVICE float plus_dot_of(const byte* w, const byte* x, int place, const Ones& ones, float so_far) {
    constexpr int THREADS_OF_BLOCK = BLOCK / EACH;
    int mine = place % THREADS_OF_BLOCK;
    w += place / THREADS_OF_BLOCK * static_cast<long long>(BLOCK_BYTES_OF_W);
    x += place / THREADS_OF_BLOCK * (BLOCK / 32) * static_cast<long long>(BLOCK_BYTES_OF_X);
#if FORMAT == Q8_0
    int sum = 0;
#pragma unroll
    for (int i = 0; i < 2; i++)
        sum = dot_4(word_at(w + 2 + 8 * mine + 4 * i), load_global(x + 4 + 8 * mine + 4 * i), sum);
    return fmaf(half_at(w) * step_of(load_global(x)), sum, so_far);
#elif FORMAT == Q4_0
    int sum = 0;
#pragma unroll
    for (int i = 0; i < 2; i++) {
        u32 codes = word_at(w + 2 + 8 * mine + 4 * i);
        sum = dot_4(codes & 0x0f0f0f0f, load_global(x + 4 + 8 * mine + 4 * i), sum);
        sum = dot_4(codes >> 4 & 0x0f0f0f0f, load_global(x + 20 + 8 * mine + 4 * i), sum);
    }
    u32 both = load_global(x);
    return fmaf(half_at(w), fmaf(sum, step_of(both), -4.0f * sum_of(both)), so_far);
#elif FORMAT == Q5_0
    int sum = 0;
    u32 fifths = word_at(w + 2) >> 8 * mine;
#pragma unroll
    for (int i = 0; i < 2; i++) {
        u32 codes = word_at(w + 6 + 8 * mine + 4 * i);
        sum = dot_4((codes & 0x0f0f0f0f) | fifths_of_4(fifths >> 4 * i), load_global(x + 4 + 8 * mine + 4 * i), sum);
        sum = dot_4((codes >> 4 & 0x0f0f0f0f) | fifths_of_4(fifths >> (16 + 4 * i)),
                    load_global(x + 20 + 8 * mine + 4 * i), sum);
    }
    u32 both = load_global(x);
    return fmaf(half_at(w), fmaf(sum, step_of(both), -8.0f * sum_of(both)), so_far);
#elif FORMAT == Q4_K
    int group = mine / 4 * 2, inside = mine % 4;
    u32 packed[3] = {load_global(w + 4), load_global(w + 8), load_global(w + 12)};
    u32 codes[2] = {load_global(w + 16 + 16 * group + 4 * inside), load_global(w + 32 + 16 * group + 4 * inside)};
    float values = 0.0f, below = 0.0f;
#pragma unroll
    for (int i = 0; i < 2; i++) {
        const byte* block = x + (group + i) * BLOCK_BYTES_OF_X;
        u32 near = load_global(block + 4 + 4 * inside), far = load_global(block + 20 + 4 * inside);
        int sum = dot_4(codes[0] >> 4 * i & 0x0f0f0f0f, near, dot_4(codes[1] >> 4 * i & 0x0f0f0f0f, far, 0));
        int step, minimum, all = ROWS > 1 ? ones.of[i] : ones_in(near, far);
        steps_of_q4_k(packed, group + i, step, minimum);
        values = fmaf(step_of(load_global(block)), sum * step, values);
        below = fmaf(step_of(load_global(block)), all * minimum, below);
    }
    u32 units = load_global(w);
    return so_far + fmaf(step_of(units), values, -(sum_of(units) * below));
#else
    int half = mine / 16, word = mine % 16, place_of_high = word % 8, upper = 2 * (word / 8);
    u32 low = word_at(w + 64 * half + 4 * word), high = word_at(w + 128 + 32 * half + 4 * place_of_high) >> upper;
    float sum = 0.0f;
#pragma unroll
    for (int i = 0; i < 2; i++) {
        int group = 4 * half + word / 8 + 2 * i;
        u32 codes = less_each((low >> 4 * i & 0x0f0f0f0f) | (high >> 4 * i & 0x03030303) << 4, 0x20202020);
        const byte* block = x + group * BLOCK_BYTES_OF_X;
        int step = static_cast<signed char>(load_global_16(w + 192 + 2 * group) >> (word % 8 / 4 * 8));
        sum = fmaf(step_of(load_global(block)), dot_4(codes, load_global(block + 4 + 4 * (word % 8)), 0) * step, sum);
    }
    return fmaf(half_at(w + 208), sum, so_far);
#endif
}

extern "C" __global__ void __launch_bounds__(32 * WARPS)
gemv_quantised(const byte* w, const byte* x, float* y, int k, int rows) {
    extern __shared__ __align__(128) unsigned char memory[];
    long long row_bytes = k / BLOCK * static_cast<long long>(BLOCK_BYTES_OF_W);
    int first = blockIdx.x * ROWS, lane = threadIdx.x % 32;
    w += first * row_bytes;
    float sums[COLUMNS][ROWS] = {};
#pragma unroll 1
    for (int place = threadIdx.x; place < k / EACH; place += 32 * WARPS)
#pragma unroll
        for (int i = 0; i < COLUMNS; i++) {
            const byte* token = x + i * static_cast<long long>(k / 32) * BLOCK_BYTES_OF_X;
            Ones ones = ones_of(token, place);
#pragma unroll
            for (int j = 0; j < ROWS; j++)
                sums[i][j] = plus_dot_of(w + (first + j < rows ? j : 0) * row_bytes, token, place, ones, sums[i][j]);
        }
    // span: merge_warps
    u32 parts = shared_address(memory) + 4 * lane;  // of each warp but the first, column and row
    if (threadIdx.x >= 32)
#pragma unroll
        for (int i = 0; i < COLUMNS; i++)
#pragma unroll
            for (int j = 0; j < ROWS; j++)
                store_shared(parts + 128 * (((threadIdx.x / 32 - 1) * COLUMNS + i) * ROWS + j),
                             __float_as_uint(sums[i][j]));
    __syncthreads();
    if (threadIdx.x >= 32) return;
    // span: output
#pragma unroll
    for (int i = 0; i < COLUMNS; i++)
#pragma unroll
        for (int j = 0; j < ROWS; j++) {
#pragma unroll
            for (int l = 0; l < WARPS - 1; l++)
                sums[i][j] += load_shared_f32(parts + 128 * ((l * COLUMNS + i) * ROWS + j));
            float sum = across_warp(sums[i][j], Add());
            if (lane == j && first + j < rows) y[i * static_cast<long long>(rows) + first + j] = sum;
        }
}
