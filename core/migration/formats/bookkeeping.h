// SPDX-License-Identifier: GPL-3.0-or-later
// How the table of a tool is written, to the letter as the tool writes it: so that the tool goes on where Relvar has
// stopped, and the other way round.
#pragma once

#include "migration/formats/format.h"

namespace relvar::formats {

/// One migration in one direction.
struct Move
{
    ToolMigration migration;
    bool isUp = true;
    /// The version that the database has afterwards, and the one that it had before; empty: none.
    QString reached;
    QString before;
    /// ToolFolder::author.
    QString author;
    /// Since its first statement was sent.
    qint64 elapsedNs = 0;
};

/// Where a migration stopped.
struct Stop
{
    /// Statements that are there for good.
    int done = 0;
    /// The one that failed; empty: none did.
    QString statement;
    /// In the words of the database.
    QString error;
};

class Bookkeeping
{
public:
    virtual ~Bookkeeping() = default;

    /// Before the history is read, and outside of transactions: where the table is in a file of its own, attaches it.
    [[nodiscard]] virtual Result<> attach(database::Connection &connection, const dialect::Dialect &dialect) const
    {
        Q_UNUSED(connection)
        Q_UNUSED(dialect)
        return {};
    }
    /// Undoes attach(), outside of transactions.
    [[nodiscard]] virtual QStringList detach(const dialect::Dialect &dialect) const
    {
        Q_UNUSED(dialect)
        return {};
    }
    /// What it has to forget of a database from which everything was dropped, where it is in a file of its own.
    [[nodiscard]] virtual QStringList forgetAll(const ToolFolder &folder, const dialect::Dialect &dialect) const
    {
        Q_UNUSED(folder)
        Q_UNUSED(dialect)
        return {};
    }
    /// The table's name where it is made, as it is written in SQL; of one that is there, History::table.
    [[nodiscard]] virtual QString usualTable(const dialect::Dialect &dialect) const = 0;
    /// Makes the table as the tool makes it.
    [[nodiscard]] virtual QStringList make(const dialect::Dialect &dialect) const = 0;
    /// Committed before the first statement of the migration; none for most tools.
    [[nodiscard]] virtual QStringList begin(const QString &table, const Move &move,
                                            const dialect::Dialect &dialect) const
    {
        Q_UNUSED(table)
        Q_UNUSED(move)
        Q_UNUSED(dialect)
        return {};
    }
    /// Where nothing of the migration is left: puts back what begin() has written, or tells of the attempt.
    [[nodiscard]] virtual QStringList forget(const QString &table, const Move &move, const Stop &stop,
                                             const dialect::Dialect &dialect) const
    {
        Q_UNUSED(table)
        Q_UNUSED(move)
        Q_UNUSED(stop)
        Q_UNUSED(dialect)
        return {};
    }
    /// The last statements in the migration's transaction, or after its last statement where it has none.
    [[nodiscard]] virtual QStringList end(const QString &table, const Move &move,
                                          const dialect::Dialect &dialect) const = 0;
    /// Where a part of the migration is there and it did not come to its end; in a transaction of their own.
    [[nodiscard]] virtual QStringList leave(const QString &table, const Move &move, const Stop &stop,
                                            const dialect::Dialect &dialect) const
    {
        Q_UNUSED(table)
        Q_UNUSED(move)
        Q_UNUSED(stop)
        Q_UNUSED(dialect)
        return {};
    }
    /// Besides what failed or is broken: it stops the tool before it applies anything.
    [[nodiscard]] virtual bool stopsAt(const ToolState &state, const ToolFolder &folder) const
    {
        Q_UNUSED(state)
        Q_UNUSED(folder)
        return false;
    }
    /// What to do about a database that has tables, where the tool refuses to begin there with such a history; empty:
    /// it begins.
    [[nodiscard]] virtual Text adviceOnTables(const History &history) const
    {
        Q_UNUSED(history)
        return {};
    }
    /// One that failed is tried again as if it had not been.
    [[nodiscard]] virtual bool retriesFailed() const { return false; }
    /// Files that begin and end transactions, or hold what runs in none, need not say so.
    [[nodiscard]] virtual bool runsAsWritten() const { return false; }
    /// In SQLite, where every connection says for itself whether foreign keys count.
    [[nodiscard]] virtual bool runsWithoutForeignKeys() const { return false; }
};

} // namespace relvar::formats
