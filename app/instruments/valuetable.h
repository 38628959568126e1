// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/valuetablemodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace Lectern::App {

struct Theme;

/// The values of an array or a data frame: cells as text below their names, its whole shape, and
/// how much of it is here. Plain text only. Ctrl+C copies the chosen cells, tabs between them.
class ValueTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ValueTable(QWidget *parent = nullptr);
    ~ValueTable() override;

    void setTheme(const Theme &theme);
    void setValues(const TableValues &values);

Q_SIGNALS:
    /// The learner wants a file with \a content, whose name ends with \a suffix: "csv".
    void exportRequested(const QByteArray &content, const QString &suffix);

private:
    void makeActions();
    void copySelection() const;
    QByteArray asCsv() const;
    QString shapeText() const;

    ValueTableModel m_model;
    QTableView *m_table;
    QLabel *m_shape;
};

} // namespace Lectern::App
