// The threads of a cluster of blocks, on one of the host's: each has a stack of its own, and gives way where it waits.
// Which goes on is drawn, so that no order of theirs is relied on. If all wait, none ever goes on: that is an error.
#pragma once

struct Index { int x, y, z; };
struct Copy { unsigned to; unsigned char bytes[16]; };

struct Thread {
    Index thread, block;
    int rank;  // of its block in the cluster
    std::vector<std::vector<Copy>> copies{1};  // by group, the one that is open last
    bool (*ready)(const void*) = nullptr;      // of what it waits for
    const void* awaited = nullptr;
    bool ended = false;
    ucontext_t context;
    std::unique_ptr<char[]> stack;
};
static std::vector<Thread> all_threads;
static Thread* self;
static ucontext_t caller;

#define threadIdx (self->thread)
#define blockIdx (self->block)

// The next thread that can go on, from a drawn one; null where all have ended.
inline Thread* next_thread() {
    static uint32_t drawn = 1;
    drawn = drawn * 1664525u + 1013904223u;
    size_t count = all_threads.size(), at = drawn % count;
    bool waiting = false;
    for (size_t i = 0; i < count; i++, at = at + 1 == count ? 0 : at + 1) {
        Thread& thread = all_threads[at];
        if (thread.ended) continue;
        if (!thread.ready || thread.ready(thread.awaited)) return &thread;
        waiting = true;
    }
    if (waiting) throw std::runtime_error("a barrier never opens");
    return nullptr;
}

template <class Condition> inline void wait_until(const Condition& condition) {
    if (condition()) return;
    Thread* here = self;
    here->ready = [](const void* awaited) { return (*static_cast<const Condition*>(awaited))(); };
    here->awaited = &condition;
    self = next_thread();
    if (self != here) swapcontext(&here->context, &self->context);
    here->ready = nullptr;
}

struct Barrier {
    int threads, arrived, generation;
    void wait() {
        int before = generation;
        if (++arrived == threads) {
            arrived = 0;
            generation++;
        }
        wait_until([this, before] { return generation != before; });
    }
};

// Runs threads to their ends; what they are is set in all_threads.
template <class Kernel> void run_threads(const Kernel& kernel) {
    static const Kernel* running;
    running = &kernel;
    for (Thread& thread : all_threads) {
        thread.stack.reset(new char[1 << 17]);
        getcontext(&thread.context);
        thread.context.uc_stack.ss_sp = thread.stack.get();
        thread.context.uc_stack.ss_size = 1 << 17;
        thread.context.uc_link = &caller;
        makecontext(&thread.context, [] {
            (*running)();
            self->ended = true;
        }, 0);
    }
    while ((self = next_thread())) swapcontext(&caller, &self->context);
}
