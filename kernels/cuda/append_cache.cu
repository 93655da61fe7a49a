// K and V of new tokens, copied to their places in a paged cache of the same format, an element of which has BYTES.
//
// Grid (ceil(rows, BLOCK), heads), WARPS warps. keys, values: (rows, heads, HEAD_DIM) of all sequences; slots: (rows) the
// place of each in the cache, counted in tokens; cached_*: (places, heads, HEAD_DIM), one page after another.
//
// A comment "span: NAME" names the step of the pipeline that the lines below it belong to: SASS is attributed by line.
#include "vectors_f16.cuh"

constexpr int LINE = HEAD_DIM * BYTES, CHUNK = 16, CHUNKS = LINE / CHUNK, THREADS = 32 * WARPS;
constexpr int EACH = BLOCK * CHUNKS / THREADS;
static_assert(BLOCK * CHUNKS % THREADS == 0 && THREADS % CHUNKS == 0, "the threads of a block have equal shares");

// span: append
extern "C" __global__ void __launch_bounds__(THREADS)
append_cache(const byte* keys, const byte* values, const int* slots, byte* cached_keys, byte* cached_values, int rows,
             int heads) {
    int at = CHUNK * (threadIdx.x % CHUNKS), first = blockIdx.x * BLOCK + threadIdx.x / CHUNKS;
    u32 k[EACH][4], v[EACH][4], slot[EACH];
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        int row = first + i * (THREADS / CHUNKS);
        long long from = (static_cast<long long>(row) * heads + blockIdx.y) * LINE + at;
        load_eight(k[i], keys + from, row < rows);
        load_eight(v[i], values + from, row < rows);
        slot[i] = row < rows ? load_global(slots + row) : 0;
    }
#pragma unroll
    for (int i = 0; i < EACH; i++) {
        bool exists = first + i * (THREADS / CHUNKS) < rows;
        long long to = (static_cast<long long>(slot[i]) * heads + blockIdx.y) * LINE + at;
        store_global_4_if(exists, cached_keys + to, k[i]);
        store_global_4_if(exists, cached_values + to, v[i]);
    }
}
