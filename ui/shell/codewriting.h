// SPDX-License-Identifier: GPL-3.0-or-later
// The draft as code of an application's framework: what a person asked for as a value, and the files that come of it.
// Blocking; writes nothing.
#pragma once

#include "database/canceltoken.h"
#include "dialect/step.h"
#include "frameworks/frameworks.h"

namespace relvar::shell {

struct CodeWish
{
    enum class What {
        /// What the draft changes.
        Change,
        /// All of the draft, for a database that has nothing yet.
        Whole,
        /// The classes, structs or tables of code that stand for those of the draft.
        Entities,
    };

    const frameworks::Framework *framework = nullptr;
    What what = What::Change;
    /// Of the migration; may be empty.
    QString name;
    /// Of the repository.
    QString folder;
    QDateTime time;
    Box<schema::Schema> base;
    Box<schema::Schema> draft;
    dialect::CompileOptions options;
};

/// Reads what the framework has to know of the repository. Errors: those of compiling and of the framework.
[[nodiscard]] Result<frameworks::Emission> emitCode(const CodeWish &wish, const dialect::Dialect &dialect);

} // namespace relvar::shell
