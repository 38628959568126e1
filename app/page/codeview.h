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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int fittedHeight() const;
    void fitHeight();

    class Highlighter;
    const KSyntaxHighlighting::Repository &m_repository;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace Lectern::App
