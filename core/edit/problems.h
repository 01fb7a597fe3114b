// SPDX-License-Identifier: GPL-3.0-or-later
// What is doubtful or wrong in a schema, each with the edit that puts it right where there is one. Not errors: a
// half-done schema can be kept and saved. Pure; asks no database.
#pragma once

#include "document/documentstore.h"

#include <functional>

namespace relvar::edit {

struct Problem
{
    enum class Severity { Hint, Warning, Error };
    enum class Kind {
        EmptyName,
        NameTooLong,
        ReservedWord,
        DuplicateName,
        NoColumns,
        NoKey,
        EmptyKey,
        UnknownTable,
        ForeignKeyTypes,
        ForeignKeyTarget,
        ForeignKeyIndex,
        DuplicateIndex,
        EmptyEnum,
        PartitionKey,
        BrokenView,
    };

    Kind kind = Kind::NoKey;
    Severity severity = Severity::Warning;
    /// Names the object and says what follows from it.
    Text text;
    ObjectId object;
    /// The column, key or index inside the table; null: the table itself.
    ObjectId part;
    /// What the fix does, as a label: "Add a key column". Empty when there is no fix.
    Text fixLabel;
    document::Edit fix;
};

/// What the product says about its names and types.
struct ProblemRules
{
    /// Longest identifier in bytes; 0: no limit.
    int identifierMaxBytes = 0;
    /// The column that "Add a key column" adds; no such fix when it is not set.
    std::function<schema::Column(const QString &name)> keyColumn;
    /// When two types hold the same values. Not set: the same text, whatever the case.
    std::function<bool(const schema::DataType &, const schema::DataType &)> sameType;
};

/// In the order of the schema's tables. Linear in the size of the schema.
[[nodiscard]] QList<Problem> findProblems(const schema::Schema &schema, const ProblemRules &rules);

} // namespace relvar::edit
