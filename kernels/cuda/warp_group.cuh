// Hopper's asynchronous instructions: tensor copies, their barriers, warp-group products. sm_90a only.
// Lines of this file belong to the step of the line that calls them.
#pragma once
#include "warp.cuh"

typedef unsigned long long u64;

// What cuTensorMapEncodeTiled fills in; 64-byte aligned, in the kernel's parameters.
struct alignas(64) TensorMap {
    u64 words[16];
};

DEVICE void barrier_init(u32 barrier, int arrivals) {
    asm volatile("mbarrier.init.shared::cta.b64 [%0], %1;" ::"r"(barrier), "r"(arrivals) : "memory");
}

DEVICE void barrier_arrive(u32 barrier) {
    asm volatile("mbarrier.arrive.shared::cta.b64 _, [%0];" ::"r"(barrier) : "memory");
}

// Arrives and announces bytes that copies will bring.
DEVICE void barrier_expect(u32 barrier, int bytes) {
    asm volatile("mbarrier.arrive.expect_tx.shared::cta.b64 _, [%0], %1;" ::"r"(barrier), "r"(bytes) : "memory");
}

DEVICE void barrier_wait(u32 barrier, int phase) {
    asm volatile(
        "{.reg .pred done; again: mbarrier.try_wait.parity.shared::cta.b64 done, [%0], %1; @!done bra again;}"
        ::"r"(barrier), "r"(phase) : "memory");
}

// A box of a (head, row, column) tensor to shared memory.
DEVICE void copy_box(u32 to, const TensorMap* map, int column, int row, int head, u32 barrier) {
    asm volatile(
        "cp.async.bulk.tensor.3d.shared::cluster.global.mbarrier::complete_tx::bytes [%0], [%1, {%2, %3, %4}], [%5];"
        ::"r"(to), "l"(map), "r"(column), "r"(row), "r"(head), "r"(barrier) : "memory");
}

template <int REGISTERS> DEVICE void take_registers() {
    asm volatile("setmaxnreg.inc.sync.aligned.u32 %0;" ::"n"(REGISTERS));
}

template <int REGISTERS> DEVICE void give_registers() {
    asm volatile("setmaxnreg.dec.sync.aligned.u32 %0;" ::"n"(REGISTERS));
}

// Two warp groups per turn: the one that waits for it and the one that passes it on.
DEVICE void turn_wait(int id) { asm volatile("bar.sync %0, 256;" ::"r"(id) : "memory"); }
DEVICE void turn_pass(int id) { asm volatile("bar.arrive %0, 256;" ::"r"(id) : "memory"); }
DEVICE void group_meet(int id) { asm volatile("bar.sync %0, 128;" ::"r"(id) : "memory"); }

// What threads wrote to shared memory is seen by the products and copies that follow.
DEVICE void shared_fence() { asm volatile("fence.proxy.async.shared::cta;" ::: "memory"); }

DEVICE void products_fence() { asm volatile("wgmma.fence.sync.aligned;" ::: "memory"); }
DEVICE void products_commit() { asm volatile("wgmma.commit_group.sync.aligned;" ::: "memory"); }
template <int PENDING> DEVICE void products_wait() {
    asm volatile("wgmma.wait_group.sync.aligned %0;" ::"n"(PENDING) : "memory");
}

// Offset of a byte in rows of WIDTH (32, 64 or 128) bytes whose 16-byte chunks are swizzled over eight rows' addresses.
template <int WIDTH> DEVICE u32 swizzled(u32 offset) { return offset ^ (offset >> 3 & (WIDTH - 16)); }

// Rows of WIDTH swizzled bytes, eight of them after one another; `leading` bytes between blocks of columns where these
// are the inner dimension.
template <int WIDTH> DEVICE u64 matrix_descriptor(u32 address, int leading) {
    constexpr u64 SWIZZLE = WIDTH == 128 ? 1 : WIDTH == 64 ? 2 : 3;
    return u64(address >> 4 & 0x3fff) | u64(leading >> 4) << 16 | u64(8 * WIDTH >> 4) << 32 | SWIZZLE << 62;
}

// The accumulators of a thread as operands and as their text, by their number: half the columns of a product.
#define EIGHT(d, i) "+f"(d[i]), "+f"(d[i + 1]), "+f"(d[i + 2]), "+f"(d[i + 3]), "+f"(d[i + 4]), "+f"(d[i + 5]), \
                    "+f"(d[i + 6]), "+f"(d[i + 7])
#define OPERANDS_8(d) EIGHT(d, 0)
#define OPERANDS_32(d) EIGHT(d, 0), EIGHT(d, 8), EIGHT(d, 16), EIGHT(d, 24)
#define OPERANDS_40(d) OPERANDS_32(d), EIGHT(d, 32)
#define OPERANDS_48(d) OPERANDS_40(d), EIGHT(d, 40)
#define OPERANDS_56(d) OPERANDS_48(d), EIGHT(d, 48)
#define OPERANDS_64(d) OPERANDS_56(d), EIGHT(d, 56)
#define OPERANDS_72(d) OPERANDS_64(d), EIGHT(d, 64)
#define OPERANDS_80(d) OPERANDS_72(d), EIGHT(d, 72)
#define OPERANDS_88(d) OPERANDS_80(d), EIGHT(d, 80)
#define OPERANDS_96(d) OPERANDS_88(d), EIGHT(d, 88)
#define OPERANDS_112(d) OPERANDS_96(d), EIGHT(d, 96), EIGHT(d, 104)
#define OPERANDS_128(d) OPERANDS_112(d), EIGHT(d, 112), EIGHT(d, 120)
#define TEXT_8 "%0, %1, %2, %3, %4, %5, %6, %7"
#define TEXT_32 "%0, %1, %2, %3, %4, %5, %6, %7, %8, %9, %10, %11, %12, %13, %14, %15, " \
                 "%16, %17, %18, %19, %20, %21, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31"
#define TEXT_40 TEXT_32 ", %32, %33, %34, %35, %36, %37, %38, %39"
#define TEXT_48 TEXT_40 ", %40, %41, %42, %43, %44, %45, %46, %47"
#define TEXT_56 TEXT_48 ", %48, %49, %50, %51, %52, %53, %54, %55"
#define TEXT_64 TEXT_56 ", %56, %57, %58, %59, %60, %61, %62, %63"
#define TEXT_72 TEXT_64 ", %64, %65, %66, %67, %68, %69, %70, %71"
#define TEXT_80 TEXT_72 ", %72, %73, %74, %75, %76, %77, %78, %79"
#define TEXT_88 TEXT_80 ", %80, %81, %82, %83, %84, %85, %86, %87"
#define TEXT_96 TEXT_88 ", %88, %89, %90, %91, %92, %93, %94, %95"
#define TEXT_112 TEXT_96 ", %96, %97, %98, %99, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111"
#define TEXT_128 TEXT_112 ", %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, " \
                 "%126, %127"

// d = a b^T (+ d) of 64 rows and N columns, both operands in shared memory with k as the inner dimension; one warp group.
#define PRODUCT_OF_SHARED(KIND, N, COUNT, A, B, P, TYPES, MAJOR)                                                      \
    DEVICE void multiply_group(KIND, float (&d)[COUNT], u64 a, u64 b, int accumulate) {                               \
        asm volatile("{.reg .pred p; setp.ne.b32 p, %" #P ", 0; wgmma.mma_async.sync.aligned.m64n" #N TYPES           \
                     " {" TEXT_##COUNT "}, %" #A ", %" #B ", p, 1, 1" MAJOR ";}"                                      \
                     : OPERANDS_##COUNT(d) : "l"(a), "l"(b), "r"(accumulate));                                        \
    }

// d (+)= a b of 64 rows and N columns, a in registers, one warp group. FP16 has the columns of b as the inner dimension.
#define PRODUCT_OF_REGISTERS(KIND, N, COUNT, A0, A1, A2, A3, B, P, TYPES, MAJOR)                                      \
    DEVICE void multiply_group(KIND, float (&d)[COUNT], const u32 (&a)[4], u64 b, int accumulate = 1) {               \
        asm volatile("{.reg .pred p; setp.ne.b32 p, %" #P ", 0; wgmma.mma_async.sync.aligned.m64n" #N TYPES           \
                     " {" TEXT_##COUNT "}, {%" #A0 ", %" #A1 ", %" #A2 ", %" #A3 "}, %" #B ", p, 1, 1" MAJOR ";}"     \
                     : OPERANDS_##COUNT(d)                                                                            \
                     : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "l"(b), "r"(accumulate));                          \
    }

struct F16 {};   // 16 values of k, 32 bytes, per product
struct E4M3 {};  // 32 values of k, 32 bytes, per product
struct F16Columns {};  // F16, with the columns of b as the inner dimension

PRODUCT_OF_SHARED(F16, 80, 40, 40, 41, 42, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16, 112, 56, 56, 57, 58, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16, 128, 64, 64, 65, 66, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16, 144, 72, 72, 73, 74, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16, 176, 88, 88, 89, 90, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_SHARED(F16Columns, 64, 32, 32, 33, 34, "k16.f32.f16.f16", ", 0, 1")
PRODUCT_OF_SHARED(F16Columns, 96, 48, 48, 49, 50, "k16.f32.f16.f16", ", 0, 1")
PRODUCT_OF_SHARED(E4M3, 96, 48, 48, 49, 50, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 128, 64, 64, 65, 66, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 160, 80, 80, 81, 82, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(E4M3, 224, 112, 112, 113, 114, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_SHARED(F16, 192, 96, 96, 97, 98, "k16.f32.f16.f16", ", 0, 0")
PRODUCT_OF_REGISTERS(F16, 64, 32, 32, 33, 34, 35, 36, 37, "k16.f32.f16.f16", ", 1")
PRODUCT_OF_REGISTERS(F16, 128, 64, 64, 65, 66, 67, 68, 69, "k16.f32.f16.f16", ", 1")
PRODUCT_OF_REGISTERS(F16, 192, 96, 96, 97, 98, 99, 100, 101, "k16.f32.f16.f16", ", 1")
PRODUCT_OF_REGISTERS(F16, 256, 128, 128, 129, 130, 131, 132, 133, "k16.f32.f16.f16", ", 1")
PRODUCT_OF_REGISTERS(E4M3, 64, 32, 32, 33, 34, 35, 36, 37, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_REGISTERS(E4M3, 96, 48, 48, 49, 50, 51, 52, 53, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_REGISTERS(E4M3, 128, 64, 64, 65, 66, 67, 68, 69, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_REGISTERS(E4M3, 192, 96, 96, 97, 98, 99, 100, 101, "k32.f32.e4m3.e4m3", "")
PRODUCT_OF_REGISTERS(E4M3, 256, 128, 128, 129, 130, 131, 132, 133, "k32.f32.e4m3.e4m3", "")

DEVICE void store_matrix_4(u32 to, const u32 (&r)[4]) {
    asm volatile("stmatrix.sync.aligned.m8n8.x4.shared.b16 [%0], {%1, %2, %3, %4};"
                 ::"r"(to), "r"(r[0]), "r"(r[1]), "r"(r[2]), "r"(r[3]) : "memory");
}

// Four floats rounded to E4M3, the first in the lowest byte.
DEVICE u32 pack_e4m3(float a, float b, float c, float d) {
    unsigned short low, high;
    asm("cvt.rn.satfinite.e4m3x2.f32 %0, %1, %2;" : "=h"(low) : "f"(b), "f"(a));
    asm("cvt.rn.satfinite.e4m3x2.f32 %0, %1, %2;" : "=h"(high) : "f"(d), "f"(c));
    return static_cast<u32>(low) | static_cast<u32>(high) << 16;
}
