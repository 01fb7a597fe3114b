// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's words, and its own parsers (libpg_query, PL/pgSQL's among them) for texts that somebody types.
#pragma once

#include "dialect/language.h"

namespace relvar::postgresql {

class PostgresqlLanguage final : public dialect::Language
{
public:
    [[nodiscard]] const dialect::Words &words() const override;
    [[nodiscard]] std::optional<dialect::SyntaxError> check(const QString &sql) const override;
    [[nodiscard]] dialect::Reading read(const QString &sql, const schema::Schema &besides) const override;
    [[nodiscard]] Text noteOnType(const QString &type, const schema::Table &table, const schema::Schema &schema,
                                  const QStringList &known) const override;
    [[nodiscard]] QList<dialect::ObjectKind> kinds() const override;
    [[nodiscard]] QString example(const QString &kind, const QString &name, const schema::Schema &schema,
                                  ObjectId table) const override;
};

} // namespace relvar::postgresql
