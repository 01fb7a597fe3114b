// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/pieces.h"

#include "base/overloaded.h"
#include "diff/needs.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace relvar::diff {

using schema::Schema;
using schema::Table;

namespace {

/// Each change by itself; those inside a table one by one.
Changes singleChanges(const Changes &changes)
{
    Changes single;
    for (const Change &change : changes) {
        const auto *table = std::get_if<AlteredTable>(&change);
        if (!table) {
            single.append(change);
            continue;
        }
        if (table->facets)
            single.append(AlteredTable{table->from, table->to, table->facets, {}});
        for (const TableChange &inside : table->changes)
            single.append(AlteredTable{table->from, table->to, {}, {inside}});
    }
    return single;
}

template<typename T>
ObjectId idOf(const T &object)
{
    if constexpr (requires { object->id; })
        return object->id;
    else
        return object.id;
}

template<typename Variant>
ObjectId objectOf(const Variant &change)
{
    return std::visit(Overloaded{
                          [](const AlteredTable &altered) { return altered.to->id; },
                          []<typename T>(const Added<T> &added) { return idOf(added.object); },
                          []<typename T>(const Dropped<T> &dropped) { return idOf(dropped.object); },
                          []<typename T>(const Altered<T> &altered) { return idOf(altered.to); },
                      },
                      change);
}

ObjectId partOf(const Change &change)
{
    const auto *table = std::get_if<AlteredTable>(&change);
    if (!table || table->changes.isEmpty())
        return {};
    return std::visit(Overloaded{
                          []<typename T>(const Added<T> &added) { return added.object.id; },
                          []<typename T>(const Dropped<T> &dropped) { return dropped.object.id; },
                          []<typename T>(const Altered<T> &altered) { return altered.to.id; },
                      },
                      table->changes.first());
}

/// The tables that a changed table takes its columns from.
QList<ObjectId> giversOf(const Change &change)
{
    const auto of = [](const Table &table) { return table.inherits + QList<ObjectId>{table.partitionOf}; };
    return std::visit(Overloaded{
                          [&of](const AlteredTable &altered) { return of(*altered.from) + of(*altered.to); },
                          [&of](const Added<Box<Table>> &added) { return of(*added.object); },
                          [&of](const Dropped<Box<Table>> &dropped) { return of(*dropped.object); },
                          [](const auto &) { return QList<ObjectId>(); },
                      },
                      change);
}

/// For each change the one whose piece it is in: what has no line of its own follows the table that it takes its columns
/// from, else what it is tied to.
QList<qsizetype> leaders(const Changes &changes, const QList<QList<Description>> &lines, const QList<Need> &needs)
{
    QList<qsizetype> leader(lines.size());
    std::iota(leader.begin(), leader.end(), 0);
    const auto rootOf = [&leader](qsizetype i) {
        while (leader.at(i) != i)
            i = leader.at(i);
        return i;
    };
    const auto join = [&](qsizetype follower, qsizetype other) {
        const qsizetype from = rootOf(follower);
        const qsizetype to = rootOf(other);
        if (from == to)
            return;
        // The one with words is the piece.
        if (lines.at(from).isEmpty())
            leader[from] = to;
        else if (lines.at(to).isEmpty())
            leader[to] = from;
    };
    const auto follows = [&](qsizetype heir, qsizetype giver) {
        return lines.at(heir).isEmpty() && giversOf(changes.at(heir)).contains(objectOf(changes.at(giver)));
    };
    for (const Need &need : needs) {
        if (follows(need.piece, need.needed))
            join(need.piece, need.needed);
        else if (follows(need.needed, need.piece))
            join(need.needed, need.piece);
    }
    for (const Need &need : needs) {
        if (lines.at(rootOf(need.piece)).isEmpty())
            join(need.piece, need.needed);
    }
    for (const Need &need : needs) {
        if (lines.at(rootOf(need.needed)).isEmpty())
            join(need.needed, need.piece);
    }
    for (qsizetype i = 0; i < leader.size(); ++i)
        leader[i] = rootOf(i);
    return leader;
}

/// What moves data between things holds for all of them or for none.
QList<Need> tiesOf(const Changes &changes, const QList<QSet<ObjectId>> &together)
{
    QList<Need> needs;
    for (const QSet<ObjectId> &group : together) {
        QList<qsizetype> members;
        for (qsizetype i = 0; i < changes.size(); ++i) {
            const ObjectId part = partOf(changes.at(i));
            if (group.contains(part.isNull() ? objectOf(changes.at(i)) : part))
                members.append(i);
        }
        for (qsizetype i = 1; i < members.size(); ++i) {
            const Text reason = text("diff", "Values move between them.");
            needs.append({members.at(i), members.at(i - 1), reason});
            needs.append({members.at(i - 1), members.at(i), reason});
        }
    }
    return needs;
}

/// Adds what the pieces reach over the needs; `forward` from a piece to what it needs, else the other way.
QSet<qsizetype> closure(const Pieces &pieces, QSet<qsizetype> reached, bool forward)
{
    QHash<qsizetype, QList<qsizetype>> next;
    for (const Need &need : pieces.needs)
        next[forward ? need.piece : need.needed].append(forward ? need.needed : need.piece);
    QList<qsizetype> open(reached.cbegin(), reached.cend());
    while (!open.isEmpty()) {
        for (const qsizetype piece : next.value(open.takeLast())) {
            if (!reached.contains(piece)) {
                reached.insert(piece);
                open.append(piece);
            }
        }
    }
    return reached;
}

} // namespace

Pieces pieces(const Schema &from, const Schema &to, const Rules &rules, const QList<QSet<ObjectId>> &together)
{
    const Changes changes = singleChanges(diff(from, to, rules));
    QList<QList<Description>> lines;
    for (const Change &change : changes)
        lines.append(describe({change}, from, to));
    const QList<Need> needs = needsOf(changes, from, to) + tiesOf(changes, together);
    const QList<qsizetype> leader = leaders(changes, lines, needs);

    Pieces result;
    QHash<qsizetype, qsizetype> numbers;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (leader.at(i) != i)
            continue;
        numbers.insert(i, result.pieces.size());
        Piece piece{objectOf(changes.at(i)), partOf(changes.at(i)), lines.at(i), {}};
        if (piece.lines.isEmpty()) {
            piece.lines.append({Description::Kind::Alter, text("diff", "Change what follows from other changes"),
                                piece.object, piece.part});
        }
        result.pieces.append(std::move(piece));
    }
    for (qsizetype i = 0; i < changes.size(); ++i)
        result.pieces[numbers.value(leader.at(i))].changes.append(changes.at(i));
    QSet<std::pair<qsizetype, qsizetype>> known;
    for (const Need &need : needs) {
        const qsizetype piece = numbers.value(leader.at(need.piece));
        const qsizetype needed = numbers.value(leader.at(need.needed));
        if (piece == needed || known.contains({piece, needed}))
            continue;
        known.insert({piece, needed});
        result.needs.append({piece, needed, need.reason});
    }
    std::sort(result.needs.begin(), result.needs.end(), [](const Need &left, const Need &right) {
        return std::tie(left.piece, left.needed) < std::tie(right.piece, right.needed);
    });
    return result;
}

QSet<qsizetype> withNeeded(const Pieces &pieces, QSet<qsizetype> chosen)
{
    return closure(pieces, std::move(chosen), true);
}

QSet<qsizetype> withoutUnmet(const Pieces &pieces, QSet<qsizetype> chosen)
{
    QSet<qsizetype> left;
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
        if (!chosen.contains(i))
            left.insert(i);
    }
    return chosen.subtract(closure(pieces, left, false));
}

const Need *findUnmet(const Pieces &pieces, const QSet<qsizetype> &chosen)
{
    const auto found = std::find_if(pieces.needs.cbegin(), pieces.needs.cend(), [&chosen](const Need &need) {
        return chosen.contains(need.piece) && !chosen.contains(need.needed);
    });
    return found == pieces.needs.cend() ? nullptr : &*found;
}

Schema withChosen(const Schema &from, const Schema &to, const Pieces &pieces, const QSet<qsizetype> &chosen)
{
    if (chosen.size() == pieces.pieces.size())
        return to;
    Changes changes;
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
        if (chosen.contains(i))
            changes += pieces.pieces.at(i).changes;
    }
    Schema result = withChanges(from, changes);
    QSet<ObjectId> there;
    const auto note = [&there](const auto &list) {
        for (const auto &object : list)
            there.insert(idOf(object));
    };
    note(result.tables);
    note(result.views);
    note(result.otherObjects);
    note(result.enums);
    note(result.sequences);
    QSet<ObjectId> touched;
    for (const Change &change : std::as_const(changes)) {
        if (std::holds_alternative<AlteredTable>(change))
            touched.insert(objectOf(change));
    }
    for (Box<Table> &table : result.tables) {
        if (!touched.contains(table->id))
            continue;
        Table changed = *table;
        changed.dependsOn.removeIf(
            [&there](const schema::Dependency &dependency) { return !there.contains(dependency.object); });
        // All that differs was chosen: then it is the very table of the target, its text included.
        const auto whole = std::find_if(to.tables.cbegin(), to.tables.cend(),
                                        [&table](const Box<Table> &other) { return other->id == table->id; });
        if (whole != to.tables.cend()) {
            changed.definition = (*whole)->definition;
            if (changed == **whole) {
                table = *whole;
                continue;
            }
            changed.definition.clear();
        }
        table = std::move(changed);
    }
    return result;
}

} // namespace relvar::diff
