// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace Lectern::App {

struct Theme;

/// The lines that shall stand for what would be typed, and whether they do. A value and signals:
/// storing them and giving them to a program is for others.
class PreparedInput final : public QWidget
{
    Q_OBJECT

public:
    explicit PreparedInput(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Replaces the text without a signal; so for setUsed().
    void setText(const QString &text);
    QString text() const;
    void setUsed(bool isUsed);
    bool isUsed() const;
    /// Lines that were typed by hand and can be taken over.
    void setTypedLines(const QStringList &lines);

Q_SIGNALS:
    /// The reader changed the text.
    void textChanged(const QString &text);
    void usedChanged(bool isUsed);

private:
    QPlainTextEdit *m_text;
    QCheckBox *m_used;
    QPushButton *m_takeOver;
    QStringList m_typedLines;
};

} // namespace Lectern::App
