# SPDX-License-Identifier: GPL-3.0-or-later
# Control sequences for terminals, bidirectional marks and HTML.
# run: --wall 5
# outcome: exited code=0
# stdout: "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]52;c;eA==\u0007 \u009b2J\r\b\u202eabc\u2066 <b>&amp;</b>\u0085end\n"
# terminal: yes
import sys

sys.stdout.write(
    "\x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]52;c;eA==\x07 \x9b2J\r\b\u202eabc\u2066 <b>&amp;</b>\x85end\n"
)
