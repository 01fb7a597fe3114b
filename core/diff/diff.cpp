// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diff.h"

#include "diff/equality.h"
#include "diff/valueof.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace relvar::diff {

using schema::Schema;
using schema::Table;

namespace {

template<typename T>
bool isSameObject(const T &, const T &)
{
    return false;
}

template<typename T>
bool isSameObject(const Box<T> &left, const Box<T> &right)
{
    return left.sameAs(right);
}

/// An object of either side: `from` is null for an added one, `to` for a dropped one.
template<typename T>
struct Pair
{
    const T *from = nullptr;
    const T *to = nullptr;

    const T &newest() const { return to ? *to : *from; }
};

/// How many objects stand at the same place in both lists, counted from one end.
template<typename Iterator>
qsizetype inStep(Iterator from, Iterator fromEnd, Iterator to, Iterator toEnd)
{
    qsizetype count = 0;
    for (; from != fromEnd && to != toEnd; ++from, ++to, ++count) {
        if (!isSameObject(*from, *to) && valueOf(*from).id != valueOf(*to).id)
            break;
    }
    return count;
}

/// The dropped ones, then the others in the order of `to`. A draft mostly has its objects where its base has them:
/// those are compared by address, without looking into them.
template<typename T>
QList<Pair<T>> pairsById(const QList<T> &from, const QList<T> &to)
{
    const qsizetype ahead = inStep(from.cbegin(), from.cend(), to.cbegin(), to.cend());
    const qsizetype behind
        = inStep(from.crbegin(), std::prev(from.crend(), ahead), to.crbegin(), std::prev(to.crend(), ahead));
    const auto middleById = [&](const QList<T> &list) {
        QHash<ObjectId, const T *> objects;
        for (qsizetype i = ahead; i < list.size() - behind; ++i)
            objects.insert(valueOf(list.at(i)).id, &list.at(i));
        return objects;
    };
    const QHash<ObjectId, const T *> sources = middleById(from);
    const QHash<ObjectId, const T *> targets = middleById(to);
    QList<Pair<T>> pairs;
    for (qsizetype i = ahead; i < from.size() - behind; ++i) {
        if (!targets.contains(valueOf(from.at(i)).id))
            pairs.append(Pair<T>{&from.at(i), nullptr});
    }
    const auto appendUnlessSame = [&pairs](const T *source, const T &object) {
        if (!source || !isSameObject(*source, object))
            pairs.append(Pair<T>{source, &object});
    };
    for (qsizetype i = 0; i < ahead; ++i)
        appendUnlessSame(&from.at(i), to.at(i));
    for (qsizetype i = ahead; i < to.size() - behind; ++i)
        appendUnlessSame(sources.value(valueOf(to.at(i)).id), to.at(i));
    for (qsizetype i = 0; i < behind; ++i)
        appendUnlessSame(&from.at(from.size() - behind + i), to.at(to.size() - behind + i));
    return pairs;
}

template<typename T>
QList<Pair<T>> pairsByName(const QList<T> &from, const QList<T> &to)
{
    QList<Pair<T>> pairs = pairsById(from, to);
    std::sort(pairs.begin(), pairs.end(), [](const Pair<T> &left, const Pair<T> &right) {
        const auto &one = valueOf(left.newest());
        const auto &other = valueOf(right.newest());
        return std::tie(one.name, one.id) < std::tie(other.name, other.id);
    });
    return pairs;
}

template<typename T, typename ChangeType>
void appendChanges(const QList<Pair<T>> &pairs, const Rules &rules, QList<ChangeType> *changes)
{
    for (const Pair<T> &pair : pairs) {
        if (!pair.from) {
            changes->append(Added<T>{*pair.to});
        } else if (!pair.to) {
            changes->append(Dropped<T>{*pair.from});
        } else if (const Facets facets = compare(valueOf(*pair.from), valueOf(*pair.to), rules)) {
            changes->append(Altered<T>{*pair.from, *pair.to, facets});
        }
    }
}

bool isReordered(const Table &from, const Table &to)
{
    qsizetype last = -1;
    for (const schema::Column &column : to.columns) {
        const qsizetype position = from.indexOf(column.id);
        if (position < 0)
            continue;
        if (position < last)
            return true;
        last = position;
    }
    return false;
}

QList<schema::PrimaryKey> asList(const std::optional<schema::PrimaryKey> &key)
{
    return key ? QList<schema::PrimaryKey>{*key} : QList<schema::PrimaryKey>();
}

/// A check that a table above has too is there, whether the table has it by itself or not.
QList<Pair<schema::CheckConstraint>> pairsOfChecks(const Table &from, const Table &to)
{
    QList<Pair<schema::CheckConstraint>> pairs = pairsByName(from.checks, to.checks);
    pairs.removeIf([&](const Pair<schema::CheckConstraint> &pair) {
        return (!pair.from && pair.to->inherited && !from.inherits.isEmpty())
               || (!pair.to && pair.from->inherited && !to.inherits.isEmpty());
    });
    return pairs;
}

AlteredTable compareTables(const Box<Table> &from, const Box<Table> &to, const Rules &rules)
{
    AlteredTable altered{from, to, compareOwn(*from, *to, rules), {}, isReordered(*from, *to)};
    // Columns keep the order of the table: that is the order in which they are to be added.
    appendChanges(pairsById(from->columns, to->columns), rules, &altered.changes);
    const QList<schema::PrimaryKey> fromKey = asList(from->primaryKey);
    const QList<schema::PrimaryKey> toKey = asList(to->primaryKey);
    appendChanges(pairsById(fromKey, toKey), rules, &altered.changes);
    appendChanges(pairsByName(from->uniqueConstraints, to->uniqueConstraints), rules, &altered.changes);
    appendChanges(pairsByName(from->foreignKeys, to->foreignKeys), rules, &altered.changes);
    appendChanges(pairsOfChecks(*from, *to), rules, &altered.changes);
    appendChanges(pairsByName(from->indexes, to->indexes), rules, &altered.changes);
    appendChanges(pairsByName(from->exclusions, to->exclusions), rules, &altered.changes);
    return altered;
}

} // namespace

Changes diff(const Schema &from, const Schema &to, const Rules &rules)
{
    Changes changes;
    appendChanges(pairsByName(from.namespaces, to.namespaces), rules, &changes);
    appendChanges(pairsByName(from.enums, to.enums), rules, &changes);
    appendChanges(pairsByName(from.sequences, to.sequences), rules, &changes);
    for (const Pair<Box<Table>> &pair : pairsByName(from.tables, to.tables)) {
        if (!pair.from) {
            changes.append(Added<Box<Table>>{*pair.to});
        } else if (!pair.to) {
            changes.append(Dropped<Box<Table>>{*pair.from});
        } else {
            AlteredTable altered = compareTables(*pair.from, *pair.to, rules);
            if (altered.facets || !altered.changes.isEmpty())
                changes.append(std::move(altered));
        }
    }
    appendChanges(pairsByName(from.views, to.views), rules, &changes);
    appendChanges(pairsByName(from.triggers, to.triggers), rules, &changes);
    QList<Pair<Box<schema::OtherObject>>> otherObjects = pairsByName(from.otherObjects, to.otherObjects);
    otherObjects.removeIf([&](const Pair<Box<schema::OtherObject>> &pair) {
        return (!pair.from || !pair.to) && rules.isOpenWhenMissing(*pair.newest());
    });
    appendChanges(otherObjects, rules, &changes);
    return changes;
}

} // namespace relvar::diff
