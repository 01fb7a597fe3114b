// SPDX-License-Identifier: GPL-3.0-or-later
// Real rows for proofs, as PostgreSQL gives and takes them.
#pragma once

#include "dialect/realrows.h"

namespace relvar::postgresql {

class PostgresqlRealRows : public dialect::RealRows
{
public:
    [[nodiscard]] QString beginReading() const override;
    [[nodiscard]] QString continueNumbers(const schema::Schema &schema, const schema::Table &table,
                                          const schema::Column &column) const override;
    [[nodiscard]] Text refusalByRows(const Error &error) const override;
};

} // namespace relvar::postgresql
