// SPDX-License-Identifier: GPL-3.0-or-later
// A file of SQL as a person keeps it: read as text and written so that nothing but the text has changed.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace relvar::shell {

struct SqlFile
{
    /// With \n at the ends of lines.
    QString text;
    bool hasCarriageReturns = false;
    bool hasByteOrderMark = false;
    /// The bytes as they were, hashed: to see whether somebody else has written since.
    QByteArray hash;
};

/// What is larger is no text that somebody edits.
inline constexpr qint64 largestSqlFile = 16 * 1024 * 1024;

/// Errors: project::ProjectError::BrokenFile: it cannot be read, is too large, or is no text in UTF-8.
[[nodiscard]] Result<SqlFile> readSqlFile(const QString &path);
/// The text with the ends of lines and the mark that the file had; answers what is in the file now.
[[nodiscard]] Result<SqlFile> writeSqlFile(const QString &path, const SqlFile &file);
/// Empty: the file is gone or cannot be read.
[[nodiscard]] QByteArray hashOfFile(const QString &path);

} // namespace relvar::shell
