// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/stringmakers.h"

#include "check/verdict.h"
#include "run/interpreterchooser.h"
#include "run/runoutcome.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

// What tests that run programs share: waiting, the Python of this machine, and how ends are shown.

namespace Lectern::Test {

/// Waits for the one signal of \a spy, and a little longer for a second one that must not come.
inline void requireOnce(QSignalSpy &spy, int milliseconds = 20'000)
{
    REQUIRE(QTest::qWaitFor([&] { return !spy.isEmpty(); }, milliseconds));
    QTest::qWait(50);
    REQUIRE(spy.size() == 1);
}

/// The Python that Lectern would choose here, asked once for \a requirements.
inline Interpreter pythonWith(const QStringList &requirements)
{
    InterpreterChooser chooser;
    QSignalSpy spy(&chooser, &InterpreterChooser::finished);
    chooser.start({}, requirements);
    requireOnce(spy);
    const auto result = spy[0][0].value<Result<Interpreter>>();
    REQUIRE(result);
    return *result;
}

inline const Interpreter &python()
{
    static const Interpreter interpreter = pythonWith({});
    return interpreter;
}

} // namespace Lectern::Test

namespace Catch {

template <>
struct StringMaker<Lectern::RunEnd>
{
    static std::string convert(const Lectern::RunEnd &end)
    {
        std::string text = Lectern::outcomeName(end).toStdString();
        if (const auto *exited = std::get_if<Lectern::Exited>(&end))
            text += ' ' + std::to_string(exited->code);
        else if (const auto *crashed = std::get_if<Lectern::Crashed>(&end))
            text += ' ' + std::to_string(crashed->signal);
        else if (const auto *notStarted = std::get_if<Lectern::NotStarted>(&end))
            text += ": " + notStarted->reason.toStdString();
        return text;
    }
};

template <>
struct StringMaker<Lectern::Verdict::Kind>
{
    static std::string convert(Lectern::Verdict::Kind kind)
    {
        return Lectern::verdictName(kind).toStdString();
    }
};

} // namespace Catch
