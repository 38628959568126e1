import os
import tempfile
import tracemalloc

import pandas as pd

from answer import stream_filter

USERS = 'user,age,city\n1,34,Turin\n2,19,"Lund, Sweden"\n3,51,Gdansk\n4,20,Graz\n5,77,"Brno, Moravia"\n'


def lines(text, predicate, chunksize, before=None):
    """What the answer writes for a file with this text, as a list of lines."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "in.csv")
        out = os.path.join(folder, "out.csv")
        with open(path, "w") as file:
            file.write(text)
        if before is not None:
            with open(out, "w") as file:
                file.write(before)
        stream_filter(path, out, predicate, chunksize)
        assert os.path.exists(out), "No file was written. The header is due even when nothing matches."
        with open(out) as file:
            return [line for line in file.read().splitlines() if line]


def adults(frame):
    return frame["age"] > 20


ADULTS = ["user,age,city", "1,34,Turin", "3,51,Gdansk", '5,77,"Brno, Moravia"']


def test_example():
    """The example of the task"""
    text = USERS[: USERS.index("4,20")]
    got = lines(text, adults, 100)
    assert got[0] != ",user,age,city", "The row labels do not belong into the file: index=False."
    assert got == ["user,age,city", "1,34,Turin", "3,51,Gdansk"]
    assert lines(text, adults, 2) == ["user,age,city", "1,34,Turin", "3,51,Gdansk"]


def test_header_once():
    """The header stands in the file once, whatever the size of the parts"""
    for chunksize in (1, 2, 3, 5, 100):
        got = lines(USERS, adults, chunksize)
        assert got.count("user,age,city") == 1, (
            f"The header must stand in the file once; with chunksize={chunksize} "
            f"it is there {got.count('user,age,city')} times."
        )


def test_all_rows_in_order():
    """All wanted rows are there, in their order"""
    for chunksize in (1, 2, 3, 5, 100):
        assert lines(USERS, adults, chunksize) == ADULTS
    assert lines(USERS, lambda f: f["age"] > 0, 2) == USERS.splitlines()


def test_first_part_without_a_match():
    """The first wanted row may come late"""
    assert lines(USERS, lambda f: f["user"] == 5, 2) == ["user,age,city", '5,77,"Brno, Moravia"']


def test_no_match():
    """Where no row is wanted there is still a header"""
    for chunksize in (1, 2, 100):
        assert lines(USERS, lambda f: f["age"] > 200, chunksize) == ["user,age,city"], (
            "When nothing matches, the file must still have its header."
        )


def test_no_rows():
    """A file with a header and no rows gives the header"""
    assert lines("user,age,city\n", lambda f: f["age"] == 1, 2) == ["user,age,city"]


def test_replaces_the_file():
    """A file of that name is replaced"""
    got = lines(USERS, adults, 2, before="old,things\n1,2\n")
    assert "old,things" not in got, (
        "What an earlier run left in the file is still there. The first part must start the file anew."
    )
    assert got == ADULTS


def test_parts_are_small():
    """The predicate never sees more than chunksize rows"""
    sizes = []

    def remember(frame):
        sizes.append(len(frame))
        return adults(frame)

    lines(USERS, remember, 2)
    assert max(sizes) <= 2, f"With chunksize=2, a frame with {max(sizes)} rows was filtered."


def peak(call):
    tracemalloc.start()
    call()
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size


def test_memory():
    """Memory holds one part, even when most rows match"""
    lines(USERS, adults, 2)  # whatever is imported late is imported now
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "in.csv")
        out = os.path.join(folder, "out.csv")
        with open(path, "w") as file:
            file.write("user,age,height,weight\n")
            file.writelines(f"{n},{n % 80},{n % 70 + 130},{n % 90 + 30}\n" for n in range(150_000))
        whole = peak(lambda: pd.read_csv(path))
        parts = peak(lambda: stream_filter(path, out, adults, 2000))
    assert parts < whole / 4, (
        "The rows were gathered in memory. Write the rows of each part before you read the next."
    )
