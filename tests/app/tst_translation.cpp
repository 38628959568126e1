// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: a made-up one shows what is not translated or has no room.
#include "app/windowfixture.h"
#include "translation.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>

using namespace Lectern;
using namespace Lectern::App;
using namespace Qt::StringLiterals;

namespace {

/// Every text becomes a third longer, with accents, between brackets.
class PseudoTranslator final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *text, const char *, int n) const override
    {
        if (qstrncmp(context, "Q", 1) == 0) // Qt's own
            return {};
        QString made = QString::fromUtf8(text);
        for (const auto &[plain, accented] :
             {std::pair{u'a', u'á'}, {u'e', u'é'}, {u'o', u'ö'}, {u'u', u'ü'}})
            made.replace(plain, accented);
        made.replace(u"%n"_s, QString::number(n));
        return u'⟦' + made + QString(made.size() / 3, u'·') + u'⟧';
    }
};

struct Pseudo
{
    Pseudo() { QCoreApplication::installTranslator(&translator); }
    ~Pseudo() { QCoreApplication::removeTranslator(&translator); }
    PseudoTranslator translator;
};

/// What the course itself says, which is in the language of its author.
QString courseText(const Lesson &lesson)
{
    QFile file(lesson.file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(file.readAll()) + lesson.title + lesson.level;
    for (const Exercise &exercise : lesson.exercises)
        text += exercise.title + exercise.id;
    return text;
}

/// Whether \a text has words that went through no translation.
bool isUntranslated(QString text, const QString &course)
{
    static const QRegularExpression translated(u"⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧"_s);
    static const QRegularExpression tags(u"<[^>]*>"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    text.remove(tags).remove(translated);
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        if (!course.contains(match.captured(), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    return texts;
}

} // namespace

TEST_CASE("every text of the window goes through translation", "[translation]")
{
    const Pseudo pseudo;
    WindowFixture f;
    REQUIRE(f.window->openLesson(copyingLesson));
    f.window->openExercise(u"clone-config"_s);
    f.trigger(u"checkAction"_s);
    f.waitUntilIdle();
    const auto catalog = Catalog::load(f.options.courseFolder);
    QString known = u"Lectern Python CPython English Tiếng Việt def return "_s +
                    catalog->courses().first().course.title + f.options.courseFolder +
                    f.window->findChild<QLabel *>(u"pythonLabel"_s)->toolTip() +
                    f.window->findChild<QLabel *>(u"pythonLabel"_s)->text() + f.editor()->source();
    for (const Stage &stage : catalog->courses().first().course.stages) {
        known += stage.title + stage.summary;
        for (const Lesson &lesson : stage.lessons)
            known += lesson.title;
    }
    known += courseText(**catalog->findLesson(copyingLesson));
    int count = 0;
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        if (widget->objectName().startsWith("qt_"_L1))
            continue;
        for (const QString &text : textsOf(*widget)) {
            ++count;
            INFO(widget->metaObject()->className()
                 << " " << widget->objectName().toStdString() << ": " << text.toStdString());
            CHECK_FALSE(isUntranslated(text, known));
        }
    }
    for (const QMenu *menu : f.window->actions().menus) {
        CHECK_FALSE(isUntranslated(menu->title(), known));
        for (const QAction *action : menu->actions()) {
            INFO(action->objectName().toStdString() << ": " << action->text().toStdString());
            CHECK_FALSE(isUntranslated(action->text(), known));
        }
    }
    CHECK(count > 100);
}

TEST_CASE("longer texts have room", "[translation]")
{
    const Pseudo pseudo;
    WindowFixture f;
    f.window->resize(1280, 800);
    REQUIRE(f.window->openLesson(copyingLesson));
    QTest::qWait(100);
    for (const QAbstractButton *button : f.window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        INFO(button->metaObject()->className()
             << " " << button->objectName().toStdString() << ": " << button->text().toStdString());
        CHECK(button->width() + 1 >= button->minimumSizeHint().width());
    }
    CHECK(f.window->width() == 1280); // it fits a laptop all the same
}

TEST_CASE("every text is translated into every language that ships", "[translation]")
{
    for (const Language &language : shippedLanguages()) {
        if (language.code == "en"_L1)
            continue;
        QFile file(QStringLiteral(LECTERN_SOURCE_DIR "/resources/translations/lectern_%1.ts")
                       .arg(language.code));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        CHECK(text.count("<message") > 700);
        CHECK(text.count("type=\"unfinished\"") == 0);
        CHECK(text.count("<translation></translation>") == 0);
    }
}

TEST_CASE("one line is a line and two are lines", "[translation]")
{
    Translation translation;
    translation.use(u"en"_s);
    CHECK(QCoreApplication::translate("Lectern::App::ProgressPresenter", "%n day(s) ago", nullptr,
                                      1) == u"1 day ago"_s);
    CHECK(QCoreApplication::translate("Lectern::App::ProgressPresenter", "%n day(s) ago", nullptr,
                                      2) == u"2 days ago"_s);
}
