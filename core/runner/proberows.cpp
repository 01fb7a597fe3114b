// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/lock.h"
#include "runner/parentsfirst.h"
#include "runner/qualifiedname.h"
#include "runner/rehearse.h"
#include "runner/rowmaker.h"

#include <algorithm>
#include <vector>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

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

/// Puts rows into a database, or into two of them: into both or into none.
class RowInserter
{
public:
    RowInserter(database::Connection &connection, const dialect::Dialect &dialect, const schema::Schema &schema,
                const AfterDatabase *after)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_schema(schema)
        , m_after(after)
    {
    }

    bool insertOne(ObjectId table, Row &row)
    {
        if (!m_after || !m_after->schema.table(table))
            return insert(m_connection, m_dialect, m_schema, *m_schema.table(table), row);
        return together([&] { return insertEverywhere(table, row); });
    }

    /// One row for each table of a circle. What refers to a row that is not there yet is checked at the end, and gets
    /// its value when all are there.
    bool insertCircle(const QList<const schema::Table *> &circle, QHash<ObjectId, Row> &rows, bool staysEmpty)
    {
        return together([&] {
            for (database::Connection *connection : connections()) {
                if (!connection->execute(m_dialect.deferConstraints()))
                    return false;
            }
            QList<const schema::Table *> present;
            for (const schema::Table *table : circle) {
                rows[table->id].insert(references(*table, present, rows, staysEmpty));
                if (!insertEverywhere(table->id, rows[table->id]))
                    return false;
                present.append(table);
            }
            return std::all_of(circle.cbegin(), circle.cend(), [&](const schema::Table *table) {
                return change(*table, references(*table, circle, rows, staysEmpty), rows[table->id]);
            });
        });
    }

private:
    QList<database::Connection *> connections() const
    {
        // What is checked at the COMMIT counts too: first where more is asked.
        return m_after ? QList<database::Connection *>{&m_after->connection, &m_connection}
                       : QList<database::Connection *>{&m_connection};
    }

    template<typename Work>
    bool together(const Work &work)
    {
        const QString begin = m_dialect.beginStatement();
        const auto all = connections();
        const bool taken
            = std::all_of(all.cbegin(), all.cend(), [&](auto *connection) { return bool(connection->execute(begin)); })
              && work() && std::all_of(all.cbegin(), all.cend(), [](auto *connection) {
                     return bool(connection->execute(u"COMMIT"_s));
                 });
        for (database::Connection *connection : all)
            rollBack(*connection);
        return taken;
    }

    bool insertEverywhere(ObjectId table, Row &row)
    {
        if (!insert(m_connection, m_dialect, m_schema, *m_schema.table(table), row))
            return false;
        const schema::Table *wanted = m_after ? m_after->schema.table(table) : nullptr;
        return !wanted || insert(m_after->connection, m_dialect, m_after->schema, *wanted, row, Numbers::AsGiven);
    }

    /// The values with which the row refers to the rows of other tables; none for what is empty and stays so.
    static Row references(const schema::Table &table, const QList<const schema::Table *> &others,
                          const QHash<ObjectId, Row> &rows, bool staysEmpty)
    {
        Row values;
        for (const schema::ForeignKey &key : table.foreignKeys) {
            const bool isThere = std::any_of(others.cbegin(), others.cend(), [&](const schema::Table *other) {
                return other->id == key.referencedTable && other->id != table.id;
            });
            const Row row = rows.value(table.id);
            const bool isEmpty = std::all_of(key.columns.cbegin(), key.columns.cend(),
                                             [&](ObjectId column) { return row.value(column).isNull(); });
            for (qsizetype i = 0; isThere && !(isEmpty && staysEmpty) && i < key.columns.size(); ++i)
                values.insert(key.columns.at(i), rows.value(key.referencedTable).value(key.referencedColumns.value(i)));
        }
        return values;
    }

    /// What the row does not say yet.
    bool change(const schema::Table &table, Row changed, Row &row)
    {
        erase_if(changed, [&](const auto &value) { return row.value(value.key()) == value.value(); });
        if (changed.isEmpty() || !table.primaryKey)
            return changed.isEmpty();
        if (!update(m_connection, m_schema, table.id, row, changed))
            return false;
        if (m_after && m_after->schema.table(table.id)
            && !update(m_after->connection, m_after->schema, table.id, row, changed))
            return false;
        row.insert(changed);
        return true;
    }

    bool update(database::Connection &connection, const schema::Schema &schema, ObjectId tableId, const Row &row,
                const Row &changed)
    {
        const schema::Table &table = *schema.table(tableId);
        QStringList sets;
        QStringList keys;
        QVariantList values;
        for (const schema::Column &column : table.columns) {
            if (changed.contains(column.id)) {
                sets.append(m_dialect.quoteIdentifier(column.name) + u" = ?"_s);
                values.append(changed.value(column.id));
            }
        }
        for (const schema::Column &column : table.columns) {
            if (table.isPrimaryKeyColumn(column.id)) {
                keys.append(m_dialect.quoteIdentifier(column.name) + u" = ?"_s);
                values.append(row.value(column.id));
            }
        }
        if (sets.isEmpty() || keys.isEmpty())
            return true;
        return bool(connection.execute(u"UPDATE "_s + qualifiedName(m_dialect, schema, table) + u" SET "_s
                                           + sets.join(u", "_s) + u" WHERE "_s + keys.join(u" AND "_s),
                                       values));
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const schema::Schema &m_schema;
    const AfterDatabase *m_after;
};

/// The row without what refers to tables of the circle, as far as it may be empty.
Row withoutCircle(Row row, const RowMaker &maker, const schema::Table &table,
                  const QList<const schema::Table *> &circle)
{
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const bool inside = std::any_of(circle.cbegin(), circle.cend(),
                                        [&](const schema::Table *other) { return other->id == key.referencedTable; });
        for (const ObjectId id : inside ? key.columns : QList<ObjectId>()) {
            const schema::Column *column = table.column(id);
            if (column && !column->generated && maker.mayBeNull(*column))
                row[id] = QVariant();
        }
    }
    return row;
}

} // namespace

Result<ProbeRows> insertProbeRows(database::Connection &connection, const dialect::Dialect &dialect,
                                  const schema::Schema &schema, const database::CancelToken &cancel,
                                  const AfterDatabase *after)
{
    const schema::Schema demands = after != nullptr ? withDemandsOf(schema, after->schema) : schema;
    RowInserter inserter(connection, dialect, schema, after);
    QHash<ObjectId, QList<Row>> inserted;
    ProbeRows result;
    for (const QList<const schema::Table *> &group : parentsFirst(demands)) {
        std::vector<RowMaker> makers;
        for (const schema::Table *table : group)
            makers.emplace_back(demands, *table, inserted);
        // A row that the constraints refuse is no error: another combination, or no such row.
        const auto take = [&](int number, int attempt) {
            QHash<ObjectId, Row> rows;
            for (qsizetype i = 0; i < group.size(); ++i) {
                const schema::Table &table = *group.at(i);
                const RowMaker &maker = makers.at(static_cast<size_t>(i));
                const Row row = maker.make(number, attempt);
                rows.insert(table.id, group.size() == 1 ? row : withoutCircle(row, maker, table, group));
            }
            const ObjectId first = group.first()->id;
            // Where not everything can be checked later, the order decides.
            const QList<const schema::Table *> circle
                = group.mid(attempt % group.size()) + group.first(attempt % group.size());
            if (!(group.size() == 1 ? inserter.insertOne(first, rows[first])
                                    : inserter.insertCircle(circle, rows, RowMaker::isEmptiest(number, attempt))))
                return false;
            for (auto row = rows.cbegin(); row != rows.cend(); ++row)
                inserted[row.key()].append(*row);
            return true;
        };
        for (int number = 0; number < rowsPerTable; ++number) {
            for (int attempt = 0; attempt < attemptsPerRow; ++attempt) {
                if (cancel.isCancelled())
                    return fail(RunError::Cancelled, text("runner", "The proof was cancelled."));
                if (take(number, attempt))
                    break;
            }
        }
        for (const schema::Table *table : group) {
            result.count += static_cast<int>(inserted.value(table->id).size());
            if (!inserted.contains(table->id))
                result.without.insert(table->id);
        }
    }
    return result;
}

} // namespace relvar::runner
