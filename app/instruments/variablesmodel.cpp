// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/variablesmodel.h"

#include "instruments/showntext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

bool isDefinition(const Variable &variable)
{
    using enum ObjectKind;
    return variable.kind == Function || variable.kind == Class || variable.kind == Module;
}

QString extentText(const Variable &variable)
{
    const QLocale locale;
    if (variable.shape.isEmpty()) {
        return variable.length ? VariablesModel::tr("%1 long", "a number of items or characters")
                                     .arg(locale.toString(*variable.length))
                               : QString();
    }
    QStringList sizes;
    for (const qint64 size : variable.shape)
        sizes.append(locale.toString(size));
    return sizes.join(u" × "_s);
}

} // namespace

QString sizeText(const Variable &variable)
{
    const QString extent = extentText(variable);
    if (!variable.bytes)
        return extent;
    const QString bytes =
        QLocale().formattedDataSize(*variable.bytes, 1, QLocale::DataSizeSIFormat);
    if (!variable.areBytesOwn)
        return extent.isEmpty() ? VariablesModel::tr("view of %1").arg(bytes)
                                : VariablesModel::tr("%1, view of %2").arg(extent, bytes);
    return extent.isEmpty() ? bytes : VariablesModel::tr("%1, %2").arg(extent, bytes);
}

void VariablesModel::setVariables(const Variables &variables)
{
    beginResetModel();
    m_variables = variables;
    endResetModel();
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_variables.list.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Value + 1;
}

QString VariablesModel::textOf(const Variable &variable, int column)
{
    switch (column) {
    case Name:
        return shownLine(variable.name);
    case Type:
        return shownLine(variable.type);
    case Size:
        return sizeText(variable);
    default:
        return shownLine(variable.text);
    }
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable &variable = m_variables.list[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(variable, index.column());
    case Qt::ToolTipRole:
        return shownToolTip(textOf(variable, index.column()));
    case Qt::AccessibleTextRole: // whoever goes from row to row hears all of it
        return index.column() != Name ? textOf(variable, index.column())
                                      : tr("%1: %2, %3, %4", "name, type, size, value")
                                            .arg(textOf(variable, Name), textOf(variable, Type),
                                                 textOf(variable, Size), textOf(variable, Value));
    case SortRole:
        return index.column() == Size
                   ? QVariant(variable.bytes.value_or(variable.length.value_or(-1)))
                   : textOf(variable, index.column());
    case DefinitionRole:
        return isDefinition(variable);
    default:
        return {};
    }
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::InitialSortOrderRole && section == Size)
        return int(Qt::DescendingOrder);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Size:
        return tr("Size");
    default:
        return tr("Value");
    }
}

} // namespace Lectern::App
