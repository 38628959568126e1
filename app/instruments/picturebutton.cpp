// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/picturebutton.h"

#include "theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace Lectern::App {

PictureButton::PictureButton(const QImage &image, QWidget *parent)
    : QAbstractButton(parent), m_picture(image)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PictureButton::setTheme(const Theme &theme)
{
    m_border = theme.border;
    m_focus = theme.accent;
    m_scale = theme.scale;
    updateGeometry();
    update();
}

int PictureButton::frame() const
{
    return qRound(3 * m_scale);
}

QSize PictureButton::sizeHint() const
{
    return m_picture.fitted(0) + QSize(2 * frame(), 2 * frame());
}

QSize PictureButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 48), 1};
}

int PictureButton::heightForWidth(int width) const
{
    return m_picture.fitted(std::max(1, width - 2 * frame())).height() + 2 * frame();
}

void PictureButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize size = m_picture.fitted(std::max(1, width() - 2 * frame()));
    const QRect picture({frame(), frame()}, size);
    m_picture.paint(painter, picture);
    const int line = hasFocus() ? std::max(2, qRound(2 * m_scale)) : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(hasFocus() ? m_focus : m_border, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double half = line / 2.0;
    painter.drawRect(QRectF(picture).adjusted(-half, -half, half, half));
}

void PictureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace Lectern::App
