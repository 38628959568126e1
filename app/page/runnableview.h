// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/blocksession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class CodeView;
class DifferenceView;
class OutputView;
class VerdictBanner;
struct Theme;

/// A demo, pitfall or fix on the lesson page: its code with Run, Open in editor and Copy, and
/// below, once it ran, what it printed and whether that is what was expected. Runs nothing itself.
class RunnableView final : public QFrame
{
    Q_OBJECT

public:
    RunnableView(const RunnableBlock &block, const KSyntaxHighlighting::Repository &repository,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const QString &address() const { return m_address; }

    /// The run begins: Run becomes Stop, old output goes.
    void showRunning();
    void showPreparing(const QString &sentence);
    void appendOutput(Runner::Channel channel, const QByteArray &bytes);
    void showReport(const BlockReport &report);

Q_SIGNALS:
    void runRequested(const QString &address);
    void stopRequested();
    void openRequested(const QString &address);

private:
    void setRunning(bool isRunning);
    void fitOutput();

    QString m_address;
    QList<Expectation> m_expectations;
    CodeView *m_code;
    QLabel *m_caption;
    QPushButton *m_runButton;
    QPushButton *m_openButton;
    QPushButton *m_copyButton;
    OutputView *m_output;
    VerdictBanner *m_banner;
    DifferenceView *m_difference;
    bool m_isRunning = false;
};

} // namespace Lectern::App
