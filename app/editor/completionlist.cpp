// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/completionlist.h"

#include "editor/qscintilla.h"
#include "theme.h"

#include <QListWidget>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

using Sci = QsciScintillaBase;

constexpr char separator = '\n';
constexpr char typeSeparator = '\x1f';
constexpr int mostRows = 9;

struct Sign
{
    Completion::Kind kind;
    char letter;
};
constexpr std::array signs{Sign{Completion::Kind::Keyword, 'k'},
                           Sign{Completion::Kind::Module, 'm'}, Sign{Completion::Kind::Class, 'c'},
                           Sign{Completion::Kind::Function, 'f'},
                           Sign{Completion::Kind::Variable, 'v'}};

/// A letter that tells what kind of name it is, on a ground of its own: the row may be selected.
QPixmap signImage(char letter, const Theme &theme)
{
    const int size = QFontMetrics(theme.codeFont).height() - 2;
    QPixmap image(size, size);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.codeBackground);
    painter.drawRoundedRect(image.rect(), size * 0.2, size * 0.2);
    painter.setFont(theme.codeFont);
    painter.setPen(theme.mutedText);
    painter.drawText(image.rect(), Qt::AlignCenter, QString(QLatin1Char(letter)));
    return image;
}

} // namespace

CompletionList::CompletionList(QsciScintilla *editor) : QObject(editor), m_editor(editor)
{
    editor->SendScintilla(Sci::SCI_AUTOCSETSEPARATOR, long(separator));
    editor->SendScintilla(Sci::SCI_AUTOCSETTYPESEPARATOR, long(typeSeparator));
    editor->SendScintilla(Sci::SCI_AUTOCSETORDER, long(Sci::SC_ORDER_CUSTOM));
    editor->SendScintilla(Sci::SCI_AUTOCSETIGNORECASE, 1UL);
    editor->SendScintilla(Sci::SCI_AUTOCSETDROPRESTOFWORD, 0UL);
    editor->SendScintilla(Sci::SCI_AUTOCSETCHOOSESINGLE, 0UL);
    editor->SendScintilla(Sci::SCI_AUTOCSETAUTOHIDE, 1UL);
    editor->SendScintilla(Sci::SCI_AUTOCSETCANCELATSTART, 0UL);
    editor->SendScintilla(Sci::SCI_AUTOCSETMAXHEIGHT, long(mostRows));
    connect(editor, &Sci::SCN_AUTOCCANCELLED, this, [this] {
        if (!m_isClosing)
            Q_EMIT dismissed();
    });
    connect(editor, &Sci::SCN_CHARADDED, this, [this] {
        m_isChosen = false;
        if (isOpen())
            narrow();
    });
    connect(editor, &Sci::SCN_AUTOCCHARDELETED, this, &CompletionList::narrow);
    connect(editor, &Sci::SCN_AUTOCCOMPLETED, this, &CompletionList::accepted);
}

void CompletionList::setTheme(const Theme &theme)
{
    close();
    for (const Sign &sign : signs)
        m_editor->registerImage(static_cast<int>(sign.kind), signImage(sign.letter, theme));
}

void CompletionList::show(const QList<Completion> &completions, long wordStart)
{
    m_completions = completions;
    m_wordStart = wordStart;
    narrow();
}

void CompletionList::narrow()
{
    const QString before = selected();
    const QString start = written();
    const bool wasChosen = m_isChosen;
    m_shown.clear();
    QByteArray names;
    for (const Completion &completion : std::as_const(m_completions)) {
        if (!completion.name.startsWith(start, Qt::CaseInsensitive))
            continue;
        m_shown.append(completion);
        if (!names.isEmpty())
            names += separator;
        names += completion.name.toUtf8();
        if (completion.kind != Completion::Kind::Word)
            names += typeSeparator + QByteArray::number(static_cast<int>(completion.kind));
    }
    if (m_shown.isEmpty() || (m_shown.size() == 1 && m_shown[0].name == start)) {
        close();
        return;
    }
    m_isClosing = true; // a list that is open is closed for the new one
    m_editor->SendScintilla(Sci::SCI_AUTOCSHOW, static_cast<unsigned long>(start.toUtf8().size()),
                            names.constData());
    m_isClosing = false;
    // QScintilla makes a new one for each list; the one before is still on its way out.
    for (auto *list : m_editor->findChildren<QListWidget *>())
        list->setFrameStyle(QFrame::Box | QFrame::Plain); // seen on a ground of the same colour
    if (wasChosen && std::ranges::contains(m_shown, before, &Completion::name))
        m_editor->SendScintilla(Sci::SCI_AUTOCSELECT, before.toUtf8().constData());
    m_isChosen = wasChosen && selected() == before;
}

void CompletionList::close()
{
    m_isClosing = true;
    m_editor->SendScintilla(Sci::SCI_AUTOCCANCEL);
    m_isClosing = false;
}

bool CompletionList::isOpen() const
{
    return m_editor->SendScintilla(Sci::SCI_AUTOCACTIVE) != 0;
}

QString CompletionList::selected() const
{
    if (!isOpen())
        return {};
    QByteArray name(static_cast<qsizetype>(m_editor->SendScintilla(
                        Sci::SCI_AUTOCGETCURRENTTEXT, 0UL, static_cast<void *>(nullptr))),
                    '\0');
    m_editor->SendScintilla(Sci::SCI_AUTOCGETCURRENTTEXT, 0UL, static_cast<void *>(name.data()));
    return QString::fromUtf8(name);
}

QString CompletionList::written() const
{
    const auto start = static_cast<int>(m_wordStart);
    const auto end = static_cast<int>(m_editor->SendScintilla(Sci::SCI_GETCURRENTPOS));
    return end > start ? QString::fromUtf8(m_editor->bytes(start, end).first(end - start))
                       : QString();
}

bool CompletionList::isComplete() const
{
    return isOpen() && !m_isChosen && std::ranges::contains(m_shown, written(), &Completion::name);
}

} // namespace Lectern::App
