# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of a program: objects with role, name and state, events, keys.

Whatever is asked for is waited for, up to LIMIT seconds, so that no step depends on being fast.
"""
import time

import pyatspi
from gi.repository import GLib

LIMIT = 60

RETURN, TAB, DOWN, F6 = 0xFF0D, 0xFF09, 0xFF54, 0xFFC3  # key symbols of X
CONTROL = 37  # the key itself, on every keyboard that Xvfb has


class Lost(AssertionError):
    """The program does not show or say what it should."""


def is_gone(error):
    """Whether an object has ceased to exist while it was looked at; that happens all the time."""
    return isinstance(error, (GLib.Error, LookupError, RuntimeError))


class Widget:
    """An accessible object, as little of it as the story needs."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __str__(self):
        states = "".join(f" {word}" for word in
                         ("focusable", "focused", "showing", "checked", "expanded", "editable")
                         if self.has(word))
        about = f" ({self.description})" if self.description else ""
        return f"{self.role} {self.name!r}{about}{states}"

    @property
    def role(self):
        return self.accessible.getRoleName()

    @property
    def name(self):
        return self.accessible.name

    @property
    def description(self):
        return self.accessible.description

    @property
    def states(self):
        return {pyatspi.stateToString(state) for state in self.accessible.getState().getStates()}

    def has(self, state):
        return state in self.states

    @property
    def children(self):
        for index in range(self.accessible.childCount):
            child = self.accessible.getChildAtIndex(index)
            if child is not None:
                yield Widget(child)

    def tree(self):
        """This one and all below it, each before its children."""
        yield self
        for child in self.children:
            yield from child.tree()

    def outline(self, depth=0):
        try:
            lines = ["  " * depth + str(self)]
            for child in self.children:
                lines += child.outline(depth + 1)
            return lines
        except Exception as error:
            if not is_gone(error):
                raise
            return ["  " * depth + "(gone)"]

    def press(self):
        """Does what a click would do, by the action that the object offers."""
        action = self.accessible.queryAction()
        names = [action.getName(index) for index in range(action.nActions)]
        if "Press" not in names:
            raise Lost(f"{self} cannot be pressed; it offers {names}")
        action.doAction(names.index("Press"))

    @property
    def place(self):
        return self.accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)

    @property
    def text(self):
        return self.accessible.queryText()

    @property
    def content(self):
        """The text of the object itself, and "" where it is none."""
        try:
            return self.text.getText(0, -1)
        except NotImplementedError:
            return ""

    def replace(self, text):
        """Writes the whole text anew, as dictation does."""
        self.accessible.queryEditableText().setTextContents(text)

    def readable(self):
        """All that can be read in this one and below it, one piece each."""
        for widget in self.tree():
            yield from filter(None, (widget.name, widget.description, widget.content))


class ScreenReader:
    """Sees one program, hears what it says, and presses keys."""

    EVENTS = ("object:announcement", "object:state-changed:focused", "object:text-changed",
              "object:text-caret-moved", "window:activate")

    def __init__(self, program, is_running):
        """PROGRAM is its name on the bus; IS_RUNNING tells whether it still lives."""
        self._program = program
        self._is_running = is_running
        self._heard = []
        for kind in self.EVENTS:
            pyatspi.Registry.registerEventListener(self._hear, kind)
        self.wait_for(f"the program {program!r}", self._application)
        # Names and states as they are now, not as they once were.
        self._application().accessible.setCacheMask(pyatspi.cache.NONE)

    def _application(self):
        for widget in Widget(pyatspi.Registry.getDesktop(0)).children:
            if widget.name == self._program:
                return widget
        return None

    def _hear(self, event):
        self._heard.append((event.type, str(event.any_data), Widget(event.source)))

    def _let_pass(self, milliseconds):
        """Hears what comes, and returns early if something does."""
        context = GLib.MainContext.default()
        timer = GLib.timeout_add(milliseconds, lambda: GLib.SOURCE_CONTINUE)
        context.iteration(True)
        while context.pending():
            context.iteration(False)
        GLib.source_remove(timer)

    def wait_for(self, what, condition):
        """What CONDITION gives, as soon as it gives something."""
        end = time.monotonic() + LIMIT
        while True:
            try:
                if result := condition():
                    return result
            except Exception as error:
                if not is_gone(error):
                    raise
            if not self._is_running():
                raise Lost(f"the program ended while waiting for {what}")
            if time.monotonic() > end:
                raise Lost(f"not within {LIMIT} seconds: {what}")
            self._let_pass(50)

    def wait_until_gone(self):
        """The program has ended, and the desktop has noticed."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            try:
                if not self._application():
                    return
            except Exception as error:
                if not is_gone(error):
                    raise
            self._let_pass(50)
        raise Lost(f"not gone within {LIMIT} seconds: {self._program!r}")

    # Seeing

    def window(self):
        return next(self._application().children)

    def find(self, role, name, within=None):
        """The first object of this ROLE whose name is, or begins with (...), NAME."""
        def matches(widget):
            if widget.role != role:
                return False
            return widget.name.startswith(name[:-3]) if name.endswith("...") else widget.name == name

        return self.wait_for(f"a {role} {name!r}", lambda: next(
            filter(matches, (within or self.window()).tree()), None))

    def wait_to_read(self, *pieces, within=None):
        """All of PIECES, each as a part of some text."""
        def found():
            texts = list((within or self.window()).readable())
            return all(any(piece in text for text in texts) for piece in pieces)

        self.wait_for(f"to read {pieces}", found)

    def outline(self):
        application = self._application() if self._is_running() else None
        return application.outline() if application else ["(nothing: the program has ended)"]

    # Hearing

    def forget(self):
        """What was said before counts no longer."""
        self._let_pass(1)
        self._heard.clear()

    def wait_to_hear(self, beginning):
        """An announcement that begins so; gives all of it."""
        try:
            return self.wait_for(f"to hear {beginning!r}", lambda: next(
                (text for text in self.said() if text.startswith(beginning)), None))
        except Lost as lost:
            raise Lost(f"{lost}; heard: {self.said()}") from None

    def said(self):
        return [text for kind, text, _ in self._heard if kind == "object:announcement"]

    def inserted(self):
        return "".join(text for kind, text, _ in self._heard
                       if kind.startswith("object:text-changed:insert"))

    def focused(self):
        """The object with the focus, as told last."""
        told = [widget for kind, _, widget in self._heard
                if kind == "object:state-changed:focused" and widget.has("focused")]
        return told[-1] if told else None

    # Acting

    def activate_window(self):
        """There is no window manager that would; so a click on its lower edge does."""
        place = self.window().place
        pyatspi.Registry.generateMouseEvent(place.x + 5, place.y + place.height - 3, "b1c")
        self.wait_for("the window to be active", lambda: self.window().has("active"))

    def press_key(self, key, modifier=None):
        if modifier:
            pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_PRESS)
        pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
        if modifier:
            pyatspi.Registry.generateKeyboardEvent(modifier, None, pyatspi.KEY_RELEASE)

    def press_until(self, key, what, condition):
        """Presses KEY again and again, each time waiting for the focus to have gone on."""
        for _ in range(200):
            before = len(self._heard)
            self.press_key(key)
            self.wait_for(f"the focus to move on the way to {what}", lambda: any(
                kind == "object:state-changed:focused" and widget.has("focused")
                for kind, _, widget in self._heard[before:]))
            if condition(self.focused()):
                return
        raise Lost(f"200 times a key, and never {what}")

    def type(self, text):
        for character in text:
            self.press_key(RETURN if character == "\n" else ord(character))
