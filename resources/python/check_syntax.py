# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles sources without running them.

Reads a JSON list of {"code"} from standard input; prints a JSON list with one entry for each:
null, or {"line", "message"} of its syntax error.
"""
import json
import sys
import warnings


def check(code):
    try:
        compile(code, "listing", "exec", dont_inherit=True)
    except SyntaxError as error:
        return {"line": error.lineno or 1, "message": error.msg}
    except (ValueError, RecursionError, MemoryError) as error:
        return {"line": 1, "message": str(error) or type(error).__name__}
    return None


warnings.simplefilter("ignore")
print(json.dumps([check(item["code"]) for item in json.load(sys.stdin)]))
