// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/metrics.h"

#include "style/box.h"
#include "theme.h"

#include <QSize>
#include <QSlider>
#include <QStyleOption>

namespace Lectern::App {

std::optional<int> lengthOf(QStyle::PixelMetric metric, const Theme &theme)
{
    switch (metric) {
    case QStyle::PM_SplitterWidth: // QSplitter lets it be grabbed beside the line too
        return 1;
    case QStyle::PM_DefaultFrameWidth: // the frame of the focus fits in
        return focusLine(theme);
    case QStyle::PM_ScrollBarExtent:
        return scaled(theme, 12);
    case QStyle::PM_ScrollBarSliderMin:
        return scaled(theme, 34);
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabOverlap:
        return 0;
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return scaled(theme, 4);
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
        return scaled(theme, 16);
    case QStyle::PM_SliderLength:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
        return scaled(theme, 14);
    case QStyle::PM_HeaderMargin:
        return scaled(theme, 6);
    case QStyle::PM_TabBarTabHSpace:
        return scaled(theme, 28);
    case QStyle::PM_TabBarTabVSpace:
        return scaled(theme, 17);
    default:
        return std::nullopt;
    }
}

bool growsWithScale(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_MenuButtonIndicator:
    case QStyle::PM_TreeViewIndentation:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ToolBarExtensionExtent:
    case QStyle::PM_LineEditIconSize:
    case QStyle::PM_LineEditIconMargin:
        return true;
    default:
        return false;
    }
}

std::optional<QSize> paddingOf(QStyle::ContentsType type, const Theme &theme)
{
    const int lines = 2 * boxLine(theme);
    switch (type) {
    case QStyle::CT_PushButton:
        return QSize(scaled(theme, 28) + lines, scaled(theme, 12) + lines);
    case QStyle::CT_ToolButton:
        return QSize(scaled(theme, 20), scaled(theme, 12));
    case QStyle::CT_LineEdit:
        return QSize(scaled(theme, 16) + lines, scaled(theme, 10) + lines);
    case QStyle::CT_Slider:
        return QSize(0, scaled(theme, 4));
    default:
        return std::nullopt;
    }
}

bool isFramedField(const QStyleOption *field)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(field);
    return frame && frame->lineWidth > 0;
}

const QStyleOptionSlider *plainSlider(const QStyleOption *option)
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const bool isPlain =
        slider && slider->orientation == Qt::Horizontal && slider->tickPosition == QSlider::NoTicks;
    return isPlain ? slider : nullptr;
}

} // namespace Lectern::App
