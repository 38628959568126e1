import copy

from answer import update_nested


def sample():
    return {
        "name": "baseline",
        "optimizer": {"name": "adam", "lr": 0.01, "schedule": {"kind": "step", "steps": [10, 20]}},
        "data": {"files": ["a.csv", "b.csv"], "split": {"test": 0.2}},
        "layers": [64, 32],
    }


def test_one_key():
    """A path of one key"""
    assert update_nested({"lr": 0.01, "seed": 1}, ["lr"], 0.5) == {"lr": 0.5, "seed": 1}


def test_two_keys():
    """A path of two keys keeps the neighbours"""
    result = update_nested(sample(), ["optimizer", "lr"], 0.5)
    assert isinstance(result, dict), f"update_nested must return the new dict, but it returned {result!r}"
    expected = sample()
    expected["optimizer"]["lr"] = 0.5
    assert set(result["optimizer"]) == {"name", "lr", "schedule"}, "the neighbours of the changed value are lost: copy the dict and replace one key in it"
    assert result == expected


def test_three_keys():
    """A path of three keys"""
    expected = sample()
    expected["optimizer"]["schedule"]["kind"] = "cosine"
    assert update_nested(sample(), ["optimizer", "schedule", "kind"], "cosine") == expected


def test_long_path():
    """A path of five keys"""
    d = {"a": {"b": {"c": {"d": {"e": 1, "f": 2}}}}}
    assert update_nested(d, ["a", "b", "c", "d", "e"], 9) == {"a": {"b": {"c": {"d": {"e": 9, "f": 2}}}}}


def test_input_unchanged():
    """The input dict is left as it was"""
    for path in [["name"], ["optimizer", "lr"], ["optimizer", "schedule", "kind"], ["data", "new"]]:
        d = sample()
        update_nested(d, path, 0.5)
        assert d == sample(), f"update_nested(d, {path!r}, 0.5) changed d: a dict on the path was edited instead of copied"


def test_path_unchanged():
    """The path is left as it was"""
    path = ["optimizer", "schedule", "kind"]
    update_nested(sample(), path, "cosine")
    assert path == ["optimizer", "schedule", "kind"], "update_nested changed the caller's path"


def test_tuple_path():
    """The path may be a tuple"""
    expected = sample()
    expected["data"]["split"]["test"] = 0.3
    assert update_nested(sample(), ("data", "split", "test"), 0.3) == expected


def test_branches_shared():
    """Branches off the path are the same objects"""
    d = sample()
    result = update_nested(d, ["optimizer", "lr"], 0.5)
    for key in ["data", "layers"]:
        assert result[key] is d[key], f"result[{key!r}] is a copy, although the path does not pass through it: share it"
    assert result["optimizer"]["schedule"] is d["optimizer"]["schedule"], "result['optimizer']['schedule'] is a copy, although the path does not pass through it: share it"


def test_objects_shared():
    """Whatever hangs off the path is never copied"""
    model = object()
    d = {"model": model, "run": {"model": model, "epoch": 1}}
    result = update_nested(d, ["run", "epoch"], 2)
    assert result["model"] is model, "the object off the path was copied"
    assert result["run"]["model"] is model, "the object off the path was copied"


def test_path_is_new():
    """The dicts on the path are new"""
    d = sample()
    result = update_nested(d, ["optimizer", "schedule", "kind"], "cosine")
    assert result is not d, "the result is d itself; it must be a new dict"
    assert result["optimizer"] is not d["optimizer"], "result['optimizer'] is on the path and must be a new dict"
    assert result["optimizer"]["schedule"] is not d["optimizer"]["schedule"], "result['optimizer']['schedule'] is on the path and must be a new dict"


def test_value_as_it_is():
    """The value goes in as it is"""
    value = {"steps": [1]}
    result = update_nested(sample(), ["optimizer", "schedule"], value)
    assert result["optimizer"]["schedule"] is value, "the value must go in as it is, without being copied or merged"
    assert value == {"steps": [1]}, "the value was changed"


def test_new_key():
    """The last key may be new"""
    assert update_nested({"a": {"x": 1}}, ["a", "y"], 2) == {"a": {"x": 1, "y": 2}}
    assert update_nested({}, ["a"], 1) == {"a": 1}


def test_odd_keys_and_values():
    """Keys and values that count as false"""
    assert update_nested({0: {"": 1}}, [0, ""], None) == {0: {"": None}}
    assert update_nested({None: {"x": 1}}, [None, "x"], 0) == {None: {"x": 0}}


def test_same_dict_twice():
    """Only the place that the path names is changed"""
    split = {"test": 0.2}
    d = {"first": split, "second": split}
    result = update_nested(d, ["first", "test"], 0.5)
    assert result == {"first": {"test": 0.5}, "second": {"test": 0.2}}
    assert result["second"] is split, "the path does not pass through 'second': share it"


def test_again_and_again():
    """Updates can follow one another"""
    first = update_nested(sample(), ["optimizer", "lr"], 0.1)
    kept = copy.deepcopy(first)
    second = update_nested(first, ["optimizer", "lr"], 0.2)
    assert first == kept, "the second update changed the result of the first"
    assert second["optimizer"]["lr"] == 0.2
