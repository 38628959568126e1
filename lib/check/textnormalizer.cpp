// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/textnormalizer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-';
}

/// Whether the path that is part of \a text as [begin, end) is a whole path or the begin of one.
bool standsAsPath(QStringView text, qsizetype begin, qsizetype end)
{
    if (begin > 0 && (isNameCharacter(text[begin - 1]) || text[begin - 1] == u'.'))
        return false;
    if (end < text.size() && text[end] == u'.') // a full stop, or "folder.backup"
        return end + 1 == text.size() || !isNameCharacter(text[end + 1]);
    return end == text.size() || !isNameCharacter(text[end]);
}

QString withoutFolder(const QString &text, const QString &folder)
{
    qsizetype found = text.indexOf(folder);
    if (found < 0)
        return text;
    QString result;
    result.reserve(text.size());
    qsizetype copied = 0;
    while (found >= 0) {
        const qsizetype end = found + folder.size();
        if (standsAsPath(text, found, end)) {
            result.append(QStringView(text).sliced(copied, found - copied));
            result.append("<run>"_L1);
            copied = end;
        }
        found = text.indexOf(folder, end);
    }
    result.append(QStringView(text).sliced(copied));
    return result;
}

/// A copy in which every lone half of a surrogate pair is U+FFFD: PCRE takes no other text.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Works on the text around the addresses, so that a lone surrogate elsewhere survives.
QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(uR"((?<!\w)at 0x([0-9A-Fa-f]{6,})(?!\w))"_s);
    if (!text.contains("at 0x"_L1))
        return text;
    const QString subject = text.isValidUtf16() ? text : withoutLoneSurrogates(text);
    QString result;
    result.reserve(text.size());
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : address.globalMatch(subject)) {
        result.append(QStringView(text).sliced(copied, match.capturedStart(1) - copied));
        result.append("..."_L1);
        copied = match.capturedEnd(1);
    }
    result.append(QStringView(text).sliced(copied));
    return result;
}

} // namespace

QString normalizeRunText(const QString &text, const QString &runFolder)
{
    QString result = text;
    result.replace("\r\n"_L1, "\n"_L1);
    if (runFolder.size() > 1)
        result = withoutFolder(result, runFolder);
    return withoutAddresses(result);
}

} // namespace Lectern
