// SPDX-License-Identifier: GPL-3.0-or-later
#include "fidelity/script.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lectern::Test {

namespace {

constexpr int headerLines = 12;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    CAPTURE(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

FidelityScript readScript(const QString &path)
{
    static const QRegularExpression field(
        u"^# (start|differs|differs warm|differs early|random|needs): *(.*?) *$"_s);
    FidelityScript script;
    script.name = QFileInfo(path).completeBaseName();
    script.path = path;
    script.source = contentOf(path);
    const QString input = path.chopped(3) + u".stdin"_s;
    if (QFile::exists(input))
        script.inputPath = input;
    const QStringList lines = QString::fromUtf8(script.source).split(u'\n');
    for (const QString &line : lines.first(qMin<qsizetype>(lines.size(), headerLines))) {
        const auto match = field.match(line);
        const QString key = match.captured(1);
        const QString value = match.captured(2);
        if (key == u"start") {
            script.start = value.section(u' ', 0, 0);
            script.coldWord = value.section(u' ', 1);
        } else if (key == u"differs early") {
            script.earlyDifference = value;
        } else if (key.startsWith(u"differs")) {
            script.difference = value;
            script.differsOnlyWarm = key.endsWith(u"warm");
        } else if (key == u"random") {
            script.isRandom = true;
        } else if (key == u"needs") {
            script.needs = value.split(u' ');
        }
    }
    return script;
}

QList<FidelityScript> readScripts(const QString &folder)
{
    const QRegularExpression wanted(qEnvironmentVariable("LECTERN_FIDELITY_SCRIPTS"));
    QList<FidelityScript> scripts;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.py"_s}, QDir::Files, QDir::Name)) {
        if (wanted.match(file.completeBaseName()).hasMatch())
            scripts.append(readScript(file.filePath()));
    }
    return scripts;
}

QMap<QString, AllowedDifference> readAllowedDifferences(const QString &readme)
{
    static const QRegularExpression item(
        u"^- \\*\\*([a-z-]+)\\*\\*( \\(namespaces\\)| \\(root\\)| \\(others\\))?: "_s);
    QMap<QString, AllowedDifference> allowed;
    for (const QString &line : QString::fromUtf8(contentOf(readme)).split(u'\n')) {
        if (const auto match = item.match(line); match.hasMatch())
            allowed.insert(match.captured(1), {.isOfNamespaces = !match.captured(2).isEmpty(),
                                               .isOfRoot = match.captured(2) == u" (root)",
                                               .isOfOthers = match.captured(2) == u" (others)"});
    }
    return allowed;
}

} // namespace Lectern::Test
