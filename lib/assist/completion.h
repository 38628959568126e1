// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Lectern {

/// A name that may stand where the cursor is.
struct Completion
{
    enum class Kind { Word, Keyword, Module, Class, Function, Variable };

    QString name;
    Kind kind = Kind::Word;

    bool operator==(const Completion &) const = default;
};

} // namespace Lectern

Q_DECLARE_METATYPE(QList<Lectern::Completion>)
