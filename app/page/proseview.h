// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <memory>

namespace Lectern::App {

class Pictures;
struct Theme;
struct Typography;

/// Shows the safe HTML of a lesson's prose, as high as its text: the page around it scrolls. Its
/// lines are as long as is comfortable, however wide it is; only a table may use all of its width,
/// and scrolls sideways if that is not enough.
///
/// Loads nothing but images that are plain files below the lesson's folder: no network, no other
/// file, no script. Follows no link by itself.
class ProseView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// \a folder is the lesson's, an absolute path.
    explicit ProseView(const QString &folder, QWidget *parent = nullptr);
    ~ProseView() override;

    void setTheme(const Theme &theme);
    /// HTML as made by the course loader.
    void setProse(const QString &html);

    /// How many headings there are, and where one of them is, in pixels from the top.
    int headingCount() const { return static_cast<int>(m_headings.size()); }
    int headingTop(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The keyboard has come to a link, which stands at \a place of the view.
    void linkFocused(const QRect &place);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct CodeRange
    {
        int position = 0; ///< in the document
        int length = 0;
    };

    void render();
    void findParts();
    void describe();
    void paintCode(QPainter &painter, const CodeRange &range, const QRectF &exposed) const;
    void fitWidth();
    void fitHeight();

    Pictures *m_pictures;
    QString m_name; ///< the accessible one, unless its owner gave it another
    QString m_html;
    bool m_isTable = false;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Typography> m_typography;
    QList<int> m_headings;    ///< positions in the document
    QList<CodeRange> m_codes; ///< code within sentences
    bool m_isFitting = false;
};

} // namespace Lectern::App
