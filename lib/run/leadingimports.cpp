// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/leadingimports.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

/// Cuts a program into logical lines as far as leading imports need it.
class StatementReader
{
public:
    explicit StatementReader(const QString &source) : m_lines(source.split(u'\n')) {}

    /// The next statement without comments, its continuation lines joined; null at the end.
    QString next()
    {
        while (m_at < m_lines.size()) {
            const QString line = withoutComment(m_lines[m_at]);
            if (line.trimmed().isEmpty()) {
                ++m_at;
                continue;
            }
            if (skipDocString())
                continue;
            return joined();
        }
        return {};
    }

private:
    static QString withoutComment(const QString &line)
    {
        const qsizetype hash = line.indexOf(u'#'); // no string stands in an import
        QString text = hash < 0 ? line : line.left(hash);
        if (text.endsWith(u'\r'))
            text.chop(1);
        return text;
    }

    /// Only the first statement can be one.
    bool skipDocString()
    {
        static const QRegularExpression opening(uR"(^[rRuU]?("""|'''|"|'))"_s);
        const QRegularExpressionMatch match = opening.match(m_lines[m_at]);
        if (!match.hasMatch() || m_hasStatement)
            return false;
        m_hasStatement = true;
        const QString quote = match.captured(1);
        for (qsizetype from = match.capturedEnd(); m_at < m_lines.size(); ++m_at, from = 0) {
            const qsizetype end = m_lines[m_at].indexOf(quote, from);
            if (end >= 0) {
                const QString rest = m_lines[m_at].mid(end + quote.size());
                if (!withoutComment(rest).trimmed().isEmpty())
                    return false; // an expression that goes on
                ++m_at;
                return true;
            }
            if (quote.size() == 1)
                return false;
        }
        return true;
    }

    QString joined()
    {
        m_hasStatement = true;
        QString statement = withoutComment(m_lines[m_at++]);
        while (m_at < m_lines.size()) {
            const bool isOpen = statement.count(u'(') > statement.count(u')');
            if (statement.endsWith(u'\\'))
                statement.chop(1);
            else if (!isOpen)
                break;
            statement += u' ' + withoutComment(m_lines[m_at++]);
        }
        return statement;
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    bool m_hasStatement = false;
};

/// The top-level names that an import statement loads; empty if \a statement is something else, or
/// more than plain names.
QStringList importedModules(const QString &statement)
{
    static const QString name = u"[A-Za-z_][A-Za-z0-9_]*"_s;
    static const QString dotted = name + u"(?:\\s*\\.\\s*"_s + name + u")*"_s;
    static const QString item = dotted + u"(?:\\s+as\\s+"_s + name + u")?"_s;
    static const QRegularExpression plain(u"^import\\s+("_s + item + u"(?:\\s*,\\s*"_s + item +
                                          u")*)\\s*$"_s);
    static const QRegularExpression from(u"^from\\s+("_s + dotted +
                                         u")\\s+import\\s+[\\w\\s,()]+$"_s);
    QStringList names;
    if (const auto match = plain.match(statement); match.hasMatch()) {
        for (const QString &each : match.captured(1).split(u','))
            names.append(each.trimmed().section(QRegularExpression(u"[\\s.]"_s), 0, 0));
    } else if (const auto fromMatch = from.match(statement); fromMatch.hasMatch()) {
        names.append(fromMatch.captured(1).section(QRegularExpression(u"[\\s.]"_s), 0, 0));
    }
    return names;
}

/// Modules that open a browser, a window, or print when they are imported.
const QStringList &modulesWithEffects()
{
    static const QStringList names{u"antigravity"_s, u"this"_s,      u"__hello__"_s,
                                   u"idlelib"_s,     u"turtle"_s,    u"turtledemo"_s,
                                   u"__main__"_s,    u"__phello__"_s};
    return names;
}

} // namespace

QList<QByteArray> leadingImports(const QByteArray &source, const QStringList &ownModules)
{
    QString text = QString::fromUtf8(source);
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    QList<QByteArray> imports;
    StatementReader reader(text);
    for (QString statement = reader.next(); !statement.isNull(); statement = reader.next()) {
        const QStringList modules = importedModules(statement);
        if (modules.isEmpty())
            break;
        if (modules.first() == u"__future__")
            continue;
        const auto isForeign = [&](const QString &module) {
            return ownModules.contains(module) || modulesWithEffects().contains(module);
        };
        if (std::any_of(modules.begin(), modules.end(), isForeign))
            break;
        imports.append(statement.simplified().toUtf8());
    }
    return imports;
}

} // namespace Lectern
