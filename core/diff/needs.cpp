// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/needs.h"

#include "base/overloaded.h"
#include "diff/footprint.h"
#include "diff/valueof.h"

#include <QHash>

#include <algorithm>

namespace relvar::diff {

using schema::Schema;
using schema::Table;

namespace {

/// A change as the rules below ask for it. Pointers are into the changes.
struct Unit
{
    Footprint from;
    Footprint to;
    /// What it is called, where another one speaks of it.
    QString name;
    /// Of a part of a table and of what is the table's own.
    const AlteredTable *table = nullptr;
    bool isWholeTable = false;
    bool isOwn = false;
    const schema::Column *columnFrom = nullptr;
    const schema::Column *columnTo = nullptr;
    const schema::PrimaryKey *keyFrom = nullptr;
    const schema::PrimaryKey *keyTo = nullptr;
    const schema::CheckConstraint *checkFrom = nullptr;
    const schema::CheckConstraint *checkTo = nullptr;
    const schema::Sequence *sequenceTo = nullptr;
    /// Foreign keys after the change.
    QList<schema::ForeignKey> foreignKeysTo;
    QList<schema::ForeignKey> foreignKeysFrom;
    /// Columns whose values it keeps unique, of any key or unique index.
    QList<ObjectId> uniqueFrom;
    QList<ObjectId> uniqueTo;

    [[nodiscard]] ObjectId tableId() const { return table ? table->to->id : ObjectId(); }
};

QList<ObjectId> columnsOf(const QList<schema::KeyPart> &parts)
{
    QList<ObjectId> columns;
    for (const schema::KeyPart &part : parts)
        columns.append(part.column);
    return columns;
}

bool isSameSet(QList<ObjectId> left, QList<ObjectId> right)
{
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    return left == right;
}

bool isSameName(const QString &left, const QString &right)
{
    return !left.isEmpty() && left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Reads one side of a part of a table into the unit.
class PartReader
{
public:
    PartReader(Unit &unit, const AlteredTable &table)
        : m_unit(unit)
        , m_table(table)
    {
    }

    template<typename T>
    void operator()(const Added<T> &change)
    {
        readTo(change.object);
    }
    template<typename T>
    void operator()(const Dropped<T> &change)
    {
        readFrom(change.object);
    }
    template<typename T>
    void operator()(const Altered<T> &change)
    {
        readFrom(change.from);
        readTo(change.to);
    }

private:
    template<typename T>
    void readFrom(const T &part)
    {
        m_unit.from = footprintOf(part, *m_table.from);
        m_unit.name = part.name;
        note(part, m_unit.columnFrom, m_unit.keyFrom, m_unit.checkFrom, m_unit.uniqueFrom, m_unit.foreignKeysFrom);
    }
    template<typename T>
    void readTo(const T &part)
    {
        m_unit.to = footprintOf(part, *m_table.to);
        m_unit.name = part.name;
        note(part, m_unit.columnTo, m_unit.keyTo, m_unit.checkTo, m_unit.uniqueTo, m_unit.foreignKeysTo);
    }

    template<typename T>
    static void note(const T &part, const schema::Column *&column, const schema::PrimaryKey *&key,
                     const schema::CheckConstraint *&check, QList<ObjectId> &unique,
                     QList<schema::ForeignKey> &foreignKeys)
    {
        if constexpr (std::is_same_v<T, schema::Column>) {
            column = &part;
        } else if constexpr (std::is_same_v<T, schema::PrimaryKey>) {
            key = &part;
            unique = columnsOf(part.parts);
        } else if constexpr (std::is_same_v<T, schema::UniqueConstraint>) {
            unique = columnsOf(part.parts);
        } else if constexpr (std::is_same_v<T, schema::Index>) {
            if (part.unique && part.predicate.isEmpty())
                unique = columnsOf(part.parts);
        } else if constexpr (std::is_same_v<T, schema::ForeignKey>) {
            foreignKeys = {part};
        } else if constexpr (std::is_same_v<T, schema::CheckConstraint>) {
            check = &part;
        }
    }

    Unit &m_unit;
    const AlteredTable &m_table;
};

Unit unitOf(const Change &change)
{
    Unit unit;
    const auto noteWhole = [&unit]<typename T>(const T &object, QList<schema::ForeignKey> &keys) {
        unit.name = valueOf(object).name;
        if constexpr (std::is_same_v<T, Box<Table>>) {
            unit.isWholeTable = true;
            keys = object->foreignKeys;
        }
    };
    std::visit(Overloaded{
                   [&](const AlteredTable &altered) {
                       unit.table = &altered;
                       if (!altered.changes.isEmpty()) {
                           std::visit(PartReader(unit, altered), altered.changes.first());
                           return;
                       }
                       unit.isOwn = true;
                       unit.from = ownFootprintOf(*altered.from);
                       unit.to = ownFootprintOf(*altered.to);
                       unit.name = altered.to->name;
                   },
                   [&]<typename T>(const Added<T> &added) {
                       unit.to = footprintOf(valueOf(added.object));
                       noteWhole(added.object, unit.foreignKeysTo);
                   },
                   [&]<typename T>(const Dropped<T> &dropped) {
                       unit.from = footprintOf(valueOf(dropped.object));
                       noteWhole(dropped.object, unit.foreignKeysFrom);
                   },
                   [&]<typename T>(const Altered<T> &altered) {
                       unit.from = footprintOf(valueOf(altered.from));
                       unit.to = footprintOf(valueOf(altered.to));
                       unit.name = valueOf(altered.to).name;
                       if constexpr (std::is_same_v<T, Box<schema::Sequence>>)
                           unit.sequenceTo = &*altered.to;
                   },
               },
               change);
    return unit;
}

class NeedFinder
{
public:
    NeedFinder(const QList<Change> &changes, const Schema &from, const Schema &to)
        : m_from(from)
        , m_to(to)
    {
        for (const Change &change : changes)
            m_units.append(unitOf(change));
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const ObjectId table = m_units.at(i).tableId();
            if (!table.isNull())
                m_ofTable[table].append(i);
        }
    }

    QList<Need> find()
    {
        followIds();
        followPlaces();
        followNames();
        for (auto group = m_ofTable.cbegin(); group != m_ofTable.cend(); ++group)
            followInside(*group);
        followKeys();
        followHeirs();
        std::sort(m_needs.begin(), m_needs.end(), [](const Need &left, const Need &right) {
            return std::tie(left.piece, left.needed) < std::tie(right.piece, right.needed);
        });
        return std::move(m_needs);
    }

private:
    void need(qsizetype piece, qsizetype needed, const Text &reason)
    {
        if (piece == needed || m_known.contains({piece, needed}))
            return;
        m_known.insert({piece, needed});
        m_needs.append({piece, needed, reason});
    }

    void needEachOther(qsizetype one, qsizetype other, const Text &reason)
    {
        need(one, other, reason);
        need(other, one, reason);
    }

    /// What points at something comes after it, and goes before it.
    void followIds()
    {
        QHash<ObjectId, qsizetype> bringers;
        QHash<ObjectId, qsizetype> takers;
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const Unit &unit = m_units.at(i);
            for (const ObjectId id : unit.to.ids) {
                if (!unit.from.ids.contains(id))
                    bringers.insert(id, i);
            }
            for (const ObjectId id : unit.from.ids) {
                if (!unit.to.ids.contains(id))
                    takers.insert(id, i);
            }
        }
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            for (const ObjectId id : m_units.at(i).to.uses) {
                if (const auto bringer = bringers.constFind(id); bringer != bringers.cend())
                    need(i, *bringer, text("diff", "It uses %1.", {nameFor(*bringer)}));
            }
            for (const ObjectId id : m_units.at(i).from.uses) {
                if (const auto taker = takers.constFind(id); taker != takers.cend())
                    need(*taker, i, text("diff", "Before it, %1 is in use there.", {nameFor(*taker)}));
            }
        }
    }

    void followPlaces()
    {
        QHash<QString, qsizetype> leavers;
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            for (const QString &place : m_units.at(i).from.places) {
                if (!m_units.at(i).to.places.contains(place))
                    leavers.insert(place, i);
            }
        }
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            for (const QString &place : m_units.at(i).to.places) {
                const auto leaver = leavers.constFind(place);
                if (leaver != leavers.cend() && !m_units.at(i).from.places.contains(place))
                    need(i, *leaver, text("diff", "Before it, the name %1 is taken.", {nameFor(i)}));
            }
        }
    }

    /// Texts that speak of a name are as new, or as old, as the name.
    void followNames()
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const Unit &unit = m_units.at(i);
            for (const MentionedName &name : unit.to.names) {
                if (!unit.from.names.contains(name))
                    forEachSpeaker(name, &Unit::to, &Unit::from, [&](qsizetype speaker) {
                        need(speaker, i, text("diff", "It speaks of %1.", {name.text}));
                    });
            }
            for (const MentionedName &name : unit.from.names) {
                if (!unit.to.names.contains(name))
                    forEachSpeaker(name, &Unit::from, &Unit::to, [&](qsizetype speaker) {
                        need(i, speaker, text("diff", "Before it, %1 is spoken of there.", {name.text}));
                    });
            }
        }
    }

    /// The units whose text has the name on that side and not on the other.
    template<typename Found>
    void forEachSpeaker(const MentionedName &name, Footprint Unit::*side, Footprint Unit::*otherSide, Found found)
    {
        for (const qsizetype i : speakers(name.text, side)) {
            const Unit &unit = m_units.at(i);
            if (!(unit.*side).mentions(name.text) || (unit.*otherSide).mentions(name.text))
                continue;
            if (!name.enumType.isNull()) {
                if (isAboutType(unit, unit.*side, name.enumType))
                    found(i);
            } else if (name.table.isNull() || unit.tableId() == name.table
                       || (!unit.table && !unit.isWholeTable && isAboutTable(unit.*side, name.table))) {
                found(i);
            }
        }
    }

    /// By word, so that many changes cost what they hold and not their square; a name that is no word is looked for
    /// everywhere.
    QList<qsizetype> speakers(const QString &name, Footprint Unit::*side)
    {
        QHash<QString, QList<qsizetype>> &index = side == &Unit::to ? m_wordsTo : m_wordsFrom;
        if (index.isEmpty()) {
            for (qsizetype i = 0; i < m_units.size(); ++i) {
                index[QString()].append(i);
                for (const QString &word : (m_units.at(i).*side).words)
                    index[word].append(i);
            }
        }
        const bool isWord = std::all_of(name.cbegin(), name.cend(), [](QChar character) {
            return character.isLetterOrNumber() || character == QLatin1Char('_') || character == QLatin1Char('$');
        });
        return index.value(isWord ? name.toLower() : QString());
    }

    [[nodiscard]] bool isAboutTable(const Footprint &side, ObjectId table) const
    {
        const Table *before = m_from.table(table);
        const Table *after = m_to.table(table);
        return side.uses.contains(table) || (before && side.mentions(before->name))
               || (after && side.mentions(after->name));
    }

    [[nodiscard]] bool isAboutType(const Unit &unit, const Footprint &side, ObjectId type) const
    {
        const schema::EnumType *known = m_to.enumType(type) ? m_to.enumType(type) : m_from.enumType(type);
        const auto hasColumn = [&](const Table &table) {
            return std::any_of(table.columns.cbegin(), table.columns.cend(),
                               [type](const schema::Column &column) { return column.type.userType == type; });
        };
        return side.uses.contains(type) || (known && side.mentions(known->name))
               || (unit.table && (hasColumn(*unit.table->from) || hasColumn(*unit.table->to)));
    }

    /// What the parts of one table are to each other.
    void followInside(const QList<qsizetype> &group)
    {
        followLastColumn(group);
        for (const qsizetype i : group) {
            const Unit &unit = m_units.at(i);
            if (unit.keyTo && !unit.keyFrom)
                followNewKey(i, group);
            if (unit.keyTo || unit.keyFrom)
                followKeyColumns(i, group);
            if (unit.isOwn && hasOtherMarks(*unit.table))
                followMarks(i, group);
            if (unit.isOwn && unit.table->facets & Facet::Namespace)
                followOwnedSequences(i);
        }
    }

    /// A table without a column that holds values is none in some products (SQLite).
    void followLastColumn(const QList<qsizetype> &group)
    {
        const auto holdsValues = [](const schema::Column *column) { return column && !column->generated; };
        const Table &before = *m_units.at(group.constFirst()).table->from;
        const Table &after = *m_units.at(group.constFirst()).table->to;
        const bool isOneKept
            = std::any_of(before.columns.cbegin(), before.columns.cend(), [&](const schema::Column &column) {
                  return holdsValues(&column) && holdsValues(after.column(column.id));
              });
        const auto added = std::find_if(group.cbegin(), group.cend(), [&](qsizetype i) {
            return holdsValues(m_units.at(i).columnTo) && !holdsValues(m_units.at(i).columnFrom);
        });
        if (isOneKept || added == group.cend())
            return;
        for (const qsizetype i : group) {
            if (holdsValues(m_units.at(i).columnFrom))
                need(i, *added, text("diff", "Before it, the table would be left without a column."));
        }
    }

    void followNewKey(qsizetype key, const QList<qsizetype> &group)
    {
        for (const qsizetype other : group) {
            if (m_units.at(other).keyFrom && !m_units.at(other).keyTo)
                need(key, other, text("diff", "A table has one primary key."));
        }
    }

    /// A column of a primary key takes no NULL, and only it may be numbered in some products.
    void followKeyColumns(qsizetype key, const QList<qsizetype> &group)
    {
        const auto has = [](const schema::PrimaryKey *primaryKey, ObjectId column) {
            return primaryKey && columnsOf(primaryKey->parts).contains(column);
        };
        const Unit &unit = m_units.at(key);
        for (const qsizetype i : group) {
            const schema::Column *before = m_units.at(i).columnFrom;
            const schema::Column *after = m_units.at(i).columnTo;
            if (!before || !after)
                continue;
            const bool differs = before->notNull != after->notNull || before->identity != after->identity
                                 || before->type != after->type;
            if (differs && (has(unit.keyTo, after->id) || has(unit.keyFrom, after->id)))
                needEachOther(key, i,
                              text("diff", "The primary key and its column %1 change together.", {after->name}));
        }
    }

    /// A mark of the whole table (STRICT, WITHOUT ROWID) is about its columns and its key.
    static bool hasOtherMarks(const AlteredTable &table)
    {
        const auto marks = [](const QMap<QString, QString> &options) {
            QStringList names;
            for (auto option = options.cbegin(); option != options.cend(); ++option) {
                if (option->isEmpty())
                    names.append(option.key());
            }
            return names;
        };
        return table.facets & Facet::Options && marks(table.from->options) != marks(table.to->options);
    }

    void followMarks(qsizetype own, const QList<qsizetype> &group)
    {
        for (const qsizetype i : group) {
            const Unit &unit = m_units.at(i);
            const bool isTyped = (unit.columnFrom || unit.columnTo)
                                 && !(unit.columnFrom && unit.columnTo && unit.columnFrom->type == unit.columnTo->type);
            if (isTyped || unit.keyFrom || unit.keyTo)
                needEachOther(own, i, text("diff", "The options of %1 say what its columns may be.", {nameFor(own)}));
        }
    }

    /// They are where the table is.
    void followOwnedSequences(qsizetype own)
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const schema::Sequence *sequence = m_units.at(i).sequenceTo;
            if (sequence && sequence->ownerTable == m_units.at(own).tableId())
                needEachOther(own, i, text("diff", "The table and its sequence %1 move together.", {sequence->name}));
        }
    }

    /// A foreign key points at columns that are kept unique.
    void followKeys()
    {
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            for (const schema::ForeignKey &key : m_units.at(i).foreignKeysTo)
                needUniqueness(i, key);
        }
        for (auto group = m_ofTable.cbegin(); group != m_ofTable.cend(); ++group) {
            for (const qsizetype i : *group) {
                const Unit &unit = m_units.at(i);
                if (!unit.uniqueFrom.isEmpty() && !isSameSet(unit.uniqueFrom, unit.uniqueTo))
                    freeFromReferences(i, group.key());
            }
        }
    }

    void needUniqueness(qsizetype user, const schema::ForeignKey &key)
    {
        const Table *before = m_from.table(key.referencedTable);
        if (before && before->isUnique(key.referencedColumns))
            return;
        for (const qsizetype i : m_ofTable.value(key.referencedTable)) {
            if (isSameSet(m_units.at(i).uniqueTo, key.referencedColumns))
                need(user, i, text("diff", "It points at columns that are kept unique by it."));
        }
    }

    /// What takes uniqueness away waits for those who count on it, or for another key that gives it.
    void freeFromReferences(qsizetype taker, ObjectId table)
    {
        const QList<ObjectId> &columns = m_units.at(taker).uniqueFrom;
        const auto pointsHere = [&](const schema::ForeignKey &key) {
            return key.referencedTable == table && isSameSet(key.referencedColumns, columns);
        };
        for (qsizetype i = 0; i < m_units.size(); ++i) {
            const QList<schema::ForeignKey> &before = m_units.at(i).foreignKeysFrom;
            if (std::any_of(before.cbegin(), before.cend(), pointsHere))
                need(taker, i, text("diff", "A relation counts on the columns being unique before it."));
        }
        for (const qsizetype i : m_ofTable.value(table)) {
            if (i != taker && isSameSet(m_units.at(i).uniqueTo, columns))
                need(taker, i, text("diff", "It keeps unique what relations point at."));
        }
    }

    /// Partitions and heirs have the columns and checks of the table above them, and get and lose them with it.
    void followHeirs()
    {
        for (auto group = m_ofTable.cbegin(); group != m_ofTable.cend(); ++group) {
            QList<ObjectId> givers;
            for (const Schema *schema : {&m_from, &m_to}) {
                if (const Table *table = schema->table(group.key())) {
                    givers += table->inherits;
                    givers.append(table->partitionOf);
                }
            }
            for (const ObjectId giver : std::as_const(givers)) {
                for (const qsizetype above : m_ofTable.value(giver))
                    followGiver(above, *group);
            }
        }
    }

    void followGiver(qsizetype above, const QList<qsizetype> &heir)
    {
        const auto isSamePart = [](const auto *oneFrom, const auto *oneTo, const auto *otherFrom, const auto *otherTo) {
            return (oneFrom && otherFrom && isSameName(oneFrom->name, otherFrom->name))
                   || (oneTo && otherTo && isSameName(oneTo->name, otherTo->name));
        };
        const Unit &given = m_units.at(above);
        for (const qsizetype i : heir) {
            const Unit &unit = m_units.at(i);
            if (isSamePart(given.columnFrom, given.columnTo, unit.columnFrom, unit.columnTo)
                || isSamePart(given.checkFrom, given.checkTo, unit.checkFrom, unit.checkTo)) {
                needEachOther(above, i, text("diff", "What %1 is in one of them it is in the other.", {nameFor(i)}));
            }
        }
    }

    [[nodiscard]] QString nameFor(qsizetype unit) const { return m_units.at(unit).name; }

    const Schema &m_from;
    const Schema &m_to;
    QList<Unit> m_units;
    QHash<ObjectId, QList<qsizetype>> m_ofTable;
    QHash<QString, QList<qsizetype>> m_wordsFrom;
    QHash<QString, QList<qsizetype>> m_wordsTo;
    QSet<std::pair<qsizetype, qsizetype>> m_known;
    QList<Need> m_needs;
};

} // namespace

QList<Need> needsOf(const QList<Change> &changes, const Schema &from, const Schema &to)
{
    return NeedFinder(changes, from, to).find();
}

} // namespace relvar::diff
