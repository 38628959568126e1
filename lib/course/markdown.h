// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/problem.h"

#include <QList>
#include <QString>

namespace Lectern {

/// One top-level part of a Markdown text, in order.
struct MarkdownPart
{
    enum class Kind {
        Prose, ///< consecutive paragraphs, headings, lists, tables...; \a html
        Quote, ///< a block quote; \a html is its inside, without the marker of a box
        Fence, ///< a fenced code block; \a info and \a text
    };

    Kind kind = Kind::Prose;
    QString html;
    QString marker; ///< "NOTE" for a quote that begins with [!NOTE]
    QString info;
    QString text;
    int line = 0; ///< 1-based, in the file
};

/// Takes Markdown (CommonMark with GFM tables and strike-through, by cmark-gfm) apart.
///
/// The HTML is safe: raw HTML in the text is reported and left out. Reported too: images that are
/// not plain files below \a folder, images without alt text, links other than http(s), mailto,
/// #fragments and lessons of the course (see lessonAddress(), which becomes their target), roles in
/// fences that are not at the top level, and lines over 20,000 characters.
/// \a firstLine is the line of the file where \a text begins.
QList<MarkdownPart> parseMarkdown(const QString &text, const QString &file, int firstLine,
                                  const QString &folder, Problems &problems);

/// Renders inline Markdown (a quiz's question, a hint) to safe HTML without a surrounding
/// paragraph.
QString inlineMarkdown(const QString &text);

} // namespace Lectern
