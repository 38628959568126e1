// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/figures.h"

#include "support/plainandrecorded.h"

#include "instruments/recordingjson.h"

using namespace Lectern;
using namespace Lectern::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The Python of this machine with matplotlib.
RunSpec plottingSpec(const QString &code)
{
    static const Interpreter interpreter = pythonWith({u"matplotlib"_s});
    RunSpec spec = programSpec(interpreter, code);
    spec.start = StartPolicy::Cold;
    spec.limits.wall = 60s;
    return spec;
}

RunOutcome drawing(const QString &code, Instruments instruments = Instrument::Figures)
{
    return recordedLikePlain(plottingSpec(code), instruments);
}

QStringList titlesOf(const RunOutcome &outcome)
{
    QStringList titles;
    for (const DrawnFigure &figure : drawnFigures(outcome))
        titles.append(figure.title);
    return titles;
}

const QString imports = u"import matplotlib.pyplot as plt\n"_s;

} // namespace

TEST_CASE("figures are read in order and what is no picture is left out", "[figures]")
{
    RunOutcome outcome;
    outcome.recording.start = 1s;
    CHECK(describe(drawnFigures(outcome)) == u"No figure was shown."_s);
    CHECK_FALSE(areFiguresCut(outcome));
    const QByteArray png = "\x89PNG\r\n\x1a\nrest"_ba.toBase64();
    outcome.recording.records =
        R"({"kind":"figure","number":1,"title":"Loss","width":1280,"height":960,"scale":2,"png":")" +
        png +
        R"(","time_ns":1500000000}
{"kind":"figure","number":2,"title":"","width":300,"height":200,"scale":0.5,"png":")" +
        png +
        R"(","time_ns":1600000000}
{"kind":"figure","number":3,"title":"none","width":300,"height":200,"scale":1,"png":"AAAA","time_ns":1}
{"kind":"cut","what":"figures"}
{"kind":"figure","number":4,"title":"half)";
    const QList<DrawnFigure> figures = drawnFigures(outcome);
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].size() == QSize(640, 480));
    CHECK(figures[0].time == 500ms);
    CHECK(figures[1].size() == QSize(600, 400));
    CHECK(areFiguresCut(outcome));
    const QString text = describe(figures, true);
    CHECK(text.contains(u"2 figure(s): \"Loss\" (640 x 480), figure 2 (600 x 400)."_s));
    CHECK(text.contains(u"Not every figure is here"_s));
}

TEST_CASE("each show is a picture of its own and what stays open comes at the end",
          "[run][figures]")
{
    const RunOutcome outcome = drawing(imports + u"plt.plot([1, 2])\n"
                                                 "plt.title('first')\n"
                                                 "plt.show()\n"
                                                 "plt.plot([2, 1])\n"
                                                 "plt.title('second')\n"
                                                 "plt.figure('Named', figsize=(3, 2))\n"
                                                 "plt.title('not this')\n"
                                                 "plt.show()\n"
                                                 "plt.show()\n"
                                                 "print(plt.get_backend())\n"
                                                 "figure, _ = plt.subplots()\n"
                                                 "figure.suptitle('two\\nlines')\n"
                                                 "figure.show()\n"
                                                 "plt.show(block=False)\n"
                                                 "plt.pause(0.01)\n"
                                                 "plt.savefig('x.png')\n"
                                                 "plt.figure()\n"
                                                 "plt.title('closed')\n"
                                                 "plt.close()\n"_s);
    REQUIRE(titlesOf(outcome) == QStringList{u"first"_s, u"second"_s, u"Named"_s, u"two lines"_s});
    const QList<DrawnFigure> figures = drawnFigures(outcome);
    CHECK(figures[0].size() == QSize(640, 480));
    CHECK(figures[0].pixels == QSize(1280, 960));
    CHECK(figures[2].size() == QSize(300, 200));
    CHECK(figures[0].number == 1);
    CHECK(figures[2].number == 2);
    CHECK(figures[0].time < figures[1].time);
    CHECK(figures[3].time < outcome.wall);
    CHECK_FALSE(areFiguresCut(outcome));
    const QJsonObject json = recordingJson(outcome)["figures"_L1].toObject();
    const QJsonObject first = json["list"_L1][0].toObject();
    CHECK(QByteArray::fromBase64(first["png"_L1].toString().toLatin1()) == figures[0].png);
    CHECK(json["text"_L1].toString() == describe(figures));
}

TEST_CASE("after a show there are no figures as after the windows are closed", "[run][figures]")
{
    const QString code = imports + u"plt.plot([1])\nplt.show()\nprint(plt.get_fignums())\n"
                                   "plt.ion()\nplt.plot([1])\nplt.show()\n"
                                   "print(plt.get_fignums())\n"_s;
    RunSpec spec = plottingSpec(code);
    CHECK(runToEnd(spec).standardOutput.bytes == "[1]\n[1]\n");
    spec.recording.instruments = Instrument::Figures;
    CHECK(runToEnd(spec).standardOutput.bytes == "[]\n[1]\n");
}

TEST_CASE("a program that draws nothing does not see that figures are recorded", "[run][figures]")
{
    recordedLikePlain(
        recordedSpec(u"import os, sys\n"
                     "print(sorted(sys.modules), sys.meta_path, len(sys.path_hooks))\n"
                     "print(sorted(os.environ), sys.path[1:], os.listdir())\n"
                     "import json, decimal\n"
                     "print(sorted(sys.modules))\n"
                     "try:\n"
                     "    import nothing_of_the_kind\n"
                     "except ImportError as error:\n"
                     "    print(error, error.__traceback__.tb_next is None)\n"
                     "raise SystemExit(3)\n"_s),
        Instrument::Figures);
}

TEST_CASE("what drawing prints and changes is not seen", "[run][figures]")
{
    const RunOutcome outcome = drawing(u"import logging, os, warnings\n"
                                       "logging.basicConfig(format='%(message)s')\n"_s +
                                       imports +
                                       u"figure = plt.figure()\n"
                                       "plt.title('\u4e2d', family='NoSuchFont')\n"
                                       "def drawn(event):\n"
                                       "    print('drawn')\n"
                                       "    os._exit(7)\n"
                                       "figure.canvas.mpl_connect('draw_event', drawn)\n"
                                       "print('half', end='')\n"
                                       "plt.show()\n"
                                       "warnings.simplefilter('error')\n"
                                       "import threading\n"
                                       "stop = threading.Event()\n"
                                       "threading.Thread(target=stop.wait).start()\n"
                                       "figure = plt.figure()\n"
                                       "plt.title('\u4e2d')\n"
                                       "print(figure.stale)\n"
                                       "plt.show()\n"
                                       "print(figure.stale)\n"
                                       "stop.set()\n"_s);
    CHECK(outcome.standardError.bytes.isEmpty());
    CHECK(titlesOf(outcome) == QStringList{u"\u4e2d"_s}); // the other drawing ended itself
    CHECK(areFiguresCut(outcome));
}

TEST_CASE("figures come also from an interpreter that waited with pyplot", "[run][figures][warm]")
{
    RunSpec spec = plottingSpec(imports + u"plt.plot([1, 2])\nplt.title('warm')\nplt.show()\n"_s);
    spec.start = StartPolicy::WarmIfPossible;
    spec.recording.instruments = Instrument::Figures;
    Watched watched;
    watched.runner.prepare(spec);
    REQUIRE(QTest::qWaitFor([&] { return watched.runner.isPrepared(); }, 30'000));
    watched.runner.start(spec);
    REQUIRE(QTest::qWaitFor([&] { return !watched.finished.isEmpty(); }, 60'000));
    CHECK(watched.outcome().wasWarm);
    CHECK(titlesOf(watched.outcome()) == QStringList{u"warm"_s});
}

TEST_CASE("figures of a program that raises or picks its backend are recorded", "[run][figures]")
{
    const RunOutcome raised =
        drawing(imports + u"plt.plot([1])\nplt.title('left open')\nraise SystemExit(5)\n"_s);
    CHECK(endOf<Exited>(raised).code == 5);
    CHECK(titlesOf(raised) == QStringList{u"left open"_s});
    const RunOutcome svg = drawing(u"import matplotlib\nmatplotlib.use('svg')\n"_s + imports +
                                   u"plt.plot([1])\nplt.title('of svg')\nplt.show()\n"
                                   "print(matplotlib.get_backend())\n"_s);
    CHECK(titlesOf(svg) == QStringList{u"of svg"_s});
}

TEST_CASE("only the process that began sends figures", "[run][figures]")
{
    const RunOutcome outcome =
        drawing(imports + u"import multiprocessing, os\n"
                          "def draw(name):\n"
                          "    plt.figure()\n"
                          "    plt.title(name)\n"
                          "    plt.show()\n"
                          "if __name__ == '__main__':\n"
                          "    for kind in ('fork', 'spawn'):\n"
                          "        context = multiprocessing.get_context(kind)\n"
                          "        child = context.Process(target=draw, args=(kind,))\n"
                          "        child.start()\n"
                          "        child.join()\n"
                          "        print(child.exitcode)\n"
                          "    draw('own')\n"_s);
    CHECK(titlesOf(outcome) == QStringList{u"own"_s});
}

TEST_CASE("too many or too slow or too large figures are cut", "[run][figures]")
{
    const RunOutcome many = drawing(imports + u"for i in range(23):\n"
                                              "    plt.figure(figsize=(1, 1))\n"
                                              "    plt.title(str(i))\n"
                                              "    plt.show()\n"_s);
    CHECK(drawnFigures(many).size() <= 20);
    CHECK_FALSE(drawnFigures(many).isEmpty());
    CHECK(areFiguresCut(many));
    CHECK(many.recording.records.count("\"kind\":\"cut\"") == 1);

    const RunOutcome slow = drawing(imports + u"import time\n"
                                              "figure = plt.figure()\n"
                                              "def drawn(event):\n"
                                              "    while True: pass\n"
                                              "figure.canvas.mpl_connect('draw_event', drawn)\n"
                                              "plt.show()\n"
                                              "plt.figure()\n"
                                              "plt.show()\n"
                                              "print('still here')\n"_s);
    CHECK(drawnFigures(slow).isEmpty());
    CHECK(areFiguresCut(slow));
    CHECK(slow.wall < 40s);

    const RunOutcome large =
        drawing(imports + u"import numpy\n"
                          "plt.figure(figsize=(20, 20))\n"
                          "plt.show()\n"
                          "plt.figure(figsize=(3, 3), dpi=500)\n"
                          "data = numpy.random.default_rng(1).random((1500, 1500))\n"
                          "plt.imshow(data, cmap='prism')\n"
                          "plt.axis('off')\n"
                          "plt.show()\n"_s);
    for (const DrawnFigure &figure : drawnFigures(large)) {
        CHECK(figure.scale < 2);
        CHECK(figure.png.size() <= 4'000'000);
    }
    CHECK((drawnFigures(large).size() == 2 || areFiguresCut(large))); // a machine may be slow
    CHECK_FALSE(large.recording.areRecordsCut);
}

TEST_CASE("drawing is in no recording of threads and memory", "[run][figures]")
{
    const RunOutcome outcome =
        drawing(imports + u"plt.plot([1])\nplt.show()\n"_s,
                Instrument::Figures | Instrument::Threads | Instrument::Memory);
    CHECK(drawnFigures(outcome).size() == 1);
    QSet<qint64> processes;
    for (const TreeSample &sample : outcome.recording.samples) {
        for (const ProcessSample &process : sample.processes)
            processes.insert(process.id);
    }
    CHECK(processes.size() == 1);
}
