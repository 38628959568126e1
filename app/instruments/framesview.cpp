// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/framesview.h"

#include "theme.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace Lectern::App {

FramesView::FramesView(QWidget *parent) : QTreeView(parent)
{
    setObjectName(u"framesView"_s);
    setAccessibleName(tr("Frames and their variables"));
    setModel(&m_model);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FramesModel::Name, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(FramesModel::Value, QHeaderView::Stretch);
    header()->setSectionResizeMode(FramesModel::Change, QHeaderView::ResizeToContents);
}

FramesView::~FramesView()
{
    setModel(nullptr); // the base outlives the model
}

void FramesView::setTheme(const Theme &theme)
{
    QPalette colors = theme.palette;
    colors.setColor(QPalette::Base, theme.pageBackground);
    colors.setColor(QPalette::Highlight, theme.selection);
    colors.setColor(QPalette::HighlightedText, theme.text);
    setPalette(colors);
    m_model.setTheme(theme);
    spanTitles();
}

void FramesView::setFrames(const QList<ShownFrame> &frames)
{
    m_model.setFrames(frames);
    spanTitles();
    scrollToTop();
}

void FramesView::spanTitles()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isTitle(row))
            setFirstColumnSpanned(row, {}, true);
    }
}

} // namespace Lectern::App
