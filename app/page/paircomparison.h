// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace Lectern::App {

class ComparisonView;
class MeasureControl;
struct Theme;

/// What stands below a mistake and its fix that can be measured: Compare, and below it what came of
/// it. The figure is made when there is something to show. It runs nothing.
class PairComparison final : public QWidget
{
    Q_OBJECT

public:
    /// \a address is that of the mistake.
    explicit PairComparison(const QString &address, QWidget *parent = nullptr);
    ~PairComparison() override;

    void setTheme(const Theme &theme);
    /// While runs are made, Compare is Stop; a failure from before goes.
    void setComparing(bool isComparing);
    /// How many runs are done.
    void setProgress(int done, int total);
    /// May be called again with more runs. \a summary is describe() of it.
    void showComparison(const TimedComparison &comparison, const QString &summary);
    /// \a sentence says why there is no comparison, and what to do. What was compared before stays.
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void compareRequested();
    void stopRequested();
    /// The reader wants a file with \a content, whose name ends with \a suffix.
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ComparisonView &view();
    void fitView();

    std::unique_ptr<Theme> m_theme;
    MeasureControl *m_control;
    QLabel *m_failure;
    ComparisonView *m_view = nullptr; ///< null until needed
};

} // namespace Lectern::App
