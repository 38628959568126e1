// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsstore.h"

#include "course/textfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

constexpr qint64 maximumFileBytes = 1'000'000;
constexpr qsizetype maximumTextLength = 4096; // of a path, which is the longest text here

const std::pair<ColorScheme, QLatin1StringView> schemeNames[] = {
    {ColorScheme::Light, "light"_L1},
    {ColorScheme::Dark, "dark"_L1},
    {ColorScheme::HighContrast, "highContrast"_L1},
};

/// A text without NUL and of a sensible length; empty otherwise.
QString textFrom(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() > maximumTextLength || text.contains(QChar::Null) ? QString() : text;
}

QByteArray bytesFrom(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QJsonValue base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QList<RecentCourse> recentCoursesFrom(const QJsonArray &array)
{
    QList<RecentCourse> courses;
    for (const QJsonValue &value : array) {
        const RecentCourse course{textFrom(value["title"_L1]), textFrom(value["path"_L1])};
        const bool isKnown = std::ranges::contains(courses, course.path, &RecentCourse::path);
        if (!course.path.isEmpty() && !isKnown && courses.size() < Settings::maximumRecentCourses)
            courses.append(course);
    }
    // What is on a disk that is not there now may come back, but is of no use at the top.
    std::ranges::stable_partition(
        courses, [](const RecentCourse &course) { return QFileInfo::exists(course.path); });
    return courses;
}

Settings settingsFrom(const QJsonObject &object)
{
    Settings settings;
    const QString scheme = object["colorScheme"_L1].toString();
    for (const auto &[value, name] : schemeNames) {
        if (scheme == name)
            settings.colorScheme = value;
    }
    settings.scale = qBound(Settings::minimumScale, object["scale"_L1].toDouble(settings.scale),
                            Settings::maximumScale);
    settings.windowGeometry = bytesFrom(object["windowGeometry"_L1]);
    const QJsonObject splitters = object["splitters"_L1].toObject();
    for (auto it = splitters.begin(); it != splitters.end(); ++it) {
        if (const QByteArray state = bytesFrom(it.value()); !state.isEmpty())
            settings.splitters.insert(it.key(), state);
    }
    for (const QJsonValue &value : object["hiddenPanes"_L1].toArray()) {
        if (const QString name = textFrom(value); !name.isEmpty())
            settings.hiddenPanes.append(name);
    }
    settings.recentCourses = recentCoursesFrom(object["recentCourses"_L1].toArray());
    settings.lastCourse = textFrom(object["lastCourse"_L1]);
    settings.python = textFrom(object["python"_L1]);
    if (object["instruments"_L1].isArray()) {
        settings.instruments.clear();
        for (const QJsonValue &value : object["instruments"_L1].toArray()) {
            if (const QString name = textFrom(value); !name.isEmpty())
                settings.instruments.append(name);
        }
    }
    settings.language = textFrom(object["language"_L1]);
    const QJsonObject flags = object["presenterFlags"_L1].toObject();
    for (auto it = flags.begin(); it != flags.end(); ++it) {
        if (it.value().isBool())
            settings.presenterFlags.insert(it.key(), it.value().toBool());
    }
    return settings;
}

/// Puts \a settings into \a object, which keeps what else is in it.
void writeTo(QJsonObject &object, const Settings &settings)
{
    object.remove("colorScheme"_L1);
    for (const auto &[value, name] : schemeNames) {
        if (settings.colorScheme == value)
            object["colorScheme"_L1] = name;
    }
    QJsonObject splitters;
    for (const auto &[name, state] : settings.splitters.asKeyValueRange())
        splitters[name] = base64(state);
    QJsonArray courses;
    for (const RecentCourse &course : settings.recentCourses)
        courses.append(QJsonObject{{"title"_L1, course.title}, {"path"_L1, course.path}});
    QJsonObject flags;
    for (const auto &[name, isOn] : settings.presenterFlags.asKeyValueRange())
        flags[name] = isOn;
    object["scale"_L1] = settings.scale;
    object["windowGeometry"_L1] = base64(settings.windowGeometry);
    object["splitters"_L1] = splitters;
    object["hiddenPanes"_L1] = QJsonArray::fromStringList(settings.hiddenPanes);
    object["recentCourses"_L1] = courses;
    object["lastCourse"_L1] = settings.lastCourse;
    object["python"_L1] = settings.python;
    object["instruments"_L1] = QJsonArray::fromStringList(settings.instruments);
    object["language"_L1] = settings.language;
    object["presenterFlags"_L1] = flags;
}

/// The object in \a file; an Error if there is none.
Result<QJsonObject> read(const QString &file)
{
    return readTextFile(file, maximumFileBytes)
        .and_then([&](const QString &text) -> Result<QJsonObject> {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
            if (document.isObject())
                return document.object();
            return std::unexpected(Error{ErrorCode::Unreadable, error.errorString(), file});
        });
}

/// Renames \a file out of the way; its new name, or nothing where that cannot be done.
QString setAside(const QString &file)
{
    const QFileInfo info(file);
    const QString name = info.path() + u'/' + info.completeBaseName() + "-broken-"_L1 +
                         QDateTime::currentDateTime().toString(u"yyyy-MM-dd-hhmmss"_s);
    for (int number = 1; number < 100; ++number) {
        const QString target = number == 1 ? name : name + u'-' + QString::number(number);
        // QDir renames folders and links, too, and does not replace anything.
        if (QDir().rename(file, target))
            return target;
    }
    return {};
}

} // namespace

SettingsStore::SettingsStore(QString file) : m_file(std::move(file)) {}

QString SettingsStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           "/lectern/settings.json"_L1;
}

SettingsStore::Loaded SettingsStore::load() const
{
    const Result<QJsonObject> object = read(m_file);
    if (object)
        return {settingsFrom(*object), std::nullopt};
    if (object.error().code == ErrorCode::NotFound)
        return {};
    const QString aside = setAside(m_file);
    if (aside.isEmpty())
        return {{},
                Tr::tr("The settings in %1 cannot be read, and the file cannot be renamed. Lectern "
                       "looks as at its first start; your drafts and your progress are kept "
                       "elsewhere.")
                    .arg(m_file)};
    return {{},
            Tr::tr("The settings could not be read and were set aside as %1. Lectern looks as at "
                   "its first start; your drafts and your progress are kept elsewhere.")
                .arg(aside)};
}

Result<void> SettingsStore::save(const Settings &settings) const
{
    const auto failure = [&](const QString &reason) {
        return std::unexpected(
            Error{ErrorCode::CannotWrite,
                  Tr::tr("The settings could not be saved (%1). Lectern works, but will not "
                         "remember its layout: check who may write to this file.")
                      .arg(reason),
                  m_file});
    };
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return failure(Tr::tr("the folder cannot be made"));
    QJsonObject object = read(m_file).value_or(QJsonObject());
    writeTo(object, settings);
    QSaveFile file(m_file); // follows a link to the file, and writes beside it
    const QByteArray bytes = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file.errorString());
    return {};
}

} // namespace Lectern::App
