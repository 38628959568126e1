// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/htmltext.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Lectern {

namespace {

bool isHeading(QStringView tag)
{
    return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6';
}

/// Words on both sides of the tag belong together: "<code>copy</code>ing".
bool isInline(QStringView tag)
{
    return tag == u"code" || tag == u"em" || tag == u"strong" || tag == u"a" || tag == u"del";
}

/// Characters that Markdown may contain and XML must not.
QString withoutControls(const QString &html)
{
    QString result = html;
    return result.removeIf([](QChar c) {
        return (c < u' ' && !c.isSpace()) || c.unicode() == 0xFFFE || c.unicode() == 0xFFFF;
    });
}

} // namespace

QList<HtmlSection> sectionsOfHtml(const QString &html)
{
    // One element around it makes it a document.
    QXmlStreamReader reader("<html>"_L1 + withoutControls(html) + "</html>"_L1);
    QList<HtmlSection> sections{{}};
    bool isInHeading = false;
    const auto append = [&](const QString &text) {
        (isInHeading ? sections.last().heading : sections.last().text) += text;
    };
    while (!reader.atEnd()) {
        const QXmlStreamReader::TokenType token = reader.readNext();
        if (token == QXmlStreamReader::Characters) {
            append(reader.text().toString());
        } else if (token == QXmlStreamReader::StartElement && isHeading(reader.name())) {
            sections.append(HtmlSection());
            isInHeading = true;
        } else if (token == QXmlStreamReader::EndElement && isHeading(reader.name())) {
            isInHeading = false;
        } else if (reader.isStartElement() && reader.name() == u"img") {
            append(u" "_s + reader.attributes().value("alt"_L1) + u' ');
        } else if ((reader.isStartElement() || reader.isEndElement()) && !isInline(reader.name())) {
            append(u" "_s);
        }
    }
    for (HtmlSection &section : sections) {
        section.heading = section.heading.simplified();
        section.text = section.text.simplified();
    }
    if (sections.first().text.isEmpty())
        sections.removeFirst();
    return sections;
}

QString textOfHtml(const QString &html)
{
    QString text;
    for (const HtmlSection &section : sectionsOfHtml(html))
        text += section.heading + u' ' + section.text + u' ';
    return text.simplified();
}

} // namespace Lectern
