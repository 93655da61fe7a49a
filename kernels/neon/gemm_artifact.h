// The float GEMM that the library under the IntAttention benchmark falls back to (it is asked for a fixed weight format,
// which default builds do not have): A is copied element by element into panels of four rows, then a tile of 4 x 8 goes
// over all of B for every panel, with no blocking, in ascending k. What becomes of its products and sums is read off GCC
// 12.2, its default compiler being GCC: intrinsics of FP32 that say product and sum stay apart since GCC 11, an FP16
// product that is added is fused, and the element that it takes of A is first spread over a register. Its code is laid
// out for no core in particular.
#pragma once
#include "intsim.h"

enum { PANEL = 4, WIDTH = 8 };

typedef void Copy(unsigned char *to, const unsigned char *from, unsigned long bytes);

// A copy whose size is known only at run time, as the C library does it: it asks for large sizes first.
#define ASK __asm__ volatile("" : "+r"(bytes))  // so that each question is a branch of its own
static __attribute__((noinline)) void copy(unsigned char *to, const unsigned char *from, unsigned long bytes) {
    const unsigned char *from_end = from + bytes;
    unsigned char *to_end = to + bytes;
    __asm__ volatile("" : "+r"(from_end), "+r"(to_end));
    if (bytes > 128) goto many;
    ASK;
    if (bytes > 32) goto many;
    ASK;
    if (bytes >= 16) goto many;
    ASK;
    if (bytes & 8) goto many;
    ASK;
    if (bytes & 4) {
        uint32_t head, tail;
        __builtin_memcpy(&head, from, 4);
        __builtin_memcpy(&tail, from_end - 4, 4);
        __builtin_memcpy(to, &head, 4);
        __builtin_memcpy(to_end - 4, &tail, 4);
    } else if (bytes) {
        const unsigned long half = bytes >> 1;
        const unsigned char first = from[0], middle = from[half], last = from_end[-1];
        to[0] = first;
        to[half] = middle;
        to_end[-1] = last;
    }
    return;
many:
#pragma clang loop vectorize(disable) unroll(disable)
    for (unsigned long i = 0; i < bytes; i++) to[i] = from[i];
}

// A call into a shared library: its linkage table holds where the function is.
static __attribute__((naked, noinline)) void linked(unsigned char *to, const unsigned char *from, unsigned long bytes,
                                                    Copy *const *table) {
    __asm__("adrp x16, .; add x16, x16, #0; ldr x17, [x3]; br x17");
}

static void interleave(const void *restrict a, void *restrict panels, long m, long k, unsigned long bytes) {
    Copy *volatile place = copy;
    Copy *const *table = (Copy *const *)&place;
    const long stride = k * (long)bytes;
    const unsigned char *in = a;
    unsigned char *out = panels;
    for (long row = 0; row < m; row += PANEL, in += PANEL * stride, out += PANEL * stride) {
        const long rows = smaller(PANEL, m - row);
        if (rows == PANEL) {
#pragma clang loop vectorize(disable) unroll(disable)
            for (long x = 0; x < k; x++) {
                linked(out + (x * PANEL + 0) * (long)bytes, in + 0 * stride + x * (long)bytes, bytes, table);
                linked(out + (x * PANEL + 1) * (long)bytes, in + 1 * stride + x * (long)bytes, bytes, table);
                linked(out + (x * PANEL + 2) * (long)bytes, in + 2 * stride + x * (long)bytes, bytes, table);
                linked(out + (x * PANEL + 3) * (long)bytes, in + 3 * stride + x * (long)bytes, bytes, table);
            }
            continue;
        }
        static const unsigned char zero[4] = {0};
#pragma clang loop vectorize(disable) unroll(disable)
        for (long x = 0; x < k; x++)
#pragma clang loop vectorize(disable) unroll(disable)
            for (long r = 0; r < PANEL; r++)
                linked(out + (x * PANEL + r) * (long)bytes, r < rows ? in + r * stride + x * (long)bytes : zero, bytes,
                       table);
    }
}

// Kept out of line, so that the size is unknown where it is used.
static __attribute__((noinline)) unsigned long size_of_element(unsigned long bytes) {
    __asm__ volatile("" : "+r"(bytes));
    return bytes;
}

// A tile at the right or lower edge of C, element by element.
static __attribute__((noinline)) void store_part(const void *restrict tile, void *restrict to, long stride, long rows,
                                                 long width, long bytes) {
#pragma clang loop unroll(disable)
    for (long r = 0; r < rows; r++) {
        const unsigned char *in = (const unsigned char *)tile + r * WIDTH * bytes;
        unsigned char *out = (unsigned char *)to + r * stride * bytes;
#pragma clang loop vectorize(disable) unroll(disable)
        for (long i = 0; i < width * bytes; i += 2) *(uint16_t *)(out + i) = *(const uint16_t *)(in + i);
    }
}

// c (m x n) = a (m x k) * B in `min(k, n)` steps: the benchmark hands V over as if it were transposed, so the library
// takes V's width for its depth and the second product ends after n = head_dim of its k = kv_len steps.
#define GEMM(NAME, TYPE, TILE)                                                                                \
    void NAME(const TYPE *restrict a, const TYPE *restrict b, TYPE *restrict c, long m, long n, long k,       \
              TYPE *restrict panels) {                                                                        \
        const long depth = smaller(k, n);                                                                     \
        TYPE part[PANEL * WIDTH];                                                                             \
        interleave(a, panels, m, k, size_of_element(sizeof(TYPE)));                                           \
        for (long row = 0; row < m; row += PANEL)                                                             \
            for (long col = 0; col < n; col += WIDTH) {                                                       \
                const int full = row + PANEL <= m && col + WIDTH <= n;                                        \
                TYPE *at = c + row * n + col;                                                                 \
                TILE(panels + row * k, b + col * depth, full ? at : part, full ? n : WIDTH, depth);           \
                if (!full)                                                                                    \
                    store_part(part, at, n, smaller(PANEL, m - row), smaller(WIDTH, n - col), sizeof(TYPE));  \
            }                                                                                                 \
    }
