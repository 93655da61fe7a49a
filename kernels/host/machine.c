// What a benchmark needs beside the kernels: a barrier, and a chain of dependent additions that shows the clock.
#include <stdint.h>
#if !defined(_WIN32)
#include <sched.h>
#endif

// A barrier for `threads` threads that spins: waking a sleeping thread takes longer than a short op. `state` is two
// zeroed integers: arrivals, and rounds completed.
void barrier(int32_t *state, int32_t threads) {
    const int32_t round = __atomic_load_n(state + 1, __ATOMIC_ACQUIRE);
    if (__atomic_add_fetch(state, 1, __ATOMIC_ACQ_REL) == threads) {
        __atomic_store_n(state, 0, __ATOMIC_RELAXED);
        __atomic_store_n(state + 1, round + 1, __ATOMIC_RELEASE);
        return;
    }
    for (int32_t spins = 1; __atomic_load_n(state + 1, __ATOMIC_ACQUIRE) == round; spins++) {
#if !defined(_WIN32)
        if (spins % 16384 == 0) sched_yield();  // someone else may need this core for the thread we wait for
#endif
    }
}

// `additions` (a multiple of 16), every one waiting for the one before: one cycle each on every core.
void addition_chain(int64_t additions) {
    int64_t x = 0, one = 1;
#if defined(__x86_64__)
#define ADD __asm__ volatile("add %1, %0" : "+r"(x) : "r"(one));
#elif defined(__aarch64__)
#define ADD __asm__ volatile("add %0, %0, %1" : "+r"(x) : "r"(one));
#else
#error "intsim bench knows x86-64 and AArch64"
#endif
    for (; additions > 0; additions -= 16) {
        ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD ADD
    }
}
