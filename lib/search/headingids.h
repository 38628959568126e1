// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace Lectern {

struct Lesson;

/// Gives the headings of a lesson's page their ids, in page order: lower case, words joined by
/// hyphens, signs left out, as most Markdown viewers do. Where that is the id of a block, an
/// exercise or an earlier heading, "-1" and so on follow.
class HeadingIds
{
public:
    explicit HeadingIds(const Lesson &lesson);

    /// The id of the next heading with the plain text \a heading.
    QString next(const QString &heading);

private:
    QSet<QString> m_taken;
};

} // namespace Lectern
