# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader who sees nothing opens a lesson, runs a demo, and answers an exercise.

Started by run.py, with a display and an accessibility bus: story.py LECTERN
"""
import subprocess
import sys
import time
from pathlib import Path

from screenreader import CONTROL, DOWN, F6, LIMIT, RETURN, TAB, Lost, ScreenReader

LESSON = "Assignment, shallow copy and deep copy"
EXERCISE = "Change one value, share the rest"
EXERCISE_FOLDER = (Path(__file__).parents[2] /
                   "lessons/python-for-ai/05-data-structures/copying/exercises/update-nested")

# What people act with needs a name even where it does not take the focus.
ACTIVE_ROLES = {"button", "check box", "combo box", "list", "radio button", "slider", "table",
                "text", "tree"}
# Roles that say nothing of what a widget is for.
MEANINGLESS_ROLES = {"unknown", "invalid", "filler", "panel", "layered pane", "viewport",
                     "redundant object"}


def open_the_lesson(reader):
    reader.activate_window()
    courses = reader.find("tree", "Courses")
    if not courses.has("focused"):
        reader.press_until(TAB, "the tree of courses", lambda _: courses.has("focused"))
    reader.press_until(DOWN, f"the lesson {LESSON!r}", lambda item: item.name.startswith(LESSON))
    reader.press_key(RETURN)
    reader.wait_for("the title of the window", lambda: LESSON in reader.window().name)
    reader.find("heading", LESSON, within=reader.find("document frame", "Lesson"))
    reader.wait_to_read("You have a configuration that works")


def run_a_demo(reader):
    reader.forget()
    reader.find("button", "Run two-trials").press()
    heard = reader.wait_to_hear("Matches")
    assert "The output is what was expected." in heard, heard
    verdict = reader.find("notification", "Matches")
    assert verdict.description == "The output is what was expected.", verdict
    output = reader.find("terminal", "Output of two-trials")
    reader.wait_to_read("{'name': 'baseline', 'optimizer': {'lr': 0.5}}", within=output)


def open_the_exercise(reader):
    reader.forget()
    reader.find("button", f"Write your answer to {EXERCISE}...").press()
    editor = reader.find("text", "Program")
    reader.wait_for("the focus in the editor", lambda: editor.has("focused"))
    reader.wait_to_read("def update_nested(d, path, value):", within=editor)
    assert editor.has("editable") and editor.has("multi line"), editor.states
    assert editor.text.caretOffset == 0, editor.text.caretOffset
    return editor


def ask_the_editor_for_nonsense(reader, editor):
    """QScintilla's own interface would crash, or not answer."""
    text = editor.text
    size = text.characterCount
    whole = text.getText(0, -1)
    assert size == len(whole), (size, whole)
    assert text.getText(5, 2) == whole[2:5]
    assert text.getText(3, 3) == ""
    assert text.getText(size - 1, size + 1000) == whole[-1:]
    for offset in (-1, 0, size, size + 1000):
        text.getCharacterExtents(offset, 0)
        text.getTextAtOffset(offset, 1)
        text.removeSelection(offset)
    reader.wait_for("the editor as it was", lambda: editor.content == whole)


def answer_wrongly(reader, editor):
    reader.press_key(ord("a"), CONTROL)
    reader.wait_for("the selection", lambda: editor.text.getNSelections() == 1)
    reader.forget()
    reader.type("def update_nested(d, path, value):\nreturn None  # ...")
    reader.wait_to_read("return None  # ...", within=editor)
    assert editor.content == "def update_nested(d, path, value):\n    return None  # ...", \
        editor.content
    reader.wait_for("to hear what was typed", lambda: "return" in reader.inserted())
    assert editor.text.caretOffset == len(editor.content), editor.text.caretOffset

    reader.find("button", "Check").press()
    heard = reader.wait_to_hear("Not there yet")
    assert "0 of 15 tests pass" in heard, heard
    reader.wait_to_read("0 of 15 tests pass", within=reader.find("notification", "Not there yet"))
    tests = reader.find("tree", "Tests")
    reader.wait_to_read("failed: A path of one key",
                        "called", "update_nested({'lr': 0.01, 'seed': 1}, ['lr'], 0.5)",
                        "expected", "{'lr': 0.5, 'seed': 1}", "came", "None", within=tests)


def answer_rightly(reader, editor):
    solution = (EXERCISE_FOLDER / "solution.py").read_text()
    editor.replace(solution)
    reader.wait_for("the answer in the editor", lambda: editor.content == solution)
    reader.forget()
    reader.press_key(F6)
    reader.wait_to_hear("Passed")
    reader.wait_to_read("passed: A path of one key", within=reader.find("tree", "Tests"))


def look_at_every_widget(reader):
    """Each one that can be used has a name, and a role that tells what it is for."""
    looked_at, faults = 0, []
    for widget in reader.window().tree():
        states = widget.states
        if "showing" not in states or not ("focusable" in states or widget.role in ACTIVE_ROLES):
            continue
        looked_at += 1
        if not widget.name.strip():
            faults.append(f"no name: {widget}, id {widget.accessible.get_accessible_id()}")
        if widget.role in MEANINGLESS_ROLES:
            faults.append(f"no role: {widget}, id {widget.accessible.get_accessible_id()}")
    assert looked_at > 20, looked_at
    if faults:
        raise Lost("\n".join(["widgets that say too little of themselves:", *faults]))


def close(reader, lectern):
    reader.press_key(ord("q"), CONTROL)
    status = lectern.wait(LIMIT)
    assert status == 0, f"lectern ended with {status}"


def tell(lectern):
    reader = ScreenReader("lectern", lambda: lectern.poll() is None)
    start = time.monotonic()

    def step(function, *arguments):
        print(f"{time.monotonic() - start:6.1f} s  {function.__name__.replace('_', ' ')}",
              flush=True)
        try:
            return function(reader, *arguments)
        except Exception:
            print("\nWhat there is to read:", *reader.outline(), sep="\n", flush=True)
            raise

    step(open_the_lesson)
    step(run_a_demo)
    editor = step(open_the_exercise)
    step(ask_the_editor_for_nonsense, editor)
    step(answer_wrongly, editor)
    step(answer_rightly, editor)
    step(look_at_every_widget)
    step(close, lectern)


if __name__ == "__main__":
    program = subprocess.Popen([sys.argv[1], "--size", "1300x850"])
    try:
        tell(program)
    finally:
        program.kill()
