"""The first GPU answer of a process, in seconds of CPU: ``python benchmarks/first_answer.py``."""

from __future__ import annotations

import time

if __name__ == "__main__":
    start = time.process_time()
    import intsim
    from intsim.session import Session

    imported = time.process_time()
    call = intsim.AttentionCall(1024, 1024, 64, heads=32, kv_heads=32)
    Session().simulate(call, "int_flash", "rtx4090")
    answered = time.process_time()
    Session().simulate(call, "int_flash", "rtx4090")
    print(f"imports {imported - start:.2f} s, first answer {answered - imported:.2f} s, "
          f"the same in a new session {time.process_time() - answered:.2f} s")
