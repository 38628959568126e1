# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends the figures that a run shows with matplotlib, as pictures. Loaded by recorder.py.

A record for each, in the order in which they were shown:
{"kind":"figure","number":N,"title":TEXT,"width":PIXELS,"height":PIXELS,"scale":S,"png":BASE64,"time_ns":T}
"title" is the figure's own name, else its heading, else that of one of its axes, else empty; "scale" is how many
pixels there are to one of the figure as the program made it, 2 as a rule. {"kind":"cut","what":"figures"} once if
there were more, larger or slower ones than are recorded.

A plt.show() that would wait for the reader sends all figures and closes them, as on a desktop, where
it returns when the reader has closed the windows: what is drawn next is a picture of its own. That is all
that a program can see. A show that would not wait (block=False, the interactive mode, Figure.show(),
plt.pause()) does nothing at once. Figures that are still open at the end of the program are sent
then, also those that were saved: the file goes with the run's folder. Those that it closed itself are not.

The backend stays the program's own; on all without windows plt.show() calls FigureManagerBase.show().
A figure is drawn by a fork: what drawing prints, warns of and changes stays in there, and a drawing
that does not end is ended. Without matplotlib nothing happens but a look at each module's name.
"""
import os
import sys

BASES = "matplotlib.backend_bases"
MAXIMUM_FIGURES = 20
MAXIMUM_PICTURE = 4_000_000  # bytes of one PNG
MAXIMUM_BYTES = 10_000_000  # of all in base64; recorder.py takes 12,000,000 of all records
MAXIMUM_PIXELS = 8_000_000
MAXIMUM_NANOSECONDS = 5_000_000_000  # for all drawings together
SCALES = (2, 1, 0.5, 0.25)

monotonic_ns = builtin("time").monotonic_ns
sleep = builtin("time").sleep


class Recorder:
    def __init__(self, channel, request, load):
        self.channel = channel
        self.process = os.getpid()
        self.figures = 0
        self.bytes_left = MAXIMUM_BYTES
        self.nanoseconds_left = MAXIMUM_NANOSECONDS
        self.is_cut = False

    def start(self):
        self.process = os.getpid()
        if BASES in sys.modules:  # an interpreter that waited has it
            self.attach(sys.modules[BASES])
        else:
            watch_import(BASES, self.attach)

    def finish(self):
        """Too late: matplotlib destroys the figures in an atexit function of its own; see send_open()."""

    def attach(self, module):
        """Before the program has a name of it."""
        __import__("atexit").register(self.send_open)  # runs before matplotlib's, which came earlier
        base = module.FigureManagerBase
        original = base.show
        recorder = self

        def show(self):
            recorder.before_show(self, sys._getframe(1))
            return original(self)

        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(show, name, getattr(original, name))
        base.show = show

    def before_show(self, manager, caller):
        """Of one figure; the caller has a parameter "block" where the program called plt.show()."""
        try:
            if os.getpid() != self.process:
                return
            blocks = caller.f_locals.get("block", False)
            if blocks is None:
                blocks = not sys.modules["matplotlib"].is_interactive()
            if blocks:
                self.send(manager)
                figures_of_pyplot().destroy(manager)
        except Exception:
            self.cut()

    def send_open(self):
        try:
            if os.getpid() == self.process:
                for manager in figures_of_pyplot().get_all_fig_managers():
                    self.send(manager)
        except Exception:
            self.cut()

    def cut(self):
        if not self.is_cut:
            self.is_cut = True
            self.channel.write({"kind": "cut", "what": "figures"})

    def send(self, manager):
        begin = monotonic_ns()
        if self.figures == MAXIMUM_FIGURES or self.nanoseconds_left <= 0:
            self.cut()
            return
        drawn = drawn_elsewhere(manager, self.nanoseconds_left)
        self.nanoseconds_left -= monotonic_ns() - begin
        head, _, rest = drawn.partition(b"\n")
        title, _, picture = rest.partition(b"\n")
        if not picture or len(picture) + 1000 > min(self.bytes_left, self.channel.bytes_left):
            self.cut()
            return
        self.figures += 1
        self.bytes_left -= len(picture)
        width, height, scale = head.split()
        self.channel.write({
            "kind": "figure", "number": manager.num if type(manager.num) is int else 0,
            "title": title.decode("utf-8", "replace"), "width": int(width), "height": int(height),
            "scale": float(scale), "png": picture.decode("ascii"), "time_ns": begin})


def watch_import(name, loaded):
    """Calls that function with the module once the program's import has run its file.

    No finder stands in sys.meta_path that a program could see; what looks into sys.path tells of
    one that it found.
    """
    finder = sys.modules["_frozen_importlib_external"].PathFinder
    original = finder.__dict__["find_spec"]

    def find_spec(cls, fullname, path=None, target=None):
        spec = original.__func__(cls, fullname, path, target)
        if fullname == name and spec is not None:
            finder.find_spec = original
            watch_loader(spec.loader, loaded)
        return spec

    finder.find_spec = classmethod(find_spec)


def watch_loader(loader, loaded):
    execute = loader.exec_module

    def exec_module(module):
        del loader.exec_module
        execute(module)
        try:
            loaded(module)
        except Exception:
            pass  # a matplotlib of another making

    loader.exec_module = exec_module


def figures_of_pyplot():
    return sys.modules["matplotlib._pylab_helpers"].Gcf


class Nowhere:
    """A stream."""

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def fork():
    """Without a warning that there are threads: the fork only draws, and is ended if it hangs."""
    before = sys.stderr
    sys.stderr = Nowhere()
    try:
        return os.fork()
    except RuntimeError:
        return fork_at_end()
    finally:
        sys.stderr = before


def fork_at_end():
    """What os.fork() does, step by step: that of 3.12 refuses once atexit functions run."""
    import ctypes
    python = ctypes.pythonapi
    before, split, in_child, in_parent = (
        python.PyOS_BeforeFork, python.fork, python.PyOS_AfterFork_Child, python.PyOS_AfterFork_Parent)
    before()
    child = split()
    (in_parent if child else in_child)()
    if child < 0:
        raise OSError("fork")
    return child


def drawn_elsewhere(manager, nanoseconds):
    """What write_picture() wrote in a fork; empty if that failed or took longer."""
    file = os.memfd_create("lectern-figure")
    try:
        child = fork()
        if child == 0:
            try:
                leave_program()
                write_picture(manager.canvas.figure, file)
            finally:
                os._exit(0)
        if not wait_for(child, monotonic_ns() + nanoseconds):
            return b""
        os.lseek(file, 0, os.SEEK_SET)
        return b"".join(iter(lambda: os.read(file, 1 << 20), b""))
    finally:
        os.close(file)


def wait_for(child, end):
    """Whether it ended by itself before that time; it has ended in any case."""
    pause = 0.001
    has_ended = False
    try:
        while not has_ended and monotonic_ns() < end:
            has_ended = os.waitpid(child, os.WNOHANG)[0] != 0
            if not has_ended:
                sleep(pause)
                pause = min(pause * 1.2, 0.01)
        return has_ended
    except ChildProcessError:  # the program waits for all children, or for none
        return True
    finally:
        if not has_ended:
            try:
                os.kill(child, 9)
                os.waitpid(child, 0)
            except OSError:
                pass


def leave_program():
    """The fork neither prints nor is it counted as a process of the program."""
    sys.settrace(None)
    sys.setprofile(None)
    name_thread(os.getpid())
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(null, standard)
    sys.stdout = sys.stderr = Nowhere()


def write_picture(figure, file):
    """Width, height and scale, the title and the picture in base64, a line each; nothing if it is too large."""
    import binascii
    import io
    import warnings
    warnings.simplefilter("ignore")  # also where the program makes errors of them
    width, height = figure.get_size_inches()
    pixels = width * height * figure.dpi ** 2
    for scale in SCALES:
        if pixels * scale ** 2 > MAXIMUM_PIXELS:
            continue
        buffer = io.BytesIO()
        figure.savefig(buffer, format="png", dpi=figure.dpi * scale)
        picture = buffer.getvalue()
        if len(picture) > MAXIMUM_PICTURE:
            continue
        size = [int.from_bytes(picture[at:at + 4], "big") for at in (16, 20)]  # of its header
        text = "%d %d %r\n%s\n" % (*size, scale, title_of(figure))
        data = text.encode("utf-8", "replace") + binascii.b2a_base64(picture, newline=False)
        while data:
            data = data[os.write(file, data):]
        return


def title_of(figure):
    heading = getattr(figure, "_suptitle", None)
    titles = [figure.get_label(), heading.get_text() if heading else ""]
    titles += [axes.get_title() for axes in figure.axes]
    titles = [" ".join(title.split()) for title in titles if type(title) is str]
    return next(filter(None, titles), "")[:200]
