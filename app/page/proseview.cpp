// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/proseview.h"

#include "theme.h"

#include <QFileInfo>
#include <QImageReader>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr qint64 maximumImageBytes = 20'000'000;
constexpr int lineHeightPercent = 135;

/// What QTextDocument understands of CSS; line height and table borders are set on the document.
QString styleSheetFor(const Theme &theme)
{
    return uR"(
        body { color: %1; }
        a { color: %2; text-decoration: underline; }
        h2 { font-size: x-large; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }
        h3 { font-size: large; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }
        h4 { font-size: medium; font-weight: 600; margin-top: 10px; margin-bottom: 4px; }
        p { margin-top: 0px; margin-bottom: 8px; }
        ul, ol { margin-top: 0px; margin-bottom: 8px; }
        li { margin-bottom: 3px; }
        code { font-family: '%3'; background-color: %4; }
        pre { font-family: '%3'; background-color: %4; }
        th { font-weight: 600; background-color: %4; padding: 4px 8px; text-align: left; }
        td { padding: 4px 8px; }
    )"_s.arg(theme.text.name(), theme.accent.name(), theme.codeFont.family(),
             theme.codeBackground.name());
}

void setLineHeights(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

void setTableBorders(QTextFrame *frame, const QColor &color)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(color);
            format.setCellPadding(4);
            table->setFormat(format);
        }
        setTableBorders(child, color);
    }
}

} // namespace

ProseView::ProseView(const QString &folder, QWidget *parent)
    : QTextBrowser(parent), m_folder(QFileInfo(folder).canonicalFilePath())
{
    setObjectName(u"proseView"_s);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(tr("Lesson text"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void ProseView::setTheme(const Theme &theme)
{
    m_styleSheet = styleSheetFor(theme);
    setFont(theme.readingFont);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, theme.text);
    colors.setColor(QPalette::Mid, theme.border);
    setPalette(colors);
    render();
}

void ProseView::setProse(const QString &html)
{
    m_html = html;
    render();
}

void ProseView::render()
{
    document()->setDefaultStyleSheet(m_styleSheet);
    document()->setDefaultFont(font());
    setHtml(m_html);
    setLineHeights(*document());
    setTableBorders(document()->rootFrame(), palette().color(QPalette::Mid));
    fitHeight();
}

QSize ProseView::sizeHint() const
{
    return {400, minimumSizeHint().height()};
}

QSize ProseView::minimumSizeHint() const
{
    return {120, static_cast<int>(std::ceil(document()->size().height())) + 2};
}

QVariant ProseView::loadResource(int type, const QUrl &name)
{
    // Refusing takes an answer: where it gets none, QTextDocument opens the file by itself.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    if (type != QTextDocument::ImageResource || !name.scheme().isEmpty() || !name.host().isEmpty())
        return nothing;
    const QFileInfo file(QFileInfo(m_folder + u'/' + name.path()).canonicalFilePath());
    if (!file.filePath().startsWith(m_folder + u'/') || !file.isFile() ||
        file.size() > maximumImageBytes)
        return nothing;
    QImageReader reader(file.filePath()); // refuses pictures over Qt's allocation limit
    const QImage image = reader.read();
    return image.isNull() ? nothing : image;
}

void ProseView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void ProseView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ProseView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_html.isEmpty())
        render();
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
