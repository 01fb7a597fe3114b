// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of migration files and its hash chain relvar.sum. Reading never writes.
#pragma once

#include "migration/migrationfile.h"

#include <QDateTime>

namespace relvar::migration {

/// A thing that is wrong with the folder, and what to do about it.
struct DirectoryProblem
{
    enum class Kind { BrokenFile, DuplicateId, EditedFile, MissingFile, NewFile, BrokenSum };

    Kind kind = Kind::BrokenFile;
    QString fileName;
    Text text;
};

struct MigrationDirectory
{
    QString path;
    /// Sorted by id. Broken files are not in here but in `problems`.
    QList<MigrationFile> files;
    /// NewFile is information only: a file at the end that the sum does not know yet is simply taken in.
    QList<DirectoryProblem> problems;
    /// Hash of the chain over all files in order; names the state that they lead to.
    QString chain;

    [[nodiscard]] const MigrationFile *find(const QString &id) const;
    /// Problems that stop a run: broken or duplicate files.
    [[nodiscard]] QList<DirectoryProblem> errors() const;
};

[[nodiscard]] Result<MigrationDirectory> readDirectory(const QString &path);

/// Hash of the chain over the first `count` files.
[[nodiscard]] QString chainHash(const QList<MigrationFile> &files, qsizetype count);

/// A free id at or after `now` (UTC, seconds are added until it is free and after the newest file).
[[nodiscard]] QString nextId(const MigrationDirectory &directory, const QDateTime &now);

/// Writes the file (atomically, refusing to overwrite) and relvar.sum. Answers the full path.
[[nodiscard]] Result<QString> write(const MigrationDirectory &directory, const MigrationFile &file);
/// Replaces an existing file (a new proof stamp) and rewrites relvar.sum.
[[nodiscard]] Result<> rewrite(const MigrationDirectory &directory, const MigrationFile &file);
/// Rewrites relvar.sum for the files as they are.
[[nodiscard]] Result<> writeSum(const MigrationDirectory &directory);

} // namespace relvar::migration
