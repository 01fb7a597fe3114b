// SPDX-License-Identifier: GPL-3.0-or-later
// An SQL statement as a call of loco_rs::schema, where that does the very same.
// https://docs.rs/loco-rs/latest/loco_rs/schema
#pragma once

#include "frameworks/seaquery.h"

#include <QStringList>

namespace relvar::frameworks {

struct LocoCall
{
    RustChain chain;
    /// What has to be used from loco_rs::schema.
    QStringList imports;
};

/// `add_column(…).await?`, `remove_column(…)` or `drop_table(…)`. None: no helper does this and nothing else.
[[nodiscard]] std::optional<LocoCall> locoCall(const QString &sql, const SeaQueryTarget &target);

/// Why the statement, which is one that Loco has a helper for, is not written with it; empty: there is no such helper.
[[nodiscard]] QString whyNoLocoCall(const QString &sql);

/// True for names that Loco's helpers leave as they are: they put each into the plural and into snake_case.
[[nodiscard]] bool isKeptByLoco(const QString &table);

} // namespace relvar::frameworks
