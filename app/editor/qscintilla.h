// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The headers of QScintilla. They use Qt's keywords "signals" and "slots", which this project
/// turns off (QT_NO_KEYWORDS); so include them through here only.
#include <QObject>

#ifdef QT_NO_KEYWORDS
#define signals Q_SIGNALS
#define slots Q_SLOTS
#endif

#include <Qsci/qscicommand.h>
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexercustom.h>
#include <Qsci/qsciscintilla.h>

#ifdef QT_NO_KEYWORDS
#undef signals
#undef slots
#endif
