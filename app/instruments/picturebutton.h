// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/scaledpicture.h"

#include <QAbstractButton>

namespace Lectern::App {

struct Theme;

/// A picture that can be clicked, at most as wide as there is room and never larger than it is.
/// Enter and Space click it.
class PictureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PictureButton(const QImage &image, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const QImage &image() const { return m_picture.image(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int frame() const; ///< around the picture: its border, and the focus

    ScaledPicture m_picture;
    QColor m_border;
    QColor m_focus;
    double m_scale = 1;
};

} // namespace Lectern::App
