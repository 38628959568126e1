// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumentfigure.h"
#include "instruments/threadrecording.h"

namespace Lectern::App {

class LanesCanvas;

/// A run in ThreadLanes.
struct ThreadRun
{
    QString name; ///< "sequential", "threads"; may be empty where there is only one
    ThreadRecording recording;
};

/// Who ran when: a lane for each thread, with what it did by colour and by height or pattern. Runs
/// stand below each other on one time axis, each with its name and how many cores were busy. The
/// summary is describe() of the recordings, given by the owner.
///
/// Left and right go from span to span, up and down from lane to lane.
class ThreadLanes final : public InstrumentFigure
{
    Q_OBJECT

public:
    explicit ThreadLanes(QWidget *parent = nullptr);

    void setRuns(const QList<ThreadRun> &runs);

private:
    LanesCanvas *m_canvas;
};

} // namespace Lectern::App
