// SPDX-License-Identifier: GPL-3.0-or-later
// Databases with schemas that nobody chose, to write code for, and others in which frameworks build them. The same seed
// makes the same schema.
#pragma once

#include "dialect/dialect.h"
#include "frameworks/framework.h"
#include "support/postgresqlserver.h"

#include <QTemporaryDir>

namespace relvar::test {

/// The seeds that a test tries: RELVAR_RANDOM_SCHEMAS says how many instead of `usual`, RELVAR_RANDOM_FIRST with which
/// the list begins (1).
[[nodiscard]] QList<int> randomSeeds(int usual);

/// As the database has them; objects that one became of another have one id.
struct RandomPair
{
    schema::Schema from;
    schema::Schema to;
};

class RandomSchemas
{
public:
    /// Once, in initTestCase(): the server of PostgreSQL.
    [[nodiscard]] Result<> start();

    /// An empty database of that name; what was there is gone.
    [[nodiscard]] Result<> create(const dialect::Dialect &dialect, const QString &database) const;
    [[nodiscard]] Result<std::unique_ptr<database::Connection>> open(const dialect::Dialect &dialect,
                                                                     const QString &database) const;
    /// An address for other programs: of PostgreSQL a URL, of SQLite a file.
    [[nodiscard]] QString address(const dialect::Dialect &dialect, const QString &database) const;
    /// Statement by statement; the error has the one that failed.
    [[nodiscard]] Result<> run(const dialect::Dialect &dialect, const QString &database, const QString &script) const;
    [[nodiscard]] Result<schema::Schema> read(const dialect::Dialect &dialect, const QString &database) const;
    /// What differs between the database and the schema, in words, but for tables and namespaces of these names.
    [[nodiscard]] QString differences(const dialect::Dialect &dialect, const QString &database,
                                      const schema::Schema &schema, const QStringList &history = {}) const;

    [[nodiscard]] Result<RandomPair> pair(const dialect::Dialect &dialect, int seed) const;
    /// The database that schemas come from, apart from those in which frameworks build them.
    [[nodiscard]] static QString source() { return QStringLiteral("source"); }
    /// `schema` as a database has it, made anew in source().
    [[nodiscard]] Result<schema::Schema> made(const dialect::Dialect &dialect, const schema::Schema &schema) const;

    [[nodiscard]] const PostgresqlServer &server() const { return m_server; }

private:
    [[nodiscard]] Result<> drop(const dialect::Dialect &dialect, const QString &database) const;
    [[nodiscard]] Result<RandomPair> serverPair(const dialect::Dialect &dialect, int seed) const;
    [[nodiscard]] Result<RandomPair> sqlitePair(const dialect::Dialect &dialect, int seed) const;

    PostgresqlServer m_server;
    int m_port = 0;
    QTemporaryDir m_folder;
};

/// A random schema without what hardly any framework has a word for: triggers, functions, comments, partitions,
/// storage, names with signs that they do not quote.
[[nodiscard]] schema::Schema withoutRarities(schema::Schema schema);

} // namespace relvar::test
