// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/block.h"

#include <QWidget>

#include <functional>

class QUrl;

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

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

Q_SIGNALS:
    void linkRequested(const QUrl &link);

private:
    QWidget *makeProse(const QString &html, const QString &folder);
    QWidget *makeBox(const BoxBlock &box, const QString &folder);

    QList<std::function<void(const Theme &)>> m_themeSetters;
};

} // namespace Lectern::App
