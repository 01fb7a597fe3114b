// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/heldback.h"

#include "dialects/postgresql/rules.h"
#include "dialects/postgresql/tablechange.h"
#include "dialects/postgresql/tableddl.h"
#include "dialects/postgresql/volatility.h"
#include "diff/diff.h"
#include "schema/partname.h"

#include <QSet>

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using diff::Facet;
using schema::Schema;
using schema::Table;

namespace {

/// SET NOT NULL believes a check that was validated:
/// https://www.postgresql.org/docs/12/release-12.html#id-1.11.6.25.5.3.8
constexpr int believesChecks = 120000;
/// https://www.postgresql.org/docs/18/release-18.html
constexpr int hasNotNullConstraints = 180000;
/// Until then every default of a new column copies the table: https://www.postgresql.org/docs/11/release-11.html
constexpr int keepsConstantDefaults = 110000;

QSet<ObjectId> columnSet(const QList<schema::KeyPart> &parts)
{
    QSet<ObjectId> columns;
    for (const schema::KeyPart &part : parts)
        columns.insert(part.column);
    return columns;
}

bool hasOnlyColumns(const QList<schema::KeyPart> &parts)
{
    return std::none_of(parts.cbegin(), parts.cend(),
                        [](const schema::KeyPart &part) { return part.column.isNull(); });
}

bool hasSettings(const schema::Index &index)
{
    return !index.comment.isEmpty()
           || std::any_of(index.parts.cbegin(), index.parts.cend(),
                          [](const schema::KeyPart &part) { return part.statisticsTarget.has_value(); });
}

/// The same rows satisfy both, apart from what ALTER says of them.
bool asksTheSame(schema::ForeignKey from, const schema::ForeignKey &to)
{
    from.name = to.name;
    from.deferrable = to.deferrable;
    from.initiallyDeferred = to.initiallyDeferred;
    from.notValid = to.notValid;
    from.notEnforced = to.notEnforced;
    from.comment = to.comment;
    return from == to;
}

class Division
{
public:
    Division(const Schema &from, const Schema &to, const QList<Backfill> &fills, int version)
        : m_from(from)
        , m_to(to)
        , m_fills(fills)
        , m_version(version)
    {
        m_held.first = to;
    }

    HeldBack run()
    {
        for (const diff::Change &change : diff::diff(m_from, m_to, rules())) {
            const auto *altered = std::get_if<diff::AlteredTable>(&change);
            if (altered && standsAlone(*altered->from, m_from) && standsAlone(*altered->to, m_to))
                look(*altered);
        }
        holdReferences();
        for (const Box<Table> &table : m_to.tables)
            holdMarks(*table);
        return m_held;
    }

private:
    void look(const diff::AlteredTable &altered)
    {
        m_table = &altered;
        m_disturbed.clear();
        for (const diff::TableChange &inside : altered.changes) {
            if (const auto *dropped = std::get_if<diff::Dropped<schema::Column>>(&inside))
                m_disturbed.insert(dropped->object.id);
            const auto *column = std::get_if<diff::Altered<schema::Column>>(&inside);
            if (column && (column->facets & (diff::Facets(Facet::Type) | Facet::Collation | Facet::Generated)))
                m_disturbed.insert(column->from.id);
        }
        for (const diff::TableChange &inside : altered.changes)
            std::visit([this](const auto &change) { hold(change); }, inside);
    }

    template<typename T>
    void hold(const T &)
    {
    }

    // Indexes
    void hold(const diff::Added<schema::Index> &change)
    {
        if (change.object.name.isEmpty())
            return;
        inFirst([&](Table &table) { removePart(table.indexes, change.object.id); });
        m_held.added.append({id(), change.object});
    }

    void hold(const diff::Dropped<schema::Index> &change)
    {
        const schema::Index &index = change.object;
        if (!usesDisturbed(index) && !hasSettings(index) && !isInUse(index))
            m_held.dropped.append({id(), index});
    }

    void hold(const diff::Altered<schema::Index> &change)
    {
        if (!(change.facets & Facet::Definition) || change.to.name.isEmpty() || isInUse(change.from))
            return;
        const bool stays = hasOnlyColumns(change.from.parts) && change.from.predicate.isEmpty()
                           && !usesDisturbed(change.from);
        inFirst([&](Table &table) {
            if (stays)
                *partWithId(table.indexes, change.to.id) = change.from;
            else
                removePart(table.indexes, change.to.id);
        });
        (stays ? m_held.replaced : m_held.added).append({id(), change.to});
    }

    bool usesDisturbed(const schema::Index &index) const
    {
        QSet<ObjectId> columns = columnSet(index.parts);
        for (const ObjectId column : index.included)
            columns.insert(column);
        return columns.intersects(m_disturbed);
    }

    /// A foreign key, REPLICA IDENTITY or CLUSTER ON needs this very index.
    bool isInUse(const schema::Index &index) const
    {
        const QSet<ObjectId> columns = columnSet(index.parts);
        const auto refers = [&](const Schema::Reference &reference) {
            const auto *key = partWithId(m_from.table(reference.table)->foreignKeys, reference.foreignKey);
            return QSet<ObjectId>(key->referencedColumns.cbegin(), key->referencedColumns.cend()) == columns;
        };
        const QList<Schema::Reference> references = m_from.referencesTo(id());
        return (index.unique && std::any_of(references.cbegin(), references.cend(), refers))
               || isMarked(*m_table->from, index.name) || isMarked(*m_table->to, index.name);
    }

    static bool isMarked(const Table &table, const QString &index)
    {
        const QStringList marks = indexMarks();
        return std::any_of(marks.cbegin(), marks.cend(), [&](const QString &mark) {
            return table.options.value(mark).endsWith(quoteIdentifier(index));
        });
    }

    // Keys
    void hold(const diff::Added<schema::UniqueConstraint> &change)
    {
        if (change.object.name.isEmpty() || change.object.withoutOverlaps)
            return;
        inFirst([&](Table &table) { removePart(table.uniqueConstraints, change.object.id); });
        m_held.uniques.append({id(), change.object});
    }

    void hold(const diff::Added<schema::PrimaryKey> &change)
    {
        const schema::PrimaryKey &key = change.object;
        const bool isRequired = std::all_of(key.parts.cbegin(), key.parts.cend(), [&](const schema::KeyPart &part) {
            const schema::Column *column = m_table->to->column(part.column);
            return column && column->notNull && !column->identity;
        });
        if (m_table->from->primaryKey || key.name.isEmpty() || key.withoutOverlaps || !isRequired || isGroupedBy())
            return;
        inFirst([](Table &table) { table.primaryKey.reset(); });
        m_held.primaryKeys.append({id(), key});
    }

    /// A new view that groups by the key depends on it.
    bool isGroupedBy() const
    {
        return std::any_of(m_to.views.cbegin(), m_to.views.cend(), [&](const Box<schema::View> &view) {
            return !m_from.view(view->id) && view->definition.contains("GROUP BY"_L1, Qt::CaseInsensitive);
        });
    }

    // Constraints
    void hold(const diff::Added<schema::ForeignKey> &change) { holdCheckOfRows(change.object); }
    void hold(const diff::Altered<schema::ForeignKey> &change)
    {
        const bool isChecked = change.from.notValid && !change.to.notValid;
        if ((isChecked || !asksTheSame(change.from, change.to)) && change.from.notEnforced == change.to.notEnforced)
            holdCheckOfRows(change.to);
    }

    void holdCheckOfRows(const schema::ForeignKey &key)
    {
        const Table *parent = m_to.table(key.referencedTable);
        if (key.notValid || key.notEnforced || !parent || !parent->partitionBy.isEmpty())
            return;
        inFirst([&](Table &table) { partWithId(table.foreignKeys, key.id)->notValid = true; });
    }

    void hold(const diff::Added<schema::CheckConstraint> &change) { holdCheckOfRows(change.object); }
    void hold(const diff::Altered<schema::CheckConstraint> &change)
    {
        if ((change.facets & Facet::Definition) && change.from.notEnforced == change.to.notEnforced)
            holdCheckOfRows(change.to);
    }

    void holdCheckOfRows(const schema::CheckConstraint &check)
    {
        if (check.notValid || check.notEnforced || check.inherited)
            return;
        inFirst([&](Table &table) { partWithId(table.checks, check.id)->notValid = true; });
    }

    // Columns
    void hold(const diff::Altered<schema::Column> &change)
    {
        if ((change.facets & Facet::NotNull) && !change.from.notNull && change.to.notNull
            && !m_disturbed.contains(change.to.id))
            require(change.to);
    }

    void hold(const diff::Added<schema::Column> &change)
    {
        const schema::Column &column = change.object;
        if (column.generated || column.identity || column.type.text.contains("serial"_L1, Qt::CaseInsensitive))
            return;
        const auto given = std::find_if(m_fills.cbegin(), m_fills.cend(),
                                        [&](const Backfill &fill) { return fill.column == column.id; });
        const bool isOld = m_version != 0 && m_version < keepsConstantDefaults;
        const bool copiesTable = column.defaultExpression && (isOld || mayBeVolatile(*column.defaultExpression));
        if (given == m_fills.cend() && !copiesTable)
            return;
        if (column.defaultExpression)
            m_held.laterDefaults.append({id(), column});
        m_held.fills.append(given == m_fills.cend() ? Backfill{id(), column.id, u"DEFAULT"_s, {}} : *given);
        if (column.notNull)
            require(column);
    }

    void require(const schema::Column &column)
    {
        if (column.identity || column.notNullNoInherit || column.notNullNotValid)
            return;
        const bool isNewer = m_version >= hasNotNullConstraints;
        if (!isNewer && m_version != 0 && m_version < believesChecks) {
            // Nothing but SET NOT NULL itself shows it there; rows that are still to be filled must come first.
            const bool isFilled = std::any_of(m_held.fills.cbegin(), m_held.fills.cend(),
                                              [&](const Backfill &fill) { return fill.column == column.id; });
            if (!isFilled)
                return;
        }
        schema::CheckConstraint check{.id = ObjectId::create(),
                                      .name = schema::nameOfPart(m_table->to->name, column.name, u"is_not_null"_s),
                                      .expression = quoteIdentifier(column.name) + u" IS NOT NULL"_s,
                                      .notValid = true};
        inFirst([&](Table &table) {
            schema::Column &held = *partWithId(table.columns, column.id);
            if (isNewer) {
                held.notNullNotValid = true;
            } else {
                held.notNull = false;
                table.checks.append(check);
            }
        });
        if (!isNewer)
            m_held.required.append({id(), column.id, check});
    }

    // What needs a key that is held back
    void holdReferences()
    {
        const Schema first = m_held.first;
        for (const Box<Table> &table : first.tables) {
            for (const schema::ForeignKey &key : table->foreignKeys) {
                const Table *parent = first.table(key.referencedTable);
                if (!parent || parent->isUnique(key.referencedColumns))
                    continue;
                const Table *before = m_from.table(table->id);
                if (before && partWithId(before->foreignKeys, key.id)) {
                    release(parent->id);
                    continue;
                }
                changeTable(&m_held.first, table->id, [&](Table &held) { removePart(held.foreignKeys, key.id); });
                schema::ForeignKey later = key;
                later.notValid = table->partitionBy.isEmpty();
                m_held.references.append({table->id, later});
            }
        }
    }

    /// The keys of the table are made at once after all: something that was there needs one all the time.
    void release(ObjectId table)
    {
        const auto give = [&](auto &list, const auto &put) {
            for (const auto &held : list) {
                if (held.table == table)
                    changeTable(&m_held.first, table, [&](Table &first) { put(first, held.part); });
            }
            list.removeIf([&](const auto &held) { return held.table == table; });
        };
        give(m_held.uniques, [](Table &first, const auto &part) { first.uniqueConstraints.append(part); });
        give(m_held.primaryKeys, [](Table &first, const auto &part) { first.primaryKey = part; });
        give(m_held.added, [](Table &first, const auto &part) { first.indexes.append(part); });
    }

    void holdMarks(const Table &table)
    {
        const Table *before = m_from.table(table.id);
        const auto isHeld = [&](const QString &value) {
            const auto named = [&](const auto &held) {
                return held.table == table.id && value.endsWith(quoteIdentifier(held.part.name));
            };
            return std::any_of(m_held.added.cbegin(), m_held.added.cend(), named)
                   || std::any_of(m_held.uniques.cbegin(), m_held.uniques.cend(), named)
                   || std::any_of(m_held.primaryKeys.cbegin(), m_held.primaryKeys.cend(), named);
        };
        for (const QString &mark : indexMarks()) {
            if (!isHeld(table.options.value(mark)))
                continue;
            changeTable(&m_held.first, table.id, [&](Table &first) {
                first.options.remove(mark);
                if (before && before->options.contains(mark))
                    first.options.insert(mark, before->options.value(mark));
            });
        }
    }

    template<typename Part>
    static void removePart(QList<Part> &parts, ObjectId part)
    {
        parts.removeIf([part](const Part &each) { return each.id == part; });
    }

    template<typename Function>
    void inFirst(Function function)
    {
        changeTable(&m_held.first, id(), function);
    }

    ObjectId id() const { return m_table->to->id; }

    const Schema &m_from;
    const Schema &m_to;
    const QList<Backfill> &m_fills;
    const int m_version;
    HeldBack m_held;
    const diff::AlteredTable *m_table = nullptr;
    /// Columns of the table that is looked at which go away or change their values' type.
    QSet<ObjectId> m_disturbed;
};

bool onlyGetsMore(const QStringList &before, const QStringList &after)
{
    qsizetype next = 0;
    for (const QString &value : after) {
        if (next < before.size() && before.at(next) == value)
            ++next;
    }
    return next == before.size() && after.size() > before.size();
}

} // namespace

HeldBack holdBack(const Schema &from, const Schema &to, const QList<Backfill> &fills, int version)
{
    return Division(from, to, fills, version).run();
}

QList<schema::EnumType> extendedEnums(const Schema &from, const Schema &to)
{
    QList<schema::EnumType> extended;
    Schema others = to;
    for (Box<schema::EnumType> &box : others.enums) {
        const schema::EnumType *before = from.enumType(box->id);
        if (!before || !onlyGetsMore(before->values, box->values))
            continue;
        schema::EnumType type = *before;
        type.values = box->values;
        extended.append(type);
        schema::EnumType like = *box;
        like.values = before->values;
        box = like;
    }
    return diff::diff(from, others, rules()).isEmpty() ? QList<schema::EnumType>() : extended;
}

} // namespace relvar::postgresql
