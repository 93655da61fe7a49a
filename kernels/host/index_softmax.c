// IndexSoftmax (IntAttention, arXiv 2511.21513), the three variants of kernels/neon/index_softmax.c.
#include "host.h"

static int32_t row_max(const int32_t *row, long n) {
    int32_t top = INT32_MIN;
    for (long i = 0; i < n; i++) top = row[i] > top ? row[i] : top;
    return top;
}

// Sum of table[index[i]] for indices below 32; each goes to out[i] unless out is null.
static inline uint32_t look_up(const uint8_t *table, const uint8_t *index, uint8_t *out, long n) {
    uint32_t sum = 0;
    long i = 0;
#if defined(__AVX512BW__)
    const __m512i low = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table));
    const __m512i high = _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)(table + 16)));
    __m512i partial = _mm512_setzero_si512();
    for (; i + 64 <= n; i += 64) {
        const __m512i at = _mm512_loadu_si512(index + i);
        const __mmask64 upper = _mm512_movepi8_mask(_mm512_slli_epi16(at, 3));  // bit 4 of each index
        const __m512i e = _mm512_mask_shuffle_epi8(_mm512_shuffle_epi8(low, at), upper, high, at);
        if (out) _mm512_storeu_si512(out + i, e);
        partial = _mm512_add_epi64(partial, _mm512_sad_epu8(e, _mm512_setzero_si512()));
    }
    sum = (uint32_t)_mm512_reduce_add_epi64(partial);
#elif defined(__AVX2__)
    const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
    const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table + 16)));
    __m256i partial = _mm256_setzero_si256();
    for (; i + 32 <= n; i += 32) {
        const __m256i at = _mm256_loadu_si256((const __m256i *)(index + i));
        const __m256i e = _mm256_blendv_epi8(_mm256_shuffle_epi8(low, at), _mm256_shuffle_epi8(high, at),
                                             _mm256_slli_epi16(at, 3));
        if (out) _mm256_storeu_si256((__m256i *)(out + i), e);
        partial = _mm256_add_epi64(partial, _mm256_sad_epu8(e, _mm256_setzero_si256()));
    }
    uint64_t parts[4];
    _mm256_storeu_si256((__m256i *)parts, partial);
    sum = (uint32_t)(parts[0] + parts[1] + parts[2] + parts[3]);
#endif
    for (; i < n; i++) {
        sum += table[index[i]];
        if (out) out[i] = table[index[i]];
    }
    return sum;
}

// ---- the authors' NEON kernel: Q26 index, 16-bit row sum that wraps, 8-bit reciprocal, truncating tail ----

void index_softmax_neon(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table,
                        int32_t threshold) {
    const int32_t multiplier = (int32_t)(2080374784.0f / (float)threshold + 0.5f);  // 31 * 2^26
    const long body = n / 16 * 16;
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t top = row_max(src, n);
        for (long i = 0; i < body; i++) {
            const int32_t distance = top - src[i] < threshold ? top - src[i] : threshold;
            // rounding as the wide shift does it: the sum with 2^25 may pass 2^31
            dst[i] = (uint8_t)(((uint32_t)(distance * multiplier) + (1u << 25)) >> 26);
        }
        for (long i = body; i < n; i++) {
            const int32_t distance = top - src[i] < threshold ? top - src[i] : threshold;
            dst[i] = (uint8_t)((distance * multiplier) >> 26);
        }
        const uint16_t sum = (uint16_t)look_up(table, dst, dst, n);
        if (sum == 255) continue;  // one key holds everything: the table's values are the probabilities
        const float quotient = 65280.0f / (float)sum + 0.5f;
        const uint16_t norm = sum ? (uint8_t)quotient : 255;
        for (long i = 0; i < body; i++) dst[i] = (uint8_t)((uint16_t)(dst[i] * norm + 128) >> 8);
        for (long i = body; i < n; i++) dst[i] = (uint8_t)((dst[i] * norm) >> 8);
    }
}

// ---- the paper's equations 2-18, every rounding exact and half up ----

void index_softmax_paper(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table,
                         int32_t clip) {
    // floor(31 d / c + 1/2) for 0 <= d <= c < 2^28, exactly: it misses the next integer from below by at least 1 / (2 c),
    // which is more than the 2^-30 added here, and double loses less than 2^-46.
    const double slope = 31.0 / clip, half = 0.5 + 0x1p-30;
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t top = row_max(src, n);
        uint8_t normalised[32];
        for (long i = 0; i < n; i++) {
            const int32_t distance = top - src[i] < clip ? top - src[i] : clip;
            dst[i] = (uint8_t)(int32_t)(distance * slope + half);
        }
        const uint32_t sum = look_up(table, dst, 0, n);
        for (int t = 0; t < 32; t++) normalised[t] = (uint8_t)((510u * table[t] + sum) / (2u * sum));
        look_up(normalised, dst, dst, n);
    }
}

// ---- the authors' Python: index truncated, probabilities rounded half to even in float32 ----

void index_softmax_reference(const int32_t *restrict src, uint8_t *restrict dst, long m, long n, const uint8_t *table,
                             int32_t threshold) {
    const float divisor = (float)threshold;
    for (long row = 0; row < m; row++, src += n, dst += n) {
        const int32_t top = row_max(src, n);
        uint8_t normalised[32];
        for (long i = 0; i < n; i++) {
            const int32_t distance = top - src[i] < threshold ? top - src[i] : threshold;
            dst[i] = (uint8_t)(int32_t)((float)(31 * distance) / divisor);
        }
        const uint32_t sum = look_up(table, dst, 0, n);
        for (int t = 0; t < 32; t++)  // adding 1.5 * 2^23 rounds to an integer in the low bits
            normalised[t] = (uint8_t)as_bits((float)table[t] * 255.0f / (float)sum + 12582912.0f);
        look_up(normalised, dst, dst, n);
    }
}
