// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation/shortcutspage.h"

#include "announcement.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr int wideWidth = 720;

QString keysText(const Shortcut &shortcut)
{
    QStringList texts;
    for (const QKeySequence &key : shortcut.keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

QString keysHtml(const Shortcut &shortcut)
{
    QStringList texts;
    for (const QKeySequence &key : shortcut.keys)
        texts.append("<span class=\"key\">&nbsp;"_L1 +
                     key.toString(QKeySequence::NativeText).toHtmlEscaped() + "&nbsp;</span>"_L1);
    return texts.join("<br>"_L1);
}

QString groupHtml(const ShortcutGroup &group)
{
    QString html = "<h3>"_L1 + group.title.toHtmlEscaped() + "</h3><table width=\"100%\">"_L1;
    for (const Shortcut &shortcut : group.shortcuts)
        html += "<tr><td width=\"45%\">"_L1 + keysHtml(shortcut) + "</td><td>"_L1 +
                shortcut.what.toHtmlEscaped() + "</td></tr>"_L1;
    return html + "</table>"_L1;
}

int rowCount(const ShortcutGroup &group)
{
    return int(group.shortcuts.size()) + 2; // with its title, and the space above it
}

/// The groups in two columns, as equally long as their order allows.
QString columnsHtml(const QList<ShortcutGroup> &groups)
{
    const int all =
        std::accumulate(groups.begin(), groups.end(), 0,
                        [](int sum, const ShortcutGroup &group) { return sum + rowCount(group); });
    QString columns[2];
    int before = 0;
    for (const ShortcutGroup &group : groups) {
        columns[before + rowCount(group) / 2 < (all + 1) / 2 ? 0 : 1] += groupHtml(group);
        before += rowCount(group);
    }
    return "<table width=\"100%\"><tr><td width=\"50%\">"_L1 + columns[0] +
           "</td><td width=\"50%\">"_L1 + columns[1] + "</td></tr></table>"_L1;
}

QString styleSheetFor(const Theme &theme)
{
    return uR"(
        h3 { color: %1; font-size: large; font-weight: 600; margin-top: 12px; margin-bottom: 4px; }
        td { color: %1; padding: 3px 12px 3px 0px; }
        .key { font-family: '%2'; background-color: %3; }
    )"_s.arg(theme.text.name(), theme.codeFont.family(), theme.noteTint.name());
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit), m_text(new QTextBrowser), m_status(new QLabel)
{
    setObjectName(u"shortcutsPage"_s);
    setWindowTitle(tr("Keys"));
    m_field->setObjectName(u"shortcutField"_s);
    m_field->setPlaceholderText(tr("Search the keys"));
    m_field->setAccessibleName(tr("Search the keys"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_text->setObjectName(u"shortcutText"_s);
    m_text->setAccessibleName(tr("Keys"));
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_status->setObjectName(u"shortcutStatus"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_status);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        render();
        announce(m_field, m_status->text());
    });
    resize(900, 640);
}

void ShortcutsPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void ShortcutsPage::setGroups(const QList<ShortcutGroup> &groups)
{
    m_groups = groups;
    render();
}

QList<ShortcutGroup> ShortcutsPage::found() const
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    QList<ShortcutGroup> groups;
    for (ShortcutGroup group : m_groups) {
        group.shortcuts.removeIf([&](const Shortcut &shortcut) {
            const QString text = group.title + u'\n' + keysText(shortcut) + u'\n' + shortcut.what;
            return !std::ranges::all_of(words, [&](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
        });
        if (!group.shortcuts.isEmpty())
            groups.append(group);
    }
    return groups;
}

bool ShortcutsPage::isWide() const
{
    return width() >= wideWidth * m_theme.scale;
}

void ShortcutsPage::render()
{
    const QList<ShortcutGroup> groups = found();
    m_isWide = isWide();
    m_text->document()->setDefaultFont(m_theme.textFont);
    m_text->document()->setDefaultStyleSheet(styleSheetFor(m_theme));
    QString html;
    int count = 0;
    for (const ShortcutGroup &group : groups) {
        html += groupHtml(group);
        count += int(group.shortcuts.size());
    }
    m_text->setHtml(m_isWide && groups.size() > 1 ? columnsHtml(groups) : html);
    m_status->setText(count > 0 ? tr("%n key(s)", nullptr, count)
                                : tr("No key fits \"%1\".").arg(m_field->text()));
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_text, event); // reading on does not need another focus
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutsPage::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (isWide() != m_isWide)
        render();
}

void ShortcutsPage::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_field->setFocus();
    m_field->selectAll();
}

} // namespace Lectern::App
