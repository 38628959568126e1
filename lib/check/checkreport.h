// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// One test or case of an exercise, judged.
struct TestResult
{
    enum class Status { Passed, Failed, Error };

    QString name;  ///< the test function, or "case 2"
    QString title; ///< for people: the test's docstring, or the case's input
    Status status = Status::Error;
    QString message;  ///< why it failed, in words; empty when passed
    QString called;   ///< e.g. "clone([1, [2]])"; empty where not known
    QString expected; ///< what should have come; empty where not known
    QString actual;   ///< what came
    /// Where these part, if they are outputs that a rule compared and not values; see
    /// differingParts().
    std::optional<Difference> firstDifference;
    QString printed;   ///< what the answer printed meanwhile, cut
    int errorLine = 0; ///< 1-based line of the answer where an error was raised; 0 if none
};

/// How an answer to an exercise did.
struct CheckReport
{
    QList<TestResult> tests; ///< in the exercise's order; only those that were reached
    int planned = 0;         ///< how many there are in all; 0 if the tests could not be loaded
    Verdict verdict;         ///< passed only if every planned test was seen to pass
    bool wasWarm = false;    ///< an interpreter that had waited, or a fork, took part
};

} // namespace Lectern
