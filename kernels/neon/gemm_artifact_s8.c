// INT8 GEMM with SDOT on the blocks of gemm_artifact_s8.h, whole registers loaded at a time.
#include "gemm_artifact_s8.h"

ARTIFACT_S8(artifact_gemm_s8_8x12, artifact_gemm_u8s8_8x12, micro)
