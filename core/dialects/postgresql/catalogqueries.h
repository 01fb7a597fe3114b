// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a read asks of the system catalogs, each about all objects of its kind at once. Knows from which
// server version on a column exists. https://www.postgresql.org/docs/current/catalogs.html
#pragma once

#include <QStringList>

namespace relvar::postgresql {

/// In the order of catalogQueryArms().
enum class CatalogQuery {
    Namespaces,
    OwnTables,
    Relations,
    Columns,
    Sequences,
    Constraints,
    Indexes,
    Enums,
    Comments,
    Triggers,
    Inheritance,
    Parts,
    Dependencies,
    TypeObjects,
    RareObjects,
    Routines,
    TableObjects,
    OtherObjects,
    Rights,
    DefaultPrivileges,
    NotHandled,
};

/// Sets the search path for the transaction: public when that is the only schema of the user, else nothing, so that the
/// server qualifies every name that it prints.
[[nodiscard]] QString searchPathQuery();

/// A part of a question: what it is about, for people, and its SQL. Kinds that few databases have are asked for only
/// where there are any, for planning such a query takes the server longer than answering it.
struct QueryArm
{
    QString subject;
    QString sql;
    /// A condition that holds where there may be any; empty: ask at once.
    QString presence;
};

/// In the order of CatalogQuery; the answer to a question is those of all its arms. `version` as server_version_num
/// tells it, 100000 and more.
[[nodiscard]] QList<QList<QueryArm>> catalogQueryArms(int version);
/// Asks for all kinds with a `presence` at once: one row, a column for each in the order of the arms.
[[nodiscard]] QString presenceQuery(const QList<QList<QueryArm>> &questions);
/// UNION ALL of the arms.
[[nodiscard]] QString unionOf(const QList<QueryArm> &arms);

/// Condition: a catalog has objects that are not the system's own, whose oids begin at 16384 (FirstNormalObjectId).
[[nodiscard]] QString hasUserObjects(const char *catalog, const char *oid = "oid");

/// The kinds of objects that are carried as text. All answer the same columns: catalog, oid, kind, schema, name,
/// statement that makes it, its name after DROP and COMMENT ON, the relation that it goes with (0: none).
[[nodiscard]] QList<QueryArm> typeObjectsArms(int version);
[[nodiscard]] QList<QueryArm> rareObjectsArms(int version);
[[nodiscard]] QList<QueryArm> routinesArms(int version);
[[nodiscard]] QList<QueryArm> tableObjectsArms(int version);
[[nodiscard]] QList<QueryArm> otherObjectsArms(int version);
[[nodiscard]] QString foreignObjectsQuery(int version);

/// What belongs to another than the usual owner or has other privileges than such an object has by default: catalog,
/// oid, number of the column (0: the whole), owner, whether it is a usual one, its access control list and the default
/// one as JSON, words of the kind, schema, name (relations alone), column.
[[nodiscard]] QString rightsQuery(int version);
/// Role, whether it is a usual owner and whether the database's, schema (0: all), letter of the kind, access control
/// list and the one that is built in.
[[nodiscard]] QString defaultPrivilegesQuery();

/// What there is besides, for the report: kind, name, reason.
[[nodiscard]] QList<QueryArm> notHandledArms();

/// Statements that set what a column `a` of the type `at` of a relation `c` in schema `n` has besides, each with ";\n"
/// before it: an expression. `kind`: MATERIALIZED VIEW.
[[nodiscard]] QString columnSettings(const QString &kind);

/// Conditions for a query: the schema `n` is a user's; the object `oid` of a catalog belongs to no extension.
extern const QString isUserSchema;
[[nodiscard]] QString isNoMember(const char *catalog, const char *oid);

} // namespace relvar::postgresql
