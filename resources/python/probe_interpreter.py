# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells what Python this is and whether it has what is asked for.

Called as: python3 probe_interpreter.py REQUIREMENT... (PEP 508 strings).
Prints one JSON object, see InterpreterProbe in lib/run/interpreterprobe.h. Works on Python 3.6 and
newer, so that an old Python is recognised rather than failing.
"""
import json
import platform
import sys
import sysconfig


def requirement_parser():
    """The class Requirement of the library packaging, from wherever this Python has it."""
    for name in ("packaging.requirements", "pip._vendor.packaging.requirements",
                 "setuptools._vendor.packaging.requirements"):
        try:
            return __import__(name, fromlist=["Requirement"]).Requirement
        except ImportError:
            pass
    return None


def installed_version(name):
    try:
        from importlib.metadata import PackageNotFoundError, version
    except ImportError:
        return None
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def judge(text, parser):
    """{"requirement", "name", "installed", "met"} for one requirement."""
    if parser is None:
        name = "".join(c if c.isalnum() or c in "-_." else " " for c in text).split()[0]
        found = installed_version(name)
        return {"requirement": text, "name": name, "installed": found, "met": found is not None}
    requirement = parser(text)
    found = installed_version(requirement.name)
    applies = requirement.marker is None or requirement.marker.evaluate()
    met = not applies or (found is not None and requirement.specifier.contains(found, prereleases=True))
    return {"requirement": text, "name": requirement.name, "installed": found, "met": met}


def main():
    needs = []
    errors = []
    parser = requirement_parser() if len(sys.argv) > 1 else None
    for text in sys.argv[1:]:
        try:
            needs.append(judge(text, parser))
        except Exception as error:  # an invalid requirement is the course's mistake: say so
            errors.append("%s: %s" % (text, error))
    print(json.dumps({
        "lectern_probe": 1,
        "executable": sys.executable,
        "version": list(sys.version_info[:3]),
        "implementation": platform.python_implementation(),
        "prefix": sys.prefix,
        "is_venv": sys.prefix != getattr(sys, "base_prefix", sys.prefix),
        "is_free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
        "needs": needs,
        "errors": errors,
    }))


main()
