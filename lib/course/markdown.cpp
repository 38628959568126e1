// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/markdown.h"

#include "course/fenceinfo.h"
#include "course/lessonlinks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

constexpr qsizetype maximumLineLength = 20'000;

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using NodePointer = std::unique_ptr<cmark_node, FreeNode>;
using ParserPointer = std::unique_ptr<cmark_parser, FreeParser>;

/// A parsed document. The parser lives as long: it owns the list of extensions that rendering
/// needs.
struct Document
{
    ParserPointer parser;
    NodePointer root;

    QString render(cmark_node *node) const
    {
        const std::unique_ptr<char, decltype(&std::free)> html(
            cmark_render_html(node, CMARK_OPT_DEFAULT,
                              cmark_parser_get_syntax_extensions(parser.get())),
            &std::free);
        return QString::fromUtf8(html.get());
    }
};

Document parse(const QString &text)
{
    cmark_gfm_core_extensions_ensure_registered();
    Document document;
    document.parser.reset(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char *name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(document.parser.get(),
                                             cmark_find_syntax_extension(name));
    const QByteArray bytes = text.toUtf8();
    cmark_parser_feed(document.parser.get(), bytes.constData(),
                      static_cast<std::size_t>(bytes.size()));
    document.root.reset(cmark_parser_finish(document.parser.get()));
    return document;
}

QString fromCmark(const char *text)
{
    return QString::fromUtf8(text ? text : "");
}

/// Looks at every node for what a course must not contain.
class Inspector
{
public:
    Inspector(QString file, int firstLine, QString folder, Problems &problems)
        : m_file(std::move(file)),
          m_offset(firstLine - 1),
          m_folder(std::move(folder)),
          m_problems(problems)
    {
    }

    int line(cmark_node *node) const { return m_offset + cmark_node_get_start_line(node); }

    void report(cmark_node *node, const QString &message)
    {
        // Inline nodes carry no line in every version; the block around them does.
        while (node && cmark_node_get_start_line(node) == 0)
            node = cmark_node_parent(node);
        m_problems.append({m_file, node ? line(node) : m_offset + 1, message});
    }

    void inspect(cmark_node *root)
    {
        const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(cmark_iter_new(root),
                                                                               &cmark_iter_free);
        while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
            if (cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_ENTER)
                inspectNode(cmark_iter_get_node(iterator.get()), root);
        }
    }

private:
    void inspectNode(cmark_node *node, cmark_node *root)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE)
            report(
                node,
                Tr::tr("HTML is not shown in lessons. Write Markdown, or put it in a code block."));
        else if (type == CMARK_NODE_IMAGE)
            inspectImage(node);
        else if (type == CMARK_NODE_LINK)
            inspectLink(node);
        else if (type == CMARK_NODE_CODE_BLOCK && cmark_node_parent(node) != root)
            inspectNestedFence(node);
    }

    void inspectImage(cmark_node *node)
    {
        const QString path = QUrl::fromPercentEncoding(cmark_node_get_url(node));
        const QString absolute = QDir(m_folder).absoluteFilePath(path);
        const QString canonical = QFileInfo(absolute).canonicalFilePath();
        const QString home = QFileInfo(m_folder).canonicalFilePath() + u'/';
        if (path.isEmpty() || QDir::isAbsolutePath(path) || !canonical.startsWith(home) ||
            !QFileInfo(canonical).isFile())
            report(node,
                   Tr::tr("The image \"%1\" is not a file in the lesson's folder. Put it there.")
                       .arg(path));
        if (!cmark_node_first_child(node))
            report(node, Tr::tr("The image \"%1\" has no alt text. Say what it shows: ![text](%1).")
                             .arg(path));
    }

    void inspectLink(cmark_node *node)
    {
        const QString target = fromCmark(cmark_node_get_url(node));
        const QString scheme = QUrl(target).scheme();
        if (target.startsWith(u'#') || scheme == u"https" || scheme == u"http" ||
            scheme == u"mailto")
            return;
        if (const auto address = lessonAddress(target, m_folder))
            cmark_node_set_url(node, address->toUtf8().constData());
        else if (target.contains("lesson.md"_L1))
            report(node,
                   Tr::tr("The link to \"%1\" leads to no lesson of this course. Give the path "
                          "from this folder to its lesson.md.")
                       .arg(target));
        else
            report(node, Tr::tr("The link to \"%1\" cannot be followed. Use https, http or mailto.")
                             .arg(target));
    }

    void inspectNestedFence(cmark_node *node)
    {
        QString error;
        const FenceInfo info = parseFenceInfo(fromCmark(cmark_node_get_fence_info(node)), &error);
        if (!info.options.isEmpty())
            report(node, Tr::tr("This block stands inside a list or quote, where it cannot run. "
                                "Move it to the top level."));
    }

    QString m_file;
    int m_offset;
    QString m_folder;
    Problems &m_problems;
};

/// Takes the marker line of a box out of a quote: its first text node "[!NOTE]".
QString takeMarker(cmark_node *quote)
{
    static const QRegularExpression markerPattern(u"^\\[!([A-Z]+)\\]\\s*$"_s);
    cmark_node *paragraph = cmark_node_first_child(quote);
    if (!paragraph || cmark_node_get_type(paragraph) != CMARK_NODE_PARAGRAPH)
        return {};
    QString firstLine;
    QList<cmark_node *> nodes;
    for (cmark_node *node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node)) {
        nodes.append(node);
        if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK ||
            cmark_node_get_type(node) == CMARK_NODE_LINEBREAK)
            break;
        if (cmark_node_get_type(node) != CMARK_NODE_TEXT)
            return {};
        firstLine += fromCmark(cmark_node_get_literal(node));
    }
    const QRegularExpressionMatch match = markerPattern.match(firstLine);
    if (!match.hasMatch())
        return {};
    for (cmark_node *node : std::as_const(nodes)) {
        cmark_node_unlink(node);
        cmark_node_free(node);
    }
    if (!cmark_node_first_child(paragraph)) {
        cmark_node_unlink(paragraph);
        cmark_node_free(paragraph);
    }
    return match.captured(1);
}

void reportLongLines(const QString &text, const QString &file, int firstLine, Problems &problems)
{
    int line = firstLine;
    for (const QStringView part : QStringTokenizer(text, u'\n')) {
        if (part.size() > maximumLineLength)
            problems.append({file, line,
                             Tr::tr("This line has more than %1 characters. Break it.")
                                 .arg(maximumLineLength)});
        ++line;
    }
}

} // namespace

QList<MarkdownPart> parseMarkdown(const QString &text, const QString &file, int firstLine,
                                  const QString &folder, Problems &problems)
{
    const qsizetype before = problems.size();
    reportLongLines(text, file, firstLine, problems);
    if (problems.size() != before)
        return {};
    const Document document = parse(text);
    Inspector inspector(file, firstLine, folder, problems);
    inspector.inspect(document.root.get());

    QList<MarkdownPart> parts;
    bool isOpen = false; // the last part is prose that the next paragraph joins
    cmark_node *next = nullptr;
    for (cmark_node *node = cmark_node_first_child(document.root.get()); node; node = next) {
        next = cmark_node_next(node);
        MarkdownPart part;
        part.line = inspector.line(node);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_CODE_BLOCK) {
            part.kind = MarkdownPart::Kind::Fence;
            part.info = fromCmark(cmark_node_get_fence_info(node));
            part.text = fromCmark(cmark_node_get_literal(node));
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            part.kind = MarkdownPart::Kind::Quote;
            part.marker = takeMarker(node);
            for (cmark_node *child = cmark_node_first_child(node); child;
                 child = cmark_node_next(child))
                part.html += document.render(child);
        } else if (isOpen) {
            parts.last().html += document.render(node);
            continue;
        } else {
            part.html = document.render(node);
        }
        isOpen = part.kind == MarkdownPart::Kind::Prose;
        parts.append(part);
    }
    return parts;
}

QString inlineMarkdown(const QString &text)
{
    const Document document = parse(text);
    QString html = document.render(document.root.get()).trimmed();
    if (html.startsWith("<p>"_L1) && html.endsWith("</p>"_L1) && html.count("<p>"_L1) == 1)
        html = html.sliced(3, html.size() - 7);
    return html;
}

} // namespace Lectern
