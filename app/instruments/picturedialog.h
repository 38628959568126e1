// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QImage;
class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace Lectern::App {

class PictureCanvas;

/// A picture in a window of its own, which blocks nothing: fitted into it, or as large as it is, to
/// be scrolled with the arrow keys or the mouse. Closed with Escape.
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    PictureDialog(const QImage &image, const QString &title, QWidget *parent);

Q_SIGNALS:
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons();
    QToolButton *makeButton(const QString &text, const QString &name, const QString &meaning);
    QSize roomOnScreen() const;
    void layOutPicture();

    PictureCanvas *m_canvas;
    QScrollArea *m_scroll;
    QHBoxLayout *m_buttons;
    QToolButton *m_fit = nullptr;
    QToolButton *m_whole = nullptr;
};

} // namespace Lectern::App
