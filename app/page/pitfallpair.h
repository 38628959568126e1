// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/comparison.h"

#include <QWidget>

#include <memory>

class QGridLayout;

namespace Lectern::App {

class PairComparison;
class RunnableView;
struct Theme;

/// A mistake and its fix: side by side where the page is wide enough for both, with what is said
/// between them below; else one below the other, in the order of the lesson. Where both can be
/// measured, Compare stands below all, and what came of it. It runs nothing itself.
class PitfallPair final : public QWidget
{
    Q_OBJECT

public:
    /// \a between may be null. Takes all three.
    PitfallPair(RunnableView *mistake, QWidget *between, RunnableView *fix,
                QWidget *parent = nullptr);
    ~PitfallPair() override;

    /// Its own distances and the comparison only: the parts are told by whoever made them.
    void setTheme(const Theme &theme);
    bool isSideBySide() const { return m_isSideBySide; }
    RunnableView *mistake() const { return m_mistake; }
    RunnableView *fix() const { return m_fix; }

    /// Whether both can be measured; at first they cannot.
    void setComparable(bool isComparable);
    /// While runs are made, Compare is Stop; a failure from before goes.
    void setComparing(bool isComparing);
    /// How many runs are done.
    void setProgress(int done, int total);
    /// May be called again with more runs. \a summary is describe() of it.
    void showComparison(const TimedComparison &comparison, const QString &summary);
    /// \a sentence says why there is no comparison, and what to do.
    void showFailure(const QString &sentence);

Q_SIGNALS:
    void compareRequested();
    void stopRequested();
    /// The reader wants a file with \a content, whose name ends with \a suffix.
    void exportRequested(const QByteArray &content, const QString &suffix);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isSideBySide);
    PairComparison &pairComparison();

    std::unique_ptr<Theme> m_theme;
    RunnableView *m_mistake;
    QWidget *m_between;
    RunnableView *m_fix;
    PairComparison *m_comparison = nullptr; ///< null until the two can be compared
    QGridLayout *m_layout;
    int m_sideBySideWidth = 0;
    int m_columnWidth = 0; ///< of what is not side by side
    bool m_isSideBySide = false;
};

} // namespace Lectern::App
