// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/workdocument.h"

#include "editor/codeeditor.h"
#include "progress/runhistory.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Lectern::App {

namespace {

constexpr auto pauseInTyping = 700ms;
constexpr auto longestUnsaved = 3s;
constexpr auto retry = 2s;

DraftPlace placeIn(const CodeEditor &editor)
{
    DraftPlace place;
    editor.getCursorPosition(&place.line, &place.column);
    place.firstVisibleLine = editor.firstVisibleLine();
    return place;
}

void goTo(CodeEditor &editor, const DraftPlace &place)
{
    editor.setCursorPosition(place.line, place.column);
    editor.setFirstVisibleLine(place.firstVisibleLine);
}

} // namespace

WorkDocument::WorkDocument(CodeEditor &editor, DraftStore store, QObject *parent)
    : QObject(parent),
      m_editor(editor),
      m_store(std::move(store)),
      m_clock(&QDateTime::currentDateTimeUtc)
{
    const std::pair<QTimer *, std::chrono::milliseconds> timers[] = {
        {&m_pauseTimer, pauseInTyping}, {&m_longestTimer, longestUnsaved}, {&m_retryTimer, retry}};
    for (const auto &[timer, interval] : timers) {
        timer->setSingleShot(true);
        timer->setInterval(interval);
        connect(timer, &QTimer::timeout, this, &WorkDocument::save);
    }
    connect(&m_editor, &CodeEditor::sourceChanged, this, &WorkDocument::onSourceChanged);
    connect(&m_editor, &CodeEditor::cursorPositionChanged, this, &WorkDocument::onCursorMoved);
}

WorkDocument::~WorkDocument()
{
    savePlace(); // a scroll does not say that it happened
    save();
}

void WorkDocument::onSourceChanged()
{
    if (!m_isOpen)
        return;
    m_isUnsaved = true;
    m_pauseTimer.start();
    if (!m_longestTimer.isActive())
        m_longestTimer.start();
}

void WorkDocument::onCursorMoved()
{
    if (!m_isOpen)
        return;
    m_isPlaceUnsaved = true;
    if (!m_isUnsaved)
        m_pauseTimer.start();
}

bool WorkDocument::hasChanges() const
{
    return m_editor.source() != m_work.source;
}

void WorkDocument::open(const Work &work)
{
    savePlace();
    save();
    m_isOpen = true;
    m_work = work;
    const QString key = work.key();
    const Result<std::optional<QString>> stored = m_store.load(key);
    if (!stored)
        m_unreadable.insert(key);
    const Draft draft = m_unsaved.value(
        key, {stored ? stored->value_or(work.source) : work.source, m_store.place(key)});
    m_editor.setSource(draft.text);
    goTo(m_editor, draft.place);
    m_work.title = titleOf(m_work, draft.text);
    m_isUnsaved = m_unsaved.contains(key);
    m_isPlaceUnsaved = false;
    m_pauseTimer.stop();
    m_longestTimer.stop();
    if (!stored)
        Q_EMIT failed(stored.error());
    Q_EMIT opened();
}

void WorkDocument::reset()
{
    if (!hasChanges() || !keepPresentText(HistorySummary::Kind::Reset))
        return;
    replaceText(m_work.source);
    m_editor.setCursorPosition(0, 0);
}

void WorkDocument::restore(const HistoryEntry &entry)
{
    if (m_editor.source() == entry.source)
        return;
    const Result<bool> isKept =
        m_history ? m_history->contains(m_work.key(), m_editor.source()) : Result<bool>(false);
    if (!isKept.value_or(false) && !keepPresentText(HistorySummary::Kind::Replaced))
        return;
    const DraftPlace place = placeIn(m_editor);
    replaceText(entry.source);
    goTo(m_editor, place);
    if (m_history) {
        if (const auto done = recordText(HistorySummary::Kind::Restore, entry.source); !done)
            Q_EMIT failed(done.error());
    }
}

bool WorkDocument::keepPresentText(HistorySummary::Kind kind)
{
    const QString text = m_editor.source();
    Result<void> kept = recordText(kind, text);
    if (!kept) // two places are not both full so easily
        kept = m_store.save(m_work.key() + " before reset"_L1, text);
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.has_value();
}

Result<void> WorkDocument::recordText(HistorySummary::Kind kind, const QString &source)
{
    if (!m_history)
        return std::unexpected(Error{ErrorCode::NotFound, tr("There is no history."), {}});
    HistoryEntry entry;
    entry.summary = {.workKey = m_work.key(), .time = m_clock(), .kind = kind};
    entry.source = source;
    return m_history->record(entry).transform([](qint64) {});
}

void WorkDocument::replaceText(const QString &text)
{
    m_editor.beginUndoAction();
    m_editor.selectAll();
    m_editor.replaceSelectedText(text);
    m_editor.endUndoAction();
    m_editor.clearErrorLine();
}

void WorkDocument::save()
{
    m_pauseTimer.stop();
    m_longestTimer.stop();
    m_retryTimer.stop();
    if (m_isUnsaved)
        m_unsaved.insert(m_work.key(), {m_editor.source(), placeIn(m_editor)});
    else if (m_isPlaceUnsaved)
        savePlace();
    m_isPlaceUnsaved = false;
    if (m_unsaved.isEmpty())
        return;
    std::optional<Error> error;
    for (auto draft = m_unsaved.begin(); draft != m_unsaved.end();) {
        if (const Result<void> done = write(draft.key(), draft.value())) {
            draft = m_unsaved.erase(draft);
        } else {
            error = done.error();
            ++draft;
        }
    }
    m_isUnsaved = m_unsaved.contains(m_work.key());
    updateTitle();
    const bool isNewFailure = error && !m_hasFailed;
    m_hasFailed = error.has_value();
    if (error)
        m_retryTimer.start(); // a full disk may have room again soon
    else
        Q_EMIT saved();
    if (isNewFailure)
        Q_EMIT failed(*error);
}

Result<void> WorkDocument::write(const QString &key, const Draft &draft)
{
    if (m_unreadable.contains(key)) {
        if (const Result<QString> aside = m_store.setAside(key); !aside)
            return std::unexpected(aside.error());
        m_unreadable.remove(key);
    }
    return m_store.save(key, draft.text, draft.place);
}

void WorkDocument::savePlace()
{
    // Without a draft there is nothing to come back to; a place that is lost costs a scroll.
    const QString key = m_work.key();
    if (!m_isOpen || m_isUnsaved || !m_store.contains(key))
        return;
    if (const DraftPlace place = placeIn(m_editor); place != m_store.place(key))
        (void)m_store.savePlace(key, place);
}

void WorkDocument::updateTitle()
{
    const QString title = titleOf(m_work, m_editor.source());
    if (title == m_work.title)
        return;
    m_work.title = title;
    Q_EMIT titleChanged(title);
}

} // namespace Lectern::App
