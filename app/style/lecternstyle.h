// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeaderV2;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace Lectern::App {

/// How the controls of the window are drawn and how large they are: Fusion with rounded corners,
/// room to breathe, a focus that is seen and thin scroll bars. A style, and no style sheet, since
/// one of those costs a third of the time that the window takes to open.
///
/// It has the theme it was made with; another theme is another style. What a widget is for stands
/// in its properties, which are looked at when it is drawn: a button that is "primary" is the main
/// one of its place, a frame that is a "card" has a ground of its own, a scroll area that is a
/// "box" is framed and rounded (its viewport must not fill its background), a widget that is a
/// "page" has the ground of a page. Two are looked at when the widget is first shown, so they are
/// set before: the "heading" of a label ("lesson", "section" or "verdict") and its "caption".
class LecternStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit LecternStyle(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;

private:
    void polishLabel(QWidget &label) const;
    void polishTextField(QWidget &field) const;
    void drawPushButton(const QStyleOptionButton &button, QPainter *painter,
                        const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                        const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter,
                     const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &box, QPainter *painter,
                      const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOptionHeaderV2 &header, QPainter *painter,
                         const QWidget *widget) const;
    QRect scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                        const QWidget *widget) const;

    Theme m_theme;
};

} // namespace Lectern::App
