// Decoding on weights that lie ready for SMMLA: a single token takes SDOT.
#include "repacked_4x8.h"

GEMV(gemv_q4_0_4x8, vector, 4)
GEMV(gemv_q8_0_4x8, vector, 8)
