// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/lecternstyle.h"

#include "style/bars.h"
#include "style/box.h"
#include "style/metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

/// How much larger than other text a heading is; 0 if \a name is none.
double headingSize(const QString &name)
{
    return name == "lesson"_L1 ? 1.7 : name == "section"_L1 ? 1.35 : name == "verdict"_L1 ? 1.1 : 0;
}

} // namespace

LecternStyle::LecternStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(theme) {}

void LecternStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLabel *>(widget))
        polishLabel(*widget);
    else if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QTextEdit *>(widget) ||
             qobject_cast<QPlainTextEdit *>(widget))
        polishTextField(*widget);
    else if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent); // it paints its whole ground
    else if (widget->property("page").toBool())
        widget->setAttribute(Qt::WA_StyledBackground);
}

void LecternStyle::polishLabel(QWidget &label) const
{
    const double size = headingSize(label.property("heading").toString());
    const bool isCaption = label.property("caption").toBool();
    if (size <= 0 && !isCaption)
        return;
    QFont font = label.font();
    if (size > 0)
        font.setPointSizeF(m_theme.textFont.pointSizeF() * size);
    font.setWeight(QFont::DemiBold);
    label.setFont(font);
    if (isCaption) {
        QPalette colors;
        for (const auto role : {QPalette::WindowText, QPalette::ButtonText}) // in a tool bar
            colors.setColor(role, m_theme.mutedText);
        label.setPalette(colors);
    }
}

/// Selected text keeps its colours. Fields without a palette of their own have that of
/// applyTheme().
void LecternStyle::polishTextField(QWidget &field) const
{
    if (!field.testAttribute(Qt::WA_SetPalette))
        return;
    QPalette colors = field.palette();
    colors.setColor(QPalette::Highlight, m_theme.selection);
    colors.setColor(QPalette::HighlightedText, m_theme.text);
    field.setPalette(colors);
}

int LecternStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                              const QWidget *widget) const
{
    if (const std::optional<int> length = lengthOf(metric, m_theme))
        return *length;
    const int usual = QProxyStyle::pixelMetric(metric, option, widget);
    return growsWithScale(metric) && usual > 0 ? scaled(m_theme, usual) : usual;
}

QSize LecternStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                     const QSize &size, const QWidget *widget) const
{
    if (type == CT_ItemViewItem) {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        return qobject_cast<const QTreeView *>(widget)
                   ? usual + QSize(scaled(m_theme, 4), scaled(m_theme, 8))
                   : usual;
    }
    const bool isOurs = (type != CT_LineEdit || isFramedField(option)) &&
                        (type != CT_Slider || plainSlider(option));
    if (const std::optional<QSize> padding = paddingOf(type, m_theme); padding && isOurs)
        return size + *padding;
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect LecternStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    if (element == SE_LineEditContents && isFramedField(option)) {
        const QSize padding = *paddingOf(CT_LineEdit, m_theme) / 2;
        return option->rect.adjusted(padding.width(), padding.height(), -padding.width(),
                                     -padding.height());
    }
    if (element == SE_ShapedFrameContents && qobject_cast<const QTreeView *>(widget)) {
        const int side = focusLine(m_theme);
        const int end = scaled(m_theme, 6);
        return option->rect.adjusted(side, end, -side, -end);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect LecternStyle::scrollBarPart(const QStyleOptionSlider &bar, SubControl part,
                                  const QWidget *widget) const
{
    const QRect handle = scrollHandle(bar, pixelMetric(PM_ScrollBarSliderMin, &bar, widget));
    const bool isHorizontal = bar.orientation == Qt::Horizontal;
    QRect rect = bar.rect;
    switch (part) {
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSlider:
        return handle;
    case SC_ScrollBarSubPage:
        isHorizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case SC_ScrollBarAddPage:
        isHorizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default: // it has no arrows
        return {};
    }
}

QRect LecternStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect part = scrollBarPart(*bar, subControl, widget);
    const bool isMirrored = bar->orientation == Qt::Horizontal;
    return isMirrored ? visualRect(bar->direction, bar->rect, part) : part;
}

} // namespace Lectern::App
