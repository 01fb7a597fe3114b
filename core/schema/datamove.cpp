// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/datamove.h"

#include <algorithm>

namespace relvar::schema {

namespace {

/// What of the transfers has an effect on the way from `before` to `after`.
QList<Transfer> usedBetween(const Schema &before, const Schema &after, const QList<Transfer> &transfers)
{
    QList<Transfer> used;
    for (Transfer transfer : transfers) {
        const Table *into = after.table(transfer.into);
        const Table *intoBefore = before.table(transfer.into);
        const Table *from = after.table(transfer.from);
        const Table *fromBefore = before.table(transfer.from);
        const auto isReadable = [&](ObjectId column) {
            return (from && from->column(column)) || (fromBefore && fromBefore->column(column));
        };
        const auto isMatched = [&](const Transfer::Match &match) {
            const bool isThere = into->column(match.into) || (intoBefore && intoBefore->column(match.into));
            return isReadable(match.from) && isThere;
        };
        if (!into || !std::all_of(transfer.reads.cbegin(), transfer.reads.cend(), isReadable)
            || !std::all_of(transfer.matches.cbegin(), transfer.matches.cend(), isMatched))
            continue;
        transfer.makesRows = transfer.makesRows && !intoBefore;
        transfer.values.removeIf([&](const Transfer::Value &value) {
            return !into->column(value.column) || (intoBefore && intoBefore->column(value.column));
        });
        if (transfer.makesRows || !transfer.values.isEmpty())
            used.append(transfer);
    }
    return used;
}

} // namespace

QList<DataMove> movesBetween(const Schema &before, const Schema &after, const QList<DataMove> &moves)
{
    QList<DataMove> used;
    for (const DataMove &move : moves) {
        const DataMove kept{move.id, usedBetween(before, after, move.up), usedBetween(after, before, move.down)};
        if (!kept.up.isEmpty() || !kept.down.isEmpty())
            used.append(kept);
    }
    return used;
}

} // namespace relvar::schema
