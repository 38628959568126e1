// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Lectern::Cli {

/// Writes \a text to standard output or standard error, at once.
void write(const QString &text);
void writeError(const QString &text);

/// Writes what a program printed: the bytes as they are, or, on a terminal, with control
/// characters made visible, so that a program cannot drive the reader's terminal.
void writeProgramOutput(const QByteArray &bytes);
void writeProgramError(const QByteArray &bytes);

/// Writes one JSON document and a newline to standard output.
void writeJson(const QJsonObject &object);

bool isErrorTerminal();

/// "[3/12]" on standard error, in the place of what it said before; only on a terminal.
void writeProgress(int done, int total);
void endProgress();

/// Control characters except newline and tab, and bidirectional overrides, as visible escapes.
QString escapeControls(const QString &text);

} // namespace Lectern::Cli
