# SPDX-License-Identifier: GPL-3.0-or-later
# Where a program cannot be contained it is not started.
# run: --wall 5
# contained: yes
# outcome: not_started
# stdout: ""
# sandbox: subreaper  With namespaces it is contained.
print("started")
