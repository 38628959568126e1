// SPDX-License-Identifier: GPL-3.0-or-later
// One test for each program of programs/ and each sandbox. README.md describes them.
#include "hostile/processes.h"
#include "hostile/trial.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/internal/catch_test_registry.hpp>

#include <memory>
#include <vector>

using namespace Lectern::Hostile;
using namespace Qt::StringLiterals;

namespace {

Program readProgram(const QString &name)
{
    const auto program = Program::read(name, programFolder() + u'/' + name + ".py"_L1);
    if (!program)
        FAIL(program.error().toStdString());
    return *program;
}

void report(const QString &name, const Findings &findings)
{
    for (const QString &note : findings.notes)
        WARN(name.toStdString() << ": " << note.toStdString());
    for (const QString &fault : findings.faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(findings.faults.size() == 0);
}

/// Bubblewrap itself is asked, so that a defect of ours is no reason to leave tests out.
bool canMakeNamespaces()
{
    return QProcess::execute(u"bwrap"_s, {u"--unshare-user"_s, u"--unshare-pid"_s,
                                          u"--unshare-net"_s, u"--dev-bind"_s, u"/"_s, u"/"_s,
                                          u"--proc"_s, u"/proc"_s, u"/bin/true"_s}) == 0;
}

void prepareFor(const QString &sandbox)
{
    if (sandbox == "namespaces"_L1 && !canMakeNamespaces())
        SKIP("This system makes no namespaces.");
    adoptOrphans();
}

class ProgramTest : public Catch::ITestInvoker
{
public:
    ProgramTest(QString name, QString sandbox)
        : m_name(std::move(name)), m_sandbox(std::move(sandbox))
    {
    }

    void invoke() const override
    {
        prepareFor(m_sandbox);
        const Program program = readProgram(m_name);
        REQUIRE(program.sandboxes().contains(m_sandbox));
        report(m_name, tryProgram(program, m_sandbox));
    }

private:
    const QString m_name;
    const QString m_sandbox;
};

std::vector<std::unique_ptr<Catch::AutoReg>> registerPrograms()
{
    std::vector<std::unique_ptr<Catch::AutoReg>> registered;
    for (const QString &name : programNames(programFolder())) {
        const auto program = Program::read(name, programFolder() + u'/' + name + ".py"_L1);
        // One with a mistake in its head becomes a test that says so.
        const QStringList sandboxes = program ? program->sandboxes() : QStringList{u"namespaces"_s};
        for (const QString &sandbox : sandboxes) {
            const std::string title = "hostile " + name.toStdString() + ' ' + sandbox.toStdString();
            registered.push_back(std::make_unique<Catch::AutoReg>(
                Catch::Detail::make_unique<ProgramTest>(name, sandbox), CATCH_INTERNAL_LINEINFO,
                Catch::StringRef(), Catch::NameAndTags(title, "[hostile]")));
        }
    }
    return registered;
}

const auto registered = registerPrograms();

/// Keeps every core of the machine busy.
class BusyCores
{
public:
    BusyCores()
    {
        for (int core = 0; core < 2; ++core) {
            auto process = std::make_unique<QProcess>();
            process->start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -t 60; while :; do :; done"_s});
            REQUIRE(process->waitForStarted());
            m_pids.insert(process->processId());
            m_processes.push_back(std::move(process));
        }
    }
    ~BusyCores()
    {
        for (const auto &process : m_processes) {
            process->kill();
            process->waitForFinished();
        }
    }
    const QSet<qint64> &pids() const { return m_pids; }

private:
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QSet<qint64> m_pids;
};

void tryPairs(const QString &sandbox)
{
    prepareFor(sandbox);
    QList<Program> chosen;
    for (const QString &name : programNames(programFolder())) {
        const Program program = readProgram(name);
        if (program.has(u"busy"_s) && program.sandboxes().contains(sandbox))
            chosen.append(program);
    }
    REQUIRE(chosen.size() >= 4);
    const BusyCores busy;
    for (qsizetype i = 0; i + 1 < chosen.size(); i += 2) {
        const Program &second = chosen[chosen.size() - 1 - i];
        const Program &first = chosen[i];
        report(first.name() + " and "_L1 + second.name(),
               tryTogether(first, second, sandbox, busy.pids()));
    }
}

} // namespace

TEST_CASE("hostile programs two at once on busy cores namespaces", "[hostile][busy]")
{
    tryPairs(u"namespaces"_s);
}

TEST_CASE("hostile programs two at once on busy cores subreaper", "[hostile][busy]")
{
    tryPairs(u"subreaper"_s);
}
