// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"
#include "instruments/measuredrun.h"
#include "instruments/sweep.h"

#include <QFrame>

#include <initializer_list>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeView;
class DifferenceView;
class InstrumentPane;
class KnobBar;
class OutputView;
class PredictionView;
class RunnableHeader;
class SweepView;
class VerdictBanner;
struct Theme;

/// A demo, pitfall or fix on the lesson page: its code with Run, Open in editor and Copy, and
/// below, once it ran, what it printed, whether that is what was expected, and what was recorded. A
/// block that asks for a prediction offers that first; it can be skipped. One with a knob has it
/// above its code, which changes with it. Runs nothing itself.
class RunnableView final : public QFrame
{
    Q_OBJECT

public:
    RunnableView(const RunnableBlock &block, const KSyntaxHighlighting::Repository &repository,
                 QWidget *parent = nullptr);
    ~RunnableView() override;

    void setTheme(const Theme &theme);
    const RunnableBlock &block() const { return m_block; }
    const QString &address() const { return m_address; }
    /// What people call its last run: "two-loops", "old-code: the fix". \see showRunning()
    QString runName() const { return m_runName; }
    QString usualRunName() const { return nameOfRun({}); }
    /// As it is shown: with what its knob is turned to.
    QString code() const;

    /// How wide the caption beside its buttons is; where there is less, they stand below it.
    int headerWidth() const;
    /// They stand below it in any case: of two blocks side by side, so that the code is level.
    void setHeaderStacked(bool isStacked);

    /// The run begins: Run becomes Stop, old output goes. \a variant: what is not as usual about
    /// it.
    void showRunning(const QString &variant = {});
    void showPreparing(const QString &sentence);
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    void showReport(const BlockReport &report);

    /// Runs that can be laid over its own; see InstrumentPane.
    void setOtherRuns(const QList<MeasuredRun> &runs, const QStringList &chosen);
    /// The knob goes over its values: its button becomes Stop.
    void setSweeping(bool isSweeping);
    void setSweepProgress(int done, int total);
    void showSweep(const Sweep &sweep, const QString &summary);
    void showSweepFailure(const QString &sentence);

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);
    /// The program ran after a prediction; \a agreed by the block's own rule.
    void predicted(const QString &address, const QString &text, bool agreed);
    /// On a Python without the interpreter lock, to be compared.
    void freeThreadedRequested();
    void sweepRequested();
    void sweepStopRequested();
    /// The reader wants a file with \a content, whose name ends with \a suffix.
    void exportRequested(const QByteArray &content, const QString &suffix);
    /// The pointer has come to the block.
    void attended(const QString &address);

protected:
    void enterEvent(QEnterEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectHeader();
    void addKnob();
    void showCode();
    void showVerdict(const BlockReport &report);
    QString nameOfRun(const QString &variant) const;
    void setRunning(bool isRunning);
    void showPrediction(const BlockReport &report);
    // What stands below the code is made when there is something to show; most blocks of a lesson
    // are only read.
    template <typename Part>
    Part *addPart(Part *part, std::initializer_list<QWidget *> above);
    PredictionView &prediction();
    OutputView &output();
    VerdictBanner &banner();
    DifferenceView &difference();
    InstrumentPane &instruments();
    SweepView &sweep();
    void fitOutput();
    void fitSweep();

    RunnableBlock m_block;
    QString m_address;
    QString m_runName;
    std::unique_ptr<Theme> m_theme;
    RunnableHeader *m_header;
    CodeView *m_code;
    KnobBar *m_knob = nullptr;              ///< null where there is none
    int m_partsBegin = 0;                   ///< in the layout: of the parts that come later
    PredictionView *m_prediction = nullptr; ///< this and the next five: null until needed
    OutputView *m_output = nullptr;
    VerdictBanner *m_banner = nullptr;
    DifferenceView *m_difference = nullptr;
    InstrumentPane *m_instruments = nullptr;
    SweepView *m_sweep = nullptr;
    QList<MeasuredRun> m_otherRuns;
    QStringList m_chosenRuns;
    bool m_isPredicted = false; ///< the run that is wished or under way follows a prediction
};

} // namespace Lectern::App
