// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict/teststate.h"

#include <QCoreApplication>

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TestState)
};

} // namespace

QString testStateText(TestState state)
{
    switch (state) {
    case TestState::Waiting:
        return Tr::tr("· waiting");
    case TestState::Running:
        return Tr::tr("… running");
    case TestState::NotRun:
        return Tr::tr("– not run");
    case TestState::Passed:
        return Tr::tr("✓ pass");
    case TestState::Failed:
        return Tr::tr("✗ FAIL");
    case TestState::Error:
        return Tr::tr("! ERROR");
    }
    return {};
}

QString spokenTestState(TestState state, const QString &title)
{
    switch (state) {
    case TestState::Waiting:
        return Tr::tr("waiting: %1").arg(title);
    case TestState::Running:
        return Tr::tr("running: %1").arg(title);
    case TestState::NotRun:
        return Tr::tr("not run: %1").arg(title);
    case TestState::Passed:
        return Tr::tr("passed: %1").arg(title);
    case TestState::Failed:
        return Tr::tr("failed: %1").arg(title);
    case TestState::Error:
        return Tr::tr("error: %1").arg(title);
    }
    return title;
}

} // namespace Lectern::App
