// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/packreader.h"

#include "course/tarheaders.h"

#include <KArchiveDirectory>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LessonPack)
};

constexpr qint64 chunkSize = 65'536;

constexpr auto checksumTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
        table[byte] = value;
    }
    return table;
}();

/// CRC-32, as zip archives keep it; KZip does not compare it.
quint32 addToChecksum(quint32 checksum, QByteArrayView bytes)
{
    checksum = ~checksum;
    for (const char byte : bytes)
        checksum = (checksum >> 8U) ^ checksumTable[(checksum ^ static_cast<uchar>(byte)) & 0xFFU];
    return ~checksum;
}

/// How many headers of entries a zip archive seems to have; KZip would read them all.
qint64 countZipHeaders(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    qint64 count = 0;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(chunkSize * 16);
        if (bytes.isEmpty())
            break;
        count += qMax(bytes.count("PK\x03\x04"), bytes.count("PK\x01\x02"));
    }
    return count;
}

} // namespace

PackReader::PackReader(QString file, const PackLimits &limits, std::stop_token stop)
    : m_file(std::move(file)),
      m_limits(limits),
      m_stop(std::move(stop)),
      m_packBytes(QFileInfo(m_file).size())
{
}

Result<void> PackReader::unpack(const QString &target, const QString &scratchFolder)
{
    const Kind kind = this->kind();
    switch (kind) {
    case Kind::Zip:
        return unpackZip(target);
    case Kind::GzipTar:
    case Kind::XzTar: {
        // KTar would do so by itself, without a limit.
        const QString tar = scratchFolder + "/pack.tar"_L1;
        return decompress(kind, tar).and_then([&] { return unpackTar(tar, target); });
    }
    case Kind::Unknown:
        break;
    }
    return std::unexpected(
        refusal(Tr::tr("This is no pack of lessons. A pack is a .zip, .tar.gz or .tar.xz with the "
                       "folder of a course in it.")));
}

PackReader::Kind PackReader::kind() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return Kind::Unknown;
    const QByteArray start = file.read(8);
    if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
        return Kind::Zip;
    if (start.startsWith("\x1F\x8B"))
        return Kind::GzipTar;
    if (start.startsWith("\xFD"
                         "7zXZ"))
        return Kind::XzTar;
    return Kind::Unknown;
}

Result<void> PackReader::unpackZip(const QString &target)
{
    if (countZipHeaders(m_file) > m_limits.entries)
        return std::unexpected(refusal(PackSentence::tooManyEntries(m_limits.entries)));
    KZip zip(m_file);
    return unpackArchive(zip, target);
}

Result<void> PackReader::unpackTar(const QString &tar, const QString &target)
{
    QFile file(tar);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(refusal(PackSentence::damaged()));
    if (const auto objection = objectionToTar(file, m_limits.entries))
        return std::unexpected(refusal(*objection));
    file.close();
    m_unpackedBytes = 0; // what was decompressed is what is copied now
    KTar archive(tar, u"application/x-tar"_s);
    return unpackArchive(archive, target);
}

Result<void> PackReader::decompress(Kind kind, const QString &tar)
{
    KCompressionDevice source(m_file, kind == Kind::XzTar ? KCompressionDevice::Xz
                                                          : KCompressionDevice::GZip);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(refusal(PackSentence::damaged()));
    const qint64 headers = m_limits.entries * 2048; // and what fills up the last blocks
    return copy(source, tar, m_limits.unpackedBytes + headers);
}

Result<void> PackReader::unpackArchive(KArchive &archive, const QString &target)
{
    if (!archive.open(QIODevice::ReadOnly) || !archive.directory())
        return std::unexpected(refusal(PackSentence::damaged()));
    const auto entries = packEntries(*archive.directory(), m_limits.entries);
    if (!entries)
        return std::unexpected(refusal(entries.error()));
    for (const PackEntry &entry : *entries) {
        if (const auto done = unpackEntry(entry, target); !done)
            return done;
    }
    return {};
}

Result<void> PackReader::unpackEntry(const PackEntry &entry, const QString &target)
{
    const QString path = target + u'/' + entry.path;
    const std::unique_ptr<QIODevice> source(entry.file->createDevice());
    if (!source)
        return std::unexpected(
            refusal(Tr::tr("\"%1\" is packed in a way that Lectern does not know. Ask the pack's "
                           "author for one made by an ordinary zip.")
                        .arg(shownName(entry.path))));
    QDir().mkpath(QFileInfo(path).path());
    if (const auto copied = copy(*source, path, m_limits.unpackedBytes); !copied)
        return copied;
    const auto *zipFile = dynamic_cast<const KZipFileEntry *>(entry.file);
    if (m_copiedBytes != entry.file->size() || (zipFile && zipFile->crc32() != m_checksum))
        return std::unexpected(refusal(PackSentence::damaged()));
    return {};
}

Result<void> PackReader::copy(QIODevice &source, const QString &target, qint64 maximumBytes)
{
    const auto cannotWrite = [&](const QString &reason) {
        return std::unexpected(
            Error{ErrorCode::CannotWrite,
                  Tr::tr("The pack cannot be unpacked (%1). Free some space, and open it again.")
                      .arg(reason),
                  target});
    };
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) // follows and replaces nothing
        return cannotWrite(file.errorString());
    m_checksum = 0;
    m_copiedBytes = 0;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = source.read(chunk.data(), chunkSize)) > 0) {
        if (m_stop.stop_requested())
            return std::unexpected(refusal(PackSentence::stopped()));
        m_unpackedBytes += size;
        m_copiedBytes += size;
        if (m_unpackedBytes > maximumBytes)
            return std::unexpected(refusal(
                Tr::tr("This pack is larger than %1 when it is unpacked, the most that is opened. "
                       "Ask its author to divide it.")
                    .arg(QLocale().formattedDataSize(m_limits.unpackedBytes, 0))));
        if (m_unpackedBytes > m_limits.ratioFrom && m_unpackedBytes / m_limits.ratio > m_packBytes)
            return std::unexpected(refusal(
                Tr::tr("This pack swells to more than %1 times its size, as no pack of lessons "
                       "does. Nothing of it was kept. Do not trust where it came from.")
                    .arg(m_limits.ratio)));
        const QByteArrayView bytes = QByteArrayView(chunk).first(size);
        m_checksum = addToChecksum(m_checksum, bytes);
        if (file.write(bytes.data(), size) != size)
            return cannotWrite(file.errorString());
    }
    // A compressed stream that is cut off ends like a whole one, but not at its end.
    const auto *compressed = qobject_cast<KCompressionDevice *>(&source);
    if (size < 0 || (compressed && !compressed->atEnd()))
        return std::unexpected(refusal(PackSentence::damaged()));
    if (!file.flush())
        return cannotWrite(file.errorString());
    return {};
}

Error PackReader::refusal(const QString &sentence) const
{
    return {ErrorCode::Unreadable, sentence, m_file};
}

} // namespace Lectern
