// Accesses to global memory that the kernels of decoding and of matrix products share, one instruction per function.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

typedef unsigned short half_bits;
typedef unsigned char byte;

// 16 bytes from global to shared memory, or 16 zeros: nothing is read then, so that `from` may point anywhere.
DEVICE void copy_16_or_zero(u32 to, const void* from, bool exists) {
#if __CUDA_ARCH__ >= 800
    asm volatile("{.reg .pred p; setp.eq.b32 p, %2, 0; cp.async.cg.shared.global [%0], [%1], 16, p;}"
                 ::"r"(to), "l"(from), "r"(static_cast<int>(exists)) : "memory");
#else
    uint4 x = {0, 0, 0, 0};
    if (exists) x = __ldg(static_cast<const uint4*>(from));
    u32 words[4] = {x.x, x.y, x.z, x.w};
    store_shared_4(to, words);
#endif
}

DEVICE u32 load_global(const void* from) {
    u32 x;
    asm("ld.global.nc.b32 %0, [%1];" : "=r"(x) : "l"(from));
    return x;
}

DEVICE u32 load_global_16(const void* from) {
    unsigned short x;
    asm("ld.global.nc.u16 %0, [%1];" : "=h"(x) : "l"(from));
    return x;
}

DEVICE void load_global_2(u32* x, const void* from) {
    asm("ld.global.nc.v2.b32 {%0, %1}, [%2];" : "=r"(x[0]), "=r"(x[1]) : "l"(from));
}

DEVICE void load_global_4(float* x, const float* from) {
    asm("ld.global.nc.v4.f32 {%0, %1, %2, %3}, [%4];" : "=f"(x[0]), "=f"(x[1]), "=f"(x[2]), "=f"(x[3]) : "l"(from));
}

DEVICE void load_global_4(u32* x, const void* from) {
    asm("ld.global.nc.v4.b32 {%0, %1, %2, %3}, [%4];" : "=r"(x[0]), "=r"(x[1]), "=r"(x[2]), "=r"(x[3]) : "l"(from));
}

DEVICE void store_global(void* to, u32 x) { asm volatile("st.global.b32 [%0], %1;" ::"l"(to), "r"(x) : "memory"); }

DEVICE void store_global_16(void* to, half_bits x) { asm volatile("st.global.b16 [%0], %1;" ::"l"(to), "h"(x) : "memory"); }

DEVICE void store_global_2(void* to, u32 x, u32 y) {
    asm volatile("st.global.v2.b32 [%0], {%1, %2};" ::"l"(to), "r"(x), "r"(y) : "memory");
}

// Where it exists, without a branch.
DEVICE void store_global_2_if(bool exists, void* to, u32 x, u32 y) {
    asm volatile("{.reg .pred p; setp.ne.b32 p, %3, 0; @p st.global.v2.b32 [%0], {%1, %2};}"
                 ::"l"(to), "r"(x), "r"(y), "r"(static_cast<int>(exists)) : "memory");
}

DEVICE void store_global_4_if(bool exists, void* to, const u32 (&x)[4]) {
    asm volatile("{.reg .pred p; setp.ne.b32 p, %5, 0; @p st.global.v4.b32 [%0], {%1, %2, %3, %4};}"
                 ::"l"(to), "r"(x[0]), "r"(x[1]), "r"(x[2]), "r"(x[3]), "r"(static_cast<int>(exists)) : "memory");
}

// Where it stands among other accesses, or zero where it does not exist.
DEVICE float load_global_f32_if(bool exists, const float* from) {
    float x;
    asm volatile("{.reg .pred p; setp.ne.b32 p, %2, 0; mov.f32 %0, 0f00000000; @p ld.global.f32 %0, [%1];}"
                 : "=f"(x) : "l"(from), "r"(static_cast<int>(exists)) : "memory");
    return x;
}

DEVICE void store_global_4(float* to, const float* x) {
    asm volatile("st.global.v4.f32 [%0], {%1, %2, %3, %4};" ::"l"(to), "f"(x[0]), "f"(x[1]), "f"(x[2]), "f"(x[3])
                 : "memory");
}

// What another thread block has written meanwhile.
DEVICE void load_written_4(float* x, const float* from) {
    asm volatile("ld.global.v4.f32 {%0, %1, %2, %3}, [%4];"
                 : "=f"(x[0]), "=f"(x[1]), "=f"(x[2]), "=f"(x[3]) : "l"(from) : "memory");
}

// A flag in global memory: who sees it set sees what was written before it was set.
DEVICE void set_flag(int* flag, int x) { asm volatile("st.release.gpu.global.b32 [%0], %1;" ::"l"(flag), "r"(x) : "memory"); }

DEVICE void await_flag(const int* flag) {
    int x;
    do asm volatile("ld.acquire.gpu.global.b32 %0, [%1];" : "=r"(x) : "l"(flag) : "memory");
    while (x == 0);
}

DEVICE float load_shared_f32(u32 from) { return __uint_as_float(load_shared(from)); }

DEVICE void load_shared_4_f32(float* x, u32 from) {
    u32 words[4];
    load_shared_4(words, from);
#pragma unroll
    for (int i = 0; i < 4; i++) x[i] = __uint_as_float(words[i]);
}

DEVICE void store_shared_2_f32(u32 to, float x, float y) { store_shared_2(to, __float_as_uint(x), __float_as_uint(y)); }
