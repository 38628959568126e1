// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/textblocks.h"

#include "page/codeview.h"
#include "page/proseview.h"
#include "page/typography.h"
#include "theme.h"

#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

QString boxTitle(BoxBlock::Kind kind)
{
    switch (kind) {
    case BoxBlock::Kind::Note:
        return TextBlocks::tr("Note");
    case BoxBlock::Kind::Background:
        return TextBlocks::tr("Background");
    case BoxBlock::Kind::Myth:
        return TextBlocks::tr("Myth and measurement");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QColor boxColor(BoxBlock::Kind kind, const Theme &theme)
{
    switch (kind) {
    case BoxBlock::Kind::Note:
        return theme.noteTint;
    case BoxBlock::Kind::Background:
        return theme.backgroundTint;
    case BoxBlock::Kind::Myth:
        return theme.mythTint;
    }
    Q_UNREACHABLE_RETURN(theme.noteTint);
}

QColor barColor(BoxBlock::Kind kind, const Theme &theme)
{
    switch (kind) {
    case BoxBlock::Kind::Note:
        return theme.accent;
    case BoxBlock::Kind::Background:
        return theme.mutedText;
    case BoxBlock::Kind::Myth:
        return theme.warning;
    }
    Q_UNREACHABLE_RETURN(theme.accent);
}

/// \a html in parts, so that each table is one of its own: it may be wider than the lines of the
/// prose, and scrolls without them. Tables within lists stay where they are.
QStringList proseParts(const QString &html)
{
    QStringList parts;
    qsizetype end = 0;
    const auto append = [&](qsizetype from, qsizetype to) {
        const QString part = html.sliced(from, to - from).trimmed();
        if (!part.isEmpty())
            parts.append(part);
    };
    // The loader's HTML begins each block of the top level at the start of a line.
    while (true) {
        qsizetype start = html.indexOf("<table"_L1, end);
        while (start > 0 && html[start - 1] != u'\n')
            start = html.indexOf("<table"_L1, start + 1);
        const qsizetype close = start < 0 ? -1 : html.indexOf("</table>"_L1, start);
        const bool isNested = close >= 0 && html.sliced(end, start - end).count("<li>"_L1) !=
                                                html.sliced(end, start - end).count("</li>"_L1);
        if (close < 0 || isNested)
            break;
        append(end, start);
        append(start, close + 8);
        end = close + 8;
    }
    append(end, html.size());
    return parts;
}

} // namespace

/// The frame of a box: its tint, and a bar at its left that tells the kind besides the title.
class TextBlocks::Box final : public QFrame
{
public:
    Box(BoxBlock::Kind kind, QWidget *parent)
        : QFrame(parent), m_kind(kind), m_title(new QLabel(boxTitle(kind), this))
    {
        setObjectName(u"lessonBox"_s);
        setAccessibleName(m_title->text());
        m_title->setObjectName(u"blockCaption"_s);
        m_layout = new QVBoxLayout(this);
        m_layout->addWidget(m_title);
    }

    QVBoxLayout &content() { return *m_layout; }

    void setTheme(const Theme &theme)
    {
        const Typography typography = makeTypography(theme);
        m_tint = boxColor(m_kind, theme);
        m_bar = barColor(m_kind, theme);
        m_barWidth = qRound(4 * theme.scale);
        const int margin = typography.gap;
        m_layout->setContentsMargins(margin + m_barWidth, margin * 3 / 4, margin, margin * 3 / 4);
        m_layout->setSpacing(margin / 3);
        m_title->setFont(typography.caption);
        QPalette colors = theme.palette;
        colors.setColor(QPalette::WindowText, m_bar);
        m_title->setPalette(colors);
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), m_barWidth, m_barWidth);
        painter.setClipPath(outline);
        painter.fillRect(rect(), m_tint);
        painter.fillRect(QRect(0, 0, m_barWidth, height()), m_bar);
    }

private:
    BoxBlock::Kind m_kind;
    QLabel *m_title;
    QVBoxLayout *m_layout;
    QColor m_tint;
    QColor m_bar;
    int m_barWidth = 4;
};

TextBlocks::TextBlocks(const QList<Block> &blocks, const QString &folder,
                       const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent), m_folder(folder), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    for (const Block &block : blocks) {
        if (const auto *prose = std::get_if<ProseBlock>(&block)) {
            m_proseViews += addProse(prose->html, *m_layout);
        } else if (const auto *box = std::get_if<BoxBlock>(&block)) {
            addBox(*box);
        } else if (const auto *listing = std::get_if<ListingBlock>(&block)) {
            auto *view = new CodeView(repository, this);
            view->setCode(listing->code, listing->language);
            view->setAccessibleName(
                tr("Listing: %1").arg(listing->code.trimmed().section(u'\n', 0, 0)));
            m_themeSetters.append([view](const Theme &theme) { view->setTheme(theme); });
            m_layout->addWidget(view);
        }
    }
}

void TextBlocks::setTheme(const Theme &theme)
{
    m_layout->setSpacing(makeTypography(theme).gap);
    for (const auto &setTheme : std::as_const(m_themeSetters))
        setTheme(theme);
}

QList<ProseView *> TextBlocks::addProse(const QString &html, QVBoxLayout &layout)
{
    QList<ProseView *> views;
    for (const QString &part : proseParts(html)) {
        auto *view = new ProseView(m_folder, layout.parentWidget());
        view->setProse(part);
        connect(view, &QTextBrowser::anchorClicked, this, &TextBlocks::linkRequested);
        connect(view, &ProseView::linkFocused, this,
                [this, view](const QRect &place) { Q_EMIT linkFocused(view, place); });
        m_themeSetters.append([view](const Theme &theme) { view->setTheme(theme); });
        layout.addWidget(view);
        views.append(view);
    }
    return views;
}

void TextBlocks::addBox(const BoxBlock &block)
{
    auto *box = new Box(block.kind, this);
    addProse(block.html, box->content());
    m_themeSetters.append([box](const Theme &theme) { box->setTheme(theme); });
    m_layout->addWidget(box);
}

} // namespace Lectern::App
