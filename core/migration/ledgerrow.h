// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a ledger that is there and of the newest form: what a run asks again and again, without reading the
// thousands of others each time.
#pragma once

#include "migration/ledger.h"

namespace relvar::migration {

[[nodiscard]] Result<std::optional<LedgerRow>> readLedgerRow(database::Connection &connection,
                                                             const dialect::Dialect &dialect, const QString &id);

struct RowAndNext
{
    std::optional<LedgerRow> row;
    /// What a row that is applied next gets as its sequence.
    qint64 nextSequence = 0;
};
/// In one round trip where the driver can.
[[nodiscard]] Result<RowAndNext> readRowAndNext(database::Connection &connection, const dialect::Dialect &dialect,
                                                const QString &id);
/// putRow() and writeJournal(), in one round trip where the driver can.
[[nodiscard]] Result<> putRowAndTell(database::Connection &connection, const dialect::Dialect &dialect,
                                     const LedgerRow &row, const QString &event, const QString &detail,
                                     const QString &person);

} // namespace relvar::migration
