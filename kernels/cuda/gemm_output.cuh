// What becomes of the sums of a matrix product: scaled and rounded, or left in a partial result for gemm_reduce.cu.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "global_memory.cuh"
#if ELEMENT == BF16_ELEMENT
#include "mma.cuh"
#endif

// What A has: FP16, BF16, FP8 (E4M3) or INT8; B has the same, or with B_BITS less than A's integers of so many bits.
// With HALF_SUMS the products of FP16 are summed in FP16, two neighbours of a row in a word.
#ifndef HALF_SUMS
#define HALF_SUMS 0
#endif
#if ELEMENT == S8_ELEMENT
typedef int Sum;
typedef int Partial;
#elif HALF_SUMS
typedef u32 Sum;
typedef float Partial;
#else
typedef float Sum;
typedef float Partial;
#endif
constexpr int PAIR = HALF_SUMS ? 1 : 2;  // words that hold two neighbours
constexpr int A_BITS = ELEMENT == F16_ELEMENT || ELEMENT == BF16_ELEMENT ? 16 : 8;

struct Scales {
    const float* rows;     // of INT8's A
    const float* columns;  // of INT8's B, and of weights of 8 bits beside A of 16
    float all;             // of FP8
};
constexpr bool SCALED_ROWS = ELEMENT == S8_ELEMENT, SCALED_COLUMNS = SCALED_ROWS || (A_BITS == 16 && B_BITS == 8);

// Of a row that may lie beyond the last.
DEVICE float row_scale(const Scales& scales, int row, int m) { return SCALED_ROWS ? scales.rows[min(row, m - 1)] : scales.all; }

// Of two neighbours, which may lie beyond the last column.
struct ColumnScales {
    float first, second;
};

DEVICE ColumnScales column_scales_at(const Scales& scales, int column, int n) {
    if (!SCALED_COLUMNS) return {1.0f, 1.0f};
    u32 words[2];
    load_global_2(words, scales.columns + (column < n ? column : 0));
    return {__uint_as_float(words[0]), __uint_as_float(words[1])};
}

DEVICE float finished(Sum sum, float row, float column) {
    float x = static_cast<float>(sum);
    if (SCALED_ROWS) return x * row * column;
    if (ELEMENT == E4M3_ELEMENT) return x * row;
    return SCALED_COLUMNS ? x * column : x;
}

// Two neighbours of a row.
DEVICE u32 rounded(const Sum* x, float row, const ColumnScales& columns) {
#if HALF_SUMS
    return *x;
#else
    float low = finished(x[0], row, columns.first), high = finished(x[1], row, columns.second);
#if ELEMENT == BF16_ELEMENT
    return pack_bf16(low, high);
#else
    return pack_f16(low, high);
#endif
#endif
}

// A row's neighbours in two tiles of eight columns, which four lanes have two of each: lanes swap, so that each has four
// of one tile, and the four fill the 32 bytes that a store to memory takes anyway.
DEVICE void store_two_tiles(half_bits* row, int column, u32 first, u32 second, int columns) {
    bool odd = threadIdx.x & 1;
    u32 got = shuffle_xor(odd ? first : second, 1);
    int to = column + (odd ? 8 : 0) + threadIdx.x % 4 / 2 * 4;
    store_global_2_if(to < columns, row + to, odd ? got : first, odd ? second : got);
}

DEVICE u32 word_of(float x) { return __float_as_uint(x); }
DEVICE u32 word_of(int x) { return static_cast<u32>(x); }

// Two neighbours of a row, as a partial result has them.
DEVICE void store_partial(Partial* to, const Sum* x) {
#if HALF_SUMS
    store_global_2(to, word_of(f16_to_f32(static_cast<half_bits>(*x))), word_of(f16_to_f32(static_cast<half_bits>(*x >> 16))));
#else
    store_global_2(to, word_of(x[0]), word_of(x[1]));
#endif
}
