// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace Lectern::App {

/// What a VerdictSign says: each has a shape of its own, besides its colour.
enum class VerdictTone { Neutral, Running, Passed, Failed, Warning };

/// The sign of a VerdictBanner: a disc with a check mark, a cross or dots; a triangle for a
/// warning. For the eye alone; words say the same beside it.
class VerdictSign final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int size = 28; ///< in pixels, at scale 1

    explicit VerdictSign(QWidget *parent);

    /// \a mark is the colour of what stands on the disc.
    void set(VerdictTone tone, const QColor &color, const QColor &mark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter) const;

    VerdictTone m_tone = VerdictTone::Neutral;
    QColor m_color;
    QColor m_mark;
};

} // namespace Lectern::App
