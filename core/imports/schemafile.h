// SPDX-License-Identifier: GPL-3.0-or-later
// A file that somebody hands over as a schema: SQL text, a dump, DBML. Blocking.
#pragma once

#include "dialect/dialect.h"

namespace relvar::imports {
Q_NAMESPACE

enum class ImportError {
    /// Nothing in the file makes a part of a schema.
    NothingFound,
    /// A dump without its end.
    CutOff,
};
Q_ENUM_NS(ImportError)

struct SchemaFile
{
    schema::Schema schema;
    /// What is left out of it, by line.
    QList<dialect::NotHandled> notHandled;
    QList<dialect::ForeignHistory> histories;
    /// It was read and not run.
    bool isScript = false;
    /// It was written by people, and why it could not be run: its expressions are as they are written. Nothing: every
    /// text is as a database spells it.
    std::optional<Text> notNormalised;
};

[[nodiscard]] bool isDbml(const QString &path);

/// What a dump program wrote is read, other SQL is run on a scratch database at `place`, DBML is made there; where
/// there is no such place, they are read too. `content` is UTF-8; `path` tells what it is, and names it in errors.
[[nodiscard]] Result<SchemaFile> readSchemaFile(const QByteArray &content, const QString &path,
                                                const dialect::Dialect &dialect, const dialect::ScratchPlace &place,
                                                const database::CancelToken &cancel);

} // namespace relvar::imports
