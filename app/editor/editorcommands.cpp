// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorcommands.h"

#include "editor/codeeditor.h"
#include "editor/editorfolding.h"
#include "editor/linecommands.h"
#include "editor/multiplecursors.h"
#include "editor/syntaxmark.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CodeEditor", text);
}

} // namespace

void addEditorCommand(QsciScintilla *editor, QObject *owner, const QString &name,
                      const QString &text, const QKeySequence &key,
                      const std::function<void()> &run)
{
    const int combination = key[0].toCombined();
    if (QsciCommand *command = editor->standardCommands()->boundTo(combination)) {
        if (command->key() == combination)
            command->setKey(0);
        else
            command->setAlternateKey(0);
    }
    auto *action = new QAction(text, owner);
    action->setObjectName(name + "Action"_L1);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(action, &QAction::triggered, owner, run);
    editor->addAction(action);
}

void addEditorCommands(CodeEditor *editor)
{
    for (const auto command : {QsciCommand::ZoomIn, QsciCommand::ZoomOut}) {
        if (QsciCommand *zoom = editor->standardCommands()->find(command)) {
            zoom->setKey(0);
            zoom->setAlternateKey(0);
        }
    }
    const auto add = [editor](const QString &name, const QString &text, const QKeySequence &key,
                              auto *part, auto run) {
        addEditorCommand(editor, part, name, text, key, [part, run] { (part->*run)(); });
    };
    LineCommands *lines = editor->lineCommands();
    add(u"toggleComment"_s, tr("Toggle Comment"), Qt::CTRL | Qt::Key_Slash, lines,
        &LineCommands::toggleComment);
    add(u"duplicateLines"_s, tr("Duplicate Lines"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, lines,
        &LineCommands::duplicate);
    add(u"deleteLines"_s, tr("Delete Lines"), Qt::CTRL | Qt::SHIFT | Qt::Key_K, lines,
        &LineCommands::remove);
    add(u"moveLinesUp"_s, tr("Move Lines Up"), Qt::ALT | Qt::Key_Up, lines, &LineCommands::moveUp);
    add(u"moveLinesDown"_s, tr("Move Lines Down"), Qt::ALT | Qt::Key_Down, lines,
        &LineCommands::moveDown);
    MultipleCursors *cursors = editor->cursors();
    add(u"addNextOccurrence"_s, tr("Select Next Occurrence Too"), Qt::CTRL | Qt::Key_D, cursors,
        &MultipleCursors::addNextOccurrence);
    add(u"selectAllOccurrences"_s, tr("Select All Occurrences"), Qt::CTRL | Qt::SHIFT | Qt::Key_L,
        cursors, &MultipleCursors::selectAllOccurrences);
    EditorFolding *folding = editor->folding();
    add(u"fold"_s, tr("Fold"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketLeft, folding,
        &EditorFolding::fold);
    add(u"unfold"_s, tr("Unfold"), Qt::CTRL | Qt::SHIFT | Qt::Key_BracketRight, folding,
        &EditorFolding::unfold);
    add(u"foldAll"_s, tr("Fold All"), Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft, folding,
        &EditorFolding::foldAll);
    add(u"unfoldAll"_s, tr("Unfold All"), Qt::CTRL | Qt::ALT | Qt::Key_BracketRight, folding,
        &EditorFolding::unfoldAll);
    add(u"showSyntaxProblem"_s, tr("Show Syntax Error"), Qt::Key_F8, editor->syntaxMark(),
        &SyntaxMark::showProblem);
}

} // namespace Lectern::App
