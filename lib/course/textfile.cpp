// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

std::unexpected<Error> failure(ErrorCode code, const QString &message, const QString &where)
{
    return std::unexpected(Error{code, message, where});
}

/// 1-based line of the first byte that is not UTF-8.
int firstUndecodableLine(const QByteArray &bytes)
{
    int line = 1;
    qsizetype begin = 0;
    while (begin < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', begin);
        if (end < 0)
            end = bytes.size();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        [[maybe_unused]] const QString text =
            decoder(QByteArrayView(bytes).sliced(begin, end - begin));
        if (decoder.hasError())
            return line;
        begin = end + 1;
        ++line;
    }
    return line;
}

} // namespace

Result<QString> readTextFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, Tr::tr("This file does not exist. Check the name."),
                       path);
    if (!info.isFile())
        return failure(ErrorCode::Unreadable,
                       Tr::tr("This is not a regular file. Give a text file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Unreadable,
            Tr::tr("This file cannot be read (%1). Check its permissions.").arg(file.errorString()),
            path);
    QByteArray bytes = file.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return failure(
            ErrorCode::Unreadable,
            Tr::tr(
                "This file is larger than %1 bytes, the most that is read here. Make it smaller.")
                .arg(maximumBytes),
            path);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless); // else a cut last letter passes
    QString text = decoder(bytes);
    if (decoder.hasError())
        return failure(ErrorCode::Unreadable,
                       Tr::tr("This line is not UTF-8. Save the file as UTF-8."),
                       path + u':' + QString::number(firstUndecodableLine(bytes)));
    if (const qsizetype nul = text.indexOf(QChar::Null); nul >= 0)
        return failure(ErrorCode::Unreadable,
                       Tr::tr("This line contains a NUL character, so it is not text. Remove it."),
                       path + u':' +
                           QString::number(QStringView(text).first(nul).count(u'\n') + 1));
    text.replace("\r\n"_L1, "\n"_L1);
    return text;
}

} // namespace Lectern
