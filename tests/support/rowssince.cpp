// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/rowssince.h"

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using schema::Column;
using schema::Table;

namespace {

bool hasOtherKeys(const Table &table)
{
    return !table.uniqueConstraints.isEmpty()
           || std::any_of(table.indexes.cbegin(), table.indexes.cend(),
                          [](const schema::Index &index) { return index.unique; });
}

/// The primary key, where it says the same before and after; empty when it does not, and when values may be kept by
/// another key because this one may be NULL.
QList<ObjectId> keyOf(const Table &before, const Table &after)
{
    if (!before.primaryKey || !after.primaryKey)
        return {};
    QList<ObjectId> key;
    for (const schema::KeyPart &part : before.primaryKey->parts) {
        const Column *old = before.column(part.column);
        const Column *now = after.column(part.column);
        if (!now || old->generated || now->generated || old->type != now->type || old->collation != now->collation
            || !part.collation.isEmpty() || (hasOtherKeys(before) && !(old->notNull && now->notNull)))
            return {};
        key.append(part.column);
    }
    return after.isUnique(key) ? key : QList<ObjectId>();
}

/// Its rows are its own: no other table shows or holds them.
bool standsAlone(const Table &table, const schema::Schema &schema)
{
    return table.partitionBy.isEmpty() && !table.isPartition() && table.inherits.isEmpty()
           && std::none_of(schema.tables.cbegin(), schema.tables.cend(),
                           [&](const Box<Table> &other) { return other->inherits.contains(table.id); });
}

/// A value of it means the same on both sides, whatever it is.
bool isSame(const Column &before, const Column &after)
{
    Column like = before;
    like.name = after.name;
    like.comment = after.comment;
    // The values of an enum may be called otherwise.
    return like == after && !after.generated && after.type.userType.isNull();
}

} // namespace

RowsSince::RowsSince(database::Connection &connection, const dialect::Dialect &dialect,
                     const plan::MigrationPlan &plan, ValueText valueText)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_plan(plan)
    , m_valueText(std::move(valueText))
{
}

QString RowsSince::nameOf(const schema::Schema &schema, const Table &table) const
{
    const schema::Namespace *space = schema.findNamespace(table.namespaceId);
    return (space ? m_dialect.quoteIdentifier(space->name) + u'.' : QString())
           + m_dialect.quoteIdentifier(table.name);
}

RowsSince::State RowsSince::read(const schema::Schema &schema)
{
    State state;
    for (const Box<Table> &table : schema.tables) {
        const Table *before = m_plan.from.table(table->id);
        const Table *after = m_plan.to.table(table->id);
        const bool isFollowed = before && after && standsAlone(*before, m_plan.from) && standsAlone(*after, m_plan.to);
        const QList<ObjectId> key = isFollowed ? keyOf(*before, *after) : QList<ObjectId>();
        if (key.isEmpty())
            continue;
        QStringList keyTexts;
        QStringList conditions;
        for (const ObjectId id : key) {
            keyTexts.append(m_valueText(m_dialect.quoteIdentifier(table->column(id)->name)));
            conditions.append(m_dialect.quoteIdentifier(table->column(id)->name) + u" IS NOT NULL"_s);
        }
        QStringList texts{keyTexts.join(u" || ',' || "_s)};
        QList<ObjectId> columns;
        for (const Column &column : table->columns) {
            if (column.generated)
                continue;
            columns.append(column.id);
            texts.append(m_valueText(m_dialect.quoteIdentifier(column.name)));
        }
        const auto answer
            = m_connection.query(u"SELECT "_s + texts.join(u", "_s) + u" FROM "_s + nameOf(schema, *table)
                                 + u" WHERE "_s + conditions.join(u" AND "_s));
        RC_ASSERT(answer.has_value());
        Rows &rows = state[table->id.value()];
        for (const QVariantList &values : answer->rows) {
            Row &row = rows[values.first().toString()];
            for (qsizetype i = 0; i < columns.size(); ++i)
                row.insert(columns.at(i).value(), values.at(i + 1).toString());
        }
    }
    return state;
}

void RowsSince::tryTo(const QString &sql)
{
    if (m_connection.execute(sql))
        m_done.append(sql);
}

void RowsSince::write(Dice dice, const QStringList &inserts)
{
    m_reached = read(m_plan.to);
    for (const QString &insert : inserts)
        tryTo(insert);
    for (const Box<Table> &table : m_plan.to.tables) {
        const Table *before = m_plan.from.table(table->id);
        const QList<ObjectId> key = before ? keyOf(*before, *table) : QList<ObjectId>();
        const QStringList rows = m_reached.value(table->id.value()).keys();
        if (key.isEmpty() || rows.isEmpty())
            continue;
        const QString name = nameOf(m_plan.to, *table);
        const auto someRow = [&] {
            QStringList texts;
            for (const ObjectId id : key)
                texts.append(m_valueText(m_dialect.quoteIdentifier(table->column(id)->name)));
            return u" WHERE "_s + texts.join(u" || ',' || "_s) + u" = "_s + m_dialect.quoteLiteral(dice.of(rows));
        };
        if (dice.oneIn(2))
            tryTo(u"DELETE FROM "_s + name + someRow());
        if (dice.oneIn(2)) {
            const QString column = m_dialect.quoteIdentifier(table->column(key.first())->name);
            const QString to = dice.oneIn(2) ? column + u" + 1"_s : column + u" || 'x'"_s;
            tryTo(u"UPDATE "_s + name + u" SET "_s + column + u" = "_s + to + someRow());
        }
        for (int i = dice.below(3); i > 0; --i) {
            const QString column = m_dialect.quoteIdentifier(dice.of(table->columns).name);
            const QString to = dice.of(QStringList{u"NULL"_s, u"'since'"_s, u"7"_s, u"'2001-02-03'"_s});
            tryTo(u"UPDATE "_s + name + u" SET "_s + column + u" = "_s + to + someRow());
        }
    }
}

qint64 RowsSince::count(const QString &quotedTable)
{
    const auto answer = m_connection.query(u"SELECT count(*) FROM "_s + quotedTable);
    RC_ASSERT(answer.has_value());
    return answer->rows.first().first().toLongLong();
}

qint64 RowsSince::keptRows(dialect::Stash::Kind kind)
{
    const auto stashes = m_dialect.stashes(m_connection);
    RC_ASSERT(stashes.has_value());
    qint64 rows = 0;
    for (const dialect::Stash &stash : *stashes)
        rows += stash.kind == kind ? count(stash.table) : 0;
    return rows;
}

void RowsSince::readWritten()
{
    m_written = read(m_plan.to);
    m_leaving = 0;
    for (const Box<Table> &table : m_plan.to.tables) {
        if (!m_plan.from.table(table->id) && table->partitionBy.isEmpty() && table->inherits.isEmpty())
            m_leaving += count(nameOf(m_plan.to, *table));
    }
}

QString RowsSince::lost()
{
    const State now = read(m_plan.from);
    QStringList wrong;
    m_mustBeLeft = 0;
    for (auto table = m_before.cbegin(); table != m_before.cend(); ++table) {
        const Table &before = *m_plan.from.table(ObjectId(table.key()));
        const Table &after = *m_plan.to.table(ObjectId(table.key()));
        const Rows &reached = m_reached[table.key()];
        const Rows &written = m_written[table.key()];
        const Rows back = now.value(table.key());
        const bool meansTheSame = before.options == after.options;
        QList<quint64> gone;
        QList<quint64> same;
        for (const Column &column : before.columns) {
            const Column *other = after.column(column.id);
            if (!column.generated && (!other || other->generated))
                gone.append(column.id.value());
            else if (!column.generated && meansTheSame && isSame(column, *other))
                same.append(column.id.value());
        }
        const auto complain = [&](const QString &key, quint64 column, const QString &wanted) {
            const QString is = back.value(key).value(column);
            if (is != wanted)
                wrong.append(u"%1.%2 of row %3: %4 instead of %5"_s.arg(
                    before.name, before.column(ObjectId(column))->name, key, is, wanted));
        };
        for (auto row = table->cbegin(); row != table->cend(); ++row) {
            if (!written.contains(row.key())) {
                m_mustBeLeft += gone.isEmpty() ? 0 : 1;
                continue;
            }
            const bool isUntouched = written.value(row.key()) == reached.value(row.key());
            for (auto value = row->cbegin(); value != row->cend(); ++value) {
                if (isUntouched || gone.contains(value.key()))
                    complain(row.key(), value.key(), value.value());
            }
        }
        for (auto row = written.cbegin(); row != written.cend(); ++row) {
            if (!back.contains(row.key()))
                wrong.append(u"%1: row %2 was there and is not there any more"_s.arg(before.name, row.key()));
            for (const quint64 column : same)
                complain(row.key(), column, row->value(column));
        }
    }
    if (const qint64 left = keptRows(dialect::Stash::Kind::Unmatched); left < m_mustBeLeft)
        wrong.append(u"%1 rows lost their key, and %2 are left"_s.arg(m_mustBeLeft).arg(left));
    if (const qint64 since = keptRows(dialect::Stash::Kind::WrittenSince); since < m_leaving)
        wrong.append(u"%1 rows went with their tables, and %2 are kept"_s.arg(m_leaving).arg(since));
    if (!wrong.isEmpty())
        wrong.append(u"written:\n"_s + m_done.join(u";\n"_s));
    return wrong.join(u'\n');
}

} // namespace relvar::test
