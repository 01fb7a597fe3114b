// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/samplerows.h"

#include "dialect/realrows.h"
#include "runner/execute.h"
#include "runner/lock.h"
#include "runner/parentsfirst.h"
#include "runner/qualifiedname.h"
#include "runner/rowmaker.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The table at the top, in which the rows of partitions are read.
const schema::Table *withRows(const schema::Schema &schema, ObjectId id)
{
    const schema::Table *table = schema.table(id);
    while (table && table->isPartition())
        table = schema.table(table->partitionOf);
    return table;
}

/// Values side by side, so that equal ones are found; for comparing alone.
QString keyText(const QVariantList &values)
{
    QString key;
    for (const QVariant &value : values) {
        const QString part = value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                                     : value.toString();
        key += value.isNull() ? u"N"_s : QString::number(part.size()) + u':' + part;
    }
    return key;
}

/// Rows of one table as they come, each once.
class Collected
{
public:
    explicit Collected(const schema::Table &table)
        : m_table(table)
    {
        for (const schema::Column &column : table.columns)
            m_sample.columns.append(column.id);
        if (table.primaryKey) {
            for (const schema::KeyPart &part : table.primaryKey->parts)
                m_key.append(part.column);
        }
    }

    /// Answers those that are new.
    QList<QVariantList> add(const QList<QVariantList> &rows)
    {
        QList<QVariantList> added;
        for (const QVariantList &row : rows) {
            const QString key = keyText(m_key.isEmpty() ? row : valuesOf(row, m_key));
            if (m_known.contains(key))
                continue;
            m_known.insert(key);
            m_sample.rows.append(row);
            added.append(row);
        }
        return added;
    }

    QVariantList valuesOf(const QVariantList &row, const QList<ObjectId> &columns) const
    {
        QVariantList values;
        for (const ObjectId column : columns)
            values.append(row.value(m_sample.columns.indexOf(column)));
        return values;
    }

    const RowSample::Table &sample() const { return m_sample; }
    const schema::Table &table() const { return m_table; }

private:
    const schema::Table &m_table;
    QList<ObjectId> m_key;
    QSet<QString> m_known;
    RowSample::Table m_sample;
};

class Reader
{
public:
    Reader(database::Connection &connection, const dialect::Dialect &dialect, const schema::Schema &schema,
           const database::CancelToken &cancel)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_schema(schema)
        , m_cancel(cancel)
    {
    }

    Result<RowSample> read(const QSet<ObjectId> &tables, int sampleRows)
    {
        const database::Interruptible interruptible(m_cancel, m_connection);
        const auto *rules = dynamic_cast<const dialect::RealRows *>(&m_dialect);
        if (!rules) {
            return fail(RunError::StatementFailed,
                        text("runner", "Rows of %1 cannot be taken for proofs.", {m_dialect.displayName()}));
        }
        if (const Result<qint64> begun = m_connection.execute(rules->beginReading()); !begun)
            return fail(begun.error());
        const Result<> done = readAll(tables, sampleRows);
        rollBack(m_connection);
        if (m_cancel.isCancelled())
            return fail(proofCancelled());
        if (!done)
            return fail(done.error());
        RowSample sample;
        for (const auto &[id, collected] : m_collected) {
            if (!collected.sample().rows.isEmpty())
                sample.tables.insert(ObjectId(id), collected.sample());
        }
        sample.unread = m_unread;
        return sample;
    }

private:
    Result<> readAll(const QSet<ObjectId> &tables, int sampleRows)
    {
        // The order of the schema, so that the same database gives the same sample.
        for (const Box<schema::Table> &each : m_schema.tables) {
            if (!tables.contains(each->id))
                continue;
            const schema::Table &table = *withRows(m_schema, each->id);
            if (m_asked.contains(table.id))
                continue;
            m_asked.insert(table.id);
            if (const Result<> read = readEnds(table, sampleRows); !read)
                return read;
        }
        return followAll(sampleRows);
    }

    /// The first and the last rows by the key; any where there is none.
    Result<> readEnds(const schema::Table &table, int sampleRows)
    {
        if (!table.primaryKey)
            return take(table, u" LIMIT "_s + QString::number(sampleRows), {});
        QStringList ascending;
        QStringList descending;
        for (const schema::KeyPart &part : table.primaryKey->parts) {
            const QString name = m_dialect.quoteIdentifier(table.column(part.column)->name);
            ascending.append(name);
            descending.append(name + u" DESC"_s);
        }
        const int oldest = (sampleRows + 1) / 2;
        const auto limited = [](const QStringList &order, int count) {
            return u" ORDER BY "_s + order.join(u", "_s) + u" LIMIT "_s + QString::number(count);
        };
        if (const Result<> first = take(table, limited(ascending, oldest), {}); !first)
            return first;
        return take(table, limited(descending, sampleRows - oldest), {});
    }

    Result<> take(const schema::Table &table, const QString &which, const QVariantList &values)
    {
        if (m_cancel.isCancelled())
            return fail(proofCancelled());
        if (m_unreadTables.contains(table.id))
            return {};
        QStringList names;
        for (const schema::Column &column : table.columns)
            names.append(m_dialect.quoteIdentifier(column.name));
        if (names.isEmpty())
            return {};
        const bool hasHeirs = std::any_of(m_schema.tables.cbegin(), m_schema.tables.cend(),
                                          [&](const auto &other) { return other->inherits.contains(table.id); });
        const QString sql = u"SELECT "_s + names.join(u", "_s) + (hasHeirs ? u" FROM ONLY "_s : u" FROM "_s)
                            + qualifiedName(m_dialect, m_schema, table) + which;
        // A failure must not end the transaction, and with it the one state of the database.
        if (const Result<qint64> saved = m_connection.execute(u"SAVEPOINT relvar_sample"_s); !saved)
            return fail(saved.error());
        const Result<database::ResultSet> answer = m_connection.query(sql, values);
        if (!answer && m_connection.isLost())
            return fail(answer.error());
        const Result<qint64> released = m_connection.execute(answer ? u"RELEASE SAVEPOINT relvar_sample"_s
                                                                    : u"ROLLBACK TO SAVEPOINT relvar_sample"_s);
        if (!released)
            return fail(released.error());
        if (!answer) {
            m_unreadTables.insert(table.id);
            m_unread.append(text("runner", "Rows of table %1 cannot be read: %2",
                                 {schema::displayName(m_schema, table), answer.error().message.toString()}));
            return {};
        }
        Collected &collected = m_collected.try_emplace(table.id.value(), table).first->second;
        m_toFollow.append({&collected, collected.add(answer->rows)});
        return {};
    }

    struct Fresh
    {
        const Collected *collected = nullptr;
        QList<QVariantList> rows;
    };

    /// The rows that others refer to, as long as they are not the whole of a table that refers to itself row by row.
    Result<> followAll(int sampleRows)
    {
        constexpr int referencedPerRow = 20;
        while (!m_toFollow.isEmpty()) {
            const Fresh fresh = m_toFollow.takeFirst();
            if (fresh.collected->sample().rows.size() > qsizetype(sampleRows) * referencedPerRow) {
                const Text tooMany = text("runner", "Rows of table %1 refer to more rows than are read.",
                                          {schema::displayName(m_schema, fresh.collected->table())});
                if (!m_unread.contains(tooMany))
                    m_unread.append(tooMany);
                continue;
            }
            if (const Result<> followed = follow(*fresh.collected, fresh.rows); !followed)
                return followed;
        }
        return {};
    }

    Result<> follow(const Collected &collected, const QList<QVariantList> &rows)
    {
        for (const schema::ForeignKey &key : collected.table().foreignKeys) {
            const schema::Table *parent = withRows(m_schema, key.referencedTable);
            if (!parent || rows.isEmpty())
                continue;
            QSet<QString> asked;
            QList<QVariantList> wanted;
            for (const QVariantList &row : rows) {
                const QVariantList values = collected.valuesOf(row, key.columns);
                const bool refers = std::none_of(values.cbegin(), values.cend(),
                                                 [](const QVariant &value) { return value.isNull(); });
                if (refers && !asked.contains(keyText(values))) {
                    asked.insert(keyText(values));
                    wanted.append(values);
                }
            }
            constexpr qsizetype batch = 100;
            for (qsizetype i = 0; i < wanted.size(); i += batch) {
                if (const Result<> taken = takeReferenced(*parent, key.referencedColumns, wanted.mid(i, batch)); !taken)
                    return taken;
            }
        }
        return {};
    }

    Result<> takeReferenced(const schema::Table &parent, const QList<ObjectId> &columns,
                            const QList<QVariantList> &wanted)
    {
        QStringList conditions;
        for (const ObjectId id : columns) {
            const schema::Column *column = parent.column(id);
            if (!column)
                return {};
            conditions.append(m_dialect.quoteIdentifier(column->name) + u" = ?"_s);
        }
        QStringList alternatives;
        QVariantList values;
        for (const QVariantList &one : wanted) {
            alternatives.append(u'(' + conditions.join(u" AND "_s) + u')');
            values += one;
        }
        return take(parent, u" WHERE "_s + alternatives.join(u" OR "_s), values);
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const schema::Schema &m_schema;
    const database::CancelToken &m_cancel;
    /// By the values of the tables' ids: references to the entries stay good.
    std::map<quint64, Collected> m_collected;
    QList<Fresh> m_toFollow;
    QSet<ObjectId> m_asked;
    QSet<ObjectId> m_unreadTables;
    QList<Text> m_unread;
};

/// Puts the rows of a sample in, those of a circle of tables in as many rounds as it takes.
class Inserter
{
public:
    Inserter(database::Connection &connection, const dialect::Dialect &dialect, const schema::Schema &schema,
             const RowSample &sample, const database::CancelToken &cancel)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_schema(schema)
        , m_sample(sample)
        , m_cancel(cancel)
    {
    }

    Result<SampleInserted> run()
    {
        for (const QList<const schema::Table *> &group : parentsFirst(m_schema)) {
            if (const Result<> done = insertGroup(group); !done)
                return fail(done.error());
        }
        return m_result;
    }

private:
    struct Waiting
    {
        const schema::Table *table = nullptr;
        QVariantList row;
    };

    Result<> insertGroup(const QList<const schema::Table *> &group)
    {
        QList<Waiting> waiting;
        for (const schema::Table *table : group) {
            const auto rows = m_sample.tables.constFind(table->id);
            if (rows == m_sample.tables.cend())
                continue;
            for (const QVariantList &row : rows->rows)
                waiting.append({table, row});
        }
        if (waiting.isEmpty())
            return {};
        // What refers to each other in a circle can only be put in where it is checked at the end.
        for (const QStringList &begin :
             {QStringList{m_dialect.beginStatement()}, {m_dialect.beginStatement(), m_dialect.deferConstraints()}}) {
            if (const Result<> inserted = insertTogether(begin, &waiting); !inserted)
                return inserted;
            if (waiting.isEmpty())
                break;
        }
        QHash<const schema::Table *, int> refused;
        for (const Waiting &one : std::as_const(waiting))
            ++refused[one.table];
        for (const schema::Table *table : group) {
            const int all = static_cast<int>(m_sample.tables.value(table->id).rows.size());
            const int missing = refused.value(table);
            m_result.count += all - missing;
            if (missing > 0) {
                m_result.refused.append(
                    text("runner", "%1 of %2 rows of table %3 are not taken by the scratch database.",
                         {QString::number(missing), QString::number(all), schema::displayName(m_schema, *table)}));
            }
        }
        return continueNumbers(group);
    }

    /// Those that are not taken stay in `waiting`.
    Result<> insertTogether(const QStringList &begin, QList<Waiting> *waiting)
    {
        for (const QString &sql : begin) {
            if (const Result<qint64> done = m_connection.execute(sql); !done)
                return fail(done.error());
        }
        QList<Waiting> left = *waiting;
        const Result<> inserted = insertInRounds(&left);
        if (inserted && m_connection.execute(u"COMMIT"_s))
            *waiting = left;
        rollBack(m_connection);
        return inserted;
    }

    /// A row that refers to one that is not there yet comes in a later round.
    Result<> insertInRounds(QList<Waiting> *waiting)
    {
        qsizetype before = -1;
        while (!waiting->isEmpty() && waiting->size() != before) {
            before = waiting->size();
            QList<Waiting> later;
            for (const Waiting &one : std::as_const(*waiting)) {
                if (m_cancel.isCancelled())
                    return fail(proofCancelled());
                const Result<bool> taken = insert(*one.table, one.row);
                if (!taken)
                    return fail(taken.error());
                if (!*taken)
                    later.append(one);
            }
            *waiting = later;
        }
        return {};
    }

    Result<bool> insert(const schema::Table &table, const QVariantList &row)
    {
        const QList<ObjectId> &ids = m_sample.tables.constFind(table.id)->columns;
        QStringList names;
        QStringList places;
        QVariantList values;
        bool overrides = false;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const schema::Column *column = table.column(ids.at(i));
            if (!column || column->generated)
                continue;
            names.append(m_dialect.quoteIdentifier(column->name));
            places.append(u"?"_s);
            values.append(row.at(i));
            overrides = overrides || (column->identity && column->identity->always);
        }
        if (names.isEmpty())
            return false;
        const QString sql
            = u"INSERT INTO "_s + qualifiedName(m_dialect, m_schema, table) + u" ("_s + names.join(u", "_s)
              + (overrides ? u") OVERRIDING SYSTEM VALUE VALUES ("_s : u") VALUES ("_s) + places.join(u", "_s) + u')';
        if (const Result<qint64> saved = m_connection.execute(u"SAVEPOINT relvar_sample"_s); !saved)
            return fail(saved.error());
        const bool isTaken = bool(m_connection.execute(sql, values));
        const Result<qint64> released = m_connection.execute(isTaken ? u"RELEASE SAVEPOINT relvar_sample"_s
                                                                     : u"ROLLBACK TO SAVEPOINT relvar_sample"_s);
        if (!released)
            return fail(released.error());
        return isTaken;
    }

    Result<> continueNumbers(const QList<const schema::Table *> &group)
    {
        const auto *rules = dynamic_cast<const dialect::RealRows *>(&m_dialect);
        for (const schema::Table *table : group) {
            for (const schema::Column &column : table->columns) {
                const QString sql = rules && isNumbered(column, m_schema)
                                        ? rules->continueNumbers(m_schema, *table, column)
                                        : QString();
                if (sql.isEmpty())
                    continue;
                if (const Result<qint64> done = m_connection.execute(sql); !done)
                    return fail(done.error());
            }
        }
        return {};
    }

    database::Connection &m_connection;
    const dialect::Dialect &m_dialect;
    const schema::Schema &m_schema;
    const RowSample &m_sample;
    const database::CancelToken &m_cancel;
    SampleInserted m_result;
};

} // namespace

Error proofCancelled()
{
    return Error{RunError::Cancelled, text("runner", "The proof was cancelled.")};
}

qsizetype RowSample::rowCount() const
{
    return std::accumulate(tables.cbegin(), tables.cend(), qsizetype(0),
                           [](qsizetype sum, const Table &table) { return sum + table.rows.size(); });
}

Result<RowSample> readSample(database::Connection &connection, const dialect::Dialect &dialect,
                             const schema::Schema &schema, const QSet<ObjectId> &tables, int sampleRows,
                             const database::CancelToken &cancel)
{
    return Reader(connection, dialect, schema, cancel).read(tables, sampleRows);
}

Result<SampleInserted> insertSample(database::Connection &connection, const dialect::Dialect &dialect,
                                    const schema::Schema &schema, const RowSample &sample,
                                    const database::CancelToken &cancel)
{
    return Inserter(connection, dialect, schema, sample, cancel).run();
}

} // namespace relvar::runner
