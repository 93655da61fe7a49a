// In the place of kernels/cuda/global_memory.cuh, for a host compiler.
#pragma once
#include "warp.cuh"

typedef unsigned short half_bits;
typedef unsigned char byte;

inline void copy_16_or_zero(u32 to, const void* from, bool exists) {
    static const unsigned char zeros[16] = {};
    copy_16(to, exists ? from : zeros);
}
inline u32 load_global(const void* from) { u32 x; memcpy(&x, from, 4); return x; }
inline u32 load_global_16(const void* from) { half_bits x; memcpy(&x, from, 2); return x; }
inline void load_global_2(u32* x, const void* from) { memcpy(x, from, 8); }
inline void load_global_4(float* x, const float* from) { memcpy(x, from, 16); }
inline void load_global_4(u32* x, const void* from) { memcpy(x, from, 16); }
inline void store_global(void* to, u32 x) { memcpy(to, &x, 4); }
inline void store_global_16(void* to, half_bits x) { memcpy(to, &x, 2); }
inline void store_global_2(void* to, u32 x, u32 y) { u32 both[2] = {x, y}; memcpy(to, both, 8); }
inline void store_global_2_if(bool exists, void* to, u32 x, u32 y) {
    if (exists) store_global_2(to, x, y);
}
inline void store_global_4_if(bool exists, void* to, const u32 (&x)[4]) {
    if (exists) memcpy(to, x, 16);
}
inline float load_global_f32_if(bool exists, const float* from) { return exists ? *from : 0.0f; }
inline void store_global_4(float* to, const float* x) { memcpy(to, x, 16); }
inline void load_written_4(float* x, const float* from) { memcpy(x, from, 16); }
inline void set_flag(int* flag, int x) { *flag = x; }
inline void await_flag(const int* flag) { wait_until([flag] { return *flag != 0; }); }
inline float load_shared_f32(u32 from) { return __uint_as_float(load_shared(from)); }
inline void load_shared_4_f32(float* x, u32 from) { memcpy(x, memory + from, 16); }
inline void store_shared_2_f32(u32 to, float x, float y) { store_shared_2(to, __float_as_uint(x), __float_as_uint(y)); }
