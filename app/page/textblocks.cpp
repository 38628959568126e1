// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/textblocks.h"

#include "page/codeview.h"
#include "page/proseview.h"
#include "theme.h"

#include <QFrame>
#include <QLabel>
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

} // namespace

TextBlocks::TextBlocks(const QList<Block> &blocks, const QString &folder,
                       const KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const Block &block : blocks) {
        if (const auto *prose = std::get_if<ProseBlock>(&block)) {
            layout->addWidget(makeProse(prose->html, folder));
        } else if (const auto *box = std::get_if<BoxBlock>(&block)) {
            layout->addWidget(makeBox(*box, folder));
        } else if (const auto *listing = std::get_if<ListingBlock>(&block)) {
            auto *view = new CodeView(repository);
            view->setCode(listing->code, listing->language);
            m_themeSetters.append([view](const Theme &theme) { view->setTheme(theme); });
            layout->addWidget(view);
        }
    }
}

void TextBlocks::setTheme(const Theme &theme)
{
    for (const auto &setTheme : std::as_const(m_themeSetters))
        setTheme(theme);
}

QWidget *TextBlocks::makeProse(const QString &html, const QString &folder)
{
    auto *view = new ProseView(folder);
    view->setProse(html);
    connect(view, &QTextBrowser::anchorClicked, this, &TextBlocks::linkRequested);
    m_themeSetters.append([view](const Theme &theme) { view->setTheme(theme); });
    return view;
}

QWidget *TextBlocks::makeBox(const BoxBlock &box, const QString &folder)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"lessonBox"_s);
    frame->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 10, 14, 8);
    auto *title = new QLabel(boxTitle(box.kind));
    title->setObjectName(u"blockCaption"_s);
    title->setProperty("caption", true);
    layout->addWidget(title);
    layout->addWidget(makeProse(box.html, folder));
    m_themeSetters.append([frame, kind = box.kind](const Theme &theme) {
        QPalette colors = frame->palette();
        colors.setColor(QPalette::Window, boxColor(kind, theme));
        frame->setPalette(colors);
    });
    return frame;
}

} // namespace Lectern::App
