# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs programs the Jupyter way, for the benchmarks. Every line on standard input is a way and a
file: warm (in the kernel that runs), restart, notebook (nbclient, one cell). The answer is a line:
milliseconds to the first output and to the end, and the process id of the kernel.
"""
import os
import sys
import tempfile
import time

folder = tempfile.TemporaryDirectory()
os.environ["JUPYTER_RUNTIME_DIR"] = os.path.join(folder.name, "runtime")
os.environ["IPYTHONDIR"] = os.path.join(folder.name, "ipython")

import nbformat
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient


def execute(client, code):
    """When the first output came and when the kernel said that it is idle again."""
    first = None
    request = client.execute(code)
    while True:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != request:
            continue
        if message["msg_type"] in ("stream", "error") and first is None:
            first = time.perf_counter()
        if message["msg_type"] == "status" and message["content"]["execution_state"] == "idle":
            return first, time.perf_counter()


def run_notebook(code):
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code)])
    NotebookClient(notebook, kernel_name="python3", timeout=60).execute()
    done = time.perf_counter()
    return done, done


def main():
    manager, client = start_new_kernel(kernel_name="python3")
    print("ready", flush=True)
    for line in sys.stdin:
        way, file = line.split()
        with open(file, encoding="utf-8") as source:
            code = source.read()
        begin = time.perf_counter()
        if way == "notebook":
            first, done = run_notebook(code)
        else:
            if way == "restart":
                manager.restart_kernel(now=True)
                client.wait_for_ready(timeout=60)
            first, done = execute(client, code)
        pid = getattr(manager.provisioner, "pid", 0) or 0
        print((first - begin) * 1000, (done - begin) * 1000, pid, flush=True)
    client.stop_channels()
    manager.shutdown_kernel(now=True)


main()
