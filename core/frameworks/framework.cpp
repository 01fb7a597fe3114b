// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/framework.h"

#include <QDir>

#include <algorithm>

namespace relvar::frameworks {

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash < 0 ? QString() : path.left(slash);
}

QString pathFrom(const QString &folder, const QString &path)
{
    return QDir::cleanPath(folder.isEmpty() || QDir::isAbsolutePath(path) ? path : folder + u'/' + path);
}

bool bringsTransaction(const dialect::Script &script, const dialect::Dialect &dialect)
{
    return std::any_of(script.statements.cbegin(), script.statements.cend(), [&](const dialect::Statement &statement) {
        return dialect.transactionControl(statement.sql) == dialect::TransactionControl::Begin;
    });
}

} // namespace relvar::frameworks
