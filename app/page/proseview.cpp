// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/proseview.h"

#include "page/pictures.h"
#include "page/proseformat.h"
#include "page/typography.h"
#include "theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qreal codeMargin = 1.5; ///< left and right of code within a sentence
constexpr qreal codeRadius = 3;
constexpr qsizetype longestName = 60; ///< in characters

/// Behind code within a sentence, on whatever stands behind the sentence.
QColor codeTint(const Theme &theme)
{
    QColor tint = theme.text;
    tint.setAlphaF(theme.isDark ? 0.12F : 0.07F);
    return tint;
}

/// Its first words, as far as a name goes.
QString openingOf(const QTextDocument &document)
{
    QTextBlock block = document.begin();
    while (block.isValid() && block.text().trimmed().isEmpty())
        block = block.next();
    const QString text = block.text().simplified();
    const qsizetype end = text.size() > longestName ? text.lastIndexOf(u' ', longestName) : -1;
    return end > 0 ? text.first(end) + u'…' : text.first(std::min(text.size(), longestName));
}

bool scrollsPage(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
           key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End ||
           key == Qt::Key_Space;
}

} // namespace

ProseView::ProseView(const QString &folder, QWidget *parent)
    : QTextBrowser(parent), m_pictures(new Pictures(folder, this)), m_name(tr("Lesson text"))
{
    setObjectName(u"proseView"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(FixedPixelWidth);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(m_name);
    document()->setDocumentMargin(0);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures);
    viewport()->setAutoFillBackground(false);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ProseView::fitHeight);
}

ProseView::~ProseView() = default;

void ProseView::setTheme(const Theme &theme)
{
    m_theme = std::make_unique<Theme>(theme);
    m_typography = std::make_unique<Typography>(makeTypography(theme));
    setFont(theme.readingFont);
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, Qt::transparent);
    setPalette(colors);
    render();
}

void ProseView::setProse(const QString &html)
{
    m_html = m_pictures->withoutRefused(html);
    m_isTable = html.startsWith("<table"_L1);
    setWordWrapMode(m_isTable ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
    render();
}

void ProseView::render()
{
    if (!m_theme || m_html.isEmpty())
        return; // it comes with the other of the two
    document()->setDefaultStyleSheet(proseStyleSheet(*m_theme, *m_typography));
    document()->setDefaultFont(m_typography->body);
    setHtml(m_html);
    formatProse(*document(), *m_theme, *m_typography);
    findParts();
    describe();
    fitWidth();
    fitHeight();
}

/// Headings, code within sentences, and whether there is a link to come to with the keyboard.
void ProseView::findParts()
{
    m_headings.clear();
    m_codes.clear();
    bool hasLink = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            m_headings.append(block.position());
        const bool isListing = block.blockFormat().nonBreakableLines(); // <pre>
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QTextCharFormat format = fragment.charFormat();
            hasLink = hasLink || format.isAnchor();
            if (format.fontFamilies().toStringList().contains(m_theme->codeFont.family()) &&
                !isListing)
                m_codes.append({fragment.position(), fragment.length()});
        }
    }
    setFocusPolicy(hasLink ? Qt::StrongFocus : Qt::ClickFocus);
}

/// To a screen reader the view is one text: its name tells which, its description what stands out.
void ProseView::describe()
{
    const QString opening = openingOf(*document());
    if (accessibleName() == m_name && !opening.isEmpty()) { // else its owner knows a better one
        m_name = m_isTable ? tr("Table: %1").arg(opening) : tr("Lesson text: %1").arg(opening);
        setAccessibleName(m_name);
    }
    QStringList parts;
    for (const int position : std::as_const(m_headings)) {
        const QTextBlock block = document()->findBlock(position);
        parts.append(tr("Heading of level %1: %2")
                         .arg(block.blockFormat().headingLevel())
                         .arg(block.text()));
    }
    setAccessibleDescription((parts + m_pictures->descriptions(m_html)).join(u'\n'));
}

int ProseView::headingTop(int index) const
{
    const QTextBlock block = document()->findBlock(m_headings.value(index));
    return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
}

QSize ProseView::sizeHint() const
{
    return {400, minimumSizeHint().height()};
}

QSize ProseView::minimumSizeHint() const
{
    const bool hasBar = horizontalScrollBar()->maximum() > 0;
    const int barHeight = hasBar ? horizontalScrollBar()->sizeHint().height() : 0;
    return {120, static_cast<int>(std::ceil(document()->size().height())) + 2 + barHeight};
}

QVariant ProseView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    // Refusing takes an answer: where it gets none, QTextDocument opens the file by itself. What a
    // lesson may show comes from Pictures.
    return QByteArray();
}

bool ProseView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    // The title of a link, which is plain text.
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool isOnLink = !anchorAt(help->pos()).isEmpty();
    const QString title =
        isOnLink ? cursorForPosition(help->pos()).charFormat().toolTip() : QString();
    QToolTip::showText(help->globalPos(),
                       title.isEmpty() ? QString()
                                       : Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal),
                       viewport());
    return true;
}

void ProseView::paintEvent(QPaintEvent *event)
{
    if (m_theme && !m_codes.isEmpty()) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-horizontalScrollBar()->value(), 0);
        painter.setPen(Qt::NoPen);
        painter.setBrush(codeTint(*m_theme));
        const QRectF exposed = QRectF(event->rect()).translated(horizontalScrollBar()->value(), 0);
        for (const CodeRange &range : std::as_const(m_codes))
            paintCode(painter, range, exposed);
    }
    QTextBrowser::paintEvent(event);
}

/// Rounded and a little wider than the text, which QTextDocument cannot do.
void ProseView::paintCode(QPainter &painter, const CodeRange &range, const QRectF &exposed) const
{
    const QTextBlock block = document()->findBlock(range.position);
    const QTextLayout &layout = *block.layout();
    const QRectF place = document()->documentLayout()->blockBoundingRect(block);
    if (!place.intersects(exposed))
        return;
    const QPointF origin = place.topLeft();
    const QFontMetricsF metrics(m_theme->codeFont);
    const int start = range.position - block.position();
    const int end = start + range.length;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = qMax(start, line.textStart());
        const int to = qMin(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal baseline = origin.y() + line.y() + line.ascent();
        painter.drawRoundedRect(QRectF(QPointF(origin.x() + line.cursorToX(from) - codeMargin,
                                               baseline - metrics.ascent()),
                                       QPointF(origin.x() + line.cursorToX(to) + codeMargin,
                                               baseline + metrics.descent())),
                                codeRadius, codeRadius);
    }
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitWidth();
    fitHeight();
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const bool isSideways =
        std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers() == Qt::ShiftModifier;
    if (isSideways && horizontalScrollBar()->maximum() > 0)
        QTextBrowser::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

void ProseView::keyPressEvent(QKeyEvent *event)
{
    if (scrollsPage(event->key()) && event->modifiers() == Qt::NoModifier)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

bool ProseView::focusNextPrevChild(bool next)
{
    const bool isInside = QTextBrowser::focusNextPrevChild(next);
    if (hasFocus() && textCursor().hasSelection())
        Q_EMIT linkFocused(cursorRect());
    return isInside;
}

void ProseView::fitWidth()
{
    if (!m_typography)
        return;
    const int width = viewport()->width();
    setLineWrapColumnOrWidth(m_isTable ? width : qMin(width, m_typography->measure));
}

void ProseView::fitHeight()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const int height = minimumSizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    m_isFitting = false;
}

} // namespace Lectern::App
