// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lock.h"
#include "runner/partitionbounds.h"
#include "runner/probevalues.h"
#include "runner/qualifiedname.h"
#include "runner/rehearse.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsPerTable = 5;
/// Combinations that are tried for one row before it is given up: checks can be satisfied by trying alone.
constexpr int attemptsPerRow = 30;

using Row = QHash<ObjectId, QVariant>;

/// Which of a column's values an attempt takes. The first attempt walks through them; later ones are scattered, so that
/// no two columns keep step, but are the same in every run.
size_t choice(int number, int attempt, int position)
{
    return attempt == 0 ? static_cast<size_t>(number) : qHashMulti(size_t(attempt), number, position);
}

/// The database hands these numbers out itself: a sequence that knew nothing of rows with numbers of ours would hand
/// them out a second time to a statement of the migration.
bool isNumbered(const schema::Column &column, const schema::Schema &schema)
{
    // SQLite counts from what is there.
    if (schema.namespaces.isEmpty())
        return false;
    return column.identity.has_value() || column.defaultExpression.value_or(QString()).startsWith(u"nextval(");
}

/// Parents before children; in a cycle, whoever is met first. Partitions get their rows through the table above them.
void visit(const schema::Schema &schema, const schema::Table &table, QSet<ObjectId> &seen,
           QList<const schema::Table *> &order)
{
    if (seen.contains(table.id))
        return;
    seen.insert(table.id);
    if (table.isPartition())
        return;
    for (const schema::ForeignKey &key : table.foreignKeys) {
        if (const schema::Table *parent = schema.table(key.referencedTable))
            visit(schema, *parent, seen, order);
    }
    order.append(&table);
}

QList<const schema::Table *> parentsFirst(const schema::Schema &schema)
{
    QSet<ObjectId> seen;
    QList<const schema::Table *> order;
    for (const Box<schema::Table> &table : schema.tables)
        visit(schema, *table, seen, order);
    return order;
}

/// What decides the values of one table's rows.
class RowMaker
{
public:
    RowMaker(const schema::Schema &schema, const schema::Table &table, const QHash<ObjectId, QList<Row>> &inserted)
        : m_schema(schema)
        , m_table(table)
        , m_inserted(inserted)
        , m_places(valuesInPartitions(schema, table))
    {
        const auto addDistinct = [this](const QList<schema::KeyPart> &parts) {
            for (const schema::KeyPart &part : parts)
                m_distinct.insert(part.column);
        };
        if (table.primaryKey)
            addDistinct(table.primaryKey->parts);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints)
            addDistinct(unique.parts);
        for (const schema::Index &index : table.indexes) {
            if (index.unique)
                addDistinct(index.parts);
        }
        for (const schema::Column &column : table.columns)
            m_fromChecks.insert(column.id, valuesFromChecks(schema, column, table.checks));
    }

    Row make(int number, int attempt) const
    {
        Row row;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const schema::Column &column = m_table.columns.at(i);
            if (!column.generated && !isNumbered(column, m_schema))
                row.insert(column.id, value(column, number, attempt, static_cast<int>(i)));
        }
        for (const schema::ForeignKey &key : m_table.foreignKeys)
            follow(key, number, attempt, row);
        if (!m_places.isEmpty()) {
            const QHash<ObjectId, QVariant> &place = m_places.at((number + attempt) % m_places.size());
            for (auto it = place.cbegin(); it != place.cend(); ++it)
                row.insert(it.key(), it.value());
        }
        return row;
    }

private:
    bool mayBeNull(const schema::Column &column) const
    {
        return !column.notNull && !m_table.isPrimaryKeyColumn(column.id);
    }

    /// The second row, and the last attempt at each, are as empty as they may be.
    bool wantsNull(const schema::Column &column, int number, int attempt) const
    {
        return mayBeNull(column) && (number == 1 || attempt == attemptsPerRow - 1);
    }

    QVariant value(const schema::Column &column, int number, int attempt, int position) const
    {
        if (wantsNull(column, number, attempt))
            return {};
        const QVariantList &fromChecks = m_fromChecks[column.id];
        if (fromChecks.isEmpty() && m_distinct.contains(column.id))
            return distinctValue(m_schema, column, number + attempt * rowsPerTable);
        const QVariantList usual = usualValues(m_schema, column);
        // What a check speaks of is not always what it allows: name <> ''.
        const QVariantList values = fromChecks.isEmpty() ? usual : attempt % 3 == 2 ? fromChecks + usual : fromChecks;
        return values.at(static_cast<qsizetype>(choice(number, attempt, position) % size_t(values.size())));
    }

    void follow(const schema::ForeignKey &key, int number, int attempt, Row &row) const
    {
        const QList<Row> parents = m_inserted.value(key.referencedTable);
        const bool self = key.referencedTable == m_table.id;
        const bool nullable = std::any_of(key.columns.begin(), key.columns.end(), [this](ObjectId id) {
            const schema::Column *column = m_table.column(id);
            return column != nullptr && mayBeNull(*column);
        });
        const bool null = parents.isEmpty() ? nullable : nullable && (number == 1 || attempt == attemptsPerRow - 1);
        for (qsizetype i = 0; i < key.columns.size(); ++i) {
            const schema::Column *column = m_table.column(key.columns.at(i));
            if (column == nullptr || column->generated)
                continue;
            if (null) {
                if (mayBeNull(*column))
                    row[column->id] = QVariant();
            } else if (!parents.isEmpty()) {
                row[column->id] = parents.at((number + attempt) % parents.size()).value(key.referencedColumns.value(i));
            } else if (self && row.contains(key.referencedColumns.value(i))) {
                // The first row of a table whose rows must have a parent is its own.
                row[column->id] = row.value(key.referencedColumns.value(i));
            }
        }
    }

    const schema::Schema &m_schema;
    const schema::Table &m_table;
    const QHash<ObjectId, QList<Row>> &m_inserted;
    const QList<QHash<ObjectId, QVariant>> m_places;
    QSet<ObjectId> m_distinct;
    QHash<ObjectId, QVariantList> m_fromChecks;
};

enum class Numbers {
    /// Handed out by the database, and then known in the row.
    FromDatabase,
    AsGiven,
};

bool insert(database::Connection &connection, const dialect::Dialect &dialect, const schema::Schema &schema,
            const schema::Table &table, Row &row, Numbers numbers = Numbers::FromDatabase)
{
    QStringList names;
    QStringList places;
    QVariantList values;
    QStringList unknown;
    QList<ObjectId> unknownIds;
    bool overrides = false;
    for (const schema::Column &column : table.columns) {
        const bool isOurs = !isNumbered(column, schema) || numbers == Numbers::AsGiven;
        if (row.contains(column.id) && isOurs) {
            names.append(dialect.quoteIdentifier(column.name));
            places.append(u"?"_s);
            values.append(row.value(column.id));
            overrides = overrides || (column.identity && column.identity->always);
        } else if (isNumbered(column, schema)) {
            unknown.append(dialect.quoteIdentifier(column.name));
            unknownIds.append(column.id);
        }
    }
    if (names.isEmpty() && unknown.isEmpty())
        return false;
    QString sql = u"INSERT INTO "_s + qualifiedName(dialect, schema, table);
    if (names.isEmpty()) {
        sql += u" DEFAULT VALUES"_s;
    } else {
        sql += u" ("_s + names.join(u", "_s) + (overrides ? u") OVERRIDING SYSTEM VALUE VALUES ("_s : u") VALUES ("_s)
               + places.join(u", "_s) + u')';
    }
    if (unknown.isEmpty())
        return connection.execute(sql, values).has_value();
    const Result<database::ResultSet> made = connection.query(sql + u" RETURNING "_s + unknown.join(u", "_s), values);
    if (!made)
        return false;
    for (qsizetype i = 0; i < unknownIds.size() && !made->rows.isEmpty(); ++i)
        row.insert(unknownIds.at(i), made->rows.first().at(i));
    return true;
}

/// The table with what `after` asks of it and of its rows besides: rows made for it have a chance to fit both.
schema::Table withDemandsOf(schema::Table table, const schema::Table &after)
{
    for (const schema::Column &wanted : after.columns) {
        const auto column = std::find_if(table.columns.begin(), table.columns.end(),
                                         [&wanted](const schema::Column &known) { return known.id == wanted.id; });
        if (column == table.columns.end()) {
            table.columns.append(wanted);
        } else if (!column->generated) {
            column->notNull = column->notNull || wanted.notNull || after.isPrimaryKeyColumn(wanted.id);
            column->type = wanted.type;
        }
    }
    if (after.primaryKey)
        table.uniqueConstraints.append(schema::UniqueConstraint{.parts = after.primaryKey->parts});
    table.uniqueConstraints.append(after.uniqueConstraints);
    table.indexes.append(after.indexes);
    table.checks.append(after.checks);
    table.foreignKeys.append(after.foreignKeys);
    return table;
}

/// The schema with all that `after` asks of its tables' rows.
schema::Schema withDemandsOf(schema::Schema schema, const schema::Schema &after)
{
    for (Box<schema::Table> &table : schema.tables) {
        if (const schema::Table *wanted = after.table(table->id))
            table = Box<schema::Table>(withDemandsOf(*table, *wanted));
    }
    return schema;
}

/// Inserts a row into both databases, or into none.
bool insertIntoBoth(database::Connection &connection, const dialect::Dialect &dialect, const schema::Schema &schema,
                    const schema::Table &table, Row &row, const AfterDatabase &after)
{
    const schema::Table *wanted = after.schema.table(table.id);
    if (wanted == nullptr)
        return insert(connection, dialect, schema, table, row);
    const QString begin = dialect.beginStatement();
    // What is checked at the COMMIT counts too: first where more is asked.
    const bool taken = connection.execute(begin) && after.connection.execute(begin)
                       && insert(connection, dialect, schema, table, row)
                       && insert(after.connection, dialect, after.schema, *wanted, row, Numbers::AsGiven)
                       && after.connection.execute(u"COMMIT"_s) && connection.execute(u"COMMIT"_s);
    rollBack(after.connection);
    rollBack(connection);
    return taken;
}

} // namespace

Result<int> insertProbeRows(database::Connection &connection, const dialect::Dialect &dialect,
                            const schema::Schema &schema, const database::CancelToken &cancel,
                            const AfterDatabase *after)
{
    const schema::Schema demands = after != nullptr ? withDemandsOf(schema, after->schema) : schema;
    QHash<ObjectId, QList<Row>> inserted;
    int count = 0;
    for (const schema::Table *wanted : parentsFirst(demands)) {
        const RowMaker maker(demands, *wanted, inserted);
        const schema::Table *table = schema.table(wanted->id);
        for (int number = 0; number < rowsPerTable; ++number) {
            if (cancel.isCancelled())
                return fail(RunError::Cancelled, text("runner", "The proof was cancelled."));
            for (int attempt = 0; attempt < attemptsPerRow; ++attempt) {
                Row row = maker.make(number, attempt);
                // A row that the constraints refuse is no error: another combination, or no such row.
                if (after != nullptr ? insertIntoBoth(connection, dialect, schema, *table, row, *after)
                                     : insert(connection, dialect, schema, *table, row)) {
                    inserted[table->id].append(row);
                    ++count;
                    break;
                }
            }
        }
    }
    return count;
}

} // namespace relvar::runner
