// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of an SQLite database for people to look at.
#pragma once

#include "dialect/browsing.h"

namespace relvar::sqlite {

class SqliteBrowsing : public dialect::Browsing
{
public:
    [[nodiscard]] QStringList beginBrowsing(int statementTimeoutMs) const override;
    [[nodiscard]] Result<dialect::Relation> relation(database::Connection &connection, const QString &nameSpace,
                                                     const QString &name) const override;
    [[nodiscard]] QString shownValue(const dialect::BrowsedColumn &column, int atMost) const override;
    [[nodiscard]] QString bytesOf(const dialect::BrowsedColumn &column) const override;
    [[nodiscard]] QString keyValue(const QString &key) const override;
    [[nodiscard]] QString comparable(const dialect::BrowsedColumn &column, const QVariant &value) const override;
    [[nodiscard]] QString contains(const dialect::BrowsedColumn &column, const QString &text,
                                   bool atStart) const override;
};

} // namespace relvar::sqlite
