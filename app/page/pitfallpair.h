// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace Lectern::App {

class RunnableView;
struct Theme;

/// A mistake and its fix: side by side where the page is wide enough for both, with what is said
/// between them below; else one below the other, in the order of the lesson.
class PitfallPair final : public QWidget
{
    Q_OBJECT

public:
    /// \a between may be null. Takes all three.
    PitfallPair(RunnableView *mistake, QWidget *between, RunnableView *fix,
                QWidget *parent = nullptr);

    /// Its own distances only: the parts are told by whoever made them.
    void setTheme(const Theme &theme);
    bool isSideBySide() const { return m_isSideBySide; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool isSideBySide);

    RunnableView *m_mistake;
    QWidget *m_between;
    RunnableView *m_fix;
    QGridLayout *m_layout;
    int m_sideBySideWidth = 0;
    int m_columnWidth = 0; ///< of what is not side by side
    bool m_isSideBySide = false;
};

} // namespace Lectern::App
