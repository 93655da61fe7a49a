// Float weights as llama.cpp multiplies them: rows as they lie, four vectors of partial sums, as many k at once as
// those hold; k is a multiple of that.
#pragma once
#include "linear.h"

#define FLOAT_DOT(T, VECTOR, LANES, LOAD, FMA, TOTAL)                                       \
    static inline float dot(const uint8_t *row, const uint8_t *token, long steps) {         \
        const T *w = (const T *)row, *x = (const T *)token;                                 \
        VECTOR sums[4];                                                                     \
        ALL for (int j = 0; j < 4; j++) sums[j] = (VECTOR){0};                              \
        ONCE for (; steps > 0; steps--, w += 4 * LANES, x += 4 * LANES)                     \
            ALL for (int j = 0; j < 4; j++)                                                 \
                sums[j] = FMA(sums[j], LOAD(w + j * LANES), LOAD(x + j * LANES));           \
        return TOTAL(sums);                                                                 \
    }
