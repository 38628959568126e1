// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instruments/instrumenttable.h"
#include "instruments/variables.h"

class QCheckBox;
class QLineEdit;

namespace Lectern::App {

class ValueTable;
class VariablesFilter;
class VariablesModel;

/// The variables of a program at its end: name, type, size and value, as they came or sorted. What
/// is chosen is shown whole below: a table where it has one, else its text. Functions, classes and
/// modules are hidden unless they are asked for. Plain text only, whatever the program named them.
class VariablesView final : public InstrumentTable
{
    Q_OBJECT

public:
    explicit VariablesView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme) override;
    /// The variable with the name of the one that was chosen before is chosen again, else the first
    /// one. \a summary: whole sentences, or nothing.
    void setVariables(const Variables &variables, const QString &summary);

protected:
    QString rowsAsText() const override;
    QString asCsv() const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions();
    void makeDetail();
    void applyFilter();
    void choose(const QString &name);
    const Variable *current() const;
    void showCurrent();
    void fitColumns();

    VariablesModel *m_model;
    VariablesFilter *m_filter;
    QLineEdit *m_filterField = nullptr;
    QCheckBox *m_definitions = nullptr;
    QLabel *m_note = nullptr; ///< why there are not all rows
    QLabel *m_title = nullptr;
    QStackedWidget *m_detail = nullptr;
    ValueTable *m_values = nullptr;
    QPlainTextEdit *m_value = nullptr;
};

} // namespace Lectern::App
