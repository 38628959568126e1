// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <expected>

class KArchiveDirectory;
class KArchiveFile;

namespace Lectern {

/// A file of a pack that may be unpacked.
struct PackEntry
{
    QString path;                       ///< relative, below the pack, with '/'
    const KArchiveFile *file = nullptr; ///< lives as long as the archive
};

/// The files of an archive, in which nothing speaks against unpacking them; otherwise the sentence
/// to refuse the pack with. Leaves out what macOS adds of its own.
std::expected<QList<PackEntry>, QString> packEntries(const KArchiveDirectory &root,
                                                     qint64 maximumEntries);

/// \a name fit to be shown in a sentence: without control characters, not too long.
QString shownName(const QString &name);

/// Why a pack is refused, in one place so that all kinds of archives say it with the same words.
namespace PackSentence {

QString absolute(const QString &name);
QString leadsOut(const QString &name);
QString unfitName(const QString &name);
QString tooLong(const QString &name);
QString differsInCase(const QString &name);
QString link(const QString &name);
QString device(const QString &name);
QString tooManyEntries(qint64 maximum);
QString unknownTar();
QString damaged();
QString stopped();

} // namespace PackSentence

} // namespace Lectern
