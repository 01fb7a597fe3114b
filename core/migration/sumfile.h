// SPDX-License-Identifier: GPL-3.0-or-later
// relvar.sum: the hash chain over the migration files, as text. Knows no files but what it is told; touches no disk.
//
//     relvar-sum 1 <chain>
//     <file name> <chain up to and including the file>
//     …
//
// A link is SHA-256 over the link before (nothing for the first file), a line feed, the file's name, a line feed and
// the file's checksum, in hexadecimal digits; <chain> of the first line is the last link. So two branches that each
// add a file conflict in the first line, an edited file breaks its own link and no other, and a file at the end that
// has no line yet is simply new.
#pragma once

#include "migration/migrationdirectory.h"

namespace relvar::migration {

struct SumEntry
{
    QString fileName;
    QString link;

    friend bool operator==(const SumEntry &, const SumEntry &) = default;
};

[[nodiscard]] QByteArray printSum(const QList<MigrationFile> &files);
/// Error ChainBroken when the text is not a sum file (a merge conflict left in it) or its first line belies the rest.
[[nodiscard]] Result<QList<SumEntry>> parseSum(const QByteArray &bytes);
/// What the files (sorted by id) and the sum say about each other. `unread` are names of files that are there but
/// broken.
[[nodiscard]] QList<DirectoryProblem> compareWithSum(const QList<MigrationFile> &files, const QList<SumEntry> &entries,
                                                     const QStringList &unread);

/// Files that two branches have added without knowing of each other.
struct ParallelFiles
{
    /// Names, in the order of the ids.
    QStringList ours;
    QStringList theirs;
};

/// What a merge leaves behind: the two sides of its conflict markers, or files that came in before others which the sum
/// has already. Both lists are empty when nothing tells of branches.
[[nodiscard]] ParallelFiles parallelFiles(const QByteArray &sum, const QList<MigrationFile> &files);

} // namespace relvar::migration
