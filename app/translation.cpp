// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

bool isShipped(QStringView code)
{
    return std::ranges::any_of(shippedLanguages(),
                               [code](const Language &each) { return each.code == code; });
}

QString desktopLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (isShipped(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

QList<Language> shippedLanguages()
{
    return {{u"en"_s, u"English"_s}, {u"vi"_s, u"Tiếng Việt"_s}};
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_plurals);
}

void Translation::use(const QString &code)
{
    const QString chosen = isShipped(code) ? code : desktopLanguage();
    const QString folder = u":/translations/"_s;
    QCoreApplication::removeTranslator(&m_texts);
    if (m_plurals.isEmpty() && m_plurals.load(folder + "lectern_en.qm"_L1))
        QCoreApplication::installTranslator(&m_plurals);
    if (chosen != "en"_L1 && m_texts.load(folder + "lectern_"_L1 + chosen + ".qm"_L1))
        QCoreApplication::installTranslator(&m_texts);
    // The desktop's own way to write numbers, unless that is of another language.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(chosen) ? system : QLocale(chosen));
}

} // namespace Lectern::App
