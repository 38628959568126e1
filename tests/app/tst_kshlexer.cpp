// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stringmakers.h"

#include "editor/kshlexer.h"
#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace Lectern::App;

namespace {

const KSyntaxHighlighting::Repository &repository()
{
    static const KSyntaxHighlighting::Repository loaded;
    return loaded;
}

/// A plain editor with the lexer, shown, so that QScintilla asks for styles as it does in use.
struct Fixture
{
    Fixture() : lexer(repository().definitionForName(QStringLiteral("Python")))
    {
        editor.setUtf8(true);
        editor.resize(600, 400);
        editor.setLexer(&lexer);
        lexer.setTheme(makeTheme(ColorScheme::Light, repository()));
        editor.show();
    }
    ~Fixture() { editor.setLexer(nullptr); }

    void setText(const QString &text)
    {
        editor.setText(text);
        styleAll();
    }
    void styleAll() { editor.SendScintilla(QsciScintillaBase::SCI_COLOURISE, 0UL, -1L); }

    long length() const { return editor.SendScintilla(QsciScintillaBase::SCI_GETLENGTH); }

    /// The name of the format of the character where \a needle begins.
    QString formatAt(const char *needle)
    {
        const QByteArray bytes = editor.text().toUtf8();
        const qsizetype position = bytes.indexOf(needle);
        REQUIRE(position >= 0);
        return formatAt(position);
    }
    QString formatAt(qsizetype position)
    {
        const long style = editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT,
                                                static_cast<unsigned long>(position));
        return lexer.description(static_cast<unsigned char>(style));
    }

    /// The names of the formats of all bytes, to compare two ways to the same text.
    QStringList formats()
    {
        QStringList all;
        for (long i = 0; i < length(); ++i)
            all.append(formatAt(i));
        return all;
    }

    void insert(long position, const QByteArray &bytes)
    {
        editor.SendScintilla(QsciScintillaBase::SCI_INSERTTEXT,
                             static_cast<unsigned long>(position), bytes.constData());
    }

    QsciScintilla editor;
    KshLexer lexer;
};

QStringList formatsOfNew(const QString &text)
{
    Fixture fresh;
    fresh.setText(text);
    return fresh.formats();
}

} // namespace

TEST_CASE("Python's parts get formats of their own", "[kshlexer]")
{
    Fixture f;
    f.setText(
        QStringLiteral("def area(r):  # of a disc\n    return 3.14 * r ** 2\nprint(\"x\")\n"));
    CHECK(f.formatAt("def") == QStringLiteral("Definition Keyword"));
    CHECK(f.formatAt("# of") == QStringLiteral("Comment"));
    CHECK(f.formatAt("return") == QStringLiteral("Flow Control Keyword"));
    CHECK(f.formatAt("3.14") == QStringLiteral("Float"));
    CHECK(f.formatAt("print") == QStringLiteral("Builtin Function"));
    CHECK(f.formatAt("\"x\"") == QStringLiteral("String"));
}

TEST_CASE("characters of several bytes do not shift the formats after them", "[kshlexer]")
{
    const auto text = GENERATE(QStringLiteral("s = 'ä€😀' # c\nreturn"),
                               QStringLiteral("größe = 'é' # c\nreturn"),
                               QStringLiteral("x = '😀😀' # c\nreturn"));
    Fixture f;
    f.setText(text);
    CHECK(f.formatAt("'") == QStringLiteral("String"));
    CHECK(f.formatAt("' #") == QStringLiteral("String"));
    CHECK(f.formatAt(" # c") == QStringLiteral("Normal Text"));
    CHECK(f.formatAt("# c") == QStringLiteral("Comment"));
    CHECK(f.formatAt("return") == QStringLiteral("Flow Control Keyword"));
}

TEST_CASE("every byte is styled and none past the end", "[kshlexer]")
{
    // Scintilla asserts, and ends the program, on a byte past the end.
    const auto text = GENERATE(QByteArray(), QByteArray("x"), QByteArray("\n"), QByteArray("'open"),
                               QByteArray("'''open\n"), QByteArray("# ä"), QByteArray("a\r\nb\r\n"),
                               QByteArray("s = '\xff\xfe\x80'\n"), // not UTF-8
                               QByteArray("'\xc3"));
    Fixture f;
    f.editor.SendScintilla(QsciScintillaBase::SCI_ADDTEXT, static_cast<unsigned long>(text.size()),
                           text.constData());
    f.styleAll();
    CHECK(f.length() == text.size());
    CHECK(f.editor.SendScintilla(QsciScintillaBase::SCI_GETENDSTYLED) == text.size());
}

TEST_CASE("a string over several lines is one string", "[kshlexer]")
{
    Fixture f;
    f.setText(QStringLiteral("x = '''one\nreturn\n# three\n'''\nreturn 4\n"));
    CHECK(f.formatAt("# three") == f.formatAt("one"));
    CHECK(f.lexer.meaningAt(static_cast<int>(f.editor.text().indexOf(QStringLiteral("# three")))) ==
          KshLexer::Meaning::String);
    CHECK(f.formatAt("return 4") == QStringLiteral("Flow Control Keyword"));
}

TEST_CASE("an edit that opens or closes a string changes the lines below", "[kshlexer]")
{
    Fixture f;
    const QString text = QStringLiteral("a = 1\nb = 2\n# note\nc = 3\n");
    f.setText(text);
    REQUIRE(f.formatAt("# note") == QStringLiteral("Comment"));

    f.insert(6, "s='''\n");
    f.styleAll();
    CHECK(f.formatAt("# note") != QStringLiteral("Comment"));
    CHECK(f.formats() == formatsOfNew(f.editor.text()));

    f.editor.SendScintilla(QsciScintillaBase::SCI_DELETERANGE, 6UL, 6L);
    f.styleAll();
    REQUIRE(f.editor.text() == text);
    CHECK(f.formatAt("# note") == QStringLiteral("Comment"));
    CHECK(f.formats() == formatsOfNew(text));
}

TEST_CASE("after any edit the styles are those of a new document with that text", "[kshlexer]")
{
    Fixture f;
    f.setText(
        QStringLiteral("def f():\n    '''Doc.\n    More.\n    '''\n    return 'ä'\n\nx = 1\n"));
    const std::pair<long, const char *> edits[] = {
        {0, "# top\n"}, {9, "\"\"\"\n"}, {20, "x\ny\nz"}, {3, "\n\n\n"}, {40, "'"}, {5, "\"\"\""},
    };
    for (const auto &[position, bytes] : edits) {
        f.insert(position, bytes);
        f.styleAll();
        INFO(f.editor.text().toStdString());
        CHECK(f.formats() == formatsOfNew(f.editor.text()));
    }
    while (f.editor.isUndoAvailable()) {
        f.editor.undo();
        f.styleAll();
        INFO(f.editor.text().toStdString());
        CHECK(f.formats() == formatsOfNew(f.editor.text()));
    }
    for (const auto &[start, count] : {std::pair(2L, 20L), {0L, 9L}, {7L, 1L}}) {
        f.editor.SendScintilla(QsciScintillaBase::SCI_DELETERANGE,
                               static_cast<unsigned long>(start), qMin(count, f.length() - start));
        f.styleAll();
        CHECK(f.formats() == formatsOfNew(f.editor.text()));
    }
}

TEST_CASE("an edit highlights the lines it changed, not the document", "[kshlexer]")
{
    Fixture f;
    f.setText(QStringLiteral("x = [1, 2]  # y\n").repeated(2000));
    const qint64 before = f.lexer.highlightedLineCount();
    REQUIRE(before >= 2000);

    f.insert(16 * 1000, "y = 3\n");
    f.styleAll();
    CHECK(f.lexer.highlightedLineCount() - before <= 3);
    CHECK(f.editor.SendScintilla(QsciScintillaBase::SCI_GETENDSTYLED) == f.length());

    const qint64 inserted = f.lexer.highlightedLineCount();
    f.insert(16 * 1990, "'''\n"); // all that follows becomes a string
    f.styleAll();
    CHECK(f.lexer.highlightedLineCount() - inserted >= 10);
    CHECK(f.lexer.highlightedLineCount() - inserted <= 14);
}

TEST_CASE("the meaning of a character is known before it was painted", "[kshlexer]")
{
    Fixture f;
    f.editor.setText(QStringLiteral("x = 1  # c\ny = 's'\n"));
    CHECK(f.lexer.meaningAt(16) == KshLexer::Meaning::String);
    CHECK(f.lexer.meaningAt(8) == KshLexer::Meaning::Comment);
    CHECK(f.lexer.meaningAt(0) == KshLexer::Meaning::Code);
}

TEST_CASE("another theme changes the colours at once and keeps the formats", "[kshlexer]")
{
    Fixture f;
    f.setText(QStringLiteral("return 1  # c\n"));
    const QStringList formats = f.formats();
    const auto colorOf = [&f] {
        const long style = f.editor.SendScintilla(QsciScintillaBase::SCI_GETSTYLEAT, 0UL);
        return f.editor.SendScintilla(QsciScintillaBase::SCI_STYLEGETFORE,
                                      static_cast<unsigned long>(style));
    };
    const long light = colorOf();
    f.lexer.setTheme(makeTheme(ColorScheme::Dark, repository()));
    CHECK(colorOf() != light);
    f.styleAll();
    CHECK(f.formats() == formats);
}

TEST_CASE("a lexer given to its editor again styles everything again", "[kshlexer]")
{
    Fixture f;
    f.setText(QStringLiteral("return 1\n"));
    f.editor.setLexer(nullptr);
    f.editor.setLexer(&f.lexer);
    f.styleAll();
    CHECK(f.formatAt("return") == QStringLiteral("Flow Control Keyword"));
}
