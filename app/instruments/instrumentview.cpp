// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrumentview.h"

#include "instruments/figures.h"
#include "instruments/graphpictureof.h"
#include "instruments/instrumentpane.h"
#include "instruments/memorystrip.h"
#include "instruments/objectgraphview.h"
#include "instruments/picturesview.h"
#include "instruments/profileview.h"
#include "instruments/scripttiming.h"
#include "instruments/stepsview.h"
#include "instruments/threadlanes.h"
#include "instruments/timingview.h"
#include "instruments/variablesview.h"
#include "theme.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(InstrumentView)
};

template <typename View>
InstrumentView viewOf(InstrumentPane &pane, std::function<void(View &, const InstrumentRun &)> show)
{
    auto *view = new View(&pane);
    QObject::connect(view, &View::exportRequested, &pane, &InstrumentPane::exportRequested);
    InstrumentView made{
        view,
        [view](const Theme &theme) { view->setTheme(theme); },
        [view, show = std::move(show)](const InstrumentRun &run) { show(*view, run); },
        {}};
    if constexpr (std::is_base_of_v<InstrumentFigure, View>)
        made.fittedHeight = [view](int width) { return view->fittedHeight(width); };
    return made;
}

/// The sentences of several runs, each after the name of its run.
template <typename Recording>
QString summaryOf(const QList<std::pair<QString, Recording>> &runs)
{
    if (runs.size() == 1)
        return describe(runs.first().second);
    QStringList lines;
    for (const auto &[name, recording] : runs)
        lines.append(Tr::tr("%1: %2").arg(name, describe(recording)));
    return lines.join(u'\n');
}

void showMemory(MemoryStrip &strip, const InstrumentRun &run)
{
    QList<std::pair<QString, MemoryRecording>> runs{{run.name, memoryRecording(run.outcome)}};
    for (const MeasuredRun &other : run.others) {
        if (!other.memory.points.isEmpty())
            runs.append({other.name, other.memory});
    }
    QList<MemoryRun> shown;
    for (const auto &[name, recording] : runs)
        shown.append({name, recording});
    strip.setRuns(shown);
    strip.setSummary(summaryOf(runs));
}

void showThreads(ThreadLanes &lanes, const InstrumentRun &run)
{
    QList<std::pair<QString, ThreadRecording>> runs{{run.name, threadRecording(run.outcome)}};
    for (const MeasuredRun &other : run.others) {
        if (!other.threads.lanes.isEmpty())
            runs.append({other.name, other.threads});
    }
    QList<ThreadRun> shown;
    for (const auto &[name, recording] : runs)
        shown.append({runs.size() > 1 ? name : QString(), recording});
    lanes.setRuns(shown);
    lanes.setSummary(summaryOf(runs));
}

void showObjects(ObjectGraphView &view, const InstrumentRun &run)
{
    view.setMoments(graphMomentsOf(objectGraphs(run.outcome)));
}

void showSteps(StepsView &view, const InstrumentRun &run)
{
    view.setSteps(stepRecording(run.outcome), stepGraphs(run.outcome));
}

void showVariables(VariablesView &view, const InstrumentRun &run)
{
    const Variables variables = variablesOf(run.outcome).value_or(Variables());
    view.setVariables(variables, {});
}

void showProfile(ProfileView &view, const InstrumentRun &run)
{
    const LineProfile profile = lineProfile(run.outcome);
    view.setProfile(profile, run.source, describe(profile));
}

void showFigures(PicturesView &view, const InstrumentRun &run)
{
    QList<Picture> pictures;
    for (const DrawnFigure &figure : drawnFigures(run.outcome))
        pictures.append({figure.png, figure.title, figure.scale});
    view.setPictures(pictures);
}

InstrumentView makeStepsView(InstrumentPane &pane)
{
    const InstrumentView made = viewOf<StepsView>(pane, showSteps);
    auto *view = static_cast<StepsView *>(made.widget);
    QObject::connect(view, &StepsView::lineShown, &pane, &InstrumentPane::lineShown);
    return made;
}

InstrumentView makeProfileView(InstrumentPane &pane)
{
    const InstrumentView made = viewOf<ProfileView>(pane, showProfile);
    auto *view = static_cast<ProfileView *>(made.widget);
    QObject::connect(view, &ProfileView::lineActivated, &pane, &InstrumentPane::lineActivated);
    return made;
}

/// Of one program: its runs in this session stand side by side.
InstrumentView makeTimingView(InstrumentPane &pane)
{
    const auto show = [runs = QList<TimingRun>(), last = 0](TimingView &view,
                                                            const InstrumentRun &run) mutable {
        const ScriptTiming timing = scriptTiming(run.outcome);
        constexpr qsizetype maximumRuns = 50;
        if (std::exchange(last, run.number) != run.number)
            runs.append({run.name, timing.wall, timing.cpu});
        if (runs.size() > maximumRuns)
            runs.removeFirst();
        view.setRuns(runs);
        view.setSummary(describe(timing));
    };
    return viewOf<TimingView>(pane, show);
}

} // namespace

QString instrumentTitle(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Memory:
        return Tr::tr("Memory");
    case Instrument::Threads:
        return Tr::tr("Threads");
    case Instrument::Objects:
        return Tr::tr("Objects");
    case Instrument::Steps:
        return Tr::tr("Steps");
    case Instrument::Variables:
        return Tr::tr("Variables");
    case Instrument::Figures:
        return Tr::tr("Figures");
    case Instrument::Profile:
        return Tr::tr("Profile");
    case Instrument::Timing:
        return Tr::tr("Time");
    }
    Q_UNREACHABLE_RETURN(QString());
}

bool isShown(Instrument instrument, const RunOutcome &outcome)
{
    const Recording &recording = outcome.recording;
    if (!recording.instruments.testFlag(instrument))
        return false;
    switch (instrument) {
    case Instrument::Memory:
    case Instrument::Threads:
    case Instrument::Timing: // also of a run that was over before it could be looked at
        return !std::holds_alternative<NotStarted>(outcome.end);
    case Instrument::Objects:
        return hasRecords(recording, "objects"_L1);
    case Instrument::Steps:
        return hasRecords(recording, "steps"_L1);
    case Instrument::Variables:
        return hasRecords(recording, "variables"_L1);
    case Instrument::Figures:
        return hasRecords(recording, "figure"_L1);
    case Instrument::Profile:
        return hasRecords(recording, "profile"_L1);
    }
    Q_UNREACHABLE_RETURN(false);
}

InstrumentView makeInstrumentView(Instrument instrument, InstrumentPane &pane)
{
    switch (instrument) {
    case Instrument::Memory:
        return viewOf<MemoryStrip>(pane, showMemory);
    case Instrument::Threads:
        return viewOf<ThreadLanes>(pane, showThreads);
    case Instrument::Objects:
        return viewOf<ObjectGraphView>(pane, showObjects);
    case Instrument::Steps:
        return makeStepsView(pane);
    case Instrument::Variables:
        return viewOf<VariablesView>(pane, showVariables);
    case Instrument::Figures:
        return viewOf<PicturesView>(pane, showFigures);
    case Instrument::Profile:
        return makeProfileView(pane);
    case Instrument::Timing:
        return makeTimingView(pane);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Lectern::App
