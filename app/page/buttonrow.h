// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QBoxLayout;

namespace Lectern::App {

/// Buttons beside each other; below each other where the page is too narrow for that.
class ButtonRow final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the buttons, the last of which stands at the far end.
    explicit ButtonRow(const QList<QAbstractButton *> &buttons, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<QAbstractButton *> shownButtons() const;
    int naturalWidth() const;
    int heightAt(int width) const;
    void arrange();

    QList<QAbstractButton *> m_buttons;
    QBoxLayout *m_layout;
};

} // namespace Lectern::App
