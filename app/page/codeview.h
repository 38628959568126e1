// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Lectern::App {

struct Theme;

/// A listing on a lesson page: code to read, select and copy, never to edit or run from here.
///
/// It is as high as its code, so that the page is what scrolls: it passes the wheel on, unless it
/// is turned sideways over a line that is too long.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// \a repository must outlive the view.
    explicit CodeView(const KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);
    ~CodeView() override;

    void setTheme(const Theme &theme);
    /// \a language as written in a course ("python", "shell", ...); code of an unknown one stays
    /// plain. An end of line at the end of \a code is not shown as an empty line.
    void setCode(const QString &code, const QString &language);
    /// Marks the line at which a recorded run is, from 1; 0 or a number outside the code: none.
    /// setCode() removes the mark.
    void markLine(int line);
    /// 0 where nothing is marked.
    int markedLine() const { return m_markedLine; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMark();
    int fittedHeight() const;
    void fitHeight();

    class Highlighter;
    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<Highlighter> m_highlighter;
    QString m_language;
    int m_markedLine = 0;
    QColor m_markBackground;
    QColor m_markColor;
};

} // namespace Lectern::App
