// SPDX-License-Identifier: GPL-3.0-or-later
// A check: what is doubtful or wrong in a schema, why, and what to do about it. The list of them is checks(). Codes are
// stable: scripts, relvar.toml and lint.ignore name them. Pure; asks no database.
#pragma once

#include "base/text.h"
#include "document/documentstore.h"
#include "lint/settings.h"

namespace relvar::lint {

class Context;
class Findings;

struct Check
{
    /// "RV202". The hundreds are the groups: names, tables, relations, indexes, types, objects, one product's own,
    /// migrations.
    QString code;
    /// "no-primary-key"
    QString name;
    Severity severity = Severity::Warning;
    /// The heading of what it finds: "Tables without a primary key".
    Text title;
    /// One sentence each: why that is bad, and what to do.
    Text cause;
    Text remedy;
    /// Dialect::id() of the one product that it is about; empty: all.
    QString dialect;
    /// Looked for without being asked.
    bool isUsual = true;
    /// Looks at one table and those that it refers to, see Context::table().
    void (*inTable)(const Context &, Findings &) = nullptr;
    /// Looks at everything. Neither: what it is about is found in migrations, see project/lintmigration.h.
    void (*inSchema)(const Context &, Findings &) = nullptr;
};

/// In the order of their codes; they live as long as the program.
[[nodiscard]] const QList<Check> &checks();
/// By code or name, whatever the case; null when there is none.
[[nodiscard]] const Check *findCheck(const QString &codeOrName);

struct Problem
{
    /// Of checks(); never null in what a search answers.
    const Check *check = nullptr;
    /// The check's own, or the project's.
    Severity severity = Severity::Warning;
    /// Names the object and says what follows from it.
    Text text;
    /// A table, view, type, sequence, …
    ObjectId object;
    /// The column, key or index inside the table; null: the table itself.
    ObjectId part;
    /// What the fix does, as a label: "Add a key column". Empty when there is no fix.
    Text fixLabel;
    document::Edit fix;
    /// lint.ignore says so.
    bool isIgnored = false;
};

/// Where the problem is, for people and for lint.ignore: "public.orders.total", parts in double quotes that are not
/// plain names.
[[nodiscard]] QString objectPath(const schema::Schema &schema, ObjectId object, ObjectId part);

} // namespace relvar::lint
