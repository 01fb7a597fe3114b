// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo by snapshots: a list of labelled values and a position in it. Knows nothing of what it keeps.
#pragma once

#include "base/box.h"
#include "base/text.h"

#include <QList>

namespace relvar::document {

template<typename T>
class History
{
public:
    struct Entry
    {
        Text label;
        Box<T> value;
        QString mergeKey;
    };

    /// Older entries beyond this count are forgotten.
    static constexpr qsizetype limit = 500;

    explicit History(T initial = {}) { m_entries.append({Text(), Box<T>(std::move(initial)), QString()}); }

    [[nodiscard]] const Box<T> &current() const { return m_entries.at(m_position).value; }

    /// Records a value. The same value as now records nothing and returns false. A non-empty `mergeKey` equal to the
    /// newest entry's replaces that entry's value, so that typing a name or dragging a table is one step.
    bool push(Text label, T value, const QString &mergeKey = {})
    {
        if (*current() == value)
            return false;
        m_entries.resize(m_position + 1);
        Entry entry{std::move(label), Box<T>(std::move(value)), mergeKey};
        if (!mergeKey.isEmpty() && m_position > 0 && m_entries.last().mergeKey == mergeKey) {
            m_entries.last() = std::move(entry);
            return true;
        }
        m_entries.append(std::move(entry));
        if (m_entries.size() > limit)
            m_entries.removeFirst();
        m_position = m_entries.size() - 1;
        return true;
    }

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position + 1 < m_entries.size(); }
    bool undo() { return canUndo() ? (--m_position, true) : false; }
    bool redo() { return canRedo() ? (++m_position, true) : false; }
    /// Label of the step that undo() or redo() would take; empty when there is none.
    [[nodiscard]] Text undoLabel() const { return canUndo() ? m_entries.at(m_position).label : Text(); }
    [[nodiscard]] Text redoLabel() const { return canRedo() ? m_entries.at(m_position + 1).label : Text(); }

private:
    QList<Entry> m_entries;
    qsizetype m_position = 0;
};

} // namespace relvar::document
