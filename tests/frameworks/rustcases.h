// SPDX-License-Identifier: GPL-3.0-or-later
// The schemas for which code is written for Rust and tried with the real crates: the demo, awkward names and values,
// those of the corpora, and random ones; each in a database of its own, with rows. Functions that make them check; ask
// QTest::currentTestFailed() after them.
#pragma once

#include "dialect/dialect.h"
#include "support/postgresqlserver.h"

#include <QTemporaryDir>

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
    /// Once, before all else; none of PostgreSQL without its server.
    void make(bool withServer);
    [[nodiscard]] const QList<RustCase> &all() const { return m_cases; }

    /// An empty one.
    void makeDatabase(const dialect::Dialect &dialect, const QString &database) const;
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> open(const dialect::Dialect &dialect,
                                                                     const QString &database) const;
    /// `database` as sqlx calls it.
    [[nodiscard]] QString url(const dialect::Dialect &dialect, const QString &database) const;
    /// Of SQLite.
    [[nodiscard]] QString fileOf(const QString &database) const
    {
        return m_folder.filePath(database + QStringLiteral(".db"));
    }
    /// What differs between the database and the schema, in words.
    [[nodiscard]] QString differences(const RustCase &test, const QString &database,
                                      const schema::Schema &schema) const;

private:
    void addCase(const QString &name, const dialect::Dialect &dialect, const QString &source);
    void addDemo(const QString &name, const QString &folder, const dialect::Dialect &dialect);
    void addScript(const QString &name, const dialect::Dialect &dialect, const QString &script);
    void addCorpora();
    void addRandom();

    PostgresqlServer m_server;
    bool m_hasServer = false;
    int m_port = 0;
    QTemporaryDir m_folder;
    QList<RustCase> m_cases;
};

} // namespace relvar::test
