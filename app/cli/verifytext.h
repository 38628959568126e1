// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/interpreter.h"
#include "verify/verifyitem.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace Lectern::Cli {

/// A verification for people: a line per lesson, every failure with file and line, and what was
/// run.
QString verifyText(const VerifyReport &report, const QStringList &courses,
                   const Interpreter &interpreter, std::chrono::nanoseconds elapsed);

/// The same for scripts; see app/cli/README.md.
QJsonObject verifyJson(const VerifyReport &report, const Interpreter &interpreter,
                       std::chrono::nanoseconds elapsed);

/// The same as JUnit XML: a suite per lesson, a case per item.
QByteArray verifyJUnit(const VerifyReport &report, const QString &name);

} // namespace Lectern::Cli
