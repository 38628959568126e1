#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a story on a desktop of its own: run.py LECTERN [STORY [SECONDS]]

Display, session bus, accessibility bus and home are new, and gone afterwards with all that was
started; nothing of the user's session is seen or touched. README.md tells more.
"""
import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans():
    """What our children leave behind becomes our child, so that it can be ended."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def children():
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = stat.read_text(errors="replace").rpartition(")")[2].split()[1]
        except OSError:
            continue  # it has ended meanwhile
        if int(parent) == os.getpid():
            yield int(stat.parent.name)


def end_all():
    """Ends our children, then what they leave to us, until nothing is left."""
    while family := list(children()):
        for process in family:
            os.kill(process, signal.SIGKILL)
        for process in family:
            os.waitpid(process, 0)


def environment(home):
    """Only what is named here reaches the programs: no display, bus or setting of the user."""
    names = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": home}
    for kind in ("CONFIG", "DATA", "CACHE", "STATE"):
        names[f"XDG_{kind}_HOME"] = f"{home}/{kind.lower()}"
    names["XDG_RUNTIME_DIR"] = f"{home}/run"
    os.mkdir(names["XDG_RUNTIME_DIR"], 0o700)
    for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
        if name in os.environ:
            names[name] = os.environ[name]
    names["QT_QPA_PLATFORM"] = "xcb"
    names["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    return names


def first_line_of(command, env, log, **options):
    """Starts a server; gives what it says of its address as soon as it is ready."""
    server = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=log, **options)
    line = server.stdout.readline().decode().strip()
    if not line:
        sys.exit(f"{command[0]} did not start; it says:\n{Path(log.name).read_text()}")
    return line


def run_story(lectern, name, seconds):
    # In /tmp, since the path of a socket must be short.
    home = tempfile.mkdtemp(prefix="lectern-accessibility-", dir="/tmp")
    try:
        env = environment(home)
        with open(f"{home}/servers.log", "wb") as log:
            env["DISPLAY"] = ":" + first_line_of(
                # Without -noreset it starts anew, deaf for a moment, when its first client leaves.
                ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x900x24",
                 "-nolisten", "tcp"], env, log)
            env["DBUS_SESSION_BUS_ADDRESS"] = first_line_of(
                ["dbus-daemon", "--session", "--nofork", "--print-address",
                 f"--address=unix:dir={home}"], env, log)
            # The accessibility bus and its registry are started by the session bus.
            story = Path(__file__).with_name(f"{name}.py")
            return subprocess.run([sys.executable, "-B", str(story), lectern], env=env,
                                  timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        print(f"The story did not end within {seconds} seconds.", file=sys.stderr)
        return 1
    finally:
        end_all()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3, 4):
        sys.exit(__doc__)
    adopt_orphans()
    for ending in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(ending, lambda *_: sys.exit("Stopped."))
    story_name = sys.argv[2] if len(sys.argv) > 2 else "story"
    sys.exit(run_story(sys.argv[1], story_name,
                       float(sys.argv[3]) if len(sys.argv) > 3 else 240))
