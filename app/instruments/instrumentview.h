// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/measuredrun.h"

#include <functional>

class QWidget;

namespace Lectern::App {

class InstrumentPane;
struct Theme;

/// A run with all that instruments show of it.
struct InstrumentRun
{
    int number = 0; ///< of the runs in its pane, from 1: it may be shown more than once
    QString name;
    QString source; ///< of the program that ran
    RunOutcome outcome;
    QList<MeasuredRun> others; ///< to be laid over it
};

/// The view of one instrument, whichever it is.
struct InstrumentView
{
    QWidget *widget = nullptr;
    std::function<void(const Theme &)> setTheme;
    std::function<void(const InstrumentRun &)> show;
    /// Of what it shows, so wide; nothing where it scrolls by itself.
    std::function<int(int width)> fittedHeight;
};

/// As people know it: "Memory", "Objects".
QString instrumentTitle(Instrument instrument);

/// Whether \a instrument was recorded and has something to show of \a outcome.
bool isShown(Instrument instrument, const RunOutcome &outcome);

/// A view whose wishes go to \a pane, which gets its widget.
InstrumentView makeInstrumentView(Instrument instrument, InstrumentPane &pane);

} // namespace Lectern::App
