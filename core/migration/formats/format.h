// SPDX-License-Identifier: GPL-3.0-or-later
// What every migration tool has in some form: a folder of migrations in an order, and a table that remembers what ran.
// Reading alone: how a table is written where Relvar runs in the place of a tool is in bookkeeping.h.
#pragma once

#include "database/connection.h"
#include "dialect/dialect.h"
#include "migration/formats/sqitchplan.h"
#include "migration/migrationfile.h"

#include <QDir>

namespace relvar::formats {
Q_NAMESPACE

enum class FormatError { Unreadable, Broken, HistoryUnreadable, NotExpressible, NameTaken };
Q_ENUM_NS(FormatError)

struct ToolMigration
{
    /// What the tool's table calls it: "20260101093000", "1.2", "0000_init".
    QString id;
    /// As people call it: usually the file's name without its ending.
    QString name;
    /// Relative to the folder; empty where the tool's list names a file that is not there.
    QString fileName;
    /// None of both: it is written in a programming language, or broken.
    std::optional<migration::Section> up;
    std::optional<migration::Section> down;
    /// As the tool's table has it; empty where the tool keeps none or it cannot be told from here.
    QString checksum;
    /// The same of its statements, one after the other, where the tool keeps these.
    QStringList statementChecksums;
    /// False: the file is there, and the tool's own list of migrations does not name it.
    bool isRegistered = true;
    /// Runs again whenever its text has changed, after all others.
    bool isRepeatable = false;
    /// Stands for all migrations up to its id on an empty database.
    bool isBaseline = false;
    /// Why the tool cannot run it; usually empty.
    Text problem;
    /// Why Relvar cannot run it in the tool's place, though the tool can; usually empty.
    Text onlyByTool;
    /// Where the tool's table repeats what its plan says.
    std::optional<SqitchChange> planned;

    friend bool operator==(const ToolMigration &, const ToolMigration &) = default;
};

struct ToolFolder
{
    QString path;
    /// Where several projects share a history: the name of this one there.
    QString project;
    /// "Ada <ada@example.org>", who works here in the words of the tool's configuration, where its files or its table
    /// name people; else empty.
    QString author;
    /// In the order in which the tool runs them; files that it does not know come last.
    QList<ToolMigration> migrations;
    /// What is wrong with the folder as a whole.
    QList<Text> problems;
    /// Why Relvar cannot run anything of it in the tool's place, though the tool can; usually empty.
    Text onlyByTool;
};

struct HistoryRow
{
    enum class Kind {
        Applied,
        /// It began and did not come to its end, or ended with an error.
        Failed,
        /// Taken back, and the tool keeps a row about it.
        Undone,
        /// Everything up to it counts as applied, and nothing of it was run by the tool.
        Baseline,
    };

    QString id;
    QString name;
    QString checksum;
    Kind kind = Kind::Applied;
    /// As the database writes it.
    QString at;
    QString error;
    /// Where the tool counts them: statements that are there, of how many.
    int done = 0;
    int total = 0;

    friend bool operator==(const HistoryRow &, const HistoryRow &) = default;
};

struct History
{
    /// As it is written in SQL; empty: the database has none, so the tool has never run there.
    QString table;
    /// In the order in which they were written.
    QList<HistoryRow> rows;
};

/// Where a migration stands, in the eyes of its tool.
enum class Standing {
    Applied,
    Pending,
    /// Pending although a later one is applied, and the tool will run it or ask about it.
    OutOfOrder,
    /// Not applied, and the tool will never run it.
    Skipped,
    /// The same, rightly so: a baseline stands for it, or it is a baseline that came too late.
    NotNeeded,
    /// A file that the tool's own list does not name.
    Unregistered,
    /// Applied, and the file is no longer what was applied.
    Edited,
    /// Repeatable: applied, and changed since, so it will run again.
    Outdated,
    /// Applied, and there is no file.
    Missing,
    /// It did not come to its end, and the tool does not go on by itself.
    Failed,
    /// Named by the tool's list or folder, and it cannot be run as it is.
    Broken,
};

struct ToolState
{
    QString id;
    QString name;
    QString fileName;
    Standing standing = Standing::Pending;
    bool isRevertible = false;
    QString appliedAt;
    QString error;
    /// What it means and what to do; empty where nothing needs to be said.
    Text advice;
};

class Baselining;
class Bookkeeping;
class Writing;

class Format
{
public:
    virtual ~Format() = default;

    /// In relvar.toml and on the command line: "golang-migrate".
    [[nodiscard]] virtual QString id() const = 0;
    /// As its makers write it.
    [[nodiscard]] virtual QString displayName() const = 0;
    /// What shows that the folder is one of this tool's; nothing: it is none.
    [[nodiscard]] virtual std::optional<Text> detect(const QDir &folder) const = 0;
    /// Broken files are in it, with their problem.
    [[nodiscard]] virtual Result<ToolFolder> read(const QString &path) const = 0;
    /// `found`: the history tables that introspection came upon.
    [[nodiscard]] virtual Result<History> readHistory(database::Connection &connection, const dialect::Dialect &dialect,
                                                      const ToolFolder &folder,
                                                      const QList<dialect::ForeignHistory> &found) const = 0;
    /// Pure: folder and history together, in the order of the folder; what only the history knows comes last.
    [[nodiscard]] virtual QList<ToolState> states(const ToolFolder &folder, const History &history) const = 0;
    /// Where Relvar can run the tool's migrations in its place; null: it only looks.
    [[nodiscard]] virtual const Bookkeeping *bookkeeping() const { return nullptr; }
    /// How migrations are marked as applied without being run.
    [[nodiscard]] virtual const Baselining &baselining() const = 0;
    /// How a new migration is written in the tool's form; null: nothing but the tool can.
    [[nodiscard]] virtual const Writing *writing() const { return nullptr; }
    /// The numbers of the advisory locks that the tool holds while it changes the database, in whatever way it was
    /// started; none: it takes no lock. PostgreSQL alone.
    [[nodiscard]] virtual Result<QList<qint64>> lockKeys(database::Connection &connection) const
    {
        Q_UNUSED(connection)
        return QList<qint64>();
    }
    /// What the tool's table cannot tell, so that nobody takes the states for more than they are; usually empty.
    [[nodiscard]] virtual Text limits() const { return {}; }
};

} // namespace relvar::formats
