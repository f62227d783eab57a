"""``./dev fuzz [N]``: at least N inputs for all readers together, counted; the first that breaks one is printed.

``./dev fuzz files [N]``: the program's own files alone, damaged N times, a hundred thousand unless said.
"""

from __future__ import annotations

import logging
import resource
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from random import Random

from tests.fuzz.mutating import HURTING, mutations
from tests.fuzz.own_files import FILES, SHARE
from tests.fuzz.targets import TARGETS, Target

#: What all of it may take, in MiB; the hurting inputs are a megabyte each.
MEMORY = 400


def feed(target: Target, data: bytes) -> None:
    """One input. Raises AssertionError for anything but a value or a declared error."""
    try:
        target.run(data)
    except target.allowed:
        return
    except Exception as error:
        raise AssertionError(f"{target.name}: {type(error).__name__}: {error}\ninput: {data[:2000]!r}") from error


def fuzz(name: str, count: int, seed: int) -> tuple[str, int, float, int]:
    """Feed one target; name, inputs, seconds, and the process's memory in MiB."""
    # A defect of the simulator is answered and logged; here it must end the run.
    logging.getLogger("hvgui.sim.wsman.endpoint").addHandler(_Fatal())
    # That a file is set aside is said each time; here it is no news.
    logging.getLogger("hvgui.controller").setLevel(logging.CRITICAL)
    target = next(t for t in (*TARGETS, *FILES) if t.name == name)
    started = time.perf_counter()
    fed = 0
    for data in (*HURTING, *target.seeds):
        feed(target, data)
        fed += 1
    for data in islice(mutations(target.seeds, Random(seed)), max(0, count - fed)):
        feed(target, data)
        fed += 1
    return name, fed, time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class _Fatal(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage()) from (record.exc_info[1] if record.exc_info else None)


def main() -> None:
    if sys.argv[1:2] == ["files"]:
        wanted = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
        seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
        whole = wanted / (len(FILES) - len(SHARE) + sum(SHARE.values()))
        run({t.name: 1 + int(whole * SHARE.get(t.name, 1.0)) for t in FILES}, seed)
        return
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    share = -(-wanted // len(TARGETS))
    # One input of these costs as much as fifty of the others.
    heavy = {"host request", "client reply"}
    shares = {t.name: share // 4 if t.name in heavy else share for t in TARGETS}
    light = [t.name for t in TARGETS if t.name not in heavy]
    missing = wanted - sum(shares.values())
    for name in light:
        shares[name] += max(0, -(-missing // len(light)))
    run(shares, seed)


def run(shares: dict[str, int], seed: int) -> None:
    """Feed these targets so many inputs each, two at a time."""
    total = 0
    with ProcessPoolExecutor(2) as pool:
        for name, fed, seconds, memory in pool.map(fuzz, shares, shares.values(), [seed] * len(shares)):
            total += fed
            print(f"{name:24} {fed:9,} inputs  {fed / seconds:9,.0f}/s  {memory:4} MiB", flush=True)
            assert memory < MEMORY, f"{name} took {memory} MiB"
    print(f"{'total':24} {total:9,} inputs; every one gave a value or a declared error")


if __name__ == "__main__":
    main()
