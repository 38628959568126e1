// SPDX-License-Identifier: GPL-3.0-or-later
// lectern-cli: the engine in a terminal. Parses the command line; the commands do the rest.
#include "cli/checkallcommand.h"
#include "cli/comparecommand.h"
#include "cli/doctorcommand.h"
#include "cli/listcommand.h"
#include "cli/runcommand.h"
#include "cli/sweepcommand.h"
#include "cli/verifycommand.h"
#include "run/terminationsignals.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <map>
#include <memory>

using namespace Lectern;
using namespace Lectern::Cli;

namespace {

using CommandPointer = std::unique_ptr<Command>;

/// CLI11 sees QString as text.
CLI::Option *addText(CLI::App &app, const std::string &name, QString &target,
                     const std::string &description)
{
    return app.add_option_function<std::string>(
        name, [&target](const std::string &value) { target = QString::fromStdString(value); },
        description);
}

void addCourse(CLI::App &app, QString &folder)
{
    addText(app, "--course", folder,
            "Folder of a course, or of several (default: the bundled ones)")
        ->type_name("DIR");
}

void addPython(CLI::App &app, QString &python)
{
    addText(app, "--python", python,
            "The Python to use (default: the active environment's, then python3 on PATH)")
        ->type_name("EXE");
}

void addList(CLI::App &app, ListOptions &options)
{
    addCourse(app, options.courseFolder);
    app.add_flag("--json", options.json, "Print JSON");
}

void addRun(CLI::App &app, RunOptions &options)
{
    addText(app, "target", options.target, "FILE.py, or a block of a lesson as LESSON#DEMO")
        ->required();
    addCourse(app, options.courseFolder);
    addText(app, "--expect", options.expectFile, "Compare standard output with this file")
        ->type_name("FILE");
    addText(app, "--rule", options.rule, "How to compare (default: trailing)")->type_name("RULE");
    addText(app, "--stdin", options.stdinFile,
            "Standard input; - passes this one on (default: empty)")
        ->type_name("FILE");
    app.add_option("--wall", options.wallSeconds, "Time limit in seconds (default: 10)")
        ->type_name("S")
        ->check(CLI::Range(0.001, 3600.0));
    app.add_option("--memory", options.memoryMegabytes, "Memory limit in MB (default: 1000)")
        ->type_name("MB")
        ->check(CLI::Range(1.0, 1e6));
    app.add_option("--peak", options.peakMegabytes,
                   "Memory budget in MB: to stay below it is part of the verdict (default: none)")
        ->type_name("MB")
        ->check(CLI::Range(1.0, 1e6));
    app.add_option("--output", options.outputMegabytes,
                   "Output limit per stream in MB (default: 1)")
        ->type_name("MB")
        ->check(CLI::Range(0.000001, 1e4));
    app.add_option("--cpu", options.cpuSeconds,
                   "Limit of processor time in seconds (default: none)")
        ->type_name("S")
        ->check(CLI::Range(0.001, 36000.0));
    app.add_option("--processes", options.processes,
                   "Limit of processes and threads at once (default: 1024)")
        ->type_name("N")
        ->check(CLI::Range(1, 100'000));
    app.add_option("--disk", options.diskMegabytes,
                   "Limit of what is written to files in MB (default: 500)")
        ->type_name("MB")
        ->check(CLI::Range(0.1, 1e6));
    addPython(app, options.python);
    app.add_flag("--free-threaded", options.freeThreaded,
                 "Run on a Python without the interpreter lock, if one is found")
        ->excludes("--python");
    app.add_option("--sandbox", options.sandbox, "What keeps the program in (default: auto)")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, Sandbox>{{"auto", Sandbox::Automatic},
                                           {"namespaces", Sandbox::Namespaces},
                                           {"subreaper", Sandbox::Subreaper}}));
    auto *contained = app.add_flag("--contained", options.contained,
                                   "Run a file like code of somebody else's course: no network, "
                                   "read-only files, a home of its own");
    app.add_flag("--trust", options.trust,
                 "Run a course that did not come with Lectern like your own code")
        ->excludes(contained);
    auto *cold =
        app.add_flag("--cold", options.cold, "Start a fresh interpreter with nothing preloaded");
    app.add_flag("--warm", options.warm, "First let an interpreter wait with the imports loaded")
        ->excludes(cold);
    app.add_flag("--json", options.json, "Print one JSON object instead of the program's output");
    auto *record =
        app.add_option_function<std::vector<std::string>>(
               "--instrument",
               [&options](const std::vector<std::string> &names) {
                   for (const std::string &name : names) {
                       const auto instrument = instrumentFromName(QString::fromStdString(name));
                       if (!instrument)
                           throw CLI::ValidationError("--instrument",
                                                      "there is no instrument " + name);
                       options.instruments |= *instrument;
                   }
               },
               "Record what happens inside: memory, threads, objects, steps, variables, figures, "
               "profile, timing; several with commas")
            ->type_name("NAME,...")
            ->delimiter(',');
    app.add_option("--line", options.recordedLine,
                   "With the instrument objects: also before this line runs, the first 20 times")
        ->type_name("N")
        ->check(CLI::Range(1, 1'000'000))
        ->needs(record);
    app.add_option("--repeat", options.repeat, "Run N times; all must match")
        ->type_name("N")
        ->check(CLI::Range(1, 10'000));
}

void addWall(CLI::App &app, std::optional<double> &seconds)
{
    app.add_option("--wall", seconds,
                   "Time limit of a run in seconds (default: the block's, or 10)")
        ->type_name("S")
        ->check(CLI::Range(0.001, 3600.0));
}

void addTrust(CLI::App &app, bool &trust)
{
    app.add_flag("--trust", trust,
                 "Run a course that did not come with Lectern like your own code");
}

void addCompare(CLI::App &app, CompareOptions &options)
{
    app.add_option_function<std::vector<std::string>>(
           "targets",
           [&options](const std::vector<std::string> &targets) {
               for (const std::string &target : targets)
                   options.targets.append(QString::fromStdString(target));
           },
           "Two or more of FILE.py, or a block of a lesson as LESSON#DEMO")
        ->required();
    app.add_option("--rounds", options.rounds, "How often each is run and counted (default: 10)")
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    addWall(app, options.wallSeconds);
    addTrust(app, options.trust);
    addCourse(app, options.courseFolder);
    addPython(app, options.python);
    app.add_flag("--json", options.json, "Print JSON");
}

void addSweep(CLI::App &app, SweepOptions &options)
{
    addText(app, "target", options.target, "FILE.py, or a block of a lesson as LESSON#DEMO")
        ->required();
    addText(app, "--knob", options.knob,
            "The name to turn and its values, as N:1000..1000000:log (default: the block's own)")
        ->type_name("KNOB");
    app.add_option("--points", options.points, "How many values (default: 8)")
        ->type_name("K")
        ->check(CLI::Range(1, 100));
    app.add_option("--repeat", options.repeats, "How often each value is run (default: 3)")
        ->type_name("R")
        ->check(CLI::Range(1, 100));
    app.add_option("--budget", options.budgetSeconds,
                   "A run that takes longer is the last one, in seconds (default: 20)")
        ->type_name("S")
        ->check(CLI::Range(0.001, 3600.0));
    addWall(app, options.wallSeconds);
    addTrust(app, options.trust);
    addCourse(app, options.courseFolder);
    addPython(app, options.python);
    app.add_flag("--json", options.json, "Print JSON");
}

void addCheck(CLI::App &app, CheckOptions &options)
{
    auto *exercise = addText(app, "exercise", options.exercise, "The exercise as LESSON#EXERCISE");
    auto *file = addText(app, "file", options.answerFile, "Your answer, FILE.py");
    auto *all = addText(app, "--all", options.allFolder,
                        "Check every STAGE/LESSON/EXERCISE.py in this folder instead")
                    ->type_name("DIR")
                    ->excludes(exercise)
                    ->excludes(file);
    app.add_option("--jobs,-j", options.jobs,
                   "With --all: how many run side by side (default: one for each core)")
        ->type_name("N")
        ->needs(all)
        ->check(CLI::Range(1, 256));
    app.add_flag("--trust", options.trust,
                 "Run a course that did not come with Lectern like your own code");
    app.callback([&options] {
        if (options.allFolder.isEmpty() && options.exercise.isEmpty())
            throw CLI::RequiredError("exercise");
        if (options.allFolder.isEmpty() && options.answerFile.isEmpty())
            throw CLI::RequiredError("file");
    });
    addCourse(app, options.courseFolder);
    addPython(app, options.python);
    app.add_flag("--json", options.json, "Print JSON");
}

void addVerify(CLI::App &app, VerifyOptions &options)
{
    addText(app, "folder", options.folder,
            "Folder of a course, or of several (default: the bundled ones)")
        ->type_name("DIR");
    addText(app, "--lesson", options.lesson, "Verify this lesson only")->type_name("LESSON");
    app.add_option("--jobs,-j", options.jobs,
                   "How many run side by side (default: one for each core)")
        ->type_name("N")
        ->check(CLI::Range(1, 256));
    addText(app, "--junit", options.junitFile, "Write a JUnit report as well")->type_name("FILE");
    addPython(app, options.python);
    app.add_flag("--json", options.json, "Print JSON");
    app.add_flag("--trust", options.trust,
                 "Run courses that did not come with Lectern like your own code");
}

void addDoctor(CLI::App &app, DoctorOptions &options)
{
    addCourse(app, options.courseFolder);
    addPython(app, options.python);
    app.add_flag("--json", options.json, "Print JSON");
}

/// Runs \a command in the event loop.
int execute(QCoreApplication &application, const CommandPointer &command)
{
    QObject::connect(
        command.get(), &Command::finished, &application,
        [](ExitStatus status) { QCoreApplication::exit(static_cast<int>(status)); },
        Qt::QueuedConnection);
    // Leaving the loop destroys the command, which ends what it runs.
    TerminationSignals terminationSignals;
    QObject::connect(&terminationSignals, &TerminationSignals::received, &application,
                     [](int number) { QCoreApplication::exit(128 + number); });
    QTimer::singleShot(0, command.get(), &Command::start);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that left is not a crash
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("lectern"));

    CLI::App app(
        "Runs and checks Python lessons. Exit status: 0 it ran and matched, 1 it ran and did not,\n"
        "2 bad usage or invalid input, 3 no usable Python or a missing package.");
    app.name("lectern-cli");
    app.set_version_flag("--version", "lectern-cli " LECTERN_VERSION);
    app.require_subcommand(1);
    ListOptions listOptions;
    RunOptions runOptions;
    CompareOptions compareOptions;
    SweepOptions sweepOptions;
    CheckOptions checkOptions;
    VerifyOptions verifyOptions;
    DoctorOptions doctorOptions;
    CLI::App *list = app.add_subcommand("list", "List courses, stages, lessons and what they hold");
    CLI::App *run = app.add_subcommand("run", "Run a file or a block of a lesson");
    CLI::App *compare =
        app.add_subcommand("compare", "Run programs in turn and compare what they take");
    CLI::App *sweep = app.add_subcommand(
        "sweep", "Run a program over the values of a knob and tell how it grows");
    CLI::App *check = app.add_subcommand("check", "Check an answer to an exercise");
    CLI::App *verify = app.add_subcommand("verify", "Prove a whole course");
    CLI::App *doctor =
        app.add_subcommand("doctor", "Look for Pythons and what the lessons need of them");
    addList(*list, listOptions);
    addRun(*run, runOptions);
    addCompare(*compare, compareOptions);
    addSweep(*sweep, sweepOptions);
    addCheck(*check, checkOptions);
    addVerify(*verify, verifyOptions);
    addDoctor(*doctor, doctorOptions);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : static_cast<int>(ExitStatus::InvalidInput);
    }

    CommandPointer command;
    if (*list)
        command = std::make_unique<ListCommand>(listOptions);
    else if (*run)
        command = std::make_unique<RunCommand>(runOptions);
    else if (*compare)
        command = std::make_unique<CompareCommand>(compareOptions);
    else if (*sweep)
        command = std::make_unique<SweepCommand>(sweepOptions);
    else if (*check)
        command = checkOptions.allFolder.isEmpty()
                      ? std::unique_ptr<Command>(std::make_unique<CheckCommand>(checkOptions))
                      : std::make_unique<CheckAllCommand>(checkOptions);
    else if (*verify)
        command = std::make_unique<VerifyCommand>(verifyOptions);
    else
        command = std::make_unique<DoctorCommand>(doctorOptions);
    return execute(application, command);
}
