// SPDX-License-Identifier: GPL-3.0-or-later
// An open connection to one database. Blocking; made, used and closed in one thread (cancel() alone may be called from
// any). Every failure is an Error with the driver's words as detail.
#pragma once

#include "base/result.h"
#include "database/connectionsettings.h"

#include <QVariantList>

#include <functional>
#include <memory>

namespace relvar::database {

/// Rows of a query, all in memory. Integers as qlonglong, floats as double, text as QString, binary as QByteArray,
/// NULL as an invalid QVariant.
struct ResultSet
{
    QStringList columns;
    QList<QVariantList> rows;
};

struct ServerFacts
{
    /// "SQLite 3.40.1", "PostgreSQL 15.20".
    QString product;
    /// 30401 style for SQLite is 3040001 (sqlite3_libversion_number), for PostgreSQL 150020 (server_version_num).
    int version = 0;
};

/// Stops what a connection is doing. Copyable, callable from any thread, harmless after the connection is gone.
using Canceller = std::function<void()>;

class Connection
{
public:
    virtual ~Connection() = default;

    /// One statement; `?` placeholders are filled with the parameters.
    virtual Result<ResultSet> query(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// One statement whose rows do not matter. Answers the number of rows that it changed, -1 when the driver cannot tell.
    virtual Result<qint64> execute(const QString &sql, const QVariantList &parameters = {}) = 0;
    /// True between BEGIN and COMMIT or ROLLBACK, asked from the driver, not remembered.
    [[nodiscard]] virtual bool inTransaction() const = 0;
    [[nodiscard]] virtual ServerFacts facts() const = 0;
    [[nodiscard]] virtual Canceller canceller() const = 0;
};

} // namespace relvar::database
