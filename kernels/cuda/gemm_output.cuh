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
#elif HALF_SUMS
typedef u32 Sum;
#else
typedef float Sum;
#endif
typedef float Partial;
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

DEVICE float scaled(Sum sum, float row) {
    float x = static_cast<float>(sum);
    return SCALED_ROWS || ELEMENT == E4M3_ELEMENT ? x * row : x;
}

// Two neighbours of a row, which have its scale.
DEVICE u32 rounded(float first, float second, const ColumnScales& columns) {
    if (SCALED_COLUMNS) {
        first *= columns.first;
        second *= columns.second;
    }
#if ELEMENT == BF16_ELEMENT
    return pack_bf16(first, second);
#else
    return pack_f16(first, second);
#endif
}

DEVICE u32 rounded(const Sum* x, float row, const ColumnScales& columns) {
#if HALF_SUMS
    return *x;
#else
    return rounded(scaled(x[0], row), scaled(x[1], row), columns);
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

// A warp's sums on their way to memory, 16 rows at a time: as libraries do, it puts them into shared memory, so that a
// lane takes four neighbours of a row out of it, and lanes beside one another neighbours. COLUMNS are the warp's.
template <int COLUMNS> struct Exchange {
    static constexpr int ROWS = 16, ROW_LANES = COLUMNS / 4, AT_A_TIME = 32 / ROW_LANES;
    static constexpr int STRIDE = COLUMNS * 2 * PAIR + 16 * PAIR;  // rows behind one another are in other banks
    static constexpr int BYTES = ROWS * STRIDE;
};

template <int COLUMNS> DEVICE void put_sums(u32 exchange, int row, int column, const Sum* x, float of_row) {
    u32 to = exchange + row * Exchange<COLUMNS>::STRIDE + column * 2 * PAIR;
#if HALF_SUMS
    store_shared(to, *x);
#else
    store_shared_2(to, word_of(scaled(x[0], of_row)), word_of(scaled(x[1], of_row)));
#endif
}

// Four neighbours, rounded.
template <int COLUMNS>
DEVICE void take_sums(u32 (&halves)[2], u32 exchange, int row, int column, const ColumnScales (&columns)[2]) {
    u32 from = exchange + row * Exchange<COLUMNS>::STRIDE + column * 2 * PAIR;
#if HALF_SUMS
    halves[0] = load_shared(from);
    halves[1] = load_shared(from + 4);
#else
    float x[4];
    load_shared_4_f32(x, from);
    halves[0] = rounded(x[0], x[1], columns[0]);
    halves[1] = rounded(x[2], x[3], columns[1]);
#endif
}

#if ELEMENT == S8_ELEMENT && defined(WARPS_M)
// INT8's sums on their way to memory as TensorRT-LLM's SmoothQuant plugin has them (CUTLASS's epilogue with a visitor):
// the whole block exchanges eight rows of each row of its warps at a time, and a thread takes eight neighbours of a row,
// of which it adds what warps have of other parts of k, and reads the row's scale when it has them.
struct BlockExchange {
    static constexpr int THREADS = 32 * WARPS_M * WARPS_N * WARPS_K, ROWS = 8 * WARPS_M, ROW_LANES = BLOCK_N / 8;
    static constexpr int AT_A_TIME = THREADS / ROW_LANES, TURNS = (ROWS + AT_A_TIME - 1) / AT_A_TIME;
    static constexpr bool ALL = ROWS % AT_A_TIME == 0;  // threads have rows
    static constexpr int STRIDE = BLOCK_N * 4 + 32;  // rows behind one another are in other banks
    static constexpr int PART = ROWS * STRIDE, BYTES = WARPS_K * PART;
};

// Of eight neighbours, which may lie beyond the last column.
DEVICE void column_scales_at(float (&of_columns)[8], const Scales& scales, int column, int n) {
    const float* from = scales.columns + (column < n ? column : 0);
    load_global_4(of_columns, from);
    load_global_4(of_columns + 4, from + 4);
}

// Two neighbours of a tile of eight columns: of 64 columns the second 32 have the halves of each eight in each other's
// place, so that eight threads find their first four in eight different banks.
DEVICE void put_sums(u32 row, int tile, int column, const Sum* x) {
    store_shared_2(row + 4 * (tile + (column ^ (tile / 32 % 2 * 4))), word_of(x[0]), word_of(x[1]));
}

DEVICE void take_sums(Sum (&x)[8], u32 exchange, int row, int column) {
    u32 from = exchange + row * BlockExchange::STRIDE + 4 * column, swapped = column / 32 % 2 * 16;
#pragma unroll
    for (int i = 0; i < 8; i++) x[i] = 0;
#pragma unroll
    for (int part = 0; part < WARPS_K; part++) {
#pragma unroll
        for (int half = 0; half < 2; half++) {
            u32 words[4];
            load_shared_4(words, ((from + 16 * half) ^ swapped) + part * BlockExchange::PART);
#pragma unroll
            for (int i = 0; i < 4; i++) x[4 * half + i] += static_cast<int>(words[i]);
        }
    }
}
#endif

// Two neighbours of a row, as a partial result has them.
DEVICE void store_partial(Partial* to, const Sum* x) {
#if HALF_SUMS
    store_global_2(to, word_of(f16_to_f32(static_cast<half_bits>(*x))), word_of(f16_to_f32(static_cast<half_bits>(*x >> 16))));
#else
    store_global_2(to, word_of(x[0]), word_of(x[1]));
#endif
}
