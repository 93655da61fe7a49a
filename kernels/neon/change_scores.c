// Changes of scores, in place: m rows of n, of the queries `position`, position + 1, ... and the keys 0, 1, ...
//
// A score is read as a float of its unit, changed, and stored in its own format; a code is rounded to its unit again,
// ties to even, and stops at 2^29. Eight at a time, the rest of a row filled up to eight.
#include "exp_f32.h"

#define ONCE _Pragma("clang loop unroll(disable) vectorize(disable)")

typedef struct { float32x4_t low, high; } Eight;

static inline Eight read_f32(const float *x, float unit) {
    return (Eight){vmulq_n_f32(vld1q_f32(x), unit), vmulq_n_f32(vld1q_f32(x + 4), unit)};
}

static inline Eight read_f16(const float16_t *x, float unit) {
    const float16x8_t v = vld1q_f16(x);
    return (Eight){vmulq_n_f32(vcvt_f32_f16(vget_low_f16(v)), unit), vmulq_n_f32(vcvt_high_f32_f16(v), unit)};
}

static inline Eight read_s32(const int32_t *x, float unit) {
    return (Eight){vmulq_n_f32(vcvtq_f32_s32(vld1q_s32(x)), unit), vmulq_n_f32(vcvtq_f32_s32(vld1q_s32(x + 4)), unit)};
}

static inline void write_f32(float *x, Eight v, float density) {
    vst1q_f32(x, v.low);
    vst1q_f32(x + 4, v.high);
}

static inline void write_f16(float16_t *x, Eight v, float density) {
    vst1q_f16(x, vcvt_high_f16_f32(vcvt_f16_f32(v.low), v.high));
}

static inline int32x4_t code(float32x4_t x, float density) {
    const int32x4_t most = vdupq_n_s32(1 << 29);
    return vmaxq_s32(vminq_s32(vcvtnq_s32_f32(vmulq_n_f32(x, density)), most), vnegq_s32(most));
}

static inline void write_s32(int32_t *x, Eight v, float density) {
    vst1q_s32(x, code(v.low, density));
    vst1q_s32(x + 4, code(v.high, density));
}

static inline float32x4_t distant(float32x4_t x, int32x4_t distance, float slope) {
    return vaddq_f32(x, vmulq_n_f32(vcvtq_f32_s32(distance), slope));
}

// cap tanh(x / cap) = cap - 2 cap / (exp(2 x / cap) + 1); beyond 40 the exponential alone counts.
static inline float32x4_t capped(float32x4_t x, float cap, float twice) {
    const float32x4_t e = exp_f32(vminq_f32(vmulq_n_f32(x, twice), vdupq_n_f32(40.0f)));
    return vsubq_f32(vdupq_n_f32(cap), vdivq_f32(vdupq_n_f32(2.0f * cap), vaddq_f32(e, vdupq_n_f32(1.0f))));
}

#define ROWS_OF(type, form, PREPARE, CHANGE)                                                  \
    const float density = 1.0f / unit;                                                        \
    ONCE for (long row = 0; row < m; row++, x += n) {                                         \
        PREPARE                                                                               \
        long i = 0;                                                                           \
        ONCE for (; i + 8 <= n; i += 8) {                                                     \
            Eight v = read_##form(x + i, unit);                                               \
            CHANGE                                                                            \
            write_##form(x + i, v, density);                                                  \
        }                                                                                     \
        if (i < n) {                                                                          \
            type rest[8];                                                                     \
            ONCE for (int j = 0; j < 8; j++) rest[j] = i + j < n ? x[i + j] : 0;              \
            Eight v = read_##form(rest, unit);                                                \
            CHANGE                                                                            \
            write_##form(rest, v, density);                                                   \
            ONCE for (long j = i; j < n; j++) x[j] = rest[j - i];                             \
        }                                                                                     \
    }

// The distance from query to key times a slope: ALiBi, relative bias.
#define ADD_DISTANCE(type, form)                                                              \
    void add_distance_##form(type *restrict x, long m, long n, float unit, float slope, long position) { \
        static const int32_t ramp[4] = {0, 1, 2, 3};                                          \
        const int32x4_t keys = vld1q_s32(ramp), eight = vdupq_n_s32(8), four = vdupq_n_s32(4); \
        ROWS_OF(type, form,                                                                   \
                int32x4_t distance = vsubq_s32(keys, vdupq_n_s32((int32_t)(position + row)));, \
                v.low = distant(v.low, distance, slope);                                      \
                v.high = distant(v.high, vaddq_s32(distance, four), slope);                   \
                distance = vaddq_s32(distance, eight);)                                       \
    }

// A number for each distance, the farthest key behind the last query first: T5's bias.
#define ADD_BY_DISTANCE(type, form)                                                           \
    void add_by_distance_##form(type *restrict x, const float *restrict by_distance, long m, long n, float unit) { \
        ROWS_OF(type, form, const float *bias = by_distance + (m - 1 - row);,                 \
                v.low = vaddq_f32(v.low, vld1q_f32(bias + i));                                \
                v.high = vaddq_f32(v.high, vld1q_f32(bias + i + 4));)                         \
    }

#define SOFT_CAP(type, form)                                                                  \
    void soft_cap_##form(type *restrict x, long m, long n, float unit, float cap) {           \
        const float twice = 2.0f / cap;                                                       \
        ROWS_OF(type, form, , v.low = capped(v.low, cap, twice); v.high = capped(v.high, cap, twice);) \
    }

#define CHANGES(type, form) ADD_DISTANCE(type, form) ADD_BY_DISTANCE(type, form) SOFT_CAP(type, form)

CHANGES(float, f32)
CHANGES(float16_t, f16)
CHANGES(int32_t, s32)

// What each distance's bucket has in the head at hand.
void gather_buckets_f32(const float *restrict table, const int32_t *restrict bucket, float *restrict dst, long m) {
    ONCE for (long i = 0; i < m; i++) dst[i] = table[bucket[i]];
}
