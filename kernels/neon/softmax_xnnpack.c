// XNNPACK u8 softmax: the scalar u8-lut32norm with its unsigned division per element, after a vector maximum.
#include "rows.h"

ROW_MAX_8(u8, uint8_t, uint8x16_t, 0)

void softmax_xnnpack(const uint8_t *restrict src, uint8_t *restrict dst, long m, long n, const uint32_t *table) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const uint32_t *t = table + (row_max_u8(src, n) ^ 255);
        uint32_t sum = 0;
#pragma clang loop vectorize(disable) unroll(disable)
        for (long i = 0; i < n; i++) sum += t[src[i]];
        const uint32_t rounding = sum >> 1;
#pragma clang loop vectorize(disable) unroll(disable)
        for (long i = 0; i < n; i++) {
            const uint32_t p = ((t[src[i]] << 8) + rounding) / sum;
            dst[i] = (uint8_t)(p > 255 ? 255 : p);
        }
    }
}
