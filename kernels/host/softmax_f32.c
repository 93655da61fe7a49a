// FP32 softmax of m rows of n: maximum, polynomial exp and sum, scaling by the reciprocal of the sum.
//
// exp and the order of summation are those of kernels/neon/softmax_f32.c: four partial sums, element j in lane j mod 4,
// and the last n mod 4 onto their sum.
#include "host.h"

typedef float f32x4 __attribute__((vector_size(16), aligned(4), may_alias));

static inline f32v constant(uint32_t x) { return (f32v){0} + as_float(x); }

static inline f32v exp_f32(f32v x) {
    const f32v z = fma_v(x, constant(0x3FB8AA3B), constant(0x4B00007F));
    const f32v power = z - constant(0x4B00007F);
    const f32v scale = (f32v)((s32v)z << 23);
    const f32v r = fma_v(power, constant(0xB5BFBE8E), fma_v(power, constant(0xBF317200), x));
    const f32v r2 = r * r;
    const f32v p1 = constant(0x3F7FFFF6) * r;
    const f32v p23 = fma_v(constant(0x3E2AAF33), r, constant(0x3EFFFEDB));
    const f32v p45 = fma_v(constant(0x3C072010), r, constant(0x3D2B9F17));
    const f32v p = fma_v(fma_v(p45, r2, p23), r2, p1);
    const f32v y = fma_v(p, scale, scale);
    return (f32v)((s32v)y & ~(s32v)(x < -86.64f));
}

static float row_max(const float *row, long n) {
    f32v highest = (f32v){0} - __builtin_inff();
    long i = 0;
    for (; i + LANES <= n; i += LANES) {
        const f32v x = *(const f32v *)(row + i);
        const s32v higher = (s32v)(x > highest);
        highest = (f32v)(((s32v)x & higher) | ((s32v)highest & ~higher));
    }
    float top = -__builtin_inff();
    for (int j = 0; j < LANES; j++) top = highest[j] > top ? highest[j] : top;
    for (; i < n; i++) top = row[i] > top ? row[i] : top;
    return top;
}

void softmax_f32(const float *restrict src, float *restrict dst, long m, long n, float scale) {
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const float top = row_max(src, n);
        if (top == -__builtin_inff()) {  // every key of the row is masked
            for (long i = 0; i < n; i++) dst[i] = 0.0f;
            continue;
        }
        f32x4 sum = {0};
        long i = 0;
        for (; i + LANES <= n; i += LANES) {
            const f32v e = exp_f32((*(const f32v *)(src + i) - top) * scale);
            *(f32v *)(dst + i) = e;
            UNROLL for (int j = 0; j < LANES; j += 4) sum += (f32x4){e[j], e[j + 1], e[j + 2], e[j + 3]};
        }
        if (i < n) {  // the last group, filled up with exp(-inf) = 0
            float tail[LANES];
            for (int j = 0; j < LANES; j++) tail[j] = i + j < n ? src[i + j] : -__builtin_inff();
            const f32v e = exp_f32((*(const f32v *)tail - top) * scale);
            for (int j = 0; j < LANES; j++) sum[j % 4] += i + j < n / 4 * 4 ? e[j] : 0.0f;
            for (long j = i; j < n; j++) dst[j] = e[j - i];
        }
        float total = (sum[0] + sum[1]) + (sum[2] + sum[3]);
        for (long j = n / 4 * 4; j < n; j++) total += dst[j];
        const float reciprocal = 1.0f / total;
        for (long j = 0; j < n; j++) dst[j] *= reciprocal;
    }
}
