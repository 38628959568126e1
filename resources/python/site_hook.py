# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands as sitecustomize.py before every Python that Lectern's supervisor starts.

CPython imports it after the standard streams exist and before it opens the script. It removes its
own traces, lets prints appear line by line as on a terminal, prepares the signal that shows where
the program is, and either returns at once ("cold") or runs the script's own leading imports and
waits until the program is to go on ("held"). What follows is CPython's own way of running a script.

A "server" waits like "held", and forks whenever it is to go on: the fork runs the script, and the
server answers with its wait status, CPU time in nanoseconds and peak memory in kB.

The environment variable LECTERN_HOOK holds DESCRIPTOR:SIGNAL:OLD_PYTHONPATH. On the descriptor come
the mode, the sizes of the preload and of a request to record (0: none), a line feed, the preload,
one import statement a line, and the request, which recorder.py reads; the answer is a line of fields that each end with a NUL: ready or spoiled, place, module:NAME...,
path:FOLDER... One byte more means: go on.
"""
import os
import sys


def show_place_on(number):
    """Whether that signal now writes the main thread's frames to standard error, even in a C loop."""
    try:
        import faulthandler
        faulthandler.register(number, file=2, all_threads=False, chain=False)
        return True
    except (ImportError, AttributeError, ValueError, OSError, RuntimeError):
        return False
    finally:
        sys.modules.pop("faulthandler", None)


def read_request(descriptor):
    """The mode, the statements and what is to be recorded."""
    head = b""
    while not head.endswith(b"\n"):
        head += read_some(descriptor, 1)
    mode, preload_size, recording_size = head.split()
    preload = read_all(descriptor, int(preload_size))
    recording = read_all(descriptor, int(recording_size))
    return mode.decode(), preload.decode().splitlines(), recording.decode()


def read_all(descriptor, size):
    data = b""
    while len(data) < size:
        data += read_some(descriptor, size - len(data))
    return data


def read_some(descriptor, size):
    data = os.read(descriptor, size)
    if not data:
        os._exit(0)  # nobody is there any more
    return data


def load(folder, name, **given):
    """The names that a file beside this one defines; it is no module that a program could see."""
    namespace = {"__name__": name, **given}
    with open(os.path.join(folder, name + ".py"), encoding="utf-8") as file:
        exec(compile(file.read(), "<lectern " + name + ">", "exec"), namespace)
    return namespace


def main():
    number, signal_number, paths = os.environ.pop("LECTERN_HOOK").split(":", 2)
    folder = os.path.dirname(__file__)
    if paths:
        os.environ["PYTHONPATH"] = paths
    else:
        os.environ.pop("PYTHONPATH", None)
    sys.path[:] = [path for path in sys.path if path != folder]
    sys.path_importer_cache.pop(folder, None)
    sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # the user's own, if there is one
        missing = None
    except ImportError as error:
        missing = error
    if sys.stdout is not None:
        sys.stdout.reconfigure(line_buffering=True)
    descriptor = int(number)
    can_show_place = show_place_on(int(signal_number))
    mode, statements, recording = read_request(descriptor)
    recorder = load(folder, "recorder") if recording else None
    if recorder:
        recorder = recorder["prepare"](descriptor, recording, lambda name, **given: load(folder, name, **given))
    if mode != "cold":
        load(folder, "hold")[mode](descriptor, can_show_place, statements, os.path.dirname(folder))
    else:
        os.write(descriptor, b"ready\0" + (b"place\0" if can_show_place else b"") + b"\n")
    if recorder:
        recorder.start()  # it takes the descriptor over
    else:
        os.close(descriptor)
    if missing is not None:
        raise missing


main()
