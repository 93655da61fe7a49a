// Masks as FlexAttention has them, on the scores that a thread of a matrix product holds: rows 8 apart, keys by twos.
// MASK is the expression, of q and k; a kernel without one is what the others are compared with.
extern "C" __global__ void hide(float* scores, const int* start) {
    float x[32];
    int first_row = start[0] + threadIdx.x / 4, first_key = start[1] + threadIdx.x % 4 * 2;
#pragma unroll
    for (int i = 0; i < 32; i++) x[i] = scores[threadIdx.x + i * 128];
#ifdef MASK
#pragma unroll
    for (int i = 0; i < 32; i++) {
        int q = first_row + i / 2 % 2 * 8, k = first_key + i % 2 + i / 4 * 8;
        if (!(MASK)) x[i] = -INFINITY;
    }
#endif
    float highest = -1e30f;
#pragma unroll
    for (int i = 0; i < 32; i++) highest = fmaxf(highest, x[i]);
#pragma unroll
    for (int i = 0; i < 32; i++) scores[threadIdx.x + i * 128] = x[i] - highest;
}
