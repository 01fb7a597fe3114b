// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a repository as a framework's emission needs them, and what it makes of them back on the disk. Knows no
// framework. Blocking.
#pragma once

#include "frameworks/framework.h"

namespace relvar::project {

/// The text of each file that matches one of the patterns, see frameworks::Framework::reads(); hidden folders,
/// node_modules, target and links to folders are left out where a pattern does not name them. Errors: a file that
/// cannot be read, or is no text in UTF-8.
[[nodiscard]] Result<frameworks::Files> readCodeFiles(const QString &folder, const QStringList &patterns);

struct FileContent
{
    /// Relative to the folder, with slashes.
    QString path;
    QByteArray bytes;
};

/// In that order, each atomically, and makes folders where there are none. When one cannot be written, what was there
/// is put back, and what was made is removed.
[[nodiscard]] Result<> writeAllOrNone(const QString &folder, const QList<FileContent> &contents);

/// The same. Before the first one is written, all are checked:
/// Outdated when a file is no longer what the edit was made for, so nothing that somebody wrote meanwhile is lost;
/// NotWritable when one would lie outside of the folder.
[[nodiscard]] Result<> writeCodeFiles(const QString &folder, const QList<frameworks::FileEdit> &edits);

} // namespace relvar::project
