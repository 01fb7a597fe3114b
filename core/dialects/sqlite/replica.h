// SPDX-License-Identifier: GPL-3.0-or-later
// A private copy of a schema, without rows, in which statements are tried: it tells whether SQLite takes them and which
// texts it leaves in sqlite_master. Not a proof, that is runner::rehearse().
#pragma once

#include "database/connection.h"
#include "dialect/statement.h"

#include <QMap>

#include <memory>
#include <tuple>

namespace relvar::sqlite {

/// What names an object in sqlite_master. Names of tables, views and indexes are unique together, those of triggers
/// among themselves.
struct StoredName
{
    /// "table", "index", "view", "trigger".
    QString type;
    QString name;

    friend bool operator<(const StoredName &left, const StoredName &right)
    {
        return std::tie(left.type, left.name) < std::tie(right.type, right.name);
    }
};

using StoredTexts = QMap<StoredName, QString>;

class Replica
{
public:
    /// Objects that cannot be made (a virtual table whose module is not here, an index over an unknown function) are
    /// left out.
    [[nodiscard]] static Result<std::unique_ptr<Replica>> make(const QList<dialect::Statement> &create);

    /// Runs the statements; those that only frame a file are left out. The error names the statement.
    Result<> run(const QList<dialect::Statement> &statements);
    /// True when all lists run one after another. Leaves no trace either way.
    [[nodiscard]] bool wouldRun(const QList<QList<dialect::Statement>> &lists);

    /// What texts() would answer after the statements. Leaves no trace; an error when one is refused.
    [[nodiscard]] Result<StoredTexts> textsAfter(const QList<dialect::Statement> &statements);

    /// CREATE texts of everything in the database, without SQLite's own and Relvar's own tables.
    [[nodiscard]] Result<StoredTexts> texts();
    /// Tables whose text was not read in full, by their names in lower case, with the reason.
    [[nodiscard]] Result<QMap<QString, QString>> unreadable();
    /// The views that cannot be read and the tables whose triggers cannot run, with SQLite's words.
    struct Broken
    {
        QMap<QString, QString> refused;
        /// Those that SQLite takes only because "x" may be a text where no column is called x any more.
        QMap<QString, QString> refusedAsNames;
    };
    /// Whether Broken::refusedAsNames is wanted, which takes as long again.
    enum class AskNames { No, Yes };
    [[nodiscard]] Result<Broken> broken(AskNames asks);

private:
    explicit Replica(std::unique_ptr<database::Connection> connection);
    Result<> startTrial();
    Result<> endTrial();

    std::unique_ptr<database::Connection> m_connection;
};

} // namespace relvar::sqlite
