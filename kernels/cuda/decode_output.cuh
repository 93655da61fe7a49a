// How decode.cu ends: what its warps found of their keys put together, and a partial result or the output written.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "global_memory.cuh"

#ifndef PARTS
#define PARTS 1  // of the channels, which warps leave one after another in the same memory
#endif

constexpr int PART = HEAD_DIM / PARTS;
constexpr int MERGED_STRIDE = PART + 8;      // floats from row to row; keeps eight rows apart in the banks
constexpr int RUN = 2 * SPREAD;              // neighbours of the output that a thread has
constexpr int ROW_THREADS = THREADS / BLOCK_M;  // that merge a row
constexpr int MERGED = PART / ROW_THREADS;

// The output's column of accumulator i of a group of SPREAD tiles, for neighbour n of a thread's run.
DEVICE float run_value(const float (&acc)[D_TILES][4], int group, int h, int n) {
    return acc[group * SPREAD + n % SPREAD][2 * h + n / SPREAD];
}

// Where the rows of a block go: `packed` query heads of a token are its rows, tokens follow one another.
struct Rows {
    int first, count, packed, q_len, heads_before;
};

// The number of a row among all that are written, -1 for none.
DEVICE long long row_number(const Rows& rows, int row) {
    int r = rows.first + row;
    if (r >= rows.count) return -1;
    int token = r / rows.packed;
    return static_cast<long long>(rows.heads_before + r - token * rows.packed) * rows.q_len + token;
}

DEVICE void write_partial(float* partial, long long row, int column, const float* x) {
    store_global_4(partial + row * HEAD_DIM + column, x);
}

DEVICE void write_output(half_bits* output, long long row, int column, const float* x, float inverse) {
    store_global_2(output + row * HEAD_DIM + column, pack_f16(x[0] * inverse, x[1] * inverse),
                   pack_f16(x[2] * inverse, x[3] * inverse));
}

// Into shared memory: a part of a warp's rows, and their maxima (base two) and sums behind those of all warps.
DEVICE void leave(u32 memory, const float (&acc)[D_TILES][4], const float (&top)[2], const float (&total)[2], int part) {
    constexpr int GROUPS = D_TILES / SPREAD / PARTS;
    int warp = threadIdx.x / 32, lane = threadIdx.x % 32;
    u32 statistics = memory + 4 * WARPS * 16 * MERGED_STRIDE;
#pragma unroll
    for (int h = 0; h < 2; h++) {
        int row = 16 * warp + lane / 4 + 8 * h;
        u32 to = memory + 4 * (row * MERGED_STRIDE + RUN * (lane % 4));
#pragma unroll
        for (int group = 0; group < GROUPS; group++)
#pragma unroll
            for (int n = 0; n < RUN; n += 2)
                store_shared_2_f32(to + 4 * (8 * SPREAD * group + n), run_value(acc, GROUPS * part + group, h, n),
                                   run_value(acc, GROUPS * part + group, h, n + 1));
        if (lane % 4 == 0) store_shared_2_f32(statistics + 8 * row, top[h], total[h]);
    }
}

// A thread's share of a row of all warps: runs of four, 4 * ROW_THREADS apart.
struct Merged {
    float x[MERGED], top, total;
};

DEVICE Merged merge(u32 memory) {
    int row = threadIdx.x / ROW_THREADS, column = 4 * (threadIdx.x % ROW_THREADS);
    u32 statistics = memory + 4 * WARPS * 16 * MERGED_STRIDE + 8 * row;
    float tops[KEY_WARPS];
    Merged merged;
    merged.top = -__int_as_float(0x7f800000);
    merged.total = 0.0f;
#pragma unroll
    for (int i = 0; i < MERGED; i++) merged.x[i] = 0.0f;
#pragma unroll
    for (int w = 0; w < KEY_WARPS; w++) {
        tops[w] = load_shared_f32(statistics + 8 * BLOCK_M * w);
        merged.top = fmaxf(merged.top, tops[w]);
    }
    float base = merged.top == -__int_as_float(0x7f800000) ? 0.0f : merged.top;
#pragma unroll
    for (int w = 0; w < KEY_WARPS; w++) {
        float weight = exp2_approx(tops[w] - base);
        merged.total = fmaf(load_shared_f32(statistics + 8 * BLOCK_M * w + 4), weight, merged.total);
#pragma unroll
        for (int i = 0; i < MERGED; i += 4) {
            float four[4];
            load_shared_4_f32(four, memory + 4 * ((BLOCK_M * w + row) * MERGED_STRIDE + column + i * ROW_THREADS));
#pragma unroll
            for (int j = 0; j < 4; j++) merged.x[i + j] = fmaf(four[j], weight, merged.x[i + j]);
        }
    }
    return merged;
}
