// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lectern {
class StepStates;
}

namespace Lectern::App {

/// A variable of a frame as it is shown at a step.
struct ShownVariable
{
    enum class Change { None, New, Changed, Gone };

    QString name;
    QString value;                ///< of one that is gone: empty
    Change change = Change::None; ///< since the step before in the same frame

    bool operator==(const ShownVariable &) const = default;
};

struct ShownFrame
{
    QString title; ///< "fib, line 3"
    QList<ShownVariable> variables;

    bool operator==(const ShownFrame &) const = default;
};

/// The stack at step \a index, the frame of the step first and the script itself last. Of more than
/// 40 frames those in the middle are one that says how many they are. Pure.
QList<ShownFrame> shownFrames(const StepStates &states, qsizetype index);

/// "+", "≠", "−"; "new", "changed", "gone". Empty for None.
QString changeSign(ShownVariable::Change change);
QString changeText(ShownVariable::Change change);

} // namespace Lectern::App
