// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/qscintilla.h"

#include <memory>

class QFont;

namespace KSyntaxHighlighting {
class Definition;
}

namespace Lectern::App {

struct Theme;

/// Colours a QScintilla editor by a definition of KSyntaxHighlighting, so that editor and lesson
/// page show code alike. Does not fold, indent or complete.
///
/// One editor at a time. Positions are those of Scintilla: bytes of UTF-8, 0-based.
/// Each line keeps the state it was reached with, so that an edit costs the lines whose text or
/// beginning state changed, however long the document is.
class KshLexer final : public QsciLexerCustom
{
    Q_OBJECT

public:
    /// What a character is part of.
    enum class Meaning { Code, Comment, String };

    explicit KshLexer(const KSyntaxHighlighting::Definition &definition, QObject *parent = nullptr);
    ~KshLexer() override;

    void setTheme(const Theme &theme);

    /// Of the character at \a position. Highlights up to there first, where it is still to be done.
    Meaning meaningAt(int position);

    /// How many lines were highlighted since the lexer was made; a measure of the work done.
    qint64 highlightedLineCount() const;

    const char *language() const override;
    /// The name of the format that \a style stands for; empty for a style that is not used.
    QString description(int style) const override;
    int styleBitsNeeded() const override { return 8; }
    void setEditor(QsciScintilla *editor) override;
    /// Called by QScintilla. Always styles whole lines.
    void styleText(int start, int end) override;

private:
    void handleModified(int position, int type, int linesAdded);

    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
    QMetaObject::Connection m_modified;
};

} // namespace Lectern::App
