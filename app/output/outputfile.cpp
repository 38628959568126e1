// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputfile.h"

#include <QCoreApplication>
#include <QTemporaryFile>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace Lectern::App {

OutputFile::OutputFile(QString folder) : m_folder(std::move(folder)) {}

OutputFile::~OutputFile() = default;

void OutputFile::clear()
{
    m_memory.clear();
    m_file.reset();
    m_size = 0;
    m_errorText.clear();
}

bool OutputFile::append(OutputSource source, QByteArrayView bytes)
{
    std::array<char, headSize> head{static_cast<char>(source)};
    qToLittleEndian(static_cast<quint32>(bytes.size()), head.data() + 1);
    const qint64 size = m_size + headSize + bytes.size();
    if (isInMemory() && size > maximumInMemory && !moveToFile())
        return false;
    if (isInMemory()) {
        m_memory.append(head.data(), headSize);
        m_memory.append(bytes);
    } else if (!write(QByteArrayView(head)) || !write(bytes)) {
        m_file->resize(m_size); // half a piece could not be read again
        return false;
    }
    m_size = size;
    return true;
}

bool OutputFile::moveToFile()
{
    m_file = std::make_unique<QTemporaryFile>(m_folder + "/lectern-output-XXXXXX"_L1);
    if (m_file->open() && write(m_memory)) {
        m_memory = {};
        return true;
    }
    if (m_errorText.isEmpty())
        m_errorText = m_file->errorString();
    m_file.reset();
    return false;
}

bool OutputFile::write(QByteArrayView bytes)
{
    // Flushed at once, so that a full disk is known now and not at some later piece.
    if (m_file->write(bytes.data(), bytes.size()) == bytes.size() && m_file->flush())
        return true;
    m_errorText = m_file->errorString();
    return false;
}

QByteArray OutputFile::read(qint64 offset, qsizetype size) const
{
    if (isInMemory())
        return m_memory.sliced(std::min<qint64>(offset, m_memory.size()))
            .first(std::min<qint64>(size,
                                    m_memory.size() - std::min<qint64>(offset, m_memory.size())));
    const qint64 end = m_size;
    if (offset >= end || !m_file->seek(offset))
        return {};
    QByteArray bytes = m_file->read(std::min<qint64>(size, end - offset));
    m_file->seek(end);
    return bytes;
}

} // namespace Lectern::App
