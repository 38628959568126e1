// SPDX-License-Identifier: GPL-3.0-or-later
// The law of the tree, checked in its text: who may include whom, and what nobody may do.
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QDir sourceDir(QStringLiteral(LECTERN_SOURCE_DIR));

struct Line
{
    QString file; ///< relative to the checkout
    int number = 0;
    QString text;
};

/// Every line of the C++ sources below \a folder, without what follows "//".
QList<Line> linesBelow(const QString &folder)
{
    QList<Line> lines;
    QDirIterator files(sourceDir.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        int number = 0;
        for (const QByteArray &line : file.readAll().split('\n'))
            lines.append({sourceDir.relativeFilePath(file.fileName()), ++number,
                          QString::fromUtf8(line).section(u"//"_s, 0, 0)});
    }
    REQUIRE(lines.size() > 1000); // the tests would be content with nothing to look at
    return lines;
}

struct Include
{
    Line line;
    QString target;     ///< "check/rule.h" or "QtWidgets/QWidget"
    bool isOwn = false; ///< written with quotes
};

QList<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QList<Include> includes;
    for (const Line &line : linesBelow(folder)) {
        if (const auto match = pattern.match(line.text); match.hasMatch())
            includes.append({line, match.captured(2), match.captured(1) == u'"'});
    }
    return includes;
}

void checkNone(const QList<Line> &offenders)
{
    for (const Line &line : offenders)
        UNSCOPED_INFO(QString("%1:%2: %3")
                          .arg(line.file, QString::number(line.number), line.text)
                          .toStdString());
    CHECK(offenders.isEmpty());
}

/// The lines below lib/ and app/ that match \a pattern outside of string literals. Not those of the
/// supervisor, which is a program of its own.
QList<Line> matching(const QString &pattern)
{
    static const QRegularExpression literal(u"\"(\\\\.|[^\"\\\\])*\""_s);
    const QRegularExpression expression(pattern);
    QList<Line> lines;
    for (const Line &line : linesBelow(u"lib"_s) + linesBelow(u"app"_s)) {
        if (!line.file.startsWith("lib/supervisor/"_L1) &&
            expression.match(QString(line.text).remove(literal)).hasMatch())
            lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("lib/ includes nothing of Qt but Core and Sql", "[layers]")
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    REQUIRE(headers.exists(u"QtCore/QString"_s));
    QList<Line> offenders;
    for (const Include &include : includesBelow(u"lib"_s)) {
        const QString name = include.target.section(u'/', -1);
        if (!name.startsWith(u'Q') && !include.target.startsWith("Qt"_L1))
            continue;
        const bool isAllowed =
            headers.exists("QtCore/"_L1 + name) || headers.exists("QtSql/"_L1 + name);
        const QString module =
            include.target.contains(u'/') ? include.target.section(u'/', 0, 0) : u"QtCore"_s;
        if (!isAllowed || (module != u"QtCore" && module != u"QtSql"))
            offenders.append(include.line);
    }
    checkNone(offenders);
}

TEST_CASE("lib/ includes nothing of app/, and its own headers by their folder", "[layers]")
{
    QList<Line> offenders;
    for (const Include &include : includesBelow(u"lib"_s)) {
        if (include.isOwn && !sourceDir.exists("lib/"_L1 + include.target))
            offenders.append(include.line);
    }
    checkNone(offenders);
}

TEST_CASE("the folders of lib/ include each other by the law", "[layers]")
{
    // A folder, or single headers of one. What stands for itself (result.h, course as plain values)
    // may be used below; what does something may not.
    const auto [folder, law] = GENERATE(table<QString, QStringList>({
        {"supervisor", {"supervisor/"}},
        {"run", {"run/", "result.h", "supervisor/protocol.h"}},
        {"assist", {"assist/", "result.h", "run/"}},
        {"course",
         {"course/", "result.h", "run/recording.h", "run/runlimits.h", "run/trust.h",
          "check/rule.h", "check/compare.h", "check/valuerule.h"}},
        {"check", {"check/", "result.h", "run/", "course/"}},
        {"instruments", {"instruments/", "result.h", "run/", "course/", "check/"}},
        {"progress", {"progress/", "result.h", "course/"}},
        {"search", {"search/", "result.h", "course/"}},
        {"verify", {"verify/", "result.h", "run/", "course/", "check/"}},
    }));
    CAPTURE(folder);
    QList<Line> offenders;
    qsizetype count = 0;
    for (const Include &include : includesBelow(u"lib"_s)) {
        if (!include.isOwn || !include.line.file.startsWith("lib/"_L1 + folder + u'/'))
            continue;
        ++count;
        const bool isAllowed = std::ranges::any_of(law, [&](const QString &allowed) {
            return allowed.endsWith(u'/') ? include.target.startsWith(allowed)
                                          : include.target == allowed;
        });
        if (!isAllowed)
            offenders.append(include.line);
    }
    CHECK(count > 0);
    checkNone(offenders);
}

TEST_CASE("every folder of lib/ stands under the law", "[layers]")
{
    const QStringList folders =
        QDir(sourceDir.filePath(u"lib"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    CHECK(folders == QStringList{"assist", "check", "course", "instruments", "progress", "run",
                                 "search", "supervisor", "verify"});
}

TEST_CASE("only lectern-cli verifies courses", "[layers]")
{
    QList<Line> offenders;
    for (const Include &include : includesBelow(u"app"_s)) {
        if (include.target.startsWith("verify/"_L1) && !include.line.file.startsWith("app/cli/"_L1))
            offenders.append(include.line);
    }
    checkNone(offenders);
}

TEST_CASE("the window and the command line do not know each other", "[layers]")
{
    QList<Line> offenders;
    for (const Include &include : includesBelow(u"app"_s)) {
        const bool isCli = include.line.file.startsWith("app/cli/"_L1);
        const bool isOfCli = include.target.startsWith("cli/"_L1);
        const bool isOfApp =
            include.isOwn && !isOfCli && sourceDir.exists("app/"_L1 + include.target);
        if (isCli ? isOfApp : isOfCli)
            offenders.append(include.line);
    }
    checkNone(offenders);
}

TEST_CASE("there is no singleton but the application itself", "[layers]")
{
    QList<Line> offenders = matching(u"\\binstance\\s*\\(\\s*\\)"_s);
    offenders.removeIf(
        [](const Line &line) { return line.text.contains("QCoreApplication::instance()"_L1); });
    checkNone(offenders);
}

TEST_CASE("nothing waits: no waitFor, no nested event loop, no processEvents, no sleep", "[layers]")
{
    QList<Line> offenders = matching(
        u"\\bwaitFor[A-Z]|\\bQEventLoop\\b|\\bprocessEvents\\b|\\b[mu]?sleep(_for)?\\s*\\("_s);
    // ~SupervisedProcess has ended everything when it waits, for at most a second.
    const auto isAllowed = [](const Line &line) {
        return line.file == u"lib/run/supervisedprocess.cpp" &&
               line.text.contains("m_process.waitForFinished(1000)"_L1);
    };
    CHECK(std::ranges::count_if(offenders, isAllowed) == 1);
    offenders.removeIf(isAllowed);
    checkNone(offenders);
}

TEST_CASE("lib/ neither ends the program nor writes to its terminal", "[layers]")
{
    QList<Line> offenders = matching(
        u"\\bq(Fatal|Critical|Debug)\\b|\\b(std::)?(exit|abort|_exit)\\s*\\(|\\bstd::c(out|err)\\b"_s);
    offenders.removeIf([](const Line &line) { return !line.file.startsWith("lib/"_L1); });
    checkNone(offenders);
}

TEST_CASE("only the supervised process uses QProcess", "[layers]")
{
    QList<Line> offenders = matching(u"\\bQProcess\\b"_s);
    offenders.removeIf(
        [](const Line &line) { return line.file.startsWith("lib/run/supervisedprocess."_L1); });
    checkNone(offenders);
}
