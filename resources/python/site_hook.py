# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands as sitecustomize.py before every Python that Lectern's supervisor starts.

CPython imports it after the standard streams exist and before it opens the script. It removes its
own traces, lets prints appear line by line as on a terminal, prepares the signal that shows where
the program is, and either returns at once ("cold") or runs the script's own leading imports and
waits until the program is to go on ("held"). What follows is CPython's own way of running a script.

A "server" waits like "held", and forks whenever it is to go on: the fork runs the script, and the
server answers with its wait status, CPU time in nanoseconds and peak memory in kB.

The environment variable LECTERN_HOOK holds DESCRIPTOR:SIGNAL:OLD_PYTHONPATH. On the descriptor come
the mode, the size of the preload, a line feed and the preload, one import statement a line; the
answer is a line of fields that each end with a NUL: ready or spoiled, place, module:NAME...,
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
    """The mode and the statements."""
    head = b""
    while not head.endswith(b"\n"):
        head += read_some(descriptor, 1)
    mode, size = head.split()
    text = b""
    while len(text) < int(size):
        text += read_some(descriptor, int(size) - len(text))
    return mode.decode(), text.decode().splitlines()


def read_some(descriptor, size):
    data = os.read(descriptor, size)
    if not data:
        os._exit(0)  # nobody is there any more
    return data


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
    mode, statements = read_request(descriptor)
    if mode != "cold":
        namespace = {}
        with open(os.path.join(folder, "hold.py"), encoding="utf-8") as file:
            exec(file.read(), namespace)
        namespace[mode](descriptor, can_show_place, statements, os.path.dirname(folder))
    else:
        os.write(descriptor, b"ready\0" + (b"place\0" if can_show_place else b"") + b"\n")
    os.close(descriptor)
    if missing is not None:
        raise missing


main()
