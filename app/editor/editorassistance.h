// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assist/codeassistant.h"

#include <QObject>
#include <QTimer>

namespace Lectern::App {

class CodeEditor;

/// Brings an editor and an assistant together: completions while a name is written or after a dot,
/// call tips in the brackets of a call, syntax half a second after the last key. Control+Space and
/// Control+Shift+Space ask for the first two.
///
/// Nothing opens by itself where no code is written (in strings, comments, a read-only text,
/// without the keyboard), and nothing is asked before the learner changes the text.
class EditorAssistance final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    EditorAssistance(CodeEditor *editor, CodeAssistant *assistant, QObject *parent = nullptr);

private:
    /// Its answer is of use while the cursor is in the same word.
    struct ExpectedList
    {
        long wordStart = -1; ///< bytes; -1: none is expected
        quint64 id = 0;
    };

    void onCharacterAdded(char32_t character);
    void onCursorMoved();
    void onSourceChanged();
    void onListClosed();
    void askForCompletions();
    void askForCallTip();
    void onCompleted(quint64 id, const QList<Completion> &completions);
    void onSignatureFound(quint64 id, const std::optional<CallTip> &tip);
    void onSyntaxChecked(quint64 id, const std::optional<SyntaxProblem> &problem);
    void checkSyntax();
    void closeAll();

    bool canWrite() const;
    long cursor() const;
    long wordStart() const;
    QByteArray textBetween(long start, long end) const;
    bool isAfterAttributeDot() const;
    bool isNaming() const;
    std::pair<int, int> lineAndColumn() const;

    CodeEditor *m_editor;
    CodeAssistant *m_assistant;
    ExpectedList m_completion;
    quint64 m_callTipId = 0; ///< 0: none is wanted
    quint64 m_syntaxId = 0;
    long m_dismissedWord = -1; ///< where the word starts that no list is wanted for
    QTimer m_syntaxTimer;
};

} // namespace Lectern::App
