// B^T into panels, for the tiles of the NEON micro-kernels.
#include "../common/pack_b.h"
#include "intsim.h"

PACK(pack_b_s8_12x4, int8_t, 12, 4)
PACK(pack_b_s8_12x8, int8_t, 12, 8)
PACK(pack_b_s8_4x16, int8_t, 4, 16)
PACK(pack_b_f32_12x1, float, 12, 1)
PACK(pack_b_f16_24x1, __fp16, 24, 1)
