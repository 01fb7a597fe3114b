// SPDX-License-Identifier: GPL-3.0-or-later
// What the files of several tools need: bytes and names of a folder, text without what an editor added, digests, the
// rows of a table.
#pragma once

#include "migration/formats/format.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace relvar::formats {

/// Error Unreadable names the file.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
/// The folder, when it is there and may be read.
[[nodiscard]] Result<QDir> openFolder(const QString &path);
/// Names of files in the folder that the pattern matches as a whole, with its groups, sorted by name.
[[nodiscard]] QList<QRegularExpressionMatch> matchingFiles(const QDir &folder, const QRegularExpression &pattern);
/// Names of .sql files, sorted.
[[nodiscard]] QStringList sqlFiles(const QDir &folder);

/// "1_a.sql has the line -- migrate:up", of the first .sql file in which the pattern matches; `line` is how people read
/// it. Looks into the first hundred files: a folder of a tool shows it in its first one.
[[nodiscard]] std::optional<Text> evidenceByLine(const QDir &folder, const QRegularExpression &pattern,
                                                 const QString &line);
/// "V1__a.sql is named as Flyway names its files", when one is.
[[nodiscard]] std::optional<Text> evidenceByName(const QDir &folder, const QRegularExpression &pattern,
                                                 const QString &tool);

/// Without a byte order mark, with line feeds alone.
[[nodiscard]] QString plainText(const QByteArray &bytes);
/// The whole text as one section; none when there is nothing but space in it.
[[nodiscard]] std::optional<migration::Section> wholeSection(const QByteArray &bytes);
[[nodiscard]] QString sha256(const QByteArray &bytes);
/// As of ISO 3309.
[[nodiscard]] quint32 crc32(const QByteArray &bytes);

/// A file that cannot be read is a migration with that problem.
void readInto(const QDir &folder, ToolMigration &migration,
              const std::function<void(const QByteArray &, ToolMigration &)> &take);

/// The table with that name (lower case, without its schema) among those found; empty when there is none.
[[nodiscard]] QString tableNamed(const QList<dialect::ForeignHistory> &found, const QString &name);
/// The history with all its rows; `select` is what stands before FROM, `rest` what follows the table. Nothing when the
/// table is not among those found.
[[nodiscard]] Result<History> readRows(database::Connection &connection, const QList<dialect::ForeignHistory> &found,
                                       const QString &table, const QString &select, const QString &rest,
                                       const std::function<HistoryRow(const QVariantList &)> &row);

/// By the ids as numbers; what has the same stays in its order.
void sortByNumber(QList<ToolMigration> &migrations);

} // namespace relvar::formats
