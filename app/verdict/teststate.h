// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lectern::App {

/// How far a test of a TestList is; what comes after NotRun is judged.
enum class TestState { Waiting, Running, NotRun, Passed, Failed, Error };

/// A sign and a word: "✓ pass".
QString testStateText(TestState state);

/// The state with the test's \a title, for screen readers.
QString spokenTestState(TestState state, const QString &title);

} // namespace Lectern::App
