// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputselection.h"

#include <QList>
#include <QString>

namespace Lectern::App {

/// Some lines of a console as one text with offsets, as screen readers want it. Every question has
/// an answer: what lies outside is taken to the nearest end.
class OutputTextWindow
{
public:
    OutputTextWindow(qint64 firstLine, const QStringList &lines);

    qint64 firstLine() const { return m_firstLine; }
    const QString &text() const { return m_text; }
    /// The text between two offsets; a reversed range is the same as in its right order, and -1
    /// stands for the end.
    QString text(int begin, int end) const;
    int size() const { return static_cast<int>(m_text.size()); }
    int offsetOf(const TextPosition &position) const;
    TextPosition positionOf(int offset) const;

private:
    qint64 m_firstLine;
    QString m_text;
    QList<qsizetype> m_starts; ///< of the lines in m_text; at least one
};

} // namespace Lectern::App
