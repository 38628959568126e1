# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed is there again after the program was killed.

Started by run.py, with a display and an accessibility bus: sudden_end.py LECTERN
"""
import subprocess
import sys
import time

from screenreader import CONTROL, LIMIT, ScreenReader

TEXT = "answer = 6 * 7  # kept"
GRACE = 1.5  # seconds: drafts are on disk within one


def start(lectern):
    program = subprocess.Popen([lectern, "--size", "1300x850"])
    return program, ScreenReader("lectern", lambda: program.poll() is None)


def write(reader):
    reader.activate_window()
    reader.press_key(ord("3"), CONTROL)
    editor = reader.find("text", "Program")
    reader.wait_for("the focus in the editor", lambda: editor.has("focused"))
    reader.press_key(ord("a"), CONTROL)
    reader.wait_for("the selection", lambda: editor.text.getNSelections() == 1)
    reader.type(TEXT)
    reader.wait_for("what was typed", lambda: editor.content == TEXT)


def kill(program, reader):
    """No signal that could be handled: a power cut, as far as the program can tell."""
    time.sleep(GRACE)  # the promise itself, no wait for something
    program.kill()
    program.wait(LIMIT)
    reader.wait_until_gone()


def find_it_again(reader):
    editor = reader.find("text", "Program")
    reader.wait_for("the text of before", lambda: editor.content == TEXT)


def tell(lectern):
    program, reader = start(lectern)
    try:
        write(reader)
        kill(program, reader)
        program, reader = start(lectern)
        find_it_again(reader)
    except Exception:
        print("What there is to read:", *reader.outline(), sep="\n", flush=True)
        raise
    finally:
        program.kill()


if __name__ == "__main__":
    tell(sys.argv[1])
