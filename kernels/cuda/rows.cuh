// What the row softmax kernels share. A thread block has `rows` rows of ROW scores in shared memory, a multiple of WARPS:
// each warp has one at a time. The probabilities take the place of the scores, from the start of their row on. Lanes hold
// vectors of 16 bytes: 32-bit score 4 (lane + 32 k) + i of a row is x[4 k + i] of a lane, 8-bit score 16 (lane + 32 k)
// + 4 w + i is byte i of its word 4 k + w. Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

typedef unsigned long long u64;
typedef signed char byte;

constexpr int THREADS = 32 * WARPS;
constexpr int PER_LANE = ROW / 32;
constexpr int WORDS = PER_LANE / 4;  // of 8-bit scores per lane
static_assert(ROW % 512 == 0, "a lane's 8-bit scores are whole vectors");

// The rows of this thread block, from global memory.
template <int SCORE_BYTES> DEVICE void copy_in(u32 shared, const void* scores, int rows) {
    constexpr int CHUNKS = ROW * SCORE_BYTES / 16;
    const unsigned char* from = static_cast<const unsigned char*>(scores) + 16ll * CHUNKS * rows * blockIdx.x;
#pragma unroll 1
    for (int i = threadIdx.x; i < CHUNKS * rows; i += THREADS) copy_16(shared + 16 * i, from + 16 * i);
    copies_commit();
    copies_wait<0>();
    __syncthreads();
}

template <int SCORE_BYTES, int P_BYTES> DEVICE void copy_out(void* p, u32 shared, int rows) {
    constexpr int CHUNKS = ROW * P_BYTES / 16;
    unsigned char* to = static_cast<unsigned char*>(p) + 16ll * CHUNKS * rows * blockIdx.x;
    __syncthreads();
#pragma unroll 1
    for (int i = threadIdx.x; i < CHUNKS * rows; i += THREADS) {
        u32 x[4];
        load_shared_4(x, shared + i / CHUNKS * ROW * SCORE_BYTES + i % CHUNKS * 16);
        *reinterpret_cast<uint4*>(to + 16 * i) = {x[0], x[1], x[2], x[3]};
    }
}

DEVICE u32 place(u32 row, int vector) { return row + 16 * (threadIdx.x % 32 + 32 * vector); }

template <int COUNT> DEVICE void load_row(u32 (&x)[COUNT], u32 row) {
#pragma unroll
    for (int k = 0; k < COUNT / 4; k++) load_shared_4(x + 4 * k, place(row, k));
}

template <int COUNT> DEVICE void store_row(u32 row, const u32 (&x)[COUNT]) {
#pragma unroll
    for (int k = 0; k < COUNT / 4; k++) store_shared_4(place(row, k), x + 4 * k);
}

DEVICE void load_row(float (&x)[PER_LANE], u32 row) {
    u32 bits[PER_LANE];
    load_row(bits, row);
#pragma unroll
    for (int i = 0; i < PER_LANE; i++) x[i] = __uint_as_float(bits[i]);
}

DEVICE void store_row(u32 row, const float (&x)[PER_LANE]) {
    u32 bits[PER_LANE];
#pragma unroll
    for (int i = 0; i < PER_LANE; i++) bits[i] = __float_as_uint(x[i]);
    store_row(row, bits);
}

// 8-bit probabilities of 32-bit scores: p[k] has those of the lane's vector k.
DEVICE void store_narrow_row(u32 row, const u32 (&p)[PER_LANE / 4]) {
#pragma unroll
    for (int k = 0; k < PER_LANE / 4; k++) store_shared(row + 4 * (threadIdx.x % 32 + 32 * k), p[k]);
}

// 16-bit probabilities of 32-bit scores: a word of p has those of two scores of the lane.
DEVICE void store_half_row(u32 row, const u32 (&p)[PER_LANE / 2]) {
#pragma unroll
    for (int k = 0; k < PER_LANE / 4; k++)
        store_shared_2(row + 8 * (threadIdx.x % 32 + 32 * k), p[2 * k], p[2 * k + 1]);
}

template <class T> DEVICE T larger(T a, T b) { return a > b ? a : b; }
template <class T> DEVICE T smaller(T a, T b) { return a < b ? a : b; }

template <class T> DEVICE T warp_max(T x) {
#pragma unroll
    for (int mask = 16; mask; mask /= 2) x = larger(x, shuffle_xor(x, mask));
    return x;
}

template <class T> DEVICE T warp_sum(T x) {
#pragma unroll
    for (int mask = 16; mask; mask /= 2) x += shuffle_xor(x, mask);
    return x;
}

// Of this lane and those before it.
DEVICE int warp_max_up_to(int x) {
#pragma unroll
    for (int distance = 1; distance < 32; distance *= 2) x = larger(x, shuffle_up(x, distance));
    return x;
}

DEVICE int warp_sum_up_to(int x) {
#pragma unroll
    for (int distance = 1; distance < 32; distance *= 2) {
        int before = shuffle_up(x, distance);
        x += threadIdx.x % 32 >= distance ? before : 0;
    }
    return x;
}

DEVICE int row_max(const u32 (&x)[PER_LANE]) {
    int top = static_cast<int>(x[0]);
#pragma unroll
    for (int i = 1; i < PER_LANE; i++) top = larger(top, static_cast<int>(x[i]));
    return warp_max(top);
}

DEVICE float row_max(const float (&x)[PER_LANE]) {
    float top = x[0];
#pragma unroll
    for (int i = 1; i < PER_LANE; i++) top = fmaxf(top, x[i]);
#pragma unroll
    for (int mask = 16; mask; mask /= 2) top = fmaxf(top, shuffle_xor(top, mask));
    return top;
}

// The largest of COUNT words of signed bytes, sign extended: a byte moved to the top of its word decides a comparison.
template <int COUNT> DEVICE int bytes_max(const u32* words) {
    int top[4];
#pragma unroll
    for (int i = 0; i < 4; i++) {
        top[i] = static_cast<int>(words[0] << (24 - 8 * i));
#pragma unroll
        for (int w = 1; w < COUNT; w++) top[i] = larger(top[i], static_cast<int>(words[w] << (24 - 8 * i)));
    }
    return larger(larger(top[0], top[1]), larger(top[2], top[3])) >> 24;
}

DEVICE int unsigned_byte(u32 word, int i) { return static_cast<int>(word >> (8 * i) & 255); }

// Distances of four signed bytes below `top`, which none exceeds; with their signs turned no byte borrows.
DEVICE u32 distances(int top, u32 codes) { return ((top + 128) * 0x01010101u) - (codes ^ 0x80808080u); }

// use(i, distance) for every score i of the lane.
template <class Use> DEVICE void each_distance(int top, const u32 (&words)[WORDS], const Use& use) {
#pragma unroll
    for (int w = 0; w < WORDS; w++) {
        u32 below = distances(top, words[w]);
#pragma unroll
        for (int i = 0; i < 4; i++) use(4 * w + i, unsigned_byte(below, i));
    }
}

// The row's sum: a lane's by place in its vectors, (0 + 1) + (2 + 3), then across lanes from the farthest on.
DEVICE float row_sum(const float (&e)[PER_LANE]) {
    float part[4];
#pragma unroll
    for (int i = 0; i < 4; i++) {
        part[i] = e[i];
#pragma unroll
        for (int k = 4; k < PER_LANE; k += 4) part[i] += e[k + i];
    }
    return warp_sum((part[0] + part[1]) + (part[2] + part[3]));
}

// 1 / x, rounded to nearest, for x and 1 / x in the normal range.
DEVICE float reciprocal(float x) {
    float y = reciprocal_approx(x);
    return fmaf(fmaf(-x, y, 1.0f), y, y);
}

// x / y, rounded to nearest, where neither it nor a step of it leaves the normal range.
DEVICE float divide(float x, float y) {
    float inverse = reciprocal(y), quotient = x * inverse;
    return fmaf(fmaf(-y, quotient, x), inverse, quotient);
}
