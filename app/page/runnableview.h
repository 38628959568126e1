// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"

#include <QFrame>

#include <initializer_list>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeView;
class DifferenceView;
class OutputView;
class PredictionView;
class VerdictBanner;
struct Theme;

/// A demo, pitfall or fix on the lesson page: its code with Run, Open in editor and Copy, and
/// below, once it ran, what it printed and whether that is what was expected. A block that asks for
/// a prediction offers that first; it can be skipped. Runs nothing itself.
class RunnableView final : public QFrame
{
    Q_OBJECT

public:
    RunnableView(const RunnableBlock &block, const KSyntaxHighlighting::Repository &repository,
                 QWidget *parent = nullptr);
    ~RunnableView() override;

    void setTheme(const Theme &theme);
    const QString &address() const { return m_address; }

    /// How wide the caption beside its buttons is; where there is less, they stand below it.
    int headerWidth() const;
    /// They stand below it in any case: of two blocks side by side, so that the code is level.
    void setHeaderStacked(bool isStacked);

    /// The run begins: Run becomes Stop, old output goes.
    void showRunning();
    void showPreparing(const QString &sentence);
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    void showReport(const BlockReport &report);

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);
    /// The program ran after a prediction; \a agreed by the block's own rule.
    void predicted(const QString &address, const QString &text, bool agreed);
    /// The pointer has come to the block.
    void attended(const QString &address);

protected:
    void enterEvent(QEnterEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *makeButton(const QString &text, const QString &objectName, const QString &name);
    QWidget *makeButtons(const QString &code);
    void addPredictButton();
    void setRunning(bool isRunning);
    void updateButtons();
    void showPrediction(const BlockReport &report);
    // What stands below the code is made when there is something to show; most blocks of a lesson
    // are only read.
    template <typename Part>
    Part *addPart(Part *part, std::initializer_list<QWidget *> above);
    PredictionView &prediction();
    OutputView &output();
    VerdictBanner &banner();
    DifferenceView &difference();
    void arrangeHeader();
    void fitOutput();

    RunnableBlock m_block;
    QString m_address;
    std::unique_ptr<Theme> m_theme;
    QBoxLayout *m_header;
    QWidget *m_buttons;
    CodeView *m_code;
    QLabel *m_caption;
    QPushButton *m_runButton = nullptr;
    QPushButton *m_predictButton = nullptr; ///< of a block that asks for a prediction; else null
    PredictionView *m_prediction = nullptr; ///< this and the next three: null until needed
    OutputView *m_output = nullptr;
    VerdictBanner *m_banner = nullptr;
    DifferenceView *m_difference = nullptr;
    bool m_isHeaderStacked = false;
    bool m_isRunning = false;
    bool m_hasRun = false;
    bool m_hasPredicted = false;
    bool m_isPredicted = false; ///< the run that is wished or under way follows a prediction
};

} // namespace Lectern::App
