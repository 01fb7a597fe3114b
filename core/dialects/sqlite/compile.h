// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a schema as SQLite statements, both ways: native ALTER TABLE where the target's version has it, else the
// complete rebuild of the table. https://www.sqlite.org/lang_altertable.html
#pragma once

#include "dialect/dialect.h"

namespace relvar::sqlite {

/// `changes` are diff::diff(from, to). Runs the renames, the up and the down on a private database in memory to learn
/// which texts SQLite itself leaves behind. Error: a change that SQLite cannot make.
[[nodiscard]] Result<dialect::CompiledChanges> compileChanges(const schema::Schema &from, const schema::Schema &to,
                                                              const diff::Changes &changes,
                                                              const dialect::CompileOptions &options);

/// A part of a file. Statements that replace tables get the frame which keeps every child row under any runner: foreign
/// keys off, one transaction of their own, counts before and after.
[[nodiscard]] dialect::Script frame(const QList<dialect::Statement> &statements);

} // namespace relvar::sqlite
