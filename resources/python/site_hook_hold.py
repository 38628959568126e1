# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of site_hook.py for interpreters that wait; apart, so that a cold start need not compile it."""
import os
import sys


def preload(statements):
    """Runs the imports; False if one raises. Names go nowhere, only sys.modules stays."""
    try:
        for statement in statements:
            exec(statement, {"__name__": "__main__"})
        return True
    except BaseException:
        return False


def freeze():
    """Takes what is loaded out of the garbage collector's way: exit is several times faster.

    What is frozen is not collected at exit, so __main__ becomes a fresh module: its objects are.
    """
    was_loaded = "gc" in sys.modules
    import gc
    gc.collect()
    old = sys.modules["__main__"]
    holders = [each for each in gc.get_referrers(old) if type(each) is dict]
    gc.freeze()
    new = type(sys)("__main__")
    new.__dict__.clear()
    new.__dict__.update(old.__dict__)
    for holder in holders:  # sys.modules, and modules that import __main__
        holder.update({name: new for name, value in holder.items() if value is old})
    if not was_loaded:
        del sys.modules["gc"]


def answer(is_ready, can_show_place):
    fields = ["ready" if is_ready else "spoiled"]
    if can_show_place:
        fields.append("place")
    fields += ["module:" + name for name in sorted({name.partition(".")[0] for name in sys.modules})]
    fields += ["path:" + path for path in sys.path if "\n" not in path]
    return "".join(field + "\0" for field in fields).encode("utf-8", "surrogateescape") + b"\n"


def held(descriptor, can_show_place, statements, base):
    """Loads what is asked for, says so, and waits."""
    before = len(sys.modules)
    is_ready = preload(statements)
    if len(sys.modules) - before > 100:
        freeze()
    os.write(descriptor, answer(is_ready, can_show_place))
    wait_to_go_on(descriptor)


def server(descriptor, can_show_place, statements, base):
    """Holds, and forks for each run; only the forks return from here."""
    held(descriptor, can_show_place, statements, base)
    while True:
        child = os.fork()
        if child == 0:
            become_run(base)
            return
        _, status, usage = os.wait4(child, 0)
        cpu = int((usage.ru_utime + usage.ru_stime) * 1e9)
        os.write(descriptor, b"%d %d %d\n" % (status, cpu, usage.ru_maxrss))
        wait_to_go_on(descriptor)


def become_run(base):
    """What differs between a fork and a new process, as far as it can be mended."""
    os.setsid()
    os.chdir(os.path.join(base, "run"))  # a new folder of that name
    with open(os.path.join(base, "input"), "rb") as file:
        data = file.read()
        if len(data) < 60000:  # fits into a pipe without a reader
            reader, writer = os.pipe()
            os.write(writer, data)
            os.close(writer)
            os.dup2(reader, 0)
            os.close(reader)
        else:
            file.seek(0)
            os.dup2(file.fileno(), 0)
    if "numpy.random" in sys.modules:
        sys.modules["numpy.random"].seed()  # its legacy state would repeat in every run


def wait_to_go_on(descriptor):
    if not os.read(descriptor, 1):
        os._exit(0)
    for finder in list(sys.path_importer_cache.values()):
        if hasattr(finder, "invalidate_caches"):
            finder.invalidate_caches()
