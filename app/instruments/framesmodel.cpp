// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/framesmodel.h"

#include "theme.h"

#include <QFontMetrics>
#include <QSize>

using namespace Qt::StringLiterals;

namespace Lectern::App {

void FramesModel::setTheme(const Theme &theme)
{
    beginResetModel();
    m_titleFont = theme.textFont;
    m_titleFont.setBold(true);
    m_codeFont = theme.codeFont;
    m_titleBackground = theme.panelBackground;
    m_changedBackground = theme.noteTint;
    endResetModel();
}

void FramesModel::setFrames(const QList<ShownFrame> &frames)
{
    beginResetModel();
    m_rows.clear();
    for (const ShownFrame &frame : frames) {
        m_rows.append({true, {frame.title, {}, {}}});
        for (const ShownVariable &variable : frame.variables)
            m_rows.append({false, variable});
    }
    endResetModel();
}

int FramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FramesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FramesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (row.isTitle)
        return titleData(row, index.column(), role);
    const bool isChanged = row.variable.change != ShownVariable::Change::None;
    switch (role) {
    case Qt::DisplayRole:
        return text(row.variable, index.column());
    case Qt::ToolTipRole:
        return index.column() == Value ? row.variable.value : QString();
    case Qt::AccessibleTextRole:
        return spokenText(row.variable);
    case Qt::BackgroundRole:
        return isChanged ? QVariant(m_changedBackground) : QVariant();
    case Qt::FontRole: {
        QFont font = m_codeFont;
        font.setBold(isChanged);
        return font;
    }
    default:
        return {};
    }
}

QVariant FramesModel::titleData(const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? row.variable.name : QString();
    case Qt::AccessibleTextRole:
        return row.variable.name;
    case Qt::FontRole:
        return m_titleFont;
    case Qt::BackgroundRole:
        return m_titleBackground;
    case Qt::SizeHintRole: // it spans all columns, none of which gets wider for it
        return QSize(1, QFontMetrics(m_titleFont).height() + 4);
    default:
        return {};
    }
}

QString FramesModel::text(const ShownVariable &variable, int column)
{
    if (column == Value)
        return variable.value;
    if (column == Change)
        return changeText(variable.change);
    return changeSign(variable.change).leftJustified(2) + variable.name;
}

QString FramesModel::spokenText(const ShownVariable &variable)
{
    if (variable.change == ShownVariable::Change::None)
        return tr("%1 = %2", "a variable and its value").arg(variable.name, variable.value);
    if (variable.change == ShownVariable::Change::Gone)
        return tr("%1 is gone", "a variable").arg(variable.name);
    return tr("%1 = %2, %3", "a variable, its value, and: new or changed")
        .arg(variable.name, variable.value, changeText(variable.change));
}

} // namespace Lectern::App
