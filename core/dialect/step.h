// SPDX-License-Identifier: GPL-3.0-or-later
// A node of the dependency graph: what one change needs, both ways, and what it must come before or after. Each kind
// states its own order here; plan/ sorts once.
#pragma once

#include "dialect/statement.h"
#include "schema/datamove.h"

#include <QDateTime>

namespace relvar::dialect {

enum class Action { Drop, Rename, Alter, Add };

struct StepId
{
    ObjectId object;
    Action action = Action::Alter;

    friend bool operator==(const StepId &, const StepId &) = default;
};

struct Step
{
    StepId id;
    /// Statements of the change, in order, and of its inverse, in the order in which they run on the way back.
    QList<Statement> up;
    QList<Statement> down;
    /// Steps that must run before this one; an id that is in no step is ignored.
    QList<StepId> after;
    /// Steps that must run after this one.
    QList<StepId> before;
};

struct CompileOptions
{
    /// Leading digits of the migration's file; names the stash tables.
    QString migrationId;
    bool keepDropped = true;
    /// ServerFacts::version of the target; 0: the version of the library that the program is linked with.
    int targetVersion = 0;
    struct Conversion
    {
        ObjectId column;
        QString up;
        QString down;
    };
    QList<Conversion> conversions;
    QList<schema::ValueMapping> valueMappings;
    QList<schema::DataMove> moves;
};

struct CompiledChanges
{
    QList<Step> steps;
    /// The target schema as the database will read it back: definition texts that the person did not touch follow a
    /// rename the way the database itself rewrites them.
    schema::Schema expected;
    /// Views, triggers and others in `expected` whose text the database itself rewrites (it names a table or column
    /// that is renamed) in a way that is not foretold: what is read back is right.
    QList<ObjectId> followed;
};

} // namespace relvar::dialect
