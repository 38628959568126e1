// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workdocument.h"

#include "editor/codeeditor.h"

using namespace std::chrono_literals;

namespace Lectern::App {

WorkDocument::WorkDocument(CodeEditor &editor, DraftStore store, QObject *parent)
    : QObject(parent), m_editor(editor), m_store(std::move(store))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(700ms);
    connect(&m_saveTimer, &QTimer::timeout, this, &WorkDocument::save);
    connect(&m_editor, &CodeEditor::sourceChanged, this, [this] {
        m_isUnsaved = true;
        m_saveTimer.start();
    });
}

WorkDocument::~WorkDocument()
{
    save();
}

void WorkDocument::open(const Work &work)
{
    save();
    m_work = work;
    const Result<std::optional<QString>> draft = m_store.load(work.key());
    m_editor.setSource(draft ? draft->value_or(work.source) : work.source);
    m_isUnsaved = false;
    m_saveTimer.stop();
    if (!draft)
        Q_EMIT failed(draft.error());
    Q_EMIT opened();
}

void WorkDocument::reset()
{
    if (const Result<void> kept =
            m_store.save(m_work.key() + QStringLiteral(" before reset"), m_editor.source());
        !kept)
        Q_EMIT failed(kept.error());
    m_editor.beginUndoAction();
    m_editor.selectAll();
    m_editor.replaceSelectedText(m_work.source);
    m_editor.endUndoAction();
    m_editor.setCursorPosition(0, 0);
    m_editor.clearErrorLine();
}

void WorkDocument::save()
{
    m_saveTimer.stop();
    if (!m_isUnsaved)
        return;
    if (const Result<void> saved = m_store.save(m_work.key(), m_editor.source()); !saved) {
        m_saveTimer.start(); // a full disk may have room again soon
        Q_EMIT failed(saved.error());
        return;
    }
    m_isUnsaved = false;
}

} // namespace Lectern::App
