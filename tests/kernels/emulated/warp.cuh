// In the place of kernels/cuda/warp.cuh, for a host compiler: every thread of a block has a stack, and what a warp does
// together is an exchange through memory, by the fragment layouts of the PTX ISA. The compiler is given standard.h first.
#pragma once
#include "threads.cuh"

typedef unsigned int u32;
struct uint4 { u32 x, y, z, w; };

#define DEVICE inline
#define __global__
#define __launch_bounds__(...)
#define __cluster_dims__(...)
#define __shared__
#define __align__(n)

alignas(1024) static unsigned char memory[1 << 18];
static Index gridDim;
// Two blocks of a cluster share the memory: each has half of it.
constexpr u32 BLOCK_BYTES = sizeof memory / 2;

struct Warp {
    u32 slots[32][8];
    Barrier barrier;
};
static Warp warps[2][16];
static Barrier block_barriers[2], cluster_barrier;

inline Warp& warp() { return warps[self->rank][threadIdx.x / 32]; }
inline int lane() { return threadIdx.x % 32; }
template <typename T> void keep(T&) {}
inline void meet() { warp().barrier.wait(); }
inline void __syncwarp() { meet(); }
inline void __syncthreads() { block_barriers[self->rank].wait(); }

using std::min;

inline float __int_as_float(int x) { float y; memcpy(&y, &x, 4); return y; }
inline float __uint_as_float(u32 x) { return __int_as_float(static_cast<int>(x)); }
inline int bits_of(float x) { int y; memcpy(&y, &x, 4); return y; }
inline u32 __float_as_uint(float x) { return static_cast<u32>(bits_of(x)); }
inline int __clz(int x) { return x ? __builtin_clz(static_cast<u32>(x)) : 32; }
inline u32 __byte_perm(u32 x, u32 y, u32 selector) {
    uint64_t bytes = x | static_cast<uint64_t>(y) << 32;
    u32 result = 0;
    for (int i = 0; i < 4; i++) result |= static_cast<u32>(bytes >> 8 * (selector >> 4 * i & 7) & 255) << 8 * i;
    return result;
}
inline u32 shift_right(u32 x, u32 places) { return places < 32 ? x >> places : 0; }
inline float __fmul_rn(float x, float y) { return x * y; }
inline float __fadd_rn(float x, float y) { return x + y; }
inline float __fsub_rn(float x, float y) { return x - y; }
inline float __fadd_rd(float x, float y) {
    double exact = static_cast<double>(x) + y;  // of the sums that occur here
    float near = static_cast<float>(exact);
    return near > exact ? std::nextafter(near, -INFINITY) : near;
}
inline float __uint2float_rn(u32 x) { return static_cast<float>(x); }
inline float __int2float_rn(int x) { return static_cast<float>(x); }
inline int __float2int_rn(float x) { return static_cast<int>(std::nearbyint(x)); }
inline int __float2int_rz(float x) { return static_cast<int>(x); }
// The compilers' own names of VCVTPH2PS and VCVTPS2PH (to nearest): the header that has others takes seconds to read.
typedef short Halves __attribute__((vector_size(16)));
typedef float Floats __attribute__((vector_size(16)));
inline float f16_to_f32(unsigned short x) { return __builtin_ia32_vcvtph2ps(Halves{static_cast<short>(x)})[0]; }
inline unsigned short f32_to_f16(float x) {
    return static_cast<unsigned short>(__builtin_ia32_vcvtps2ph(Floats{x}, 0)[0]);
}

inline float truncated(double x, int bits) {  // towards zero, to so many fraction bits
    int64_t word;
    memcpy(&word, &x, 8);
    word &= -1ll << (52 - bits);
    memcpy(&x, &word, 8);
    return static_cast<float>(x);
}

inline u32 shared_address(const void* p) {
    return static_cast<u32>(static_cast<const unsigned char*>(p) - memory) + self->rank * BLOCK_BYTES;
}
// Copies arrive at once in half of the threads, and as late as they may in the others: what awaits too few of them is
// found out, and so is what starts them while others still read.
inline void copy_16(u32 to, const void* from) {
    self->copies.back().push_back({to, {}});
    memcpy(self->copies.back().back().bytes, from, 16);
    if (threadIdx.x % 2 == 0) memcpy(memory + to, from, 16);
}
inline void copies_commit() { self->copies.emplace_back(); }
template <int PENDING> inline void copies_wait() {
    auto& copies = self->copies;
    while (copies.size() > PENDING + 1) {
        if (threadIdx.x % 2)
            for (const Copy& copy : copies.front()) memcpy(memory + copy.to, copy.bytes, 16);
        copies.erase(copies.begin());
    }
}
inline u32 load_shared(u32 from) { u32 x; memcpy(&x, memory + from, 4); return x; }
inline u32 load_shared_16(u32 from) { unsigned short x; memcpy(&x, memory + from, 2); return x; }
inline void load_shared_4(u32* x, u32 from) { memcpy(x, memory + from, 16); }
inline void store_shared(u32 to, u32 x) { memcpy(memory + to, &x, 4); }
inline void store_shared_2(u32 to, u32 x, u32 y) { store_shared(to, x); store_shared(to + 4, y); }
inline void store_shared_4(u32 to, const u32* x) { memcpy(memory + to, x, 16); }

// Element of an operand of `bits`: row r of A or column of B, k along 32 bytes.
inline int element(int r, int k, int bits, bool b_operand) {
    int per_register = 32 / bits, per_half = 4 * per_register;
    int reg = b_operand ? 4 + k / per_half : 2 * (k / per_half) + r / 8;
    u32 word = warp().slots[r % 8 * 4 + k % per_half / per_register][reg];
    return static_cast<int>(word << (32 - bits - bits * (k % per_register))) >> (32 - bits);
}

inline void share(const u32 (&a)[4], u32 b0, u32 b1) {
    memcpy(warp().slots[lane()], a, 16);
    warp().slots[lane()][4] = b0;
    warp().slots[lane()][5] = b1;
    meet();
}

inline int dot_4(u32 a, u32 b, int d) {
    for (int i = 0; i < 32; i += 8) d += static_cast<signed char>(a >> i) * static_cast<signed char>(b >> i);
    return d;
}

inline void multiply_f16(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
    share(a, b0, b1);
    for (int i = 0; i < 4; i++) {
        double sum = d[i];
        for (int k = 0; k < 16; k++)
            sum += static_cast<double>(f16_to_f32(element(lane() / 4 + 8 * (i / 2), k, 16, false)))
                   * f16_to_f32(element(2 * (lane() % 4) + i % 2, k, 16, true));
        d[i] = truncated(sum, 23);
    }
    meet();
}

inline float exp2_approx(float x) {
    float y = static_cast<float>(std::exp2(static_cast<double>(x)));
    return y < 0x1p-126f ? 0.0f : y;
}
inline float zero_below(float x, float limit, float y) { return x >= limit ? y : 0.0f; }
inline float inverse_root(float x) { return static_cast<float>(1.0 / std::sqrt(static_cast<double>(x))); }
inline float reciprocal_approx(float x) { return static_cast<float>(1.0 / x); }
inline u32 pack_f16(float low, float high) { return f32_to_f16(low) | static_cast<u32>(f32_to_f16(high)) << 16; }
inline u32 multiply_f16x2(u32 x, u32 y) {
    return pack_f16(f16_to_f32(x) * f16_to_f32(y), f16_to_f32(x >> 16) * f16_to_f32(y >> 16));
}
inline u32 add_f16x2(u32 x, u32 y) {
    return pack_f16(f16_to_f32(x) + f16_to_f32(y), f16_to_f32(x >> 16) + f16_to_f32(y >> 16));
}
inline u32 subtract_f16x2(u32 x, u32 y) { return add_f16x2(x, y ^ 0x80008000u); }
inline u32 greater_f16x2(u32 x, u32 y) {
    return pack_f16(f16_to_f32(x) > f16_to_f32(y), f16_to_f32(x >> 16) > f16_to_f32(y >> 16));
}
// Rounded once; a float in between would round twice.
inline unsigned short f64_to_f16(double exact) {
    float near = static_cast<float>(exact);
    u32 bits = bits_of(near);
    if (near != exact && !(bits & 1)) bits += (near < exact) == (near > 0) ? 1 : -1;  // to odd
    return f32_to_f16(__uint_as_float(bits));
}
// The product and most sums are exact in double.
inline unsigned short fma_f16(float x, float y, float z) { return f64_to_f16(static_cast<double>(x) * y + z); }
inline u32 fma_f16x2(u32 x, u32 y, u32 z) {
    u32 low = fma_f16(f16_to_f32(x), f16_to_f32(y), f16_to_f32(z));
    return low | static_cast<u32>(fma_f16(f16_to_f32(x >> 16), f16_to_f32(y >> 16), f16_to_f32(z >> 16))) << 16;
}
inline u32 pack_s8(int a, int b, int c, int d) {
    u32 all = 0;
    for (int x : {d, c, b, a}) all = all << 8 | (static_cast<u32>(x < -128 ? -128 : x > 127 ? 127 : x) & 255);
    return all;
}

inline u32 pack_u8(int a, int b, int c, int d) {
    u32 all = 0;
    for (int x : {d, c, b, a}) all = all << 8 | static_cast<u32>(x < 0 ? 0 : x > 255 ? 255 : x);
    return all;
}

// A value of another lane, of at most 8 bytes.
template <class T> T from_lane(T x, int from) {
    memcpy(warp().slots[lane()], &x, sizeof x);
    meet();
    memcpy(&x, warp().slots[from], sizeof x);
    meet();
    return x;
}
template <class T> T shuffle_xor(T x, int mask) { return from_lane(x, lane() ^ mask); }
template <class T> T shuffle(T x, int from) { return from_lane(x, from & 31); }

#if VOLTA
#include "volta.cuh"
#else
inline void load_matrix_4(u32 (&r)[4], u32 from) {
    warp().slots[lane()][0] = from;
    meet();
    for (int i = 0; i < 4; i++) r[i] = load_shared(warp().slots[8 * i + lane() / 4][0] + 4 * (lane() % 4));
    meet();
}

inline void load_matrix_4_transposed(u32 (&r)[4], u32 from) {
    warp().slots[lane()][0] = from;
    meet();
    for (int i = 0; i < 4; i++) {
        unsigned short half[2];
        for (int j = 0; j < 2; j++)
            memcpy(&half[j], memory + warp().slots[8 * i + 2 * (lane() % 4) + j][0] + 2 * (lane() / 4), 2);
        r[i] = half[0] | static_cast<u32>(half[1]) << 16;
    }
    meet();
}

template <int BITS> inline void multiply_int(int (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
    share(a, b0, b1);
    for (int i = 0; i < 4; i++)
        for (int k = 0; k < 256 / BITS; k++)
            d[i] += element(lane() / 4 + 8 * (i / 2), k, BITS, false) * element(2 * (lane() % 4) + i % 2, k, BITS, true);
    meet();
}

inline void multiply_int8_half(int (&d)[4], u32 a0, u32 a1, u32 b) { multiply_int<8>(d, {a0, a1, 0, 0}, b, 0); }
#endif

inline int shuffle_up(int x, int distance) { return from_lane(x, lane() < distance ? lane() : lane() - distance); }
inline float quad_max(float x) { x = fmaxf(x, shuffle_xor(x, 2)); return fmaxf(x, shuffle_xor(x, 1)); }
inline float quad_sum(float x) { x += shuffle_xor(x, 2); return x + shuffle_xor(x, 1); }

// Runs a kernel's clusters of thread blocks one after another.
template <class Kernel> void launch(Index grid, int threads, Kernel kernel, int cluster = 1) {
    gridDim = grid;
    cluster_barrier = {threads * cluster, 0, 0};
    for (int r = 0; r < cluster; r++) {
        block_barriers[r] = {threads, 0, 0};
        for (int w = 0; w < threads / 32; w++) warps[r][w].barrier = {32, 0, 0};
    }
    for (int first = 0; first < grid.x * grid.y * grid.z; first += cluster) {
        all_threads = std::vector<Thread>(threads * cluster);
        for (int t = 0; t < threads * cluster; t++) {
            int block = first + t / threads;
            Thread& thread = all_threads[t];
            thread.rank = t / threads;
            thread.thread = {t % threads, 0, 0};
            thread.block = {block % grid.x, block / grid.x % grid.y, block / grid.x / grid.y};
        }
        run_threads(kernel);
    }
}
