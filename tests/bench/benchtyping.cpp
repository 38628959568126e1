// SPDX-License-Identifier: GPL-3.0-or-later
// How long the editor takes for a key in a file of 5,000 lines: to change the text, highlight it,
// find its folds, and paint.
#include "bench/table.h"

#include "assist/codeassistant.h"
#include "editor/codeeditor.h"
#include "editor/editorassistance.h"
#include "theme.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QKeyEvent>

using namespace Lectern;
using namespace Lectern::App;
using namespace Lectern::Bench;
using namespace Qt::StringLiterals;

namespace {

/// A program of 5,000 lines with some of everything.
QString longProgram()
{
    QString text;
    for (int i = 0; i < 500; ++i)
        text += u"def function_%1(first, second=2):\n"
                "    \"\"\"Adds what it is given.\n\n    And says so.\n    \"\"\"\n"
                "    total = [first,\n             second]\n"
                "    for value in total:  # each of them\n"
                "        print(f\"{value}: {len(total) + %1}\")\n    return sum(total)\n"_s.arg(i);
    return text;
}

void press(CodeEditor &editor, int key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(&editor, &event);
    }
    // What the key has put off, and the picture.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// Types \a text, and the keys for its line ends, at \a line.
Samples type(CodeEditor &editor, int line, const QString &text, int rounds)
{
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        editor.goToLine(line);
        QCoreApplication::processEvents();
        for (const QChar c : text) {
            const auto begin = Clock::now();
            if (c == u'\n')
                press(editor, Qt::Key_Return, u"\r"_s);
            else
                press(editor, 0, c);
            samples.add(millisecondsSince(begin));
        }
    }
    return samples;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 10;
    const KSyntaxHighlighting::Repository repository;
    CodeEditor editor(repository);
    CodeAssistant assistant; // without a Python: completion comes from the words
    const EditorAssistance assistance(&editor, &assistant);
    editor.resize(800, 700);
    editor.show();
    editor.activateWindow();
    editor.setFocus();
    editor.setSource(longProgram());

    const QString code = u"total = function_1(first, [second])\nif total:\nprint(total)\n"_s;
    Measurements measurements;
    measurements["typing at the top"] = type(editor, 3, code, rounds);
    measurements["typing in the middle"] = type(editor, 2500, code, rounds);
    measurements["typing at the end"] = type(editor, 5000, code, rounds);
    measurements["opening a string at the top"] = type(editor, 1, u"x = '''\n'''\n"_s, rounds);
    note(measurements, "ms");
    for (const auto &[name, samples] : measurements)
        row("5,000 lines, " + name + ": 95 % of the keys", samples.quantile(0.95),
            atMost(16, " ms"));
    return 0;
}
