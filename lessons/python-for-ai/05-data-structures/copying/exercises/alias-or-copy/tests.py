import copy

import numpy as np

from answer import is_alias, shares_data, shares_items


def test_alias_of_lists():
    """is_alias: only a second name for the same list counts"""
    rows = [[1], [2], [3]]
    alias = rows
    assert is_alias(rows, alias), "is_alias(rows, alias) must be true: one list, two names"
    for name, other in [
        ("rows[:]", rows[:]),
        ("rows.copy()", rows.copy()),
        ("deepcopy(rows)", copy.deepcopy(rows)),
        ("[[1], [2], [3]]", [[1], [2], [3]]),
    ]:
        assert not is_alias(rows, other), f"is_alias(rows, {name}) must be false: equal lists are not the same list"


def test_alias_of_empty_lists():
    """is_alias: two empty lists are two lists"""
    assert not is_alias([], []), "is_alias([], []) must be false: equal lists are not the same list"
    empty = []
    assert is_alias(empty, empty), "an empty list is the same object as itself"


def test_alias_of_arrays():
    """is_alias: a view is an array object of its own"""
    array = np.arange(6)
    alias = array
    assert is_alias(array, alias), "is_alias(array, alias) must be true: one array, two names"
    for name, other in [("array[:]", array[:]), ("array.copy()", array.copy()), ("array[:3]", array[:3])]:
        assert not is_alias(array, other), f"is_alias(array, {name}) must be false: it is a new array object"


def test_items_shared():
    """shares_items: alias, slice and shallow copy share the items"""
    rows = [[1], [2], [3]]
    for name, other in [
        ("rows", rows),
        ("rows[:]", rows[:]),
        ("rows.copy()", rows.copy()),
        ("copy.copy(rows)", copy.copy(rows)),
        ("list(rows)", list(rows)),
    ]:
        assert shares_items(rows, other), f"shares_items(rows, {name}) must be true: the inner lists are the same objects"


def test_items_not_shared():
    """shares_items: a deep copy and an equal list share nothing"""
    rows = [[1], [2], [3]]
    for name, other in [("deepcopy(rows)", copy.deepcopy(rows)), ("[[1], [2], [3]]", [[1], [2], [3]])]:
        assert not shares_items(rows, other), f"shares_items(rows, {name}) must be false: its items are equal, but they are other objects"


def test_items_elsewhere():
    """shares_items: the position does not matter"""
    rows = [[1], [2], [3]]
    assert shares_items(rows, rows[1:]), "shares_items(rows, rows[1:]) must be true: a shared item may stand in another position"
    assert shares_items(rows[2:], rows), "shares_items(rows[2:], rows) must be true: a shared item may stand in another position"
    assert shares_items([[0], rows[0]], [rows[0], [9]]), "the shared item stands last in one list and first in the other"
    assert not shares_items(rows[:1], rows[1:]), "rows[:1] and rows[1:] have no item in common"


def test_items_after_rebuild():
    """shares_items: one shared item is enough"""
    rows = [[1], [2], [3]]
    partly = [[1], rows[1], [3]]
    assert shares_items(rows, partly), "one item that is the same object is enough"


def test_items_not_inside():
    """shares_items: only the items themselves count"""
    deep = [0]
    assert not shares_items([[deep]], [[deep]]), "the shared list is inside the items; look at the items themselves only"


def test_items_empty():
    """shares_items: empty lists have no items to share"""
    empty = []
    assert not shares_items(empty, empty), "an empty list has no items, so it shares none, not even with itself"
    assert not shares_items([], [[1]]), "an empty list has no items, so it shares none"


def test_data_shared():
    """shares_data: aliases and views share the buffer"""
    array = np.arange(6)
    for name, other in [
        ("array", array),
        ("array[:]", array[:]),
        ("array[::2]", array[::2]),
        ("array[::-1]", array[::-1]),
        ("array.reshape(2, 3)", array.reshape(2, 3)),
    ]:
        assert shares_data(array, other), f"shares_data(array, {name}) must be true: both reach the same elements"
        assert shares_data(other, array), f"shares_data({name}, array) must be true: the order of the two does not matter"


def test_data_of_two_views():
    """shares_data: two views of one array that overlap"""
    array = np.arange(6)
    assert shares_data(array[:4], array[2:]), "array[:4] and array[2:] both reach the elements 2 and 3"


def test_data_not_shared():
    """shares_data: copies have a buffer of their own"""
    array = np.arange(6)
    for name, other in [
        ("array.copy()", array.copy()),
        ("array[[0, 1]]", array[[0, 1]]),
        ("array[array > 2]", array[array > 2]),
        ("copy.deepcopy(array)", copy.deepcopy(array)),
        ("np.arange(6)", np.arange(6)),
    ]:
        assert not shares_data(array, other), f"shares_data(array, {name}) must be false: it has a buffer of its own"


def test_data_side_by_side():
    """shares_data: two views that never meet"""
    array = np.arange(6)
    assert not shares_data(array[:3], array[3:]), "array[:3] and array[3:] lie in one buffer, but no element belongs to both"
    assert not shares_data(array[::2], array[1::2]), "array[::2] and array[1::2] take turns in the buffer, but no element belongs to both"


def test_all_pairs_of_lists():
    """Every pair of an alias, a slice, a copy and a deep copy"""
    rows = [[1], [2], [3]]
    cases = {"rows": rows, "alias": rows, "slice": rows[:], "copy": rows.copy(), "deepcopy": copy.deepcopy(rows)}
    one_list = {"rows", "alias"}
    for x, a in cases.items():
        for y, b in cases.items():
            alias = x == y or {x, y} <= one_list
            shared = x == y or "deepcopy" not in (x, y)
            assert bool(is_alias(a, b)) is alias, f"is_alias of the {x} and the {y} must be {alias}"
            assert bool(shares_items(a, b)) is shared, f"shares_items of the {x} and the {y} must be {shared}"


def test_all_pairs_of_arrays():
    """Every pair of an alias, a view, a copy and a deep copy"""
    array = np.arange(6)
    cases = {"array": array, "alias": array, "view": array[1:], "copy": array.copy(), "deepcopy": copy.deepcopy(array)}
    one_array, one_buffer = {"array", "alias"}, {"array", "alias", "view"}
    for x, a in cases.items():
        for y, b in cases.items():
            alias = x == y or {x, y} <= one_array
            shared = x == y or {x, y} <= one_buffer
            assert bool(is_alias(a, b)) is alias, f"is_alias of the {x} and the {y} must be {alias}"
            assert bool(shares_data(a, b)) is shared, f"shares_data of the {x} and the {y} must be {shared}"


def test_nothing_is_changed():
    """The functions only look"""
    rows, array = [[1], [2]], np.arange(4)
    before = [id(row) for row in rows]
    is_alias(rows, rows[:])
    shares_items(rows, rows[:])
    shares_data(array, array[:2])
    assert rows == [[1], [2]], "the list was changed; these functions must only look"
    assert [id(row) for row in rows] == before, "an item of the list was replaced; these functions must only look"
    assert array.tolist() == [0, 1, 2, 3], "the array was changed; these functions must only look"
