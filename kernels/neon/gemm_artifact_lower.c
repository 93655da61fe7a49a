// The library under the IntAttention benchmark has no kernel for an unsigned A and a signed B on these cores: it first
// copies A less 128 as signed bytes.
#include "intsim.h"

void artifact_lower_u8(const uint8_t *restrict a, int8_t *restrict lowered, long m, long k) {
    for (long row = 0; row < m; row++, a += k, lowered += k) {
        long at = 0;
#pragma clang loop unroll(disable)
        for (; at + 16 <= k; at += 16) vst1q_u8((uint8_t *)lowered + at, veorq_u8(vld1q_u8(a + at), vdupq_n_u8(0x80)));
#pragma clang loop vectorize(disable) unroll(disable)
        for (; at < k; at++) lowered[at] = (int8_t)(a[at] ^ 0x80);
    }
}
