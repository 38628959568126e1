// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile/judge.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Lectern::Hostile {

namespace {

/// Later than this is a fault, and later than this worth a note; in seconds.
constexpr double latestEnd = 1.0;
constexpr double promisedEnd = 0.25;

/// The program has only a moment to say where it is.
bool isOverloaded()
{
    double load = 0;
    return ::getloadavg(&load, 1) == 1 && load > 2 * QThread::idealThreadCount();
}

class Judge
{
public:
    Judge(const Program &program, const QString &sandbox, const Surroundings &surroundings,
          const QJsonObject &report, bool isBusy)
        : m_program(program),
          m_sandbox(sandbox),
          m_surroundings(surroundings),
          m_report(report),
          m_isBusy(isBusy)
    {
    }

    Findings judge(int status)
    {
        judgeEnding(status);
        judgeTime();
        judgeUse();
        judgeStopped();
        for (const QString &stream : {u"stdout"_s, u"stderr"_s})
            judgeStream(stream);
        return m_findings;
    }

private:
    void fault(const QString &text) { m_findings.faults.append(text); }
    void note(const QString &text) { m_findings.notes.append(text); }
    QString filled(const QString &text) const
    {
        return QString::fromUtf8(m_surroundings.filled(text.toUtf8()));
    }
    double limit(const QString &option) const
    {
        const QStringList options = m_program.options();
        const qsizetype at = options.indexOf(option);
        return at < 0 ? 0 : options.value(at + 1).toDouble();
    }

    Ending reported() const
    {
        Ending ending{m_report[u"outcome"].toString(), m_report[u"killed_by"].toString(), {}, {}};
        if (m_report[u"exit_code"].isDouble())
            ending.exitCode = m_report[u"exit_code"].toInt();
        if (m_report[u"signal"].isDouble())
            ending.signal = m_report[u"signal"].toInt();
        return ending;
    }

    static bool matches(const Ending &expected, const Ending &actual)
    {
        if (expected.outcome == "any"_L1)
            return actual.outcome != "exited"_L1 || actual.exitCode != 0;
        return expected.outcome == actual.outcome && expected.killedBy == actual.killedBy &&
               expected.exitCode == actual.exitCode && expected.signal == actual.signal;
    }

    void judgeEnding(int status)
    {
        const Ending actual = reported();
        bool isExpected = false;
        QStringList expected;
        for (const Ending &ending : m_program.endings(m_sandbox)) {
            isExpected = isExpected || matches(ending, actual);
            expected.append(ending.text());
        }
        if (!isExpected)
            fault(u"expected \"%1\", got \"%2\""_s.arg(expected.join(" | "_L1), actual.text()));
        const int expectedStatus = actual.outcome == "exited"_L1 && actual.exitCode == 0 ? 0 : 1;
        if (status != expectedStatus)
            fault(u"the exit status is %1 instead of %2"_s.arg(status).arg(expectedStatus));
        for (const auto &key : {"killed_by", "sandbox", "processes_peak", "stopped_at"}) {
            if (!m_report.contains(QLatin1StringView(key)))
                fault(u"the report has no \"%1\""_s.arg(QLatin1StringView(key)));
        }
        const QString sandbox = m_report[u"sandbox"].toString();
        if (sandbox != m_sandbox && actual.outcome != "not_started"_L1)
            fault(u"it ran under \"%1\""_s.arg(sandbox));
    }

    void judgeTime()
    {
        const double wall = m_report[u"wall_s"].toDouble();
        const double limit = m_program.wallLimit();
        if (m_report[u"killed_by"].toString() == "wall"_L1 && wall < limit - 0.02)
            fault(u"it was ended after %1 s already, at a limit of %2 s"_s.arg(wall).arg(limit));
        if (wall > limit + latestEnd)
            fault(u"it was ended after %1 s only, at a limit of %2 s"_s.arg(wall).arg(limit));
        else if (wall > limit + promisedEnd)
            note(u"ended after %1 s, at a limit of %2 s"_s.arg(wall).arg(limit));
        if (const double within = m_program.value(u"within"_s, m_sandbox).toDouble();
            within > 0 && wall > within)
            fault(u"it took %1 s instead of %2 s at most"_s.arg(wall).arg(within));
    }

    void judgeUse()
    {
        const double cpu = m_report[u"cpu_s"].toDouble();
        if (m_report[u"killed_by"].toString() == "cpu"_L1 && cpu < limit(u"--cpu"_s) * 0.9)
            fault(u"it was ended at %1 s of processor time"_s.arg(cpu));
        if (cpu > limit(u"--cpu"_s) + 0.5 && limit(u"--cpu"_s) > 0)
            note(u"%1 s of processor time"_s.arg(cpu));
        const double peak = m_report[u"peak_rss_bytes"].toDouble() / 1e6;
        if (limit(u"--memory"_s) > 0 && peak > limit(u"--memory"_s) + 100)
            note(u"peak of %1 MB"_s.arg(peak, 0, 'f', 0));
        const int processes = m_report[u"processes_peak"].toInt();
        if (limit(u"--processes"_s) > 0 && processes > limit(u"--processes"_s) + 20)
            note(u"peak of %1 processes"_s.arg(processes));
    }

    void judgeStopped()
    {
        const QString promised = m_program.value(u"stopped_at"_s, m_sandbox);
        const QJsonObject actual = m_report[u"stopped_at"].toObject();
        if (m_report[u"outcome"].toString() == "exited"_L1 && !actual.isEmpty())
            fault(u"it was not stopped, but stopped_at is set"_s);
        if (promised.isEmpty())
            return;
        const int line = actual[u"line"].toInt();
        if (actual.isEmpty() && (m_isBusy || isOverloaded()))
            note(u"stopped_at is not known on this busy machine"_s);
        else if (actual.isEmpty())
            fault(u"stopped_at is not known"_s);
        else if (promised.contains("here"_L1) && !m_program.markedLines().contains(line))
            fault(u"stopped_at has line %1"_s.arg(line));
        else if (const QString function = promised.section("function="_L1, 1);
                 !function.isEmpty() && actual[u"function"].toString() != function)
            fault(u"stopped_at has function %1"_s.arg(actual[u"function"].toString()));
    }

    void judgeStream(const QString &stream)
    {
        const QString text = m_report[stream].toString();
        const qint64 bytes = m_report[stream + "_bytes"_L1].toInteger(-1);
        for (const QString &expected : m_program.texts(stream, m_sandbox)) {
            if (text != filled(expected))
                fault(u"%1 is %2"_s.arg(stream, shown(text)));
        }
        for (const QString &expected : m_program.texts(stream + "-has"_L1, m_sandbox)) {
            if (!text.contains(filled(expected)))
                fault(u"%1 lacks %2: %3"_s.arg(stream, shown(expected), shown(text)));
        }
        for (const QString &expected : m_program.texts(stream + "-last"_L1, m_sandbox)) {
            if (text.trimmed().section(u'\n', -1) != filled(expected))
                fault(u"the last line of %1 is %2"_s.arg(stream, shown(text.right(200))));
        }
        if (const QString count = m_program.value(stream + "-bytes"_L1, m_sandbox);
            !count.isEmpty()) {
            const qint64 least = count.section(u'-', 0, 0).toLongLong();
            const QString most = count.contains(u'-') ? count.section(u'-', 1) : count;
            if (bytes < least || (!most.isEmpty() && bytes > most.toLongLong()))
                fault(u"%1 has %2 bytes instead of %3"_s.arg(stream).arg(bytes).arg(count));
        }
        if (bytes > text.toUtf8().size() && m_report[stream + "_tail"_L1].toString().isEmpty())
            fault(u"%1 was cut, but its end was not kept"_s.arg(stream));
    }

    static QString shown(const QString &text)
    {
        const QJsonDocument document(QJsonObject{{u"t"_s, text.left(600)}});
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact)).mid(5).chopped(1);
    }

    const Program &m_program;
    const QString m_sandbox;
    const Surroundings &m_surroundings;
    const QJsonObject m_report;
    const bool m_isBusy;
    Findings m_findings;
};

} // namespace

Findings judge(const Program &program, const QString &sandbox, const Surroundings &surroundings,
               const CliResult &result, bool isBusy)
{
    const QString error = QString::fromUtf8(result.error.left(2000));
    if (result.hung)
        return {{u"lectern-cli had to be killed after %1 ms: %2"_s.arg(result.elapsed.count())
                     .arg(error)},
                {}};
    if (const QString promised = program.value(u"cli"_s); !promised.isEmpty()) {
        if (QString::number(result.status) == promised.section(u' ', 0, 0) &&
            error.contains(promised.section(u' ', 1)))
            return {};
        return {{u"lectern-cli ended with %1: %2"_s.arg(result.status).arg(error)}, {}};
    }
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(result.output, &mistake);
    if (!document.isObject())
        return {{u"lectern-cli ended with %1 and no report (%2): %3"_s.arg(result.status)
                     .arg(mistake.errorString(), error)},
                {}};
    Findings findings =
        Judge(program, sandbox, surroundings, document.object(), isBusy).judge(result.status);
    if (surroundings.betrayedIn(result.output + result.error))
        findings.faults.append("the secret stands in the report: "_L1 +
                               QString::fromUtf8(result.output.left(2000)));
    return findings;
}

Findings judgeTerminal(const TerminalResult &result)
{
    Findings findings;
    if (result.status < 0)
        findings.faults.append(u"the call on a terminal did not end"_s);
    if (!result.typed.isEmpty())
        findings.faults.append("typed into the terminal: "_L1 + QString::fromUtf8(result.typed));
    for (const QChar c : QString::fromUtf8(result.shown)) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n' && c != u'\r';
        const bool turnsDirection = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) ||
                                    (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (isControl || turnsDirection)
            findings.faults.append(u"the terminal was sent U+%1"_s.arg(c.unicode(), 4, 16));
    }
    return findings;
}

} // namespace Lectern::Hostile
