// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Lectern::App {

struct Theme;

/// Shows the safe HTML of a lesson's prose, as high as its text: the page around it scrolls.
///
/// Loads nothing but images that are plain files below the lesson's folder: no network, no other
/// file, no script. Follows no link by itself.
class ProseView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a folder is the lesson's, an absolute path.
    explicit ProseView(const QString &folder, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// HTML as made by the course loader.
    void setProse(const QString &html);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void fitHeight();

    QString m_folder;
    QString m_html;
    QString m_styleSheet;
    bool m_isFitting = false;
};

} // namespace Lectern::App
