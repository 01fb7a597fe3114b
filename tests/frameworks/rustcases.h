// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas for which code is written for Rust and tried with the real crates: the demo, awkward names and values,
// those of the corpora, and random ones; each in a database of its own, with rows. Functions that make them check; ask
// QTest::currentTestFailed() after them.
#pragma once

#include "frameworks/randomschemas.h"

namespace relvar::test {

/// A schema that is built from nothing by a first migration, and changed by a second.
struct RustCase
{
    QString name;
    const dialect::Dialect *dialect = nullptr;
    schema::Schema schema;
    schema::Schema changed;
    /// The database that the schema comes from, with its rows.
    QString source;
};

/// The rows of a test function: "at", by the names of the cases.
void addRows(const QList<RustCase> &cases);

class RustCases
{
public:
    /// Once, before all else. `withServer`: also of PostgreSQL.
    void make(bool withServer);
    [[nodiscard]] const QList<RustCase> &all() const { return m_cases; }
    [[nodiscard]] const RandomSchemas &databases() const { return m_databases; }
    /// `database` as sqlx calls it.
    [[nodiscard]] QString url(const dialect::Dialect &dialect, const QString &database) const;

private:
    void addCase(const QString &name, const dialect::Dialect &dialect, const QString &source);
    void addDemo(const QString &name, const QString &folder, const dialect::Dialect &dialect);
    void addScript(const QString &name, const dialect::Dialect &dialect, const QString &script);
    void addCorpora(bool withServer);
    void addRandom(const QString &name, const dialect::Dialect &dialect, int seed);

    RandomSchemas m_databases;
    QList<RustCase> m_cases;
    int m_others = 0;
};

} // namespace relvar::test
