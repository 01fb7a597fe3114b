// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for problems in a schema. Not errors: a half-done schema can be kept and saved. Asks no database.
#pragma once

#include "dialect/dialect.h"
#include "lint/check.h"

namespace relvar::lint {

struct Subject
{
    Box<schema::Schema> schema;
    /// Not null.
    const dialect::Dialect *dialect = nullptr;
    Settings settings;
    document::NamingConvention naming;
};

/// Remembers what it found in each table, so that only tables that have changed, or that refer to such, are looked at
/// again. One thread at a time, any thread.
class Linter
{
public:
    /// Ignored ones too, marked. Tables in the order of the schema, then everything else.
    [[nodiscard]] QList<Problem> find(const Subject &subject);

private:
    struct Known
    {
        Box<schema::Table> table;
        QList<Box<schema::Table>> parents;
        QList<Problem> problems;
    };
    QHash<ObjectId, Known> m_known;
    const dialect::Dialect *m_dialect = nullptr;
    Settings m_settings;
    document::NamingConvention m_naming;
    QList<schema::Namespace> m_namespaces;
};

/// Whether the settings, the product and the check itself want it.
[[nodiscard]] bool isLookedFor(const Check &check, const Settings &settings, const QString &dialect);
[[nodiscard]] Severity severityOf(const Check &check, const Settings &settings);
/// Once, without remembering.
[[nodiscard]] QList<Problem> findProblems(const Subject &subject);

} // namespace relvar::lint
