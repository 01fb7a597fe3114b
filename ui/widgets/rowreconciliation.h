// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the rows that a model shows into the rows that it shall show with the fewest signals, so that a view keeps its
// selection, its scroll position and the cell that is being edited. Knows nothing of what a row is but its key.
#pragma once

#include <QHash>
#include <QList>
#include <QSet>

namespace relvar::widgets {

/// Calls `remove(first, last)`, `insert(first, last)` (rows of `wanted` that are new) and `move(from, to)`, each of
/// which changes the model at once; `current` follows along and is equal to `wanted` at the end. Keys are unique in
/// each list and can be hashed.
template<typename Key, typename Remove, typename Insert, typename Move>
void reconcileRows(QList<Key> current, const QList<Key> &wanted, Remove remove, Insert insert, Move move)
{
    if (current == wanted)
        return;
    const QSet<Key> kept(wanted.cbegin(), wanted.cend());
    for (qsizetype last = current.size() - 1; last >= 0; --last) {
        if (kept.contains(current.at(last)))
            continue;
        qsizetype first = last;
        while (first > 0 && !kept.contains(current.at(first - 1)))
            --first;
        remove(int(first), int(last));
        current.remove(first, last - first + 1);
        last = first;
    }

    const QSet<Key> known(current.cbegin(), current.cend());
    for (qsizetype row = 0; row < wanted.size(); ++row) {
        if (row < current.size() && current.at(row) == wanted.at(row))
            continue;
        if (known.contains(wanted.at(row))) {
            const qsizetype from = current.indexOf(wanted.at(row), row);
            move(int(from), int(row));
            current.move(from, row);
            continue;
        }
        qsizetype last = row;
        while (last + 1 < wanted.size() && !known.contains(wanted.at(last + 1)))
            ++last;
        insert(int(row), int(last));
        for (qsizetype added = row; added <= last; ++added)
            current.insert(added, wanted.at(added));
        row = last;
    }
}

} // namespace relvar::widgets
