# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream.name, stream.mode, stream.encoding, stream.errors, stream.isatty(), stream.fileno(),
          stream.newlines, stream.closed, stream.write_through, stream.readable(), stream.writable(),
          stream.seekable(), type(stream).__name__, type(stream.buffer).__name__,
          type(stream.buffer.raw).__name__, stream.buffer.raw.mode, stream.buffer.raw.closefd)
print(sys.stdin.line_buffering, sys.stderr.line_buffering)
print(sys.__stdin__ is sys.stdin, sys.__stdout__ is sys.stdout, sys.__stderr__ is sys.stderr)
