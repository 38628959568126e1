// SPDX-License-Identifier: GPL-3.0-or-later
// lectern: the window. Reads the command line, builds the services, opens the window.
#include "accessibility.h"
#include "check/generateddata.h"
#include "mainwindow.h"
#include "progress/progressdatabase.h"
#include "run/terminationsignals.h"
#include "screenshot.h"
#include "settingsstore.h"
#include "translation.h"
#include "windowhost.h"

#include <CLI/CLI.hpp>
#include <KSyntaxHighlighting/Repository>
#include <QApplication>
#include <QTemporaryDir>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    std::string course, python, lesson, theme, language, size, screenshot, exercise, source,
        scrollTo, sweep, compare;
    double scale = 0; ///< 0: that of the settings
    std::vector<std::string> run, instruments;
    int step = 0;
    bool check = false;
};

/// Parses into \a line; gives the exit status to end with, or -1 to go on.
int parse(CommandLine &line, int argc, char **argv)
{
    CLI::App app("Lessons beside an editor, every claim run on your own Python.");
    app.name("lectern");
    app.set_version_flag("--version", "lectern " LECTERN_VERSION);
    app.add_option("--course", line.course,
                   "Folder of a course, or of several (default: the bundled ones)");
    app.add_option("--python", line.python, "The Python to use");
    app.add_option("--lesson", line.lesson, "Open this lesson, e.g. data-structures/copying");
    app.add_option("--theme", line.theme, "light, dark or contrast (default: as last time)")
        ->check(CLI::IsMember({"light", "dark", "contrast"}));
    app.add_option("--scale", line.scale, "Size of everything, e.g. 1.5 (default: as last time)")
        ->check(CLI::Range(0.6, 3.0));
    app.add_option("--language", line.language, "en or vi (default: as last time)")
        ->check(CLI::IsMember({"en", "vi"}));
    app.add_option("--size", line.size, "Size of the window, e.g. 1280x800")
        ->check(CLI::TypeValidator<std::string>());
    CLI::Option *screenshot =
        app.add_option("--screenshot", line.screenshot,
                       "Save a picture of the window (PNG) and quit; needs no display");
    app.add_option("--run", line.run, "Before the picture: run these blocks")
        ->delimiter(',')
        ->needs(screenshot);
    app.add_option("--sweep", line.sweep, "Before the picture: turn the knob of this block")
        ->needs(screenshot);
    app.add_option("--compare", line.compare,
                   "Before the picture: compare this mistake with its fix")
        ->needs(screenshot);
    CLI::Option *exercise =
        app.add_option("--exercise", line.exercise, "Before the picture: open this exercise")
            ->needs(screenshot);
    app.add_option("--source", line.source,
                   "... with the text of this file; without an exercise it is run")
        ->needs(screenshot);
    app.add_option("--instrument", line.instruments,
                   "... recorded with these, of which the first is shown")
        ->delimiter(',')
        ->needs(screenshot);
    app.add_option("--step", line.step, "... at this step")->needs(screenshot);
    app.add_flag("--check", line.check, "... and check it")->needs(exercise);
    app.add_option("--scroll-to", line.scrollTo,
                   "Before the picture: scroll to this block or exercise")
        ->needs(screenshot);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return -1;
}

QSize sizeFrom(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

ScreenshotOptions screenshotOptions(const CommandLine &line)
{
    ScreenshotOptions options;
    options.file = QString::fromStdString(line.screenshot);
    options.lesson = QString::fromStdString(line.lesson);
    for (const std::string &address : line.run)
        options.run.append(QString::fromStdString(address));
    options.sweep = QString::fromStdString(line.sweep);
    options.compare = QString::fromStdString(line.compare);
    for (const std::string &instrument : line.instruments)
        options.instruments.append(QString::fromStdString(instrument));
    options.step = line.step;
    options.exercise = QString::fromStdString(line.exercise);
    options.source = QString::fromStdString(line.source);
    options.check = line.check;
    options.scrollTo = QString::fromStdString(line.scrollTo);
    return options;
}

ColorScheme schemeFrom(const std::string &name)
{
    return name == "dark"       ? ColorScheme::Dark
           : name == "contrast" ? ColorScheme::HighContrast
                                : ColorScheme::Light;
}

/// What was remembered, and what the command line says instead, for this time.
Settings settingsFrom(const CommandLine &line, Settings settings)
{
    if (!line.theme.empty())
        settings.colorScheme = schemeFrom(line.theme);
    if (line.scale > 0)
        settings.scale = line.scale;
    if (!line.language.empty())
        settings.language = QString::fromStdString(line.language);
    return settings;
}

WindowOptions windowOptions(const CommandLine &line)
{
    WindowOptions options;
    options.courseFolder = QString::fromStdString(line.course);
    options.python = QString::fromStdString(line.python);
    options.cacheFolder = GeneratedDataMaker::defaultCacheFolder();
    return options;
}

/// A picture shows the course, not what its reader has typed and how the window was left.
int takeScreenshot(const CommandLine &line, const KSyntaxHighlighting::Repository &repository)
{
    const QTemporaryDir noDrafts;
    Translation translation;
    WindowOptions options = windowOptions(line);
    options.drafts = DraftStore(noDrafts.path());
    options.settings = settingsFrom(line, {});
    if (!options.settings.colorScheme)
        options.settings.colorScheme = ColorScheme::Light;
    translation.use(options.settings.language.isEmpty() ? u"en"_s : options.settings.language);
    MainWindow window(options, repository);
    if (const QSize size = sizeFrom(line.size); size.isValid() && !size.isEmpty())
        window.resize(size);
    window.show();
    new Screenshot(window, screenshotOptions(line)); // a child of the window
    return QApplication::exec();
}

int runWindow(const CommandLine &line, const KSyntaxHighlighting::Repository &repository)
{
    const SettingsStore store(SettingsStore::defaultFile());
    const SettingsStore::Loaded loaded = store.load();
    WindowOptions options = windowOptions(line);
    options.databaseFile = ProgressDatabase::defaultPath();
    options.settings = settingsFrom(line, loaded.settings);
    WindowHost host(options, repository, store);
    if (loaded.notice)
        host.window().addNotice(*loaded.notice);
    if (const QSize size = sizeFrom(line.size); size.isValid() && !size.isEmpty())
        host.window().resize(size);
    TerminationSignals terminationSignals; // the drafts are saved, and nothing outlives the window
    QObject::connect(&terminationSignals, &TerminationSignals::received, &host,
                     [&host] { host.window().close(); });
    if (!line.lesson.empty())
        host.window().openLesson(QString::fromStdString(line.lesson));
    host.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    CommandLine line;
    if (const int status = parse(line, argc, argv); status >= 0)
        return status;
    if (!line.screenshot.empty())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lectern"_s);
    QApplication::setApplicationDisplayName(u"Lectern"_s);
    QApplication::setDesktopFileName(u"org.lectern.Lectern"_s);
    installAccessibility();

    const KSyntaxHighlighting::Repository repository;
    return line.screenshot.empty() ? runWindow(line, repository) : takeScreenshot(line, repository);
}
