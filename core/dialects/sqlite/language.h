// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's words, and its own parser on databases in memory that nobody else sees.
#pragma once

#include "dialect/language.h"

namespace relvar::sqlite {

class SqliteLanguage final : public dialect::Language
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

} // namespace relvar::sqlite
