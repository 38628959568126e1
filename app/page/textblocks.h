// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QWidget>

#include <functional>

class QLabel;
class QUrl;
class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

class ProseView;
struct Theme;

/// Prose, boxes and listings one below the other: the parts of a text that only want to be read.
/// Other blocks are left out.
class TextBlocks final : public QWidget
{
    Q_OBJECT

public:
    /// \a folder is where images are; \a repository must outlive the widget.
    TextBlocks(const QList<Block> &blocks, const QString &folder,
               const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The views of its prose, in order; those of its boxes are not among them.
    const QList<ProseView *> &proseViews() const { return m_proseViews; }

Q_SIGNALS:
    void linkRequested(const QUrl &link);
    /// The keyboard has come to a link, which stands at \a place of \a view.
    void linkFocused(QWidget *view, const QRect &place);

private:
    class Box;

    QList<ProseView *> addProse(const QString &html, QVBoxLayout &layout);
    void addBox(const BoxBlock &block);

    QString m_folder;
    QVBoxLayout *m_layout;
    QList<ProseView *> m_proseViews;
    QList<std::function<void(const Theme &)>> m_themeSetters;
};

} // namespace Lectern::App
