// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fenceinfo.h"

#include <QCoreApplication>

#include <algorithm>

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FenceInfo)
};

/// Reads a quoted value that begins behind the opening quote at \a position.
std::optional<QString> readQuoted(QStringView info, qsizetype &position)
{
    QString value;
    for (; position < info.size(); ++position) {
        QChar c = info[position];
        if (c == u'"') {
            ++position;
            return value;
        }
        if (c == u'\\' && position + 1 < info.size()) {
            c = info[++position];
            c = c == u'n' ? QChar(u'\n') : c == u't' ? QChar(u'\t') : c;
        }
        value.append(c);
    }
    return std::nullopt;
}

qsizetype endOfWord(QStringView info, qsizetype position, bool stopAtEquals)
{
    while (position < info.size() && !info[position].isSpace() &&
           !(stopAtEquals && info[position] == u'='))
        ++position;
    return position;
}

} // namespace

const FenceInfo::Option *FenceInfo::find(QStringView key) const
{
    const auto found = std::ranges::find(options, key, &Option::key);
    return found == options.end() ? nullptr : &*found;
}

FenceInfo parseFenceInfo(QStringView info, QString *error)
{
    FenceInfo result;
    bool isFirst = true;
    qsizetype position = 0;
    while (true) {
        while (position < info.size() && info[position].isSpace())
            ++position;
        if (position == info.size())
            return result;
        const qsizetype keyEnd = endOfWord(info, position, true);
        FenceInfo::Option option{info.sliced(position, keyEnd - position).toString(), std::nullopt};
        position = keyEnd;
        if (position < info.size() && info[position] == u'=') {
            ++position;
            if (position < info.size() && info[position] == u'"') {
                option.value = readQuoted(info, ++position);
                if (!option.value) {
                    *error = Tr::tr("The quote of \"%1\" is not closed. Add a closing quote.")
                                 .arg(option.key);
                    return result;
                }
            } else {
                const qsizetype valueEnd = endOfWord(info, position, false);
                option.value = info.sliced(position, valueEnd - position).toString();
                position = valueEnd;
            }
        }
        if (result.find(option.key)) {
            *error = Tr::tr("The option \"%1\" is given twice. Keep one.").arg(option.key);
            return result;
        }
        if (isFirst && !option.value)
            result.language = option.key;
        else
            result.options.append(option);
        isFirst = false;
    }
}

} // namespace Lectern
