// B^T into panels, for the tiles of the micro-kernels.
#include "host.h"
#include "../common/pack_b.h"

PACK(pack_b_s8, int8_t, COLUMNS, DEPTH_S8)
PACK(pack_b_f32, float, COLUMNS, 1)
PACK(pack_b_f16, uint16_t, COLUMNS, 1)
