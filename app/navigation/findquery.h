// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Lectern::App {

/// What is looked for, in a page, in the editor or in the output.
struct FindQuery
{
    QString text; ///< empty: nothing is looked for
    bool isCaseSensitive = false;
    bool isWholeWord = false;
    bool isRegularExpression = false; ///< of QRegularExpression; "^" and "$" match at lines

    bool operator==(const FindQuery &) const = default;
};

} // namespace Lectern::App

Q_DECLARE_METATYPE(Lectern::App::FindQuery)
