// INT8 GEMM with SDOT.
#include "gemm_s8_sdot.h"

GEMM(gemm_s8_sdot_8x12, int8_t, int8_t, int32_t, 12, 4, KC_S8, NC_S8, PACK_S8, micro, FROM_ZERO)

#define FROM_SUMS(col) (SUMS(KC_S8) + (col))
static GEMM(gemm_shifted, uint8_t, int8_t, int32_t, 12, 4, KC_S8, NC_S8, PACK_U8, micro, FROM_SUMS)
UNSIGNED(gemm_u8s8_sdot_8x12, gemm_shifted, KC_S8)
