// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Lectern {

/// The info string of a fenced block, taken apart: `python demo=ID predict wall=30s`.
/// Knows the syntax only; which options a role has is the block reader's business.
struct FenceInfo
{
    struct Option
    {
        QString key;
        std::optional<QString>
            value; ///< none for a bare word; quotes and \n, \t, \", \\ are resolved
    };

    QString language; ///< the first word; empty if it has a value or there is none
    QList<Option> options;

    const Option *find(QStringView key) const;
};

/// Parses \a info. Sets \a error to a sentence, and stops there, if a quote is not closed or an
/// option is given twice. (In Markdown, cmark resolves backslashes first: \" cannot be written.)
FenceInfo parseFenceInfo(QStringView info, QString *error);

} // namespace Lectern
