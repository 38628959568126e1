// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/tarheaders.h"

#include "course/packentries.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

constexpr qint64 blockSize = 512;
constexpr qint64 maximumExtension = 1'000'000; ///< bytes of a long name or of pax records

/// The number in an octal field; nothing if it is none.
std::optional<qint64> octal(QByteArrayView field)
{
    const QByteArrayView digits = field.first(qstrnlen(field.data(), field.size())).trimmed();
    if (digits.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = digits.toByteArray().toLongLong(&isNumber, 8);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Whether the sum that a header keeps of itself is right.
bool isSound(const QByteArray &header)
{
    qint64 sum = 8 * ' '; // its own eight bytes count as spaces
    for (qsizetype i = 0; i < header.size(); ++i)
        sum += i >= 148 && i < 156 ? 0 : static_cast<uchar>(header[i]);
    return octal(QByteArrayView(header).sliced(148, 8)) == sum;
}

/// Whether pax records ("27 path=a long name\n") change what KTar goes by.
bool changesEntry(const QByteArray &records)
{
    qsizetype position = 0;
    while (position < records.size()) {
        const qsizetype space = records.indexOf(' ', position);
        const qsizetype length = records.mid(position, space - position).toLongLong();
        if (space < 0 || length <= 0)
            return true;
        const QByteArray key =
            records.mid(space + 1, records.indexOf('=', space) - space - 1).toLower();
        if (key == "path" || key == "linkpath" || key == "size" || key.startsWith("gnu.sparse"))
            return true;
        position += length;
    }
    return false;
}

/// What speaks against an entry of \a type whose header or long name begins with \a name.
std::optional<QString> objectionToEntry(char type, const QByteArray &name,
                                        const QByteArray &extension)
{
    const QString shown = shownName(QString::fromUtf8(name));
    switch (type) {
    case '1':
    case '2':
    case 'K':
        return PackSentence::link(shown);
    case '3':
    case '4':
    case '6':
        return PackSentence::device(shown);
    case 'x':
    case 'g':
        return changesEntry(extension) ? std::optional(PackSentence::unknownTar()) : std::nullopt;
    case 'L':
        return extension.startsWith('/')
                   ? std::optional(PackSentence::absolute(shownName(QString::fromUtf8(
                         extension.first(qstrnlen(extension.data(), extension.size()))))))
                   : std::nullopt;
    case '\0':
    case '0':
    case '5':
    case '7':
        return name.startsWith('/') ? std::optional(PackSentence::absolute(shown)) : std::nullopt;
    default:
        return PackSentence::unknownTar();
    }
}

} // namespace

std::optional<QString> objectionToTar(QIODevice &tar, qint64 maximumEntries)
{
    for (qint64 entries = 0; entries <= maximumEntries;) {
        const QByteArray header = tar.read(blockSize);
        if (std::ranges::all_of(header, [](char c) { return c == '\0'; }))
            return std::nullopt; // the end: two such blocks, or nothing where KTar wrote it
        if (header.size() < blockSize || !isSound(header))
            return PackSentence::damaged();
        const std::optional<qint64> size = octal(QByteArrayView(header).sliced(124, 12));
        const char type = header[156];
        const bool isExtension = type == 'L' || type == 'K' || type == 'x' || type == 'g';
        if (!size || (isExtension && *size > maximumExtension))
            return PackSentence::damaged();
        const qint64 padding = (blockSize - *size % blockSize) % blockSize;
        const QByteArray extension = isExtension ? tar.read(*size) : QByteArray();
        const QByteArray name = header.first(qstrnlen(header.constData(), 100));
        if (const auto objection = objectionToEntry(type, name, extension))
            return objection;
        if (tar.skip(isExtension ? padding : *size + padding) < 0 || tar.pos() > tar.size())
            return PackSentence::damaged();
        entries += isExtension ? 0 : 1;
    }
    return PackSentence::tooManyEntries(maximumEntries);
}

} // namespace Lectern
