// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

void writeTo(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

void writeProgramTo(std::FILE *file, const QByteArray &bytes)
{
    writeTo(file, isatty(fileno(file)) ? escapeControls(QString::fromUtf8(bytes)).toUtf8() : bytes);
}

bool isDirectionOverride(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F;
}

} // namespace

void write(const QString &text)
{
    writeTo(stdout, text.toUtf8());
}

void writeError(const QString &text)
{
    writeTo(stderr, text.toUtf8());
}

void writeProgramOutput(const QByteArray &bytes)
{
    writeProgramTo(stdout, bytes);
}

void writeProgramError(const QByteArray &bytes)
{
    writeProgramTo(stderr, bytes);
}

void writeJson(const QJsonObject &object)
{
    writeTo(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

void writeProgress(int done, int total)
{
    if (isErrorTerminal())
        writeError(u"\r\x1b[K[%1/%2]"_s.arg(done).arg(total));
}

void endProgress()
{
    if (isErrorTerminal())
        writeError(u"\r\x1b[K"_s);
}

QString escapeControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
        if (isControl || isDirectionOverride(c.unicode()))
            result += (c.unicode() < 0x100 ? u"\\x%1"_s.arg(c.unicode(), 2, 16, QChar(u'0'))
                                           : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0')));
        else
            result += c;
    }
    return result;
}

} // namespace Lectern::Cli
