import threading
import time

from answer import Registry


def run_threads(jobs, seconds=10):
    """Run the jobs at the same time; what each returned or raised, in order."""
    results = [None] * len(jobs)
    ready = threading.Barrier(len(jobs))

    def run(position, job):
        ready.wait()
        try:
            results[position] = ("returned", job())
        except Exception as error:
            results[position] = ("raised", error)

    threads = [threading.Thread(target=run, args=pair, daemon=True) for pair in enumerate(jobs)]
    for t in threads:
        t.start()
    end = time.monotonic() + seconds
    for t in threads:
        t.join(max(0, end - time.monotonic()))
    return results


def test_one_thread():
    """One object for each key"""
    registry = Registry(lambda key: [key])
    assert registry.get("small") == ["small"]
    assert registry.get("large") == ["large"]
    assert registry.get("small") is registry.get("small"), "The same key must give the same object."


def test_same_key():
    """64 threads, one key, slow creation"""
    created = []

    def create(key):
        time.sleep(0.05)
        created.append(key)
        return object()

    registry = Registry(create)
    results = run_threads([lambda: registry.get("model")] * 64)
    assert None not in results, "After 10 seconds some threads were still waiting in get."
    assert [r for r in results if r[0] == "raised"] == [], "get raised an exception in some of the threads."
    made = len(created)
    assert made == 1, f"64 threads asked for one key, and create was called {made} times: " \
                      "check and insertion must be one step."
    assert len({id(r[1]) for r in results}) == 1, "All threads must get the same object; they got several."


def test_different_keys():
    """Two keys at the same time"""
    both_there = threading.Barrier(2)

    def create(key):
        both_there.wait(timeout=2)           # passes only if both are being created
        return key.upper()

    registry = Registry(create)
    results = run_threads([lambda: registry.get("a"), lambda: registry.get("b")])
    assert results == [("returned", "A"), ("returned", "B")], \
        "While one object is created, others must be able to be created too: one lock for all keys is too much."


def test_ready_key():
    """A finished object does not wait for another's creation"""
    go_on = threading.Event()

    def create(key):
        if key == "slow":
            go_on.wait(5)
        return key.upper()

    registry = Registry(create)
    registry.get("ready")
    slow = threading.Thread(target=registry.get, args=("slow",), daemon=True)
    slow.start()
    time.sleep(0.05)
    results = run_threads([lambda: registry.get("ready")], seconds=2)
    go_on.set()
    slow.join(5)
    assert results == [("returned", "READY")], \
        "An object that exists had to wait until another one was created."


def test_failure():
    """After a failure the next call tries again"""
    attempts = []

    def create(key):
        attempts.append(key)
        if len(attempts) == 1:
            raise OSError("connection lost")
        return key.upper()

    registry = Registry(create)
    first = run_threads([lambda: registry.get("model")], seconds=5)
    assert first[0] is not None and first[0][0] == "raised" and isinstance(first[0][1], OSError), \
        "get must pass on the exception that create raised."
    second = run_threads([lambda: registry.get("model")], seconds=2)
    assert second[0] is not None, "create raised an exception, and the next call of get waits for ever: " \
                                  "the lock was not given back."
    assert second == [("returned", "MODEL")], "After a failure, the next call of get must try again."


def test_none():
    """None is an object too"""
    calls = []
    registry = Registry(lambda key: calls.append(key))
    assert registry.get("empty") is None
    assert registry.get("empty") is None
    assert len(calls) == 1, "create returned None, and was called again: ask whether the key is there, " \
                            "not what the object is."
