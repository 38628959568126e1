// SPDX-License-Identifier: GPL-3.0-or-later
// Many exercises checked, each in a fresh process: seconds per exercise, beside other ways to do
// the same with as many workers. A verdict counts only if it is that of a cold run.
#include "bench/clicks.h"
#include "bench/peers.h"

#include "check/checksession.h"
#include "run/forkingrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <thread>

using namespace Lectern;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int workers = 2;

struct Item
{
    Exercise exercise;
    QString answer;
    std::string program; ///< the answer as a file
    std::string test;    ///< the same as a test for pytest
    bool isRight = true;
};

struct Batch
{
    std::string name;
    std::vector<Item> items;
};

using Verdicts = std::vector<bool>;

/// Lectern's way now: so many runners side by side, as lectern-cli verify does.
class RunnerBatch
{
public:
    enum class Kind { Cold, Prepared, Forks };

    RunnerBatch(const Batch &batch, const Interpreter &interpreter, Kind kind)
        : m_kind(kind), m_batch(batch), m_interpreter(interpreter), m_verdicts(batch.items.size())
    {
    }

    Verdicts run()
    {
        for (int i = 0; i < workers; ++i) {
            Worker &worker = *m_workers.emplace_back(std::make_unique<Worker>(m_kind, m_servers));
            QObject::connect(&worker.session, &CheckSession::finished, &m_loop,
                             [this, &worker](const CheckReport &report) {
                                 m_verdicts[worker.index] = report.verdict.passed();
                                 ++m_done;
                                 startNext(worker);
                             });
            startNext(worker);
        }
        m_loop.exec();
        return m_verdicts;
    }

private:
    struct Worker
    {
        Worker(Kind kind, ForkServers &servers)
            : runner(kind == Kind::Forks
                         ? std::unique_ptr<Runner>(std::make_unique<ForkingRunner>(servers))
                         : std::make_unique<ProcessRunner>()),
              session(*runner)
        {
        }

        std::unique_ptr<Runner> runner;
        CheckSession session;
        std::size_t index = 0;
    };

    void startNext(Worker &worker)
    {
        if (m_done == m_batch.items.size())
            m_loop.quit();
        if (m_next == m_batch.items.size())
            return;
        worker.index = m_next++;
        const Item &item = m_batch.items[worker.index];
        if (m_kind == Kind::Prepared)
            worker.runner->prepare(
                caseSpec({}, item.exercise, item.exercise.cases[0], item.answer, m_interpreter));
        // Not from the report of the last one.
        QTimer::singleShot(0, &m_loop, [this, &worker, &item] {
            worker.session.start({}, item.exercise, item.answer, m_interpreter);
        });
    }

    const Kind m_kind;
    ForkServers m_servers;
    const Batch &m_batch;
    const Interpreter &m_interpreter;
    Verdicts m_verdicts;
    QEventLoop m_loop;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::size_t m_next = 0;
    std::size_t m_done = 0;
};

/// \a judge for each of the first \a count items, \a threads at a time.
Verdicts inThreads(const Batch &batch, std::size_t count, int threads,
                   const std::function<bool(const Item &)> &judge)
{
    std::vector<char> verdicts(count); // not bool: bits would be shared between threads
    std::atomic<std::size_t> next = 0;
    std::vector<std::thread> pool;
    for (int i = 0; i < threads; ++i) {
        pool.emplace_back([&] {
            for (std::size_t index; (index = next++) < count;)
                verdicts[index] = judge(batch.items[index]);
        });
    }
    for (std::thread &thread : pool)
        thread.join();
    return {verdicts.begin(), verdicts.end()};
}

/// One way to check a batch. What is slow checks only the first \a count of it.
struct Way
{
    std::string name;
    std::size_t count;
    std::function<Verdicts()> run;
};

std::vector<Way> waysFor(const Batch &batch, const Interpreter &interpreter, JupyterPeer *jupyter)
{
    const std::string python = interpreter.executable.toStdString();
    const std::size_t all = batch.items.size();
    const auto plain = [python](const Item &item) {
        ChildProcess child({python, item.program});
        const std::string expected = item.exercise.cases[0].expected.toStdString();
        const std::string printed = child.readAll();
        return child.wait() == 0 && printed == expected;
    };
    const auto pytest = [python](const Item &item) {
        ChildProcess child({python, "-m", "pytest", "-q", "-p", "no:cacheprovider", item.test});
        child.readAll();
        return child.wait() == 0;
    };
    const auto runners = [&](RunnerBatch::Kind kind) {
        return [&batch, &interpreter, kind] { return RunnerBatch(batch, interpreter, kind).run(); };
    };
    std::vector<Way> ways{
        {"runners", all, runners(RunnerBatch::Kind::Cold)},
        {"prepared runners", all, runners(RunnerBatch::Kind::Prepared)},
        {"forks", all, runners(RunnerBatch::Kind::Forks)},
        {"plain", all, [=, &batch] { return inThreads(batch, all, workers, plain); }},
        {"pytest, 1 at a time", 6, [=, &batch] { return inThreads(batch, 6, 1, pytest); }},
        {"pytest", 6, [=, &batch] { return inThreads(batch, 6, workers, pytest); }},
    };
    if (jupyter && jupyter->isThere())
        ways.push_back({"nbclient", 2, [=, &batch] {
                            return inThreads(batch, 2, 1, [jupyter](const Item &item) {
                                return jupyter->run("notebook", item.program).has_value();
                            });
                        }});
    return ways;
}

std::string write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text.toUtf8());
    return file.fileName().toStdString();
}

/// Fifty answers, every seventh wrong.
Batch makeBatch(const QTemporaryDir &folder, const char *name, const QString &imports,
                const QString &expression)
{
    Batch batch{name, {}};
    for (int i = 0; i < 50; ++i) {
        Item item;
        item.isRight = i % 7 != 3;
        const QString number = QString::number(i);
        const QString function = u"%1def solve(n):\n    return %2 + %3\n\n"_s.arg(
            imports, expression, item.isRight ? u"0"_s : u"1"_s);
        item.answer = function + u"print(solve(%1))\n"_s.arg(number);
        ExerciseCase one;
        one.expected = QString::number(i * 2) + u'\n';
        item.exercise.id = u"exercise-"_s + number;
        item.exercise.cases = {one};
        const QString stem = QString::fromLatin1(name) + u'_' + number;
        item.program = write(folder, u"main_%1.py"_s.arg(stem), item.answer);
        item.test = write(folder, u"test_%1.py"_s.arg(stem),
                          function + u"def test_solve():\n    assert solve(%1) == %2\n"_s.arg(
                                         number, QString::number(i * 2)));
        batch.items.push_back(item);
    }
    return batch;
}

void measure(const Batch &batch, const Interpreter &interpreter, JupyterPeer *jupyter, int rounds)
{
    Measurements perExercise;
    std::map<std::string, int> different;
    for (int i = 0; i < rounds; ++i) {
        for (const Way &way : waysFor(batch, interpreter, jupyter)) {
            const auto begin = Clock::now();
            const Verdicts verdicts = way.run();
            perExercise[way.name].add(millisecondsSince(begin) / double(way.count));
            for (std::size_t k = 0; k < way.count && way.name != "nbclient"; ++k)
                different[way.name] += verdicts[k] != batch.items[k].isRight;
        }
    }
    std::fprintf(stderr, "%s: milliseconds per exercise\n", batch.name.c_str());
    note(perExercise, "ms");
    const bool isHeavy = batch.name == "pandas";
    const std::string best = "forks";
    const auto against = [&](const char *peer) {
        return ratio(perExercise[peer], perExercise[best]);
    };
    const std::string what = "batch of 50, " + batch.name + ": ";
    row(what + "pytest, one at a time / ours", against("pytest, 1 at a time"),
        atLeast(isHeavy ? 12 : 40));
    row(what + "pytest, as many workers / ours", against("pytest"), "x");
    row(what + "nbclient / ours", against("nbclient"), atLeast(isHeavy ? 30 : 200));
    row(what + "plain, as many workers / ours", against("plain"), atLeast(isHeavy ? 4 : 1.8));
    row(what + "without / with prepare()",
        ratio(perExercise["runners"], perExercise["prepared runners"]), "x");
    row(what + "without / with fork servers", ratio(perExercise["runners"], perExercise["forks"]),
        "x");
    row(what + "wrong verdicts",
        different["runners"] + different["prepared runners"] + different["forks"], atMost(0, ""));
    row(what + "wrong verdicts of the others", different["plain"] + different["pytest"], "");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 3;
    const QTemporaryDir folder;
    const Interpreter interpreter = chosenInterpreter();
    const std::unique_ptr<JupyterPeer> jupyter =
        argc > 2 ? nullptr : std::make_unique<JupyterPeer>(interpreter.executable.toStdString());
    const QString pandas = u"import numpy as np\nimport pandas as pd\n\n"_s;
    measure(makeBatch(folder, "trivial", {}, u"n * 2"_s), interpreter, jupyter.get(), rounds);
    measure(makeBatch(folder, "pandas", pandas, u"int(pd.Series(np.array([n, n])).sum())"_s),
            interpreter, jupyter.get(), rounds);
    return 0;
}
