// SPDX-License-Identifier: GPL-3.0-or-later
// ATTACH and DETACH PARTITION.
#include "dialects/postgresql/lockreader.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// First that attaches under a weak lock on the parent.
constexpr int attachesGently = 12;

} // namespace

void attachPartition(LockReader &reader, LockedTable &parent, const QJsonObject &command)
{
    LockedTable &child = reader.tables.find(command.value(u"name").toObject());
    reader.lock(parent, reader.major >= attachesGently ? LockMode::ShareUpdateExclusive : LockMode::AccessExclusive);
    const bool hasChecks = std::any_of(child.checks.cbegin(), child.checks.cend(),
                                       [](const LockedCheck &check) { return check.isValid; });
    reader.lockAll(child, LockMode::AccessExclusive, TableWork::Scan);
    for (const LockedForeignKey &key : std::as_const(parent.foreignKeys)) {
        reader.lock(key.referenced, LockMode::ShareRowExclusive, TableWork::Rows);
        reader.tables.addReference(child.id, key.referenced);
        child.foreignKeys.append(key);
    }
    reader.tables.setParent(child.id, parent.id);
    if (child.isNew)
        return;
    reader.remark(hasChecks
                      ? text("postgresql",
                             "All rows of %1 are read, unless one of its CHECK constraints says that they are within "
                             "the bounds.",
                             {child.name})
                      : text("postgresql",
                             "All rows of %1 are read while nobody else can. Waits less: a CHECK with the bounds "
                             "that is added NOT VALID and validated before.",
                             {child.name}));
}

void detachPartition(LockReader &reader, LockedTable &parent, const QJsonObject &command)
{
    LockedTable &child = reader.tables.find(command.value(u"name").toObject());
    if (command.value(u"concurrent").toBool()) {
        reader.lock(parent, LockMode::ShareUpdateExclusive);
        reader.lock(child, LockMode::AccessExclusive);
    } else {
        reader.lock(parent, LockMode::AccessExclusive);
        constexpr int keepsReadersOut = 14;
        reader.lockAll(child,
                       reader.major >= keepsReadersOut ? LockMode::AccessExclusive : LockMode::ShareUpdateExclusive);
        reader.remark(text("postgresql",
                           "Nobody can read or write %1 meanwhile. Waits less: DETACH PARTITION … CONCURRENTLY, from "
                           "PostgreSQL 14 on, outside a transaction and where there is no DEFAULT partition.",
                           {parent.name}));
    }
    reader.tables.removeParent(child.id, parent.id);
}

} // namespace relvar::postgresql
