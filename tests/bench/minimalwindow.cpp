// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of a window like Lectern's: a text browser and a QScintilla editor in a main window,
// with a page of text in each, and nothing else.
#include "editor/qscintilla.h"

#include <QApplication>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *browser = new QTextBrowser;
    auto *editor = new QsciScintilla;
    QString html = QStringLiteral("<h1>A lesson</h1>");
    QString code;
    for (int i = 0; i < 60; ++i) {
        html +=
            QStringLiteral("<p>Paragraph %1 of a text that stands beside an editor.</p>").arg(i);
        code += QStringLiteral("print('line', %1)\n").arg(i);
    }
    browser->setHtml(html);
    editor->setText(code);
    auto *splitter = new QSplitter;
    splitter->addWidget(browser);
    splitter->addWidget(editor);
    window.setCentralWidget(splitter);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
