// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/likelyrenames.h"

#include "diff/equality.h"
#include "diff/likeness.h"
#include "diff/valueof.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Schema;
using schema::Table;

namespace {

template<typename T>
auto only(const QList<T> &these, const QList<T> &notThose)
{
    QSet<ObjectId> others;
    for (const T &other : notThose)
        others.insert(valueOf(other).id);
    QList<std::remove_cvref_t<decltype(valueOf(std::declval<const T &>()))>> result;
    for (const T &object : these) {
        if (!others.contains(valueOf(object).id))
            result.append(valueOf(object));
    }
    return result;
}

/// A pair that is weighed against others.
struct Candidate
{
    qsizetype before = 0;
    qsizetype now = 0;
    Likeness likeness;
};

/// The best first, each side once.
QList<Candidate> oneToOne(QList<Candidate> candidates)
{
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &left, const Candidate &right) {
        return left.likeness.score > right.likeness.score;
    });
    QSet<qsizetype> before;
    QSet<qsizetype> now;
    candidates.removeIf([&](const Candidate &candidate) {
        if (before.contains(candidate.before) || now.contains(candidate.now))
            return true;
        before.insert(candidate.before);
        now.insert(candidate.now);
        return false;
    });
    return candidates;
}

/// Weighs every pair. For lists that are short: parts of a table, types, views.
template<typename T, typename Weigh>
QList<Candidate> weighAll(const QList<T> &before, const QList<T> &now, Weigh weigh)
{
    QList<Candidate> candidates;
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (qsizetype j = 0; j < now.size(); ++j) {
            if (const Likeness likeness = weigh(before.at(i), now.at(j)); likeness.isLikely)
                candidates.append({i, j, likeness});
        }
    }
    return oneToOne(std::move(candidates));
}

class Finder
{
public:
    Finder(const Schema &from, const Schema &to, const Rules &rules)
        : m_from(from)
        , m_to(to)
        , m_rules(rules)
    {
    }

    QList<LikelyRename> run()
    {
        findNamespaces();
        findTables();
        for (const Box<Table> &table : m_to.tables) {
            if (const Table *before = m_from.table(table->id))
                findColumns(*before, *table, -1);
        }
        findTypes();
        findValues();
        findSequences();
        findViews();
        for (const Box<Table> &table : m_to.tables) {
            if (const Table *before = m_from.table(table->id))
                findParts(*before, *table);
        }
        findTriggers();
        return std::move(m_found);
    }

private:
    void append(Rename::Kind kind, const QString &before, const QString &now, const char *question,
                const Likeness &likeness, bool losesData, qsizetype after = -1)
    {
        m_found.append({{before, now, kind}, text("diff", question, {before, now}), likeness.evidence,
                        std::min(likeness.score, 100), losesData, after});
    }

    void findNamespaces()
    {
        const QList<schema::Namespace> before = only(m_from.namespaces, m_to.namespaces);
        const QList<schema::Namespace> now = only(m_to.namespaces, m_from.namespaces);
        const auto namesIn = [](const Schema &schema, ObjectId space) {
            QSet<QString> names;
            for (const Box<Table> &table : schema.tables) {
                if (table->namespaceId == space)
                    names.insert(table->name);
            }
            for (const Box<schema::EnumType> &type : schema.enums) {
                if (type->namespaceId == space)
                    names.insert(type->name);
            }
            return names;
        };
        for (const Candidate &pair : weighAll(before, now, [&](const auto &one, const auto &other) {
                 return likenessOfNamespaces(one, other, namesIn(m_from, one.id), namesIn(m_to, other.id));
             })) {
            const schema::Namespace &one = before.at(pair.before);
            const schema::Namespace &other = now.at(pair.now);
            append(Rename::Kind::Namespace, one.name, other.name,
                   QT_TRANSLATE_NOOP("diff", "Was schema %1 renamed to %2?"), pair.likeness, true);
            m_namespaces.insert(other.id, one.id);
        }
    }

    /// What the rename of its schema explains.
    bool isExplained(const Table &before, const Table &now) const
    {
        return m_namespaces.value(now.namespaceId) == before.namespaceId && before.name == now.name
               && !before.namespaceId.isNull();
    }

    void findTables()
    {
        QList<Table> before = only(m_from.tables, m_to.tables);
        QList<Table> now = only(m_to.tables, m_from.tables);
        QSet<ObjectId> explained;
        for (const Table &one : std::as_const(before)) {
            for (const Table &other : std::as_const(now)) {
                if (isExplained(one, other)) {
                    explained.insert(one.id);
                    explained.insert(other.id);
                }
            }
        }
        const auto isAside = [&](const Table &table) { return explained.contains(table.id) || table.isPartition(); };
        before.removeIf(isAside);
        now.removeIf(isAside);
        if (before.isEmpty() || now.isEmpty())
            return;

        // Only tables that have a column in common are compared: two large schemas can be strangers.
        const ColumnFrequencies frequencies(m_from);
        QHash<QString, QList<qsizetype>> tablesByColumn;
        for (qsizetype j = 0; j < now.size(); ++j) {
            for (const Column &column : now.at(j).columns)
                tablesByColumn[ColumnFrequencies::key(column)].append(j);
        }
        QList<Candidate> candidates;
        for (qsizetype i = 0; i < before.size(); ++i) {
            QSet<qsizetype> related;
            for (const Column &column : before.at(i).columns) {
                const QList<qsizetype> tables = tablesByColumn.value(ColumnFrequencies::key(column));
                related.unite(QSet<qsizetype>(tables.cbegin(), tables.cend()));
            }
            QList<qsizetype> ordered = related.values();
            std::sort(ordered.begin(), ordered.end());
            for (const qsizetype j : std::as_const(ordered)) {
                if (const Likeness likeness = likenessOfTables(before.at(i), now.at(j), frequencies, m_rules);
                    likeness.isLikely)
                    candidates.append({i, j, likeness});
            }
        }
        for (const Candidate &pair : oneToOne(std::move(candidates))) {
            const Table &one = before.at(pair.before);
            const Table &other = now.at(pair.now);
            const qsizetype position = m_found.size();
            append(Rename::Kind::TableOrColumn, displayName(m_from, one), displayName(m_to, other),
                   QT_TRANSLATE_NOOP("diff", "Was table %1 renamed to %2?"), pair.likeness, true);
            // As if that were known, because columns can have other names at the same time.
            findColumns(one, pairedByName(one, other), position);
        }
    }

    /// The columns of `now` with the ids of those in `before` that have their names.
    static Table pairedByName(const Table &before, Table now)
    {
        QHash<ObjectId, ObjectId> ids;
        for (Column &column : now.columns) {
            if (const Column *same = before.column(column.name, Qt::CaseSensitive)) {
                ids.insert(column.id, same->id);
                column.id = same->id;
            }
        }
        const auto rewrite = [&](auto &key) {
            for (schema::KeyPart &part : key.parts)
                part.column = ids.value(part.column, part.column);
        };
        if (now.primaryKey)
            rewrite(*now.primaryKey);
        std::for_each(now.uniqueConstraints.begin(), now.uniqueConstraints.end(), rewrite);
        std::for_each(now.indexes.begin(), now.indexes.end(), rewrite);
        return now;
    }

    /// A table that gives the column to this one is asked about it.
    static bool isGiven(const Schema &schema, const Table &table, const Column &column)
    {
        return table.isPartition() || column.inherited
               || std::any_of(table.inherits.cbegin(), table.inherits.cend(), [&](ObjectId id) {
                      const Table *giver = schema.table(id);
                      return giver && giver->column(column.name);
                  });
    }

    void findColumns(const Table &before, const Table &now, qsizetype after)
    {
        QList<Column> gone = only(before.columns, now.columns);
        QList<Column> come = only(now.columns, before.columns);
        gone.removeIf([&](const Column &column) { return isGiven(m_from, before, column); });
        come.removeIf([&](const Column &column) { return isGiven(m_to, now, column); });
        if (gone.isEmpty() || come.isEmpty())
            return;
        for (const Candidate &pair : weighAll(gone, come, [&](const Column &one, const Column &other) {
                 return likenessOfColumns(before, one, now, other, m_rules);
             })) {
            append(Rename::Kind::TableOrColumn, displayName(m_from, before) + u'.' + gone.at(pair.before).name,
                   displayName(m_to, now) + u'.' + come.at(pair.now).name,
                   QT_TRANSLATE_NOOP("diff", "Was column %1 renamed to %2?"), pair.likeness, true, after);
        }
    }

    void findTypes()
    {
        const QList<schema::EnumType> before = only(m_from.enums, m_to.enums);
        const QList<schema::EnumType> now = only(m_to.enums, m_from.enums);
        if (before.isEmpty() || now.isEmpty())
            return;
        // Columns of the one that are of the other now.
        QHash<std::pair<ObjectId, ObjectId>, int> changed;
        for (const Box<Table> &table : m_to.tables) {
            const Table *then = m_from.table(table->id);
            for (const Column &column : table->columns) {
                const Column *was = then ? then->column(column.id) : nullptr;
                if (was && was->type.userType != column.type.userType)
                    ++changed[{was->type.userType, column.type.userType}];
            }
        }
        for (const Candidate &pair : weighAll(before, now, [&](const auto &one, const auto &other) {
                 return likenessOfTypes(one, other, changed.value({one.id, other.id}));
             })) {
            const schema::EnumType &one = before.at(pair.before);
            const schema::EnumType &other = now.at(pair.now);
            append(Rename::Kind::Type, pathOf(m_from, one.name, one.namespaceId),
                   pathOf(m_to, other.name, other.namespaceId),
                   QT_TRANSLATE_NOOP("diff", "Was enum type %1 renamed to %2?"), pair.likeness, false);
        }
    }

    /// In types that are on both sides.
    void findValues()
    {
        for (const Box<schema::EnumType> &type : m_to.enums) {
            const schema::EnumType *before = m_from.enumType(type->id);
            if (!before || before->values == type->values)
                continue;
            const auto missingIn = [](const QStringList &values, const QStringList &others) {
                QStringList missing = values;
                missing.removeIf([&](const QString &value) { return others.contains(value); });
                return missing;
            };
            const QStringList gone = missingIn(before->values, type->values);
            const QStringList come = missingIn(type->values, before->values);
            for (const Candidate &pair : weighAll(gone, come, [&](const QString &one, const QString &other) {
                     return likenessOfValues(*before, one, *type, other);
                 })) {
                append(Rename::Kind::Value,
                       pathOf(m_from, before->name, before->namespaceId) + u'.' + gone.at(pair.before),
                       pathOf(m_to, type->name, type->namespaceId) + u'.' + come.at(pair.now),
                       QT_TRANSLATE_NOOP("diff", "Was value %1 renamed to %2?"), pair.likeness, true);
            }
        }
    }

    void findSequences()
    {
        const QList<schema::Sequence> before = only(m_from.sequences, m_to.sequences);
        const QList<schema::Sequence> now = only(m_to.sequences, m_from.sequences);
        for (const Candidate &pair : weighAll(before, now, [&](const auto &one, const auto &other) {
                 return likenessOfSequences(one, other, m_rules);
             })) {
            const schema::Sequence &one = before.at(pair.before);
            const schema::Sequence &other = now.at(pair.now);
            append(Rename::Kind::Sequence, pathOf(m_from, one.name, one.namespaceId),
                   pathOf(m_to, other.name, other.namespaceId),
                   QT_TRANSLATE_NOOP("diff", "Was sequence %1 renamed to %2?"), pair.likeness, true);
        }
    }

    void findViews()
    {
        const QList<schema::View> before = only(m_from.views, m_to.views);
        const QList<schema::View> now = only(m_to.views, m_from.views);
        for (const Candidate &pair : weighAll(before, now, [&](const auto &one, const auto &other) {
                 return likenessOfTexts(one, other, one.materialized == other.materialized, m_rules);
             })) {
            const schema::View &one = before.at(pair.before);
            const schema::View &other = now.at(pair.now);
            append(Rename::Kind::View, pathOf(m_from, one.name, one.namespaceId),
                   pathOf(m_to, other.name, other.namespaceId),
                   QT_TRANSLATE_NOOP("diff", "Was view %1 renamed to %2?"), pair.likeness, false);
        }
    }

    void findTriggers()
    {
        const QList<schema::Trigger> before = only(m_from.triggers, m_to.triggers);
        const QList<schema::Trigger> now = only(m_to.triggers, m_from.triggers);
        for (const Candidate &pair : weighAll(before, now, [&](const auto &one, const auto &other) {
                 return likenessOfTexts(one, other, one.tableId == other.tableId && m_from.table(one.tableId), m_rules);
             })) {
            const schema::Trigger &one = before.at(pair.before);
            const schema::Trigger &other = now.at(pair.now);
            append(Rename::Kind::Trigger, displayName(m_from, *m_from.table(one.tableId)) + u'.' + one.name,
                   displayName(m_to, *m_to.table(other.tableId)) + u'.' + other.name,
                   QT_TRANSLATE_NOOP("diff", "Was trigger %1 renamed to %2?"), pair.likeness, false);
        }
    }

    template<typename T>
    void findPartsIn(const Table &before, const QList<T> &then, const Table &now, const QList<T> &after,
                     Rename::Kind kind, const char *question)
    {
        const QList<T> gone = only(then, after);
        const QList<T> come = only(after, then);
        for (const Candidate &pair : weighAll(gone, come, [&](const T &one, const T &other) {
                 Likeness likeness;
                 const Facets differing = compare(one, other, m_rules);
                 const bool same = !differing.testAnyFlags(Facets(Facet::Definition) | Facet::Options);
                 if (same && !one.name.isEmpty() && !other.name.isEmpty())
                     likeness.add(90, text("diff", "the definition is the same"));
                 likeness.isLikely = likeness.score > 0;
                 return likeness;
             })) {
            append(kind, displayName(m_from, before) + u'.' + gone.at(pair.before).name,
                   displayName(m_to, now) + u'.' + come.at(pair.now).name, question, pair.likeness, false);
        }
    }

    void findParts(const Table &before, const Table &now)
    {
        const char *const constraint = QT_TRANSLATE_NOOP("diff", "Was constraint %1 renamed to %2?");
        findPartsIn(before, before.uniqueConstraints, now, now.uniqueConstraints, Rename::Kind::Constraint, constraint);
        findPartsIn(before, before.foreignKeys, now, now.foreignKeys, Rename::Kind::Constraint, constraint);
        findPartsIn(before, before.checks, now, now.checks, Rename::Kind::Constraint, constraint);
        findPartsIn(before, before.exclusions, now, now.exclusions, Rename::Kind::Constraint, constraint);
        findPartsIn(before, before.indexes, now, now.indexes, Rename::Kind::Index,
                    QT_TRANSLATE_NOOP("diff", "Was index %1 renamed to %2?"));
    }

    const Schema &m_from;
    const Schema &m_to;
    const Rules &m_rules;
    QList<LikelyRename> m_found;
    /// A schema that came → the one that it may have been.
    QHash<ObjectId, ObjectId> m_namespaces;
};

} // namespace

QList<LikelyRename> findLikelyRenames(const Schema &from, const Schema &to, const Rules &rules)
{
    return Finder(from, to, rules).run();
}

} // namespace relvar::diff
