// SPDX-License-Identifier: GPL-3.0-or-later
// Databases that have, topic by topic, whatever PostgreSQL 15 lets a table and its parts have.
#pragma once

#include <QList>

namespace relvar::test {

struct Feature
{
    const char *name;
    const char *sql;
};

/// They name the tablespace "roomy".
[[nodiscard]] QList<Feature> features();

} // namespace relvar::test
