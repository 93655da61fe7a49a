// What a benchmark needs beside the kernels: running calls on several threads in step, and a chain of dependent additions
// that shows the clock.
#include <sched.h>
#include <stdint.h>
#include <time.h>

// A barrier for `threads` threads that spins: waking a sleeping thread takes longer than a short op. `state` is two
// zeroed integers: arrivals, and rounds completed.
static void barrier(int32_t *state, int32_t threads) {
    const int32_t round = __atomic_load_n(state + 1, __ATOMIC_ACQUIRE);
    if (__atomic_add_fetch(state, 1, __ATOMIC_ACQ_REL) == threads) {
        __atomic_store_n(state, 0, __ATOMIC_RELAXED);
        __atomic_store_n(state + 1, round + 1, __ATOMIC_RELEASE);
        return;
    }
    for (int32_t spins = 1; __atomic_load_n(state + 1, __ATOMIC_ACQUIRE) == round; spins++)
        if (spins % 4096 == 0) sched_yield();  // someone may need this core for the thread we wait for
}

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

// One thread's part of a kernel call: its arguments by class, in order. Kernels take pointers, whole numbers and at most one
// float, and under the calling conventions of x86-64 (System V) and AArch64 the two classes do not displace each other
// and a callee does not see arguments beyond its own.
struct call {
    void (*function)(intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, intptr_t, float);  // null: no rows here
    intptr_t integers[7];
    float real;
    int32_t wait;  // whether all threads meet after it
};

// The calls of thread number `index` in order, `repeat` times; the first thread notes the time before and after each.
void run_calls(const struct call *calls, int64_t count, int64_t repeat, int32_t index, int32_t threads, int32_t *state,
               int64_t *stamps) {
    barrier(state, threads);
    if (index == 0) *stamps++ = now_ns();
    for (; repeat > 0; repeat--)
        for (int64_t i = 0; i < count; i++) {
            const struct call c = calls[i];
            const intptr_t *x = c.integers;
            if (c.function) c.function(x[0], x[1], x[2], x[3], x[4], x[5], x[6], c.real);
            if (c.wait) barrier(state, threads);
            if (index == 0) *stamps++ = now_ns();
        }
    barrier(state, threads);
}

// `additions` (a multiple of 16), every one waiting for the one before: one cycle each on every core.
void addition_chain(int64_t additions) {
    int64_t x = 0, one = 1;
#if defined(__x86_64__)
#define ADD __asm__ volatile("add %1, %0" : "+r"(x) : "r"(one));
#elif defined(__aarch64__)
#define ADD __asm__ volatile("add %0, %0, %1" : "+r"(x) : "r"(one));
#endif
    for (; additions > 0; additions -= 16) {
        ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD
    }
}
