// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <catch2/catch_tostring.hpp>

#include <string>

// How Catch2 shows Qt's texts when an assertion fails: quoted, with escapes, cut at 400 characters.
// Include this in every test before the first assertion.

namespace Lectern::Test {

inline std::string shown(QStringView text)
{
    QString result;
    for (const QChar c : text.first(qMin<qsizetype>(text.size(), 400))) {
        if (c == u'\n')
            result += QStringLiteral("\\n");
        else if (c == u'\t')
            result += QStringLiteral("\\t");
        else if (c.category() == QChar::Other_Control || c.isSurrogate())
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    if (text.size() > 400)
        result += QStringLiteral("... (%1 characters)").arg(text.size());
    return '"' + result.toStdString() + '"';
}

} // namespace Lectern::Test

namespace Catch {

template <>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return Lectern::Test::shown(text); }
};

template <>
struct StringMaker<QStringView>
{
    static std::string convert(QStringView text) { return Lectern::Test::shown(text); }
};

template <>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes)
    {
        return 'b' + Lectern::Test::shown(QString::fromUtf8(bytes));
    }
};

template <>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &texts)
    {
        std::string result = "[";
        for (const QString &text : texts)
            result += (result.size() > 1 ? ", " : "") + Lectern::Test::shown(text);
        return result + ']';
    }
};

} // namespace Catch
