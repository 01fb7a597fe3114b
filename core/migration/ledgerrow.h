// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a ledger that is there and of the newest form: what a run asks again and again, without reading the
// thousands of others each time.
#pragma once

#include "migration/ledger.h"

namespace relvar::migration {

[[nodiscard]] Result<std::optional<LedgerRow>> readLedgerRow(database::Connection &connection,
                                                             const dialect::Dialect &dialect, const QString &id);
/// What a row that is applied next gets as its sequence.
[[nodiscard]] Result<qint64> nextSequence(database::Connection &connection, const dialect::Dialect &dialect);

} // namespace relvar::migration
