// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Lectern {

/// A heading with what stands below it, up to the next one.
struct HtmlSection
{
    QString heading; ///< empty for what stands before the first heading
    QString text;    ///< without the heading; white space is single spaces
};

/// The plain text of a course's safe HTML, by section; only the first one may lack a heading.
///
/// Reads what the course loader makes, which is well-formed XML, and no other HTML. Pictures are
/// their alt text.
QList<HtmlSection> sectionsOfHtml(const QString &html);

/// The same as one text, headings included.
QString textOfHtml(const QString &html);

} // namespace Lectern
