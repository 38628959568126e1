// SPDX-License-Identifier: GPL-3.0-or-later
// The driver of the hostile programs itself: it must notice what goes wrong. A script stands for
// lectern-cli and makes the trouble.
#include "hostile/processes.h"
#include "hostile/trial.h"
#include "support/stringmakers.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QTemporaryDir>

using namespace Lectern::Hostile;
using namespace Qt::StringLiterals;

namespace {

const QByteArray standIn = R"(#!/bin/sh
outcome=exited code=0 signal=null killed=null wall=0.1 sandbox=namespaces text='done\n' status=0
stopped=null
case "$2" in
*plain.py) text='plain [1]\n' ;;
*) eval "$HOSTILE_TROUBLE" ;;
esac
cat <<END
{"outcome": "$outcome", "exit_code": $code, "signal": $signal, "killed_by": $killed,
 "wall_s": $wall, "cpu_s": 0, "peak_rss_bytes": 1, "processes_peak": 1, "sandbox": "$sandbox",
 "stopped_at": $stopped, "stdout": "$text", "stderr": "", "stdout_bytes": 5, "stderr_bytes": 0}
END
exit $status
)";

const QByteArray promises = "# Prints a word.\n"
                            "# run: --wall 0.5\n"
                            "# contained: yes\n"
                            "# outcome: exited code=0\n"
                            "# stdout: \"done\\n\"\n"
                            "# within: 0.4\n"
                            "print('done')\n";

class StandIn
{
public:
    explicit StandIn(const QByteArray &trouble)
    {
        adoptOrphans();
        write(u"cli"_s, standIn);
        QFile::setPermissions(m_folder.filePath(u"cli"_s), QFile::ReadOwner | QFile::ExeOwner);
        qputenv("LECTERN_CLI_UNDER_TEST", m_folder.filePath(u"cli"_s).toUtf8());
        qputenv("HOSTILE_TROUBLE", trouble);
    }
    ~StandIn()
    {
        m_before.isEmpty() ? qunsetenv("LECTERN_CLI_UNDER_TEST")
                           : qputenv("LECTERN_CLI_UNDER_TEST", m_before);
        qunsetenv("HOSTILE_TROUBLE");
    }

    Findings tryPromises(const QByteArray &head = promises) const
    {
        const auto program = Program::read(u"stand-in"_s, write(u"program.py"_s, head));
        REQUIRE(program);
        return tryProgram(*program, u"namespaces"_s);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
        return file.fileName();
    }

private:
    const QByteArray m_before = qgetenv("LECTERN_CLI_UNDER_TEST");
    const QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the hostile driver is content with what is as promised", "[hostile]")
{
    const StandIn cli("");
    CHECK(cli.tryPromises().faults == QStringList());
}

TEST_CASE("the hostile driver notices each kind of trouble", "[hostile]")
{
    const auto [trouble, words] = GENERATE(table<QByteArray, QString>({
        {"setsid sleep 30 >/dev/null 2>&1 &", "still alive"},
        {"(setsid env -i sleep 30 >/dev/null 2>&1 & )", "still alive"},
        {"(cd /; env -i setsid sh -c 'sleep 30 & sleep 30' >/dev/null 2>&1 &)", "still alive"},
        {"mkdir $TMPDIR/lectern-run-x", "left in the folder for temporary files"},
        {"mkdir /tmp/hostile-$HOSTILE_MARK; (sleep 7; rmdir /tmp/hostile-$HOSTILE_MARK) "
         ">/dev/null 2>&1 &",
         "left in /tmp"},
        {"d=$(mktemp -d /tmp/lectern-run-XXXXXX); cp $2 $d/main.py; (sleep 3; rm -r $d) "
         ">/dev/null 2>&1 &",
         "left in /tmp"},
        {"echo x >/dev/shm/hostile-$HOSTILE_MARK", "left in /dev/shm"},
        {"echo x >$HOME/../outside/canary", "new or changed: canary"},
        {"rm $HOME/.ssh/id_canary", "gone or changed: .ssh/id_canary"},
        {"chmod 777 $HOME/../outside/canary", "new or changed: canary"},
        {"echo x >$HOME/new", "new or changed: new"},
        {"code=1 status=1", "expected \"exited code=0\", got \"exited code=1\""},
        {"outcome=timed_out code=null killed='\"wall\"' status=1", "got \"timed_out killed_by"},
        {"outcome=crashed code=null signal=9 status=1", "got \"crashed signal=9\""},
        {"killed='\"memory\"'", "got \"exited killed_by=memory"},
        {"status=1", "the exit status is 1 instead of 0"},
        {"sandbox=none", "it ran under \"none\""},
        {"wall=1.6", "it was ended after 1.6 s only"},
        {"wall=0.45", "it took 0.45 s instead of 0.4 s"},
        {"text=$SECRET_TOKEN", "the secret stands in the report"},
        {"text=more", "stdout is \"more\""},
        {"stopped='{\"line\": 7}'", "it was not stopped"},
        {"text='\"'", "no report"},
        {"exec sleep 30", "had to be killed"},
    }));
    CAPTURE(trouble);
    const StandIn cli(trouble);
    const QStringList faults = cli.tryPromises().faults;
    CAPTURE(faults);
    CHECK(faults.filter(words).size() >= 1);
}

TEST_CASE("the hostile driver notices a wrong line and a late end", "[hostile]")
{
    const QByteArray head = "# run: --wall 0.5\n"
                            "# outcome: timed_out killed_by=wall\n"
                            "# stopped_at: here function=f\n"
                            "pass  # here\n";
    const QByteArray ended = "outcome=timed_out code=null killed='\"wall\"' status=1 ";
    const auto [trouble, fault] = GENERATE(table<QByteArray, QString>({
        {"stopped='{\"line\": 4, \"function\": \"f\"}' wall=0.5", ""},
        {"wall=0.5", "stopped_at is not known"},
        {"stopped='{\"line\": 5, \"function\": \"f\"}' wall=0.5", "stopped_at has line 5"},
        {"stopped='{\"line\": 4, \"function\": \"g\"}' wall=0.5", "stopped_at has function g"},
        {"stopped='{\"line\": 4, \"function\": \"f\"}' wall=0.2",
         "it was ended after 0.2 s already, at a limit of 0.5 s"},
    }));
    CAPTURE(trouble);
    const StandIn cli(ended + trouble);
    const Findings findings = cli.tryPromises(head);
    const QStringList all = findings.faults + findings.notes; // a note on a busy machine
    CAPTURE(all);
    CHECK(all.filter(fault).size() == (fault.isEmpty() ? 0 : 1));
    CHECK(all.size() == (fault.isEmpty() ? 0 : 1));
}

TEST_CASE("a mistake in the head of a hostile program is named", "[hostile]")
{
    const auto [head, mistake] = GENERATE(table<QByteArray, QString>({
        {"# run: --wall 1\n", "the outcome is missing"},
        {"# outcome: exited code=0\n", "a wall limit is missing"},
        {"# run: --wall 1\n# outcme: exited\n", "there is no key \"outcme\""},
        {"# run: --wall 1\n# outcome: exited code=0\n# sandbox: namespaces\n",
         "the reason for a single sandbox is missing"},
        {"# run: --wall 1\n# outcome: timed_out\n# stopped_at: here\n",
         "no line is marked with \"# here\""},
    }));
    const StandIn cli("");
    const auto program = Program::read(u"x"_s, cli.write(u"x.py"_s, head));
    REQUIRE_FALSE(program);
    CHECK(program.error().endsWith(mistake));
}
