// SPDX-License-Identifier: GPL-3.0-or-later
// A migration in the form of a tool: which files it takes, how they are named, what is in them. Pure: what is in the
// folder comes in as values, and what is to be written goes out as texts.
#pragma once

#include "migration/formats/format.h"

#include <QDateTime>
#include <QMap>

namespace relvar::formats {

/// A migration that no tool has a file for yet.
struct NewMigration
{
    /// In words, one line: "Add phone to users".
    QString title;
    /// snake_case, not empty.
    QString name;
    /// UTC.
    QDateTime time;
    /// What the proof found about the way back.
    std::optional<migration::ProofStamp> proof;
    migration::Section up;
    std::optional<migration::Section> down;
    /// Queries that fail where the migration is not applied, for tools that ask for some.
    QStringList checks;
};

struct WritingRequest
{
    NewMigration migration;
    ToolFolder folder;
    /// Of those that Writing::reads() asks for: name → bytes. What is not there is left out.
    QMap<QString, QByteArray> files;
};

struct WrittenFile
{
    /// Relative to the folder, with slashes.
    QString path;
    /// What it was; none: the file is new.
    std::optional<QByteArray> before;
    QByteArray bytes;

    friend bool operator==(const WrittenFile &, const WrittenFile &) = default;
};

struct WrittenMigration
{
    /// As ToolMigration has them when the folder is read again.
    QString id;
    QString name;
    /// In the order in which they are written: what tells the tool of the others comes last.
    QList<WrittenFile> files;
    /// What has to be known before it is run, and what the tool's form cannot say; the files have it as comments.
    QList<Text> remarks;
};

class Writing
{
public:
    virtual ~Writing() = default;

    /// The files of the folder whose bytes write() has to know.
    [[nodiscard]] virtual QStringList reads(const ToolFolder &folder) const
    {
        Q_UNUSED(folder)
        return {};
    }
    /// Whether what is dropped may be kept in tables of Relvar's until the way back: not where the tool would take
    /// these for changes that nobody asked for, or never goes back.
    [[nodiscard]] virtual bool mayKeepDropped() const { return true; }
    /// Whether the files have a place for the way back.
    [[nodiscard]] virtual bool keepsWayBack() const { return true; }
    /// Behind all that are in the folder. Errors: NotExpressible, NameTaken.
    [[nodiscard]] virtual Result<WrittenMigration> write(const WritingRequest &request,
                                                         const dialect::Dialect &dialect) const = 0;
};

// What the writers share.

/// The version behind the newest of those (runs of digits), in the way in which that is made: a time as the tools write
/// it, or a number with so many zeros before it. Where there is none yet: the time, yyyyMMddHHmmss.
[[nodiscard]] QString nextVersion(const QStringList &versions, const QDateTime &time);
/// The digits with which the names of the files begin.
[[nodiscard]] QStringList versionsOf(const ToolFolder &folder);

/// Comments for the top of a file: the title, what comes back on the way down, the remarks.
[[nodiscard]] QString header(const NewMigration &migration, const QList<Text> &remarks);
/// What stands in the place of a way down that there is not.
[[nodiscard]] QString noWayBack();
/// What those tools do with it that delete the row of a migration without running anything.
[[nodiscard]] Text revertedForNothing(const QString &tool);

/// A statement and the comments above it.
struct Piece
{
    QString comments;
    /// With its semicolon.
    QString sql;
};
[[nodiscard]] QList<Piece> piecesOf(const migration::Section &section, const dialect::Dialect &dialect);

/// The section begins a transaction of its own, which one connection has to run as a whole.
[[nodiscard]] bool bringsTransaction(const migration::Section &section, const dialect::Dialect &dialect);

/// Where a line of the SQL would be taken for a mark of the tool: what was read back is not what was written.
/// Error: NotExpressible.
[[nodiscard]] Result<> checkReadBack(const NewMigration &written, const std::optional<migration::Section> &up,
                                     const std::optional<migration::Section> &down, const QString &tool,
                                     const dialect::Dialect &dialect);

} // namespace relvar::formats
