import hashlib
import threading
import time

from answer import holds_gil

BLOB = bytes(50_000_000)


def nap():
    time.sleep(0.2)


def add_up():
    sum(range(5_000_000))


def digest():
    hashlib.sha3_512(BLOB).digest()


def python_loop():
    end = time.perf_counter() + 0.2
    n = 0
    while time.perf_counter() < end:
        n += 1


def nap_then_add_up():
    time.sleep(0.03)
    sum(range(20_000_000))


def nap_then_fail():
    time.sleep(0.2)
    raise ValueError("no such file")


def add_up_then_fail():
    sum(range(10_000_000))
    raise ValueError("no such file")


def verdict(fn):
    try:
        return holds_gil(fn)
    except ValueError:
        raise AssertionError("The exception of fn came out of holds_gil. Catch it there, "
                             "and judge the time up to then.") from None


def threads_left(before):
    """How many new threads are still there a second later."""
    for _ in range(100):
        new = set(threading.enumerate()) - before
        if not new:
            break
        time.sleep(0.01)
    return len(new)


def test_sleep():
    """Sleeping lets go"""
    assert holds_gil(nap) == False


def test_sum():
    """sum(range(...)) holds the lock"""
    assert holds_gil(add_up) == True


def test_digest():
    """Hashing 50 MB lets go"""
    assert holds_gil(digest) == False, \
        "Hashing computes all the time and still lets go: a busy core does not show who holds the lock."


def test_loop():
    """A Python loop shares the lock"""
    assert holds_gil(python_loop) == False, \
        "A Python loop lets others in every 5 ms. Compare the longest silence with the duration of the call."


def test_part():
    """One long silence after a pause"""
    assert holds_gil(nap_then_add_up) == True, \
        "There were beats at first, and then one long silence: the longest gap counts, not the average."


def test_short():
    """Too short to judge"""
    assert holds_gil(int) == False, "A call of less than 10 ms is too short to judge: False."


def test_fails_after_sleep():
    """fn sleeps, then raises"""
    assert verdict(nap_then_fail) == False


def test_fails_after_sum():
    """fn holds the lock, then raises"""
    assert verdict(add_up_then_fail) == True


def test_called_once():
    """fn is called once"""
    calls = []
    holds_gil(lambda: calls.append(1))
    assert len(calls) == 1, f"fn must be called once; it was called {len(calls)} times."


def test_heart_stops():
    """The heart stops in the end"""
    before = set(threading.enumerate())
    holds_gil(int)
    assert threads_left(before) == 0, "A thread was still running when holds_gil had returned."


def test_heart_stops_after_failure():
    """The heart stops if fn raises"""
    before = set(threading.enumerate())
    try:
        holds_gil(nap_then_fail)
    except ValueError:
        pass
    assert threads_left(before) == 0, \
        "fn raised an exception, and the heart is still beating. Stop it in finally."
