// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/rowdelegate.h"

namespace Lectern::App {

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_HasFocus,
                          option->state.testFlag(QStyle::State_HasFocus) &&
                              !option->state.testFlag(QStyle::State_Selected));
}

} // namespace Lectern::App
