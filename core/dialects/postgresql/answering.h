// SPDX-License-Identifier: GPL-3.0-or-later
// Statements that a person typed, on a PostgreSQL server.
#pragma once

#include "dialect/answering.h"

namespace relvar::postgresql {

class PostgresqlAnswering : public dialect::Answering
{
public:
    [[nodiscard]] dialect::AnswerOrRefusal answer(database::Connection &connection, const QString &sql,
                                                  const dialect::AnswerLimit &limit) const override;
    [[nodiscard]] QStringList beginReading() const override;
    [[nodiscard]] QStringList endReading() const override;
};

} // namespace relvar::postgresql
