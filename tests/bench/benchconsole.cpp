// SPDX-License-Identifier: GPL-3.0-or-later
// Much output in the console of the window: how fast it comes through, how long the event loop
// stands still and what memory it takes. The floor is a read(2) loop on the same pipe, filled by a
// Python that prints, or by a thread as fast as memory; naive is a QPlainTextEdit to which
// everything is appended. Offscreen: drawing counts, a display does not.
#include "bench/table.h"

#include "output/outputview.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QPlainTextEdit>
#include <QSocketNotifier>

#include <functional>
#include <thread>
#include <unistd.h>

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Bench;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype pieceSize = 65'536;

struct Flood
{
    const char *name;
    QByteArray bytes;              ///< written by a thread, unless
    const char *command = nullptr; ///< writes the same
    std::optional<Goal> throughput;
};

constexpr auto printing =
    "python3 -X utf8 -c 'import sys; sys.stdout.reconfigure(line_buffering=True)\n"
    "for i in range(1000000): print(\"line\", i, \"of a program that prints a "
    "great deal\")'";

QByteArray printed(int lines)
{
    QByteArray bytes;
    for (int i = 0; i < lines; ++i)
        bytes += "line " + QByteArray::number(i) + " of a program that prints a great deal\n";
    return bytes;
}

QByteArray progress(qsizetype size)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < size; ++i)
        bytes += "\r " + QByteArray::number(i % 100) + "%|" +
                 QByteArray("\xe2\x96\x88").repeated(i % 40) + "| " + QByteArray::number(i);
    return bytes;
}

QList<Flood> floods()
{
    constexpr auto line = "\x1b[32mINFO\x1b[0m a \x1b[1;34mcoloured\x1b[0m line of a log\n";
    return {{"50 MB of prints by a program", printed(1'000'000), printing, atLeast(0.6)},
            {"50 MB of prints", printed(1'000'000)},
            {"one line of 5 MB", QByteArray(5'000'000, 'x')},
            {"5 MB of a progress bar", progress(5'000'000)},
            {"50 MB in colours", QByteArray(line).repeated(900'000)},
            {"50 MB of lines of 5000 characters",
             (QStringLiteral("äöü→λ").repeated(1000) + u'\n').toUtf8().repeated(4200)}};
}

double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS"))
            return line.mid(line.indexOf(':') + 1).trimmed().split(' ')[0].toDouble() / 1000;
    }
    return 0;
}

/// The longest time between two beats of a 5 ms timer.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_worst = std::max(m_worst, millisecondsSince(m_last));
            m_last = Clock::now();
        });
        m_timer.start(5ms);
    }
    double worst() const { return std::max(m_worst, millisecondsSince(m_last)); }

private:
    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    double m_worst = 0;
};

/// A pipe into which a flood is written as fast as it is read.
class Writer
{
public:
    explicit Writer(const Flood &flood)
    {
        if (flood.command) {
            m_program = ::popen(flood.command, "r");
            return;
        }
        if (::pipe(m_ends) != 0)
            return;
        m_thread = std::thread([end = m_ends[1], &bytes = flood.bytes] {
            for (qsizetype done = 0; done < bytes.size();) {
                const ssize_t count = ::write(end, bytes.constData() + done, bytes.size() - done);
                if (count <= 0)
                    break;
                done += count;
            }
            ::close(end);
        });
    }
    ~Writer()
    {
        if (m_program) {
            ::pclose(m_program);
            return;
        }
        m_thread.join();
        ::close(m_ends[0]);
    }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    int readEnd() const { return m_program ? ::fileno(m_program) : m_ends[0]; }

private:
    FILE *m_program = nullptr;
    int m_ends[2] = {-1, -1};
    std::thread m_thread;
};

double throughRead(const Flood &flood)
{
    std::vector<char> buffer(pieceSize);
    const auto begin = Clock::now();
    const Writer writer(flood);
    while (::read(writer.readEnd(), buffer.data(), buffer.size()) > 0) {
    }
    return millisecondsSince(begin);
}

struct Figures
{
    double milliseconds = 0;
    double stall = 0;
    double memory = 0;
};

/// The flood through the event loop to \a append, and \a finish at their end.
Figures throughLoop(const Flood &flood, const std::function<void(const QByteArray &)> &append,
                    const std::function<void()> &finish)
{
    Figures figures;
    const double before = residentMemory();
    const auto begin = Clock::now();
    const Writer writer(flood);
    QEventLoop loop;
    QSocketNotifier notifier(writer.readEnd(), QSocketNotifier::Read);
    const Heartbeat heartbeat;
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const ssize_t count = ::read(writer.readEnd(), piece.data(), pieceSize);
        if (count > 0) {
            piece.truncate(count);
            append(piece);
            return;
        }
        notifier.setEnabled(false);
        finish();
        figures.milliseconds = millisecondsSince(begin);
        QTimer::singleShot(50, &loop, &QEventLoop::quit); // what was put off is a stall as well
    });
    loop.exec();
    figures.stall = heartbeat.worst();
    figures.memory = residentMemory() - before;
    return figures;
}

Figures throughConsole(const Flood &flood, const Theme &theme)
{
    OutputView view;
    view.setTheme(theme);
    view.resize(900, 500);
    view.show();
    QCoreApplication::processEvents();
    return throughLoop(
        flood,
        [&](const QByteArray &piece) { view.appendOutput(Runner::Channel::StandardOutput, piece); },
        [&] { view.finish(); });
}

/// The memory that a document of all of the text takes.
double naiveMemory(const QByteArray &bytes)
{
    QPlainTextEdit edit;
    const double before = residentMemory();
    for (qsizetype done = 0; done < bytes.size(); done += pieceSize) {
        edit.moveCursor(QTextCursor::End);
        edit.insertPlainText(QString::fromUtf8(
            QByteArrayView(bytes).sliced(done, std::min(pieceSize, bytes.size() - done))));
    }
    return residentMemory() - before;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 5;
    const KSyntaxHighlighting::Repository repository;
    const Theme theme = makeTheme(ColorScheme::Light, repository);
    throughConsole({"warm", printed(20'000)}, theme); // fonts and the like are loaded once
    for (const Flood &flood : floods()) {

        const std::string name = flood.name;
        Measurements figures;
        for (int i = 0; i < rounds; ++i) {
            const double megabytes = static_cast<double>(flood.bytes.size()) / 1e6;
            figures["floor MB/s"].add(megabytes / throughRead(flood) * 1000);
            const Figures ours = throughConsole(flood, theme);
            figures["console MB/s"].add(megabytes / ours.milliseconds * 1000);
            figures["stall ms"].add(ours.stall);
            figures["stall of reading alone ms"].add(
                throughLoop(flood, [](const QByteArray &) {}, [] {}).stall);
            figures["memory MB"].add(ours.memory);
        }
        figures["naive memory MB"].add(naiveMemory(flood.bytes));
        std::fprintf(stderr, "%s\n", flood.name);
        note(figures, "");
        const auto through = ratio(figures["console MB/s"], figures["floor MB/s"]);
        if (flood.throughput)
            row(name + ": throughput of the console / read(2)", through, *flood.throughput);
        else
            row(name + ": throughput of the console / read(2)", through, "x");
        row(name + ": event loop stands still at most", figures["stall ms"].worst(),
            atMost(33, " ms"));
        row(name + ": the same while it is only read", figures["stall of reading alone ms"].worst(),
            " ms");
        row(name + ": memory / appending everything",
            ratio(figures["memory MB"], figures["naive memory MB"]), atMost(0.1));
    }
    return 0;
}
