// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/scaledpicture.h"

#include <QWidget>

namespace Lectern::App {

/// A picture as large as the widget is made. Whoever owns it keeps its proportions.
class PictureCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCanvas(const QImage &image, QWidget *parent = nullptr)
        : QWidget(parent), m_picture(image)
    {
    }

    const ScaledPicture &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScaledPicture m_picture;
};

} // namespace Lectern::App
