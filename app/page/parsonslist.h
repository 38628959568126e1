// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include <memory>

namespace Lectern::App {

struct Theme;

/// Lines that can be moved: by dragging, by Alt+Up and Alt+Down, or picked up with Space, moved
/// with the arrow keys and put down with Space or Enter (Escape puts it back). A divider, if there
/// is one, stays between the lines that belong and those that do not; lines pass over it.
///
/// Each line tells its place and whether it is picked up to screen readers.
class ParsonsList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ParsonsList(QWidget *parent = nullptr);
    ~ParsonsList() override;

    void setTheme(const Theme &theme);
    void setLines(const QStringList &lines, bool hasDivider);
    /// The lines above the divider, or all.
    QStringList chosenLines() const;

    /// Moves the current line by \a step rows, if it can.
    void moveCurrent(int step);
    bool isPickedUp() const { return m_pickedFrom >= 0; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void orderChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isDivider(int row) const;
    int dividerRow() const;
    void moveRow(int from, int to);
    void pickUp();
    void putDown();
    void putBack();
    void describe();
    void applyColors();
    void announce(const QString &sentence);

    std::unique_ptr<Theme> m_theme;
    QIcon m_handIcon;
    int m_pickedFrom = -1; ///< the row that the line in hand was taken from; -1 for none
    int m_pressedRow = -1;
    QPoint m_pressedAt;
};

} // namespace Lectern::App
