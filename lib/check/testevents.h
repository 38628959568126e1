// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkreport.h"

#include <QByteArray>
#include <QList>

#include <variant>

namespace Lectern {

/// What resources/python/run_tests.py reports, one JSON object a line.
struct TestsPlanned
{
    QList<TestResult> tests;
}; ///< names and titles only
struct TestJudged
{
    TestResult result;
}; ///< everything but the title
struct TestsNotLoaded
{
    QString message;
    int errorLine = 0;
};
struct TestsDone
{
};

using TestEvent = std::variant<TestsPlanned, TestJudged, TestsNotLoaded, TestsDone>;

/// Cuts the stream of reports into events. Lines that do not carry the token are not reports and
/// are dropped, whoever wrote them.
class TestEventReader
{
public:
    explicit TestEventReader(QByteArray token);

    /// Takes what arrived and gives the events that are complete now.
    QList<TestEvent> feed(const QByteArray &bytes);

private:
    QByteArray m_token;
    QByteArray m_rest; ///< an incomplete line
};

} // namespace Lectern
