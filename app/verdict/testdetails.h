// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"
#include "check/differingparts.h"

#include <QList>
#include <QString>

namespace Lectern::App {

/// One thing that is to be read of a judged test.
struct TestDetail
{
    /// In the order in which they are read.
    enum class Kind { Reason, Called, Expected, Actual, Printed, Place };

    Kind kind = Kind::Reason;
    QString label; ///< "expected"
    QString text;  ///< whole
    TextPart mark; ///< what differs, in \a text; of length 0 where nothing does
};

/// A text as it is shown: cut, and with what cannot be seen made visible.
struct ShownText
{
    QString text; ///< its lines parted by LF
    TextPart mark;
    bool isCut = false;
};

/// What is to be read of \a test, as far as it is known.
QList<TestDetail> testDetails(const TestResult &test);

/// "First difference at character 12: expected 3, came 4."; empty where there is none.
QString firstDifferenceSentence(const TestResult &test);

/// \a detail whole, or its first lines; of a text that differs later, the lines around that.
ShownText shownText(const TestDetail &detail, bool isWhole);

/// \a test with all its details, as plain text for a clipboard.
QString testAsText(const TestResult &test);

} // namespace Lectern::App
