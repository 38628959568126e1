// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verifytext.h"

#include "cli/console.h"
#include "cli/json.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Lectern::Cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(VerifyText)
};

using Kind = VerifyItem::Kind;
using Status = VerifyItem::Status;

double seconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

QStringList lessonIds(const VerifyReport &report)
{
    QStringList ids;
    for (const VerifyItem &item : report.items) {
        if (ids.isEmpty() || ids.last() != item.lessonId)
            ids.append(item.lessonId);
    }
    return ids;
}

QString lessonLine(const VerifyReport &report, const QString &lessonId)
{
    int passed = 0;
    int total = 0;
    for (const VerifyItem &item : report.items) {
        if (item.lessonId != lessonId)
            continue;
        ++total;
        passed += item.status == Status::Passed ? 1 : 0;
    }
    return u"  %1 %2\n"_s.arg(lessonId, -36)
        .arg(passed == total ? Tr::tr("%1 as expected").arg(total)
                             : Tr::tr("%1 of %2 as expected").arg(passed).arg(total));
}

QString itemText(const VerifyItem &item)
{
    QString text = item.file;
    if (item.line > 0)
        text += u':' + QString::number(item.line);
    text += ": "_L1 + item.name + " ("_L1 + verifyKindName(item.kind).replace(u'_', u' ') +
            "): "_L1 + item.message + u'\n';
    if (!item.expected.isEmpty() || !item.actual.isEmpty())
        text += Tr::tr("    expected: %1\n    came:     %2\n")
                    .arg(item.expected.trimmed(), item.actual.trimmed());
    return escapeControls(text);
}

/// "27 demos, 13 pitfalls with their fixes, 9 exercises (61 answers)".
QString countsText(const VerifyReport &report)
{
    const auto total = [&](Kind kind) { return report.count(kind).total; };
    const int answers = total(Kind::Solution) + total(Kind::Starter) + total(Kind::WrongAnswer) +
                        total(Kind::RightAnswer);
    return Tr::
        tr("%1 demos, %2 pitfalls with their fixes, %3 Parsons problems, %4 exercises (%5 answers)")
            .arg(total(Kind::Demo))
            .arg(total(Kind::Pitfall))
            .arg(total(Kind::Parsons))
            .arg(total(Kind::Solution))
            .arg(answers);
}

} // namespace

QString verifyText(const VerifyReport &report, const QStringList &courses,
                   const Interpreter &interpreter, std::chrono::nanoseconds elapsed)
{
    QString text = courses.join(", "_L1) + ", "_L1 + interpreter.name() + u'\n';
    for (const QString &id : lessonIds(report))
        text += lessonLine(report, id);
    for (const VerifyItem &item : report.items) {
        if (item.status != Status::Passed)
            text += itemText(item);
    }
    text += Tr::tr("Ran %1 in %2 s: ").arg(countsText(report)).arg(seconds(elapsed), 0, 'f', 1);
    if (report.failed() == 0 && report.unavailable() == 0)
        return text + Tr::tr("everything is as expected.") + u'\n';
    text += Tr::tr("%1 not as expected").arg(report.failed());
    if (report.unavailable() > 0)
        text += Tr::tr(", %1 not run because a package is missing").arg(report.unavailable());
    return text + ".\n"_L1;
}

QJsonObject verifyJson(const VerifyReport &report, const Interpreter &interpreter,
                       std::chrono::nanoseconds elapsed)
{
    QJsonArray items;
    for (const VerifyItem &item : report.items)
        items.append(toJson(item));
    QJsonObject counts;
    for (const Kind kind : {Kind::Listings, Kind::Demo, Kind::Pitfall, Kind::Fix, Kind::Parsons,
                            Kind::Solution, Kind::Starter, Kind::WrongAnswer, Kind::RightAnswer}) {
        const VerifyCount count = report.count(kind);
        counts.insert(verifyKindName(kind),
                      QJsonObject{{u"passed"_s, count.passed}, {u"total"_s, count.total}});
    }
    return {{u"passed"_s, report.failed() == 0 && report.unavailable() == 0},
            {u"python"_s, interpreter.version()},
            {u"failed"_s, report.failed()},
            {u"unavailable"_s, report.unavailable()},
            {u"wall_s"_s, seconds(elapsed)},
            {u"counts"_s, counts},
            {u"items"_s, items},
            {u"problems"_s, QJsonArray()}};
}

QByteArray verifyJUnit(const VerifyReport &report, const QString &name)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, name);
    for (const QString &lesson : lessonIds(report)) {
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, lesson);
        for (const VerifyItem &item : report.items) {
            if (item.lessonId != lesson)
                continue;
            xml.writeStartElement(u"testcase"_s);
            xml.writeAttribute(u"classname"_s, verifyKindName(item.kind));
            xml.writeAttribute(u"name"_s, item.name);
            xml.writeAttribute(u"file"_s, item.file);
            xml.writeAttribute(u"time"_s, QString::number(seconds(item.wall), 'f', 3));
            if (item.status != Status::Passed) {
                xml.writeStartElement(item.status == Status::Failed ? u"failure"_s : u"skipped"_s);
                xml.writeAttribute(u"message"_s, escapeControls(item.message));
                xml.writeCharacters(itemText(item));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace Lectern::Cli
