// One PTX instruction, or the few that stand for it on older architectures, per function.
// Lines of this file belong to the step of the line that calls them.
#pragma once

typedef unsigned int u32;
#define DEVICE __device__ __forceinline__

// A value that the compiler is not to compute once more where it is used.
template <typename T> DEVICE void keep(T& x) { asm volatile("" : "+l"(x)); }

DEVICE u32 shared_address(const void* p) { return static_cast<u32>(__cvta_generic_to_shared(p)); }

// 16 bytes from global to shared memory; synchronous where there is no cp.async.
DEVICE void copy_16(u32 to, const void* from) {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.cg.shared.global [%0], [%1], 16;" ::"r"(to), "l"(from) : "memory");
#else
    uint4 x = __ldg(static_cast<const uint4*>(from));
    asm volatile("st.shared.v4.b32 [%0], {%1, %2, %3, %4};" ::"r"(to), "r"(x.x), "r"(x.y), "r"(x.z), "r"(x.w) : "memory");
#endif
}

DEVICE void copies_commit() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.commit_group;" ::: "memory");
#endif
}

// Waits until at most PENDING groups of copies are under way.
template <int PENDING> DEVICE void copies_wait() {
#if __CUDA_ARCH__ >= 800
    asm volatile("cp.async.wait_group %0;" ::"n"(PENDING) : "memory");
#endif
}

DEVICE u32 load_shared(u32 from) {
    u32 x;
    asm volatile("ld.shared.b32 %0, [%1];" : "=r"(x) : "r"(from));
    return x;
}

DEVICE void load_shared_4(u32* x, u32 from) {
    asm volatile("ld.shared.v4.b32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "r"(from));
}

DEVICE void store_shared(u32 to, u32 x) { asm volatile("st.shared.b32 [%0], %1;" ::"r"(to), "r"(x) : "memory"); }

DEVICE void store_shared_2(u32 to, u32 x, u32 y) {
    asm volatile("st.shared.v2.b32 [%0], {%1, %2};" ::"r"(to), "r"(x), "r"(y) : "memory");
}

DEVICE void store_shared_4(u32 to, const u32* x) {
    asm volatile("st.shared.v4.b32 [%0], {%1, %2, %3, %4};"
                 ::"r"(to), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]) : "memory");
}
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 750  // else volta.cuh
DEVICE void load_matrix_4(u32 (&r)[4], u32 from) {
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(from));
}

DEVICE void load_matrix_4_transposed(u32 (&r)[4], u32 from) {
    asm volatile("ldmatrix.sync.aligned.m8n8.x4.trans.shared.b16 {%0, %1, %2, %3}, [%4];"
                 : "=r"(r[0]), "=r"(r[1]), "=r"(r[2]), "=r"(r[3]) : "r"(from));
}
#endif
// d += a b of 16x16 by 16x8 FP16 with FP32 accumulators.
DEVICE void multiply_f16(float (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
#if __CUDA_ARCH__ >= 800
    asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
        "{%0, %1, %2, %3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#else
    asm("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, {%0, %1, %2, %3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]) : "r"(a[0]), "r"(a[1]), "r"(b0));
    asm("mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32 {%0, %1, %2, %3}, {%4, %5}, {%6}, {%0, %1, %2, %3};"
        : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3]) : "r"(a[2]), "r"(a[3]), "r"(b1));
#endif
}

DEVICE float exp2_approx(float x) {
    float y;
    asm("ex2.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

// y where x is at least `limit`, else 0: a selection, where the compiler would branch around the computation of y.
DEVICE float zero_below(float x, float limit, float y) {
    float z;
    asm("{.reg .pred p; setp.ge.f32 p, %1, %2; selp.f32 %0, %3, 0f00000000, p;}" : "=f"(z) : "f"(x), "f"(limit), "f"(y));
    return z;
}

DEVICE float reciprocal_approx(float x) {
    float y;
    asm("rcp.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

DEVICE float inverse_root(float x) {
    float y;
    asm("rsqrt.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x));
    return y;
}

// Two floats rounded to FP16, the first in the lower half.
DEVICE u32 pack_f16(float low, float high) {
    u32 y;
#if __CUDA_ARCH__ >= 800
    asm("cvt.rn.f16x2.f32 %0, %1, %2;" : "=r"(y) : "f"(high), "f"(low));
#else
    unsigned short a, b;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(a) : "f"(low));
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(b) : "f"(high));
    y = static_cast<u32>(a) | (static_cast<u32>(b) << 16);
#endif
    return y;
}

// 0 where `places` is 32 or more.
DEVICE u32 shift_right(u32 x, u32 places) { return __funnelshift_rc(x, 0, places); }

template <class T> DEVICE T shuffle_xor(T x, int mask) { return __shfl_xor_sync(0xffffffffu, x, mask); }

// Of the lane `distance` before this one; its own where there is none.
DEVICE int shuffle_up(int x, int distance) { return __shfl_up_sync(0xffffffffu, x, distance); }

// Of the lane `from` modulo 32.
template <class T> DEVICE T shuffle(T x, int from) { return __shfl_sync(0xffffffffu, x, from); }

// Over the four lanes that share a row of an accumulator.
DEVICE float quad_max(float x) {
    x = fmaxf(x, __shfl_xor_sync(0xffffffffu, x, 2));
    return fmaxf(x, __shfl_xor_sync(0xffffffffu, x, 1));
}

DEVICE float quad_sum(float x) {
    x += __shfl_xor_sync(0xffffffffu, x, 2);
    return x + __shfl_xor_sync(0xffffffffu, x, 1);
}
#if !defined(__CUDA_ARCH__) || __CUDA_ARCH__ >= 750  // else volta.cuh
// d += a b of 16 rows by 8 columns over 32 bytes of k: INT4 or INT8 with exact INT32 accumulators.
template <int BITS> DEVICE void multiply_int(int (&d)[4], const u32 (&a)[4], u32 b0, u32 b1) {
#if __CUDA_ARCH__ >= 800
    if (BITS == 4)
        asm("mma.sync.aligned.m16n8k64.row.col.s32.s4.s4.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
            "{%0, %1, %2, %3};"
            : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
    else
        asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0, %1, %2, %3}, {%4, %5, %6, %7}, {%8, %9}, "
            "{%0, %1, %2, %3};"
            : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b0), "r"(b1));
#else
#pragma unroll
    for (int half = 0; half < 2; half++)
#pragma unroll
        for (int step = 0; step < 2; step++) {
            if (BITS == 4)
                asm("mma.sync.aligned.m8n8k32.row.col.s32.s4.s4.s32 {%0, %1}, {%2}, {%3}, {%0, %1};"
                    : "+r"(d[2 * half]), "+r"(d[2 * half + 1]) : "r"(a[half + 2 * step]), "r"(step ? b1 : b0));
            else
                asm("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0, %1}, {%2}, {%3}, {%0, %1};"
                    : "+r"(d[2 * half]), "+r"(d[2 * half + 1]) : "r"(a[half + 2 * step]), "r"(step ? b1 : b0));
        }
#endif
}

// d += a b of 16x16 by 16x8 INT8: the first half of multiply_int<8>.
DEVICE void multiply_int8_half(int (&d)[4], u32 a0, u32 a1, u32 b) {
    asm("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0, %1}, {%2}, {%3}, {%0, %1};"
        : "+r"(d[0]), "+r"(d[1]) : "r"(a0), "r"(b));
    asm("mma.sync.aligned.m8n8k16.row.col.s32.s8.s8.s32 {%0, %1}, {%2}, {%3}, {%0, %1};"
        : "+r"(d[2]), "+r"(d[3]) : "r"(a1), "r"(b));
}
#endif
// d plus the products of four INT8 pairs.
DEVICE int dot_4(u32 a, u32 b, int d) {
    asm("dp4a.s32.s32 %0, %1, %2, %0;" : "+r"(d) : "r"(a), "r"(b));
    return d;
}

DEVICE u32 multiply_f16x2(u32 x, u32 y) {
    u32 z;
    asm("mul.rn.f16x2 %0, %1, %2;" : "=r"(z) : "r"(x), "r"(y));
    return z;
}

DEVICE u32 add_f16x2(u32 x, u32 y) {
    u32 z;
    asm("add.rn.f16x2 %0, %1, %2;" : "=r"(z) : "r"(x), "r"(y));
    return z;
}

DEVICE u32 subtract_f16x2(u32 x, u32 y) {
    u32 z;
    asm("sub.rn.f16x2 %0, %1, %2;" : "=r"(z) : "r"(x), "r"(y));
    return z;
}

DEVICE u32 fma_f16x2(u32 x, u32 y, u32 z) {
    u32 w;
    asm("fma.rn.f16x2 %0, %1, %2, %3;" : "=r"(w) : "r"(x), "r"(y), "r"(z));
    return w;
}

// 1 where x > y, else 0.
DEVICE u32 greater_f16x2(u32 x, u32 y) {
    u32 z;
    asm("set.gt.f16x2.f16x2 %0, %1, %2;" : "=r"(z) : "r"(x), "r"(y));
    return z;
}

DEVICE float f16_to_f32(unsigned short x) {
    float y;
    asm("cvt.f32.f16 %0, %1;" : "=f"(y) : "h"(x));
    return y;
}

// Four integers saturated to 8 bits, the first in the lowest byte.
DEVICE u32 pack_s8(int a, int b, int c, int d) {
    u32 high, all;
#if __CUDA_ARCH__ >= 720
    asm("cvt.pack.sat.s8.s32.b32 %0, %1, %2, %3;" : "=r"(high) : "r"(d), "r"(c), "r"(0));
    asm("cvt.pack.sat.s8.s32.b32 %0, %1, %2, %3;" : "=r"(all) : "r"(b), "r"(a), "r"(high));
#else
    asm("prmt.b32 %0, %1, %2, 0x0040;" : "=r"(high) : "r"(max(min(c, 127), -128)), "r"(max(min(d, 127), -128)));
    asm("prmt.b32 %0, %1, %2, 0x0040;" : "=r"(all) : "r"(max(min(a, 127), -128)), "r"(max(min(b, 127), -128)));
    asm("prmt.b32 %0, %1, %2, 0x5410;" : "=r"(all) : "r"(all), "r"(high));
#endif
    return all;
}

// The same to unsigned bytes.
DEVICE u32 pack_u8(int a, int b, int c, int d) {
    u32 high, all;
    asm("cvt.pack.sat.u8.s32.b32 %0, %1, %2, %3;" : "=r"(high) : "r"(d), "r"(c), "r"(0));
    asm("cvt.pack.sat.u8.s32.b32 %0, %1, %2, %3;" : "=r"(all) : "r"(b), "r"(a), "r"(high));
    return all;
}

DEVICE u32 load_shared_16(u32 from) {
    unsigned short x;
    asm volatile("ld.shared.u16 %0, [%1];" : "=h"(x) : "r"(from));
    return x;
}

#if defined(__CUDA_ARCH__) && __CUDA_ARCH__ < 750
#include "volta.cuh"
#endif
