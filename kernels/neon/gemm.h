// The shared loops, with this folder's packing of A.
#pragma once
#include "pack_a.h"
#include "../common/gemm.h"

static const float NOTHING[24] = {0};  // where a tile starts from zero, for every type
#define FROM_ZERO(col) ((const void *)NOTHING)
