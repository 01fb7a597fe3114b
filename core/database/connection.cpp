// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

namespace relvar::database {

Result<QList<ResultSet>> Connection::queries(const QStringList &statements)
{
    QList<ResultSet> results;
    for (const QString &statement : statements) {
        Result<ResultSet> result = query(statement);
        if (!result)
            return fail(result.error());
        results.append(*std::move(result));
    }
    return results;
}

void Connection::onNotice(std::function<void(const Notice &)>) { }

bool Connection::isPooled() const
{
    return false;
}

bool Connection::isLost() const
{
    return false;
}

Result<> Connection::reconnect()
{
    return {};
}

Result<> Connection::copyTo(const QString &, const CopyProgress &)
{
    return fail(DatabaseError::StatementFailed,
                text("database", "%1 cannot be copied into a file from here.", {facts().product}));
}

} // namespace relvar::database
