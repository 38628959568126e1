# SPDX-License-Identifier: GPL-3.0-or-later
"""Says to Lectern where a program is. Stands beside programs that import it, and does nothing where
nothing is recorded."""


def mark(text=""):
    """Marks this moment in what is recorded of the run."""
