from answer import clone_config


class Logger:
    """Stands for any object that a config may carry."""


def sample():
    return {
        "name": "baseline",
        "seed": None,
        "optimizer": {"name": "adam", "lr": 0.01, "schedule": {"steps": [10, 20]}},
        "layers": [{"units": 64}, {"units": 32}],
        "grid": [[1, 2], [3]],
        "betas": (0.9, 0.999),
        7: True,
        "empty": {},
        "nothing": [],
    }


def test_equal():
    """The clone equals the config"""
    assert clone_config(sample()) == sample()


def test_small_configs():
    """Empty and flat configs"""
    assert clone_config({}) == {}
    assert clone_config({"lr": 0.1}) == {"lr": 0.1}


def test_outer_dict():
    """Editing the clone's top level leaves the original alone"""
    cfg = sample()
    clone = clone_config(cfg)
    assert clone is not cfg, "clone_config returned the config itself: that is an alias, not a copy"
    clone["name"] = "trial"
    clone["new"] = 1
    assert cfg == sample(), "an edit of the clone's top level reached the original"


def test_nested_dict():
    """Editing a nested dict leaves the original alone"""
    cfg = sample()
    clone = clone_config(cfg)
    clone["optimizer"]["lr"] = 0.5
    clone["empty"]["key"] = 1
    assert cfg == sample(), "an edit of clone['optimizer'] or clone['empty'] reached the original: a nested dict is still shared"


def test_nested_list():
    """Editing a nested list leaves the original alone"""
    cfg = sample()
    clone = clone_config(cfg)
    clone["layers"].append({"units": 16})
    clone["nothing"].append(1)
    assert cfg == sample(), "an edit of clone['layers'] or clone['nothing'] reached the original: a nested list is still shared"


def test_inside_lists():
    """Dicts and lists inside a list are copied too"""
    cfg = sample()
    clone = clone_config(cfg)
    clone["layers"][0]["units"] = 128
    clone["grid"][0].append(99)
    assert cfg == sample(), "an edit inside one of the clone's lists reached the original: copy the dicts and lists inside a list, too"


def test_three_levels_down():
    """Editing three levels down leaves the original alone"""
    cfg = sample()
    clone = clone_config(cfg)
    clone["optimizer"]["schedule"]["steps"].append(30)
    assert cfg == sample(), "an edit three levels down reached the original: copying must go all the way down"


def test_editing_the_original():
    """Editing the original leaves the clone alone"""
    cfg = sample()
    clone = clone_config(cfg)
    cfg["optimizer"]["schedule"]["steps"].clear()
    cfg["layers"][1]["units"] = 0
    assert clone == sample(), "an edit of the original reached the clone"


def test_input_unchanged():
    """Cloning changes nothing in the config"""
    cfg = sample()
    clone_config(cfg)
    assert cfg == sample(), "clone_config changed the config it was given"


def test_kinds_stay():
    """Tuples stay tuples, and keys stay what they are"""
    clone = clone_config({"betas": (0.9, 0.999), 7: True})
    assert isinstance(clone["betas"], tuple), "clone['betas'] was a tuple and must stay one"
    assert 7 in clone, "the key 7 was a number and must stay one"


def test_text_and_numbers_shared():
    """Strings and numbers are shared, not copied"""
    path = "/".join(["runs", "2024", "baseline"])
    big = 10 ** len(path)
    cfg = {"path": path, "deep": {"paths": [path], "big": big}}
    clone = clone_config(cfg)
    assert clone["path"] is path, "the clone holds a new string: strings must be the same objects"
    assert clone["deep"]["paths"][0] is path, "the clone holds a new string inside a list: strings must be the same objects"
    assert clone["deep"]["big"] is big, "the clone holds a new number: numbers must be the same objects"


def test_other_objects_shared():
    """Any other object is shared, not copied"""
    logger = Logger()
    clone = clone_config({"logger": logger, "hooks": [logger, len]})
    assert clone["logger"] is logger, "clone['logger'] is a new object: only dicts and lists are to be copied"
    assert clone["hooks"][0] is logger, "the logger in clone['hooks'] is a new object: only dicts and lists are to be copied"
    assert clone["hooks"][1] is len, "the function in clone['hooks'] is a new object: only dicts and lists are to be copied"


def test_section_in_two_places():
    """A section that stands in two places is no cycle"""
    section = {"size": [32, 32]}
    cfg = {"train": section, "test": section, "all": [section, section]}
    try:
        clone = clone_config(cfg)
    except ValueError:
        raise AssertionError("a section that stands in two places is no cycle, and must not be refused") from None
    assert clone == cfg
    clone["train"]["size"].append(3)
    clone["all"][1]["size"].append(3)
    assert section == {"size": [32, 32]}, "an edit of the clone reached the section of the original"


def refused(cfg):
    try:
        clone_config(cfg)
    except ValueError:
        return
    except RecursionError:
        raise AssertionError("the config contains itself, and cloning ran in circles until Python stopped it; raise a ValueError instead") from None
    raise AssertionError("the config contains itself, and clone_config returned without complaint; raise a ValueError")


def test_cycle_of_one():
    """A config that contains itself is refused"""
    cfg = {"name": "ring"}
    cfg["self"] = cfg
    refused(cfg)


def test_cycle_further_down():
    """A cycle further down, through a list, is refused"""
    section = {"parts": []}
    section["parts"].append([section])
    refused({"fine": {"lr": 0.1}, "model": section})


def test_list_in_itself():
    """A list that contains itself is refused"""
    layers = [1]
    layers.append(layers)
    refused({"layers": layers})
