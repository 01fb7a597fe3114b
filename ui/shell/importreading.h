// SPDX-License-Identifier: GPL-3.0-or-later
// What an import brings, before anything is taken: the schema that was read, what is left out of it, and what would
// become of the draft. Blocking; changes nothing.
#pragma once

#include "database/canceltoken.h"
#include "diff/likelyrenames.h"
#include "imports/importeddraft.h"
#include "schema/datamove.h"

#include <optional>

namespace relvar::shell {

struct ImportSource
{
    /// A file of SQL, a dump, DBML; empty: the database.
    QString file;
    database::ConnectionSettings database;

    [[nodiscard]] QString name() const;
};

struct ImportReading
{
    const dialect::Dialect *dialect = nullptr;
    schema::Schema schema;
    /// What is not taken, by line.
    QList<dialect::NotHandled> notHandled;
    /// Its expressions are as somebody wrote them, and why.
    std::optional<Text> notNormalised;
};

/// `dialect` null: the product that understands most of the file.
[[nodiscard]] Result<ImportReading> readImport(const QList<const dialect::Dialect *> &dialects,
                                               const dialect::Dialect *dialect, const ImportSource &source,
                                               const dialect::ScratchPlace &place, const database::CancelToken &cancel);

struct ImportComparison
{
    /// What the draft becomes, with the ids of what it has already.
    schema::Schema imported;
    QList<schema::ValueMapping> valueMappings;
    /// Something goes and something like it comes, beside the renames that are known.
    QList<diff::LikelyRename> questions;
    /// What changes, one line each.
    QStringList lines;
};

[[nodiscard]] ImportComparison compareImport(const schema::Schema &present, const schema::Schema &read,
                                             const diff::Rules &rules, const QList<diff::Rename> &renames,
                                             imports::Others others);

} // namespace relvar::shell
