// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace Lectern::App {

/// A language in which the window speaks.
struct Language
{
    QString code; ///< as in QLocale: "en", "vi"
    QString name; ///< in that language
};

/// All that Lectern comes with; English, in which it is written, first.
QList<Language> shippedLanguages();

/// The language of the application's texts, of its numbers and of its dates. What is on the screen
/// is not translated anew: whoever changes the language makes the window again.
class Translation
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// Switches to \a code; empty or unknown: the desktop's language if Lectern has it, else
    /// English.
    void use(const QString &code);

private:
    QTranslator m_plurals; ///< English ones: "1 line", "2 lines"
    QTranslator m_texts;
};

} // namespace Lectern::App
