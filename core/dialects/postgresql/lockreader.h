// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of statements for the forecast of locks: each takes one kind of statement, says what it locks, and does
// to the tables what the server would do. Private to the forecast.
#pragma once

#include "dialect/locks.h"
#include "dialects/postgresql/lockedtables.h"

#include <QJsonArray>

namespace relvar::postgresql {

using dialect::LockMode;
using dialect::TableWork;

class LockReader
{
public:
    LockReader(const schema::Schema &before, int version);

    [[nodiscard]] dialect::LockForecast read(const QString &sql);

    LockedTables tables;
    /// 15 of PostgreSQL 15.
    const int major;
    /// The session's time zone, as far as the statements say it.
    bool isUtc = false;

    void lock(const LockedTable &table, LockMode mode, TableWork work = TableWork::CatalogOnly);
    void lock(ObjectId table, LockMode mode, TableWork work = TableWork::CatalogOnly);
    /// The table and what is below it. A partitioned table has no rows of its own.
    void lockAll(LockedTable &table, LockMode mode, TableWork work = TableWork::CatalogOnly);
    void remark(const Text &remark);
    void doesNotKnow() { m_forecast.isKnown = false; }

private:
    void readStatement(const QJsonObject &statement);

    dialect::LockForecast m_forecast;
};

/// The fields of a node "{"Kind": {…}}"; empty when it is of another kind.
[[nodiscard]] inline QJsonObject fieldsOf(const QJsonValue &node, QStringView kind)
{
    return node.toObject().value(kind).toObject();
}

// lockalter.cpp
void readAlterTable(LockReader &reader, const QJsonObject &statement);
// lockconstraints.cpp
/// A constraint of a table that is there; returns what it takes on the table itself.
struct TableNeed
{
    LockMode mode = LockMode::AccessExclusive;
    TableWork work = TableWork::CatalogOnly;
    /// Tables below it need the same.
    bool recurses = true;
};
[[nodiscard]] TableNeed addConstraint(LockReader &reader, LockedTable &table, const QJsonObject &constraint);
[[nodiscard]] TableNeed dropConstraint(LockReader &reader, LockedTable &table, const QString &name, bool cascades);
[[nodiscard]] TableNeed validateConstraint(LockReader &reader, LockedTable &table, const QString &name);
[[nodiscard]] TableNeed setNotNull(LockReader &reader, LockedTable &table, const QString &column);
/// FOREIGN KEY or REFERENCES; `columns` are those of the table. `isValidated`: rows are looked at now.
void addForeignKey(LockReader &reader, LockedTable &table, const QJsonObject &constraint, const QStringList &columns,
                   bool isValidated);
void dropForeignKey(LockReader &reader, LockedTable &table, const LockedForeignKey &key);
// lockpartitions.cpp
void attachPartition(LockReader &reader, LockedTable &parent, const QJsonObject &command);
void detachPartition(LockReader &reader, LockedTable &parent, const QJsonObject &command);
// lockcreate.cpp
/// False: the statement is of another kind.
[[nodiscard]] bool readCreation(LockReader &reader, const QString &kind, const QJsonObject &statement);
// lockchange.cpp
[[nodiscard]] bool readDropOrRename(LockReader &reader, const QString &kind, const QJsonObject &statement);
// lockrows.cpp
[[nodiscard]] bool readRowStatement(LockReader &reader, const QString &kind, const QJsonObject &statement);
/// Everything that a query reads.
void lockWhatIsRead(LockReader &reader, const QJsonValue &query, TableWork work);

} // namespace relvar::postgresql
