// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

const QStringList knownKeys{
    u"run"_s,          u"outcome"_s,    u"stopped_at"_s,  u"stdout"_s,       u"stdout-has"_s,
    u"stdout-bytes"_s, u"stderr-has"_s, u"stderr-last"_s, u"stderr-bytes"_s, u"leaves"_s,
    u"sandbox"_s,      u"contained"_s,  u"stdin"_s,       u"stdin-bytes"_s,  u"within"_s,
    u"make"_s,         u"terminal"_s,   u"cli"_s,         u"reaches"_s,      u"busy"_s,
};
const QString namespaces = u"namespaces"_s;
const QString subreaper = u"subreaper"_s;

Ending parseEnding(const QString &text)
{
    Ending ending;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = word.section(u'=', 1);
        if (word.startsWith("killed_by="_L1))
            ending.killedBy = value;
        else if (word.startsWith("code="_L1))
            ending.exitCode = value.toInt();
        else if (word.startsWith("signal="_L1))
            ending.signal = value.toInt();
        else
            ending.outcome = word;
    }
    return ending;
}

} // namespace

QString Ending::text() const
{
    QString text = outcome;
    if (!killedBy.isEmpty())
        text += " killed_by="_L1 + killedBy;
    if (exitCode)
        text += u" code=%1"_s.arg(*exitCode);
    if (signal)
        text += u" signal=%1"_s.arg(*signal);
    return text;
}

std::expected<Program, QString> Program::read(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(path + ": "_L1 + file.errorString());
    Program program;
    program.m_name = name;
    program.m_text = file.readAll();
    for (const QByteArray &line : program.m_text.split('\n')) {
        if (!line.startsWith('#'))
            break;
        if (const auto added = program.addLine(QString::fromUtf8(line)); !added)
            return std::unexpected(path + ": "_L1 + added.error());
    }
    if (const QString mistake = program.firstMistake(); !mistake.isEmpty())
        return std::unexpected(path + ": "_L1 + mistake);
    return program;
}

std::expected<void, QString> Program::addLine(const QString &line)
{
    static const QRegularExpression pattern(
        u"^# ([a-z_-]+)(\\[(?:namespaces|subreaper)\\])?: (.*)$"_s);
    const auto match = pattern.match(line);
    if (!match.hasMatch())
        return {};
    if (!knownKeys.contains(match.captured(1)))
        return std::unexpected(u"there is no key \"%1\""_s.arg(match.captured(1)));
    m_values[match.captured(1) + match.captured(2)].append(match.captured(3));
    return {};
}

QString Program::firstMistake() const
{
    if (has(u"cli"_s))
        return {};
    if (!has(u"outcome"_s))
        return u"the outcome is missing"_s;
    if (!has(u"run"_s) || !options().contains("--wall"_L1))
        return u"a wall limit is missing"_s;
    if (sandboxes().size() == 1 && !value(u"sandbox"_s).contains("  "_L1))
        return u"the reason for a single sandbox is missing"_s;
    if (value(u"stopped_at"_s).contains("here"_L1) && markedLines().isEmpty())
        return u"no line is marked with \"# here\""_s;
    return {};
}

QStringList Program::values(const QString &key, const QString &sandbox) const
{
    const QString special = key + u'[' + sandbox + u']';
    return m_values.contains(special) ? m_values[special] : m_values.value(key);
}

QString Program::value(const QString &key, const QString &sandbox) const
{
    return values(key, sandbox).value(0);
}

QStringList Program::texts(const QString &key, const QString &sandbox) const
{
    QStringList texts;
    for (const QString &value : values(key, sandbox)) {
        const QJsonArray array = QJsonDocument::fromJson('[' + value.toUtf8() + ']').array();
        texts.append(array.size() == 1 && array[0].isString() ? array[0].toString() : value);
    }
    return texts;
}

QStringList Program::sandboxes() const
{
    const QString which = value(u"sandbox"_s).section(u' ', 0, 0);
    if (which == namespaces || which == subreaper)
        return {which};
    return {namespaces, subreaper};
}

QStringList Program::options() const
{
    QStringList options = value(u"run"_s).split(u' ', Qt::SkipEmptyParts);
    if (value(u"contained"_s) == "yes"_L1)
        options.append(u"--contained"_s);
    return options;
}

QList<Ending> Program::endings(const QString &sandbox) const
{
    QList<Ending> endings;
    for (const QString &text : value(u"outcome"_s, sandbox).split(u'|'))
        endings.append(parseEnding(text));
    return endings;
}

QList<int> Program::markedLines() const
{
    QList<int> lines;
    int number = 0;
    for (const QByteArray &line : m_text.split('\n')) {
        ++number;
        if (line.endsWith("# here"))
            lines.append(number);
    }
    return lines;
}

double Program::wallLimit() const
{
    const QStringList all = options();
    return all.value(all.indexOf("--wall"_L1) + 1).toDouble();
}

QByteArray Program::source() const
{
    static const QRegularExpression byte(u"@X([0-9A-F]{2})@"_s);
    QByteArray source = m_text;
    for (const auto &match : byte.globalMatch(QString::fromUtf8(m_text)))
        source.replace(match.captured(0).toUtf8(),
                       QByteArray::fromHex(match.captured(1).toLatin1()));
    const QString make = value(u"make"_s);
    if (make.contains("no-last-newline"_L1))
        source.chop(1);
    if (make.contains("crlf"_L1))
        source.replace("\n", "\r\n");
    if (make.contains("bom"_L1))
        source.prepend("\xEF\xBB\xBF");
    return source;
}

QStringList programNames(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, {u"*.py"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()).chopped(3));
    names.sort();
    return names;
}

} // namespace Lectern::Hostile
