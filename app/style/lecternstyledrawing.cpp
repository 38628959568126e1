// SPDX-License-Identifier: GPL-3.0-or-later
// Who draws what; how it is drawn stands in the files of each kind of control.
#include "style/bars.h"
#include "style/box.h"
#include "style/buttons.h"
#include "style/fields.h"
#include "style/lecternstyle.h"
#include "style/metrics.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

#include <tuple>

namespace Lectern::App {

namespace {

/// The text of the main button of a place.
void setPrimaryText(QPalette &colors, const Theme &theme)
{
    colors.setColor(QPalette::Active, QPalette::ButtonText, theme.accentText);
    colors.setColor(QPalette::Inactive, QPalette::ButtonText, theme.accentText);
}

/// Whether what has the focus shows it without a ring.
bool showsFocus(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return qobject_cast<const QTabBar *>(widget) || (button && button->text().isEmpty());
}

} // namespace

void LecternStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                 QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_Widget:
        if (widget && widget->property("page").toBool())
            painter->fillRect(option->rect, m_theme.pageBackground);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paintPushButton(*painter, *button, isPrimary(widget), m_theme);
            return;
        }
        break;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option, isPrimary(widget), m_theme);
        return;
    case PE_IndicatorTabTearLeft: // the arrows beside them say that there are more tabs
    case PE_IndicatorTabTearRight:
        return;
    case PE_IndicatorCheckBox:
        paintCheckIndicator(*painter, *option, m_theme);
        return;
    case PE_IndicatorRadioButton:
        paintRadioIndicator(*painter, *option, m_theme);
        return;
    case PE_PanelLineEdit:
        if (isFramedField(option)) {
            paintLineEdit(*painter, *option, m_theme);
            return;
        }
        break;
    case PE_FrameLineEdit: // its panel has it
        return;
    case PE_PanelTipLabel:
        paintToolTip(*painter, option->rect, m_theme);
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameFocusRect:
        if (showsFocus(widget))
            return;
        if (qobject_cast<const QAbstractButton *>(widget)) {
            paintFocusRing(*painter, option->rect, m_theme);
            return;
        }
        break;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect, m_theme.border);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LecternStyle::drawPushButton(const QStyleOptionButton &button, QPainter *painter,
                                  const QWidget *widget) const
{
    drawControl(CE_PushButtonBevel, &button, painter, widget);
    QStyleOptionButton label = button;
    if (isPrimary(widget))
        setPrimaryText(label.palette, m_theme);
    drawControl(CE_PushButtonLabel, &label, painter, widget);
}

void LecternStyle::drawControl(ControlElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawPushButton(*button, painter, widget);
            return;
        }
        break;
    case CE_ShapedFrame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && paintFrame(*painter, *frame, widget, m_theme))
            return;
        break;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.border);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, m_theme.panelBackground);
        return;
    case CE_HeaderSection:
        paintHeaderSection(*painter, option->rect, m_theme);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.panelBackground);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
            drawHeaderLabel(*header, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            paintTab(*painter, *tab, m_theme);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LecternStyle::drawHeaderLabel(const QStyleOptionHeaderV2 &header, QPainter *painter,
                                   const QWidget *widget) const
{
    QStyleOptionHeaderV2 label = header;
    label.palette.setColor(QPalette::ButtonText, m_theme.mutedText);
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QProxyStyle::drawControl(CE_HeaderLabel, &label, painter, widget);
    painter->restore();
}

void LecternStyle::drawToolButton(const QStyleOptionToolButton &button, QPainter *painter,
                                  const QWidget *widget) const
{
    QStyleOptionToolButton part = button;
    part.rect = subControlRect(CC_ToolButton, &button, SC_ToolButton, widget);
    paintToolButton(*painter, part, isPrimary(widget), m_theme);
    if (isPrimary(widget))
        setPrimaryText(part.palette, m_theme);
    drawControl(CE_ToolButtonLabel, &part, painter, widget);
    if (button.subControls.testFlag(SC_ToolButtonMenu)) {
        part.rect = subControlRect(CC_ToolButton, &button, SC_ToolButtonMenu, widget);
        drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
    }
}

void LecternStyle::drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter,
                               const QWidget *widget) const
{
    paintLineEdit(*painter, box, m_theme);
    const std::tuple<SubControl, PrimitiveElement, QAbstractSpinBox::StepEnabledFlag> arrows[] = {
        {SC_SpinBoxUp, PE_IndicatorSpinUp, QAbstractSpinBox::StepUpEnabled},
        {SC_SpinBoxDown, PE_IndicatorSpinDown, QAbstractSpinBox::StepDownEnabled}};
    for (const auto &[part, arrow, step] : arrows) {
        QStyleOptionSpinBox button = box;
        button.rect = subControlRect(CC_SpinBox, &box, part, widget);
        button.state.setFlag(State_Enabled,
                             box.state.testFlag(State_Enabled) && box.stepEnabled.testFlag(step));
        drawPrimitive(arrow, &button, painter, widget);
    }
}

void LecternStyle::drawComboBox(const QStyleOptionComboBox &box, QPainter *painter,
                                const QWidget *widget) const
{
    if (box.editable) {
        paintLineEdit(*painter, box, m_theme);
    } else {
        QStyleOptionButton button;
        button.state = box.state;
        button.rect = box.rect;
        paintPushButton(*painter, button, false, m_theme);
    }
    QStyleOptionComboBox arrow = box;
    arrow.rect = subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
}

void LecternStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawToolButton(*button, painter, widget);
            return;
        }
    }
    const auto *spinBox = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spinBox && spinBox->frame) {
        drawSpinBox(*spinBox, painter, widget);
        return;
    }
    const auto *comboBox = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && comboBox && comboBox->frame) {
        drawComboBox(*comboBox, painter, widget);
        return;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        const QRect handle = subControlRect(control, option, SC_ScrollBarSlider, widget);
        paintScrollBar(*painter, *bar, handle, m_theme);
        return;
    }
    const QStyleOptionSlider *slider = plainSlider(option);
    if (control == CC_Slider && slider) {
        const QRect handle = subControlRect(control, option, SC_SliderHandle, widget);
        paintSlider(*painter, *slider, handle, m_theme);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Lectern::App
