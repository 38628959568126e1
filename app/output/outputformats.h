// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputline.h"
#include "output/placelink.h"
#include "theme.h"

#include <QHash>
#include <QTextCharFormat>
#include <QTextLayout>

namespace Lectern::App {

/// How the parts of a line look in a theme. Whatever colours a program asks for, its text can be
/// read: they are moved until the contrast is that of the theme.
class OutputFormats
{
public:
    OutputFormats() = default;
    explicit OutputFormats(const Theme &theme) : m_theme(theme) {}

    const Theme &theme() const { return m_theme; }

    QTextCharFormat format(const OutputLine::Run &run) const;
    /// The same while it is selected: on the colour of the selection.
    QTextCharFormat selectedFormat(const OutputLine::Run &run) const;

    /// For QTextLayout: the first \a length units of \a line, of which \a link is underlined.
    QList<QTextLayout::FormatRange> ranges(const OutputLine &line, qsizetype length,
                                           const std::optional<PlaceLink> &link) const;
    /// What lies between \a begin and \a end of \a line, selected.
    QList<QTextLayout::FormatRange> selectedRanges(const OutputLine &line, qsizetype begin,
                                                   qsizetype end) const;

private:
    /// All of a run that its format depends on.
    struct Look
    {
        OutputSource source;
        OutputLine::Part part;
        TextStyle style;

        bool operator==(const Look &) const = default;
        friend size_t qHash(const Look &look, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, quint8(look.source), quint8(look.part), look.style);
        }
    };

    QColor ownColor(const OutputLine::Run &run) const;
    QTextCharFormat makeFormat(const OutputLine::Run &run) const;

    Theme m_theme;
    /// Finding a legible colour takes time, and most runs look like one before.
    mutable QHash<Look, QTextCharFormat> m_formats;
};

} // namespace Lectern::App
