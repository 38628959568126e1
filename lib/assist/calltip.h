// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

namespace Lectern {

/// How the function is called that the cursor is in the brackets of.
struct CallTip
{
    QString text; ///< "print(*values, sep=' ')", one line
    /// The part of \a text that is the present argument, in UTF-16 units; nothing if length is 0.
    qsizetype argumentStart = 0;
    qsizetype argumentLength = 0;

    bool operator==(const CallTip &) const = default;
};

} // namespace Lectern

Q_DECLARE_METATYPE(std::optional<Lectern::CallTip>)
