// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsource.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QTemporaryFile;

namespace Lectern::App {

/// Pieces of output in the order in which they came, each with its source. The first are kept in
/// memory; as soon as there are more than a few hundred KiB, all go to a temporary file that ends
/// with this object. It decides nothing about how much is kept.
class OutputFile
{
public:
    static constexpr qsizetype maximumInMemory = 262'144;
    /// What a piece takes besides its bytes.
    static constexpr qsizetype headSize = 5;

    /// The file will be made in \a folder.
    explicit OutputFile(QString folder);
    ~OutputFile();
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;

    /// False if it cannot be written; then nothing of \a bytes is kept, and errorText() says why.
    bool append(OutputSource source, QByteArrayView bytes);
    void clear();

    qint64 size() const { return m_size; } ///< heads included
    bool isInMemory() const { return m_file == nullptr; }
    QString errorText() const { return m_errorText; }

    /// At most \a size bytes from \a offset on, heads included; fewer at the end, and where the
    /// file cannot be read.
    QByteArray read(qint64 offset, qsizetype size) const;

private:
    bool write(QByteArrayView bytes);
    bool moveToFile();

    QString m_folder;
    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size = 0;
    QString m_errorText;
};

} // namespace Lectern::App
