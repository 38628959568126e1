// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/testevents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

TestResult::Status statusFromName(const QString &name)
{
    return name == u"passed"   ? TestResult::Status::Passed
           : name == u"failed" ? TestResult::Status::Failed
                               : TestResult::Status::Error;
}

std::optional<TestEvent> readEvent(const QJsonObject &object)
{
    const QString event = object.value("event"_L1).toString();
    if (event == u"planned") {
        TestsPlanned planned;
        for (const QJsonValue &value : object.value("tests"_L1).toArray())
            planned.tests.append(
                {.name = value["name"_L1].toString(), .title = value["title"_L1].toString()});
        return planned;
    }
    if (event == u"test") {
        const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
        return TestJudged{{.name = text("name"_L1),
                           .status = statusFromName(text("status"_L1)),
                           .message = text("message"_L1),
                           .called = text("called"_L1),
                           .expected = text("expected"_L1),
                           .actual = text("actual"_L1),
                           .printed = text("printed"_L1),
                           .errorLine = object.value("line"_L1).toInt()}};
    }
    if (event == u"load_error")
        return TestsNotLoaded{object.value("message"_L1).toString(),
                              object.value("line"_L1).toInt()};
    if (event == u"done")
        return TestsDone{};
    return std::nullopt;
}

} // namespace

TestEventReader::TestEventReader(QByteArray token) : m_token(std::move(token)) {}

QList<TestEvent> TestEventReader::feed(const QByteArray &bytes)
{
    m_rest += bytes;
    QList<TestEvent> events;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QJsonObject object =
            QJsonDocument::fromJson(m_rest.sliced(begin, end - begin)).object();
        begin = end + 1;
        if (object.value("token"_L1).toString().toUtf8() != m_token)
            continue;
        if (const auto event = readEvent(object))
            events.append(*event);
    }
    m_rest.remove(0, begin);
    return events;
}

} // namespace Lectern
