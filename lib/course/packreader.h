// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/lessonpack.h"
#include "course/packentries.h"

class KArchive;
class QIODevice;

namespace Lectern {

/// Unpacks one archive once, by KArchive, under limits: nothing is taken from it whose size or
/// checksum was not looked at. Knows nothing of courses.
class PackReader
{
public:
    PackReader(QString file, const PackLimits &limits, std::stop_token stop);

    /// Into the empty folder \a target, with an Error that says why not; then \a target may hold
    /// some of it. What is needed on the way is kept in \a scratchFolder.
    Result<void> unpack(const QString &target, const QString &scratchFolder);

private:
    enum class Kind { Unknown, Zip, GzipTar, XzTar };

    Kind kind() const;
    Result<void> unpackZip(const QString &target);
    Result<void> unpackTar(const QString &tar, const QString &target);
    Result<void> decompress(Kind kind, const QString &tar);
    Result<void> unpackArchive(KArchive &archive, const QString &target);
    Result<void> unpackEntry(const PackEntry &entry, const QString &target);
    /// Copies all of \a source; counts it among what was unpacked.
    Result<void> copy(QIODevice &source, const QString &target, qint64 maximumBytes);
    Error refusal(const QString &sentence) const;

    QString m_file;
    PackLimits m_limits;
    std::stop_token m_stop;
    qint64 m_packBytes = 0;
    qint64 m_unpackedBytes = 0;
    quint32 m_checksum = 0; ///< CRC-32 of what copy() copied last
    qint64 m_copiedBytes = 0;
};

} // namespace Lectern
