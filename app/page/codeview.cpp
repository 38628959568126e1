// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/codeview.h"

#include "theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int padding = 10;

KSyntaxHighlighting::Definition definitionFor(const KSyntaxHighlighting::Repository &repository,
                                              const QString &language)
{
    const QString name = language.toLower();
    if (name == "shell"_L1 || name == "sh"_L1 || name == "console"_L1)
        return repository.definitionForName(u"Bash"_s);
    if (name == "pycon"_L1)
        return repository.definitionForName(u"Python"_s);
    return repository.definitionForName(name);
}

} // namespace

/// Colours as the editor does, so that they can be read on the code background.
class CodeView::Highlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using SyntaxHighlighter::SyntaxHighlighter;

    QColor background = Qt::white;
    double contrast = 4.5;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0)
            return;
        SyntaxHighlighter::applyFormat(offset, length, format);
        QTextCharFormat look = QSyntaxHighlighter::format(offset);
        look.clearBackground();
        if (look.foreground().style() != Qt::NoBrush)
            look.setForeground(legibleOn(background, look.foreground().color(), contrast));
        setFormat(offset, length, look);
    }
};

CodeView::CodeView(const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent),
      m_repository(repository),
      m_highlighter(std::make_unique<Highlighter>(document()))
{
    setObjectName("codeView"_L1);
    setProperty("box", true);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Code"));
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(padding);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &CodeView::fitHeight);
}

CodeView::~CodeView() = default;

void CodeView::setTheme(const Theme &theme)
{
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.codeBackground);
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    setPalette(colors);
    setFont(theme.codeFont);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    m_highlighter->background = theme.codeBackground;
    m_highlighter->contrast = theme.minimumContrast;
    m_highlighter->setTheme(theme.codeTheme);
    m_highlighter->rehighlight();
    m_markBackground = theme.noteTint;
    m_markColor = theme.accent;
    showMark();
}

void CodeView::setCode(const QString &code, const QString &language)
{
    m_highlighter->setDefinition(definitionFor(m_repository, language));
    setPlainText(code.endsWith(u'\n') ? code.chopped(1) : code);
    m_language = language;
    markLine(0);
    fitHeight();
}

void CodeView::markLine(int line)
{
    m_markedLine = line > 0 && line <= blockCount() ? line : 0;
    setAccessibleDescription(m_markedLine == 0
                                 ? m_language
                                 : tr("%1. The recorded run is at line %2.", "a language")
                                       .arg(m_language)
                                       .arg(m_markedLine));
    showMark();
}

void CodeView::showMark()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_markedLine > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(m_markedLine - 1));
        mark.format.setBackground(m_markBackground);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(mark);
    }
    setExtraSelections(selections);
    viewport()->update();
}

/// The arrow stands in the margin left of the code, which has room for it at any scale.
void CodeView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_markedLine == 0)
        return;
    const QRectF line = blockBoundingGeometry(document()->findBlockByNumber(m_markedLine - 1))
                            .translated(contentOffset());
    const double size = padding - 2;
    const double middle = line.center().y();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_markColor);
    painter.drawPolygon(QPolygonF({QPointF(1, middle - size * 0.6), QPointF(1 + size, middle),
                                   QPointF(1, middle + size * 0.6)}));
}

QSize CodeView::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), fittedHeight()};
}

QSize CodeView::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u'0') * 12, fittedHeight()};
}

void CodeView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool sideways =
        std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() == Qt::ShiftModifier;
    if (sideways && horizontalScrollBar()->maximum() > 0)
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

int CodeView::fittedHeight() const
{
    const qreal lines = blockCount() * blockBoundingRect(firstVisibleBlock()).height();
    const bool hasBar = horizontalScrollBar()->maximum() > 0;
    const int barHeight = hasBar ? horizontalScrollBar()->sizeHint().height() : 0;
    // One pixel more than the text takes, or QPlainTextEdit could be scrolled by a line.
    return static_cast<int>(std::ceil(lines)) + 2 * (padding + frameWidth()) + barHeight + 1;
}

void CodeView::fitHeight()
{
    const int wanted = fittedHeight();
    if (minimumHeight() == wanted && maximumHeight() == wanted)
        return;
    setFixedHeight(wanted);
    verticalScrollBar()->setValue(0);
}

} // namespace Lectern::App
