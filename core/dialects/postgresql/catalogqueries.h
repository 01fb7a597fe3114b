// SPDX-License-Identifier: GPL-3.0-or-later
// The questions that a read asks of the system catalogs, each about all objects of its kind at once. Knows from which
// server version on a column exists. https://www.postgresql.org/docs/current/catalogs.html
#pragma once

#include <QStringList>

namespace relvar::postgresql {

/// In the order of catalogQueries().
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

/// A part of a question: what it is about, for people, and its SQL.
struct QueryArm
{
    QString subject;
    QString sql;
};

/// In the order of CatalogQuery; where there are several arms, UNION ALL is between them. `version` as
/// server_version_num tells it, 100000 and more.
[[nodiscard]] QList<QList<QueryArm>> catalogQueryArms(int version);
/// The same, each question in one.
[[nodiscard]] QStringList catalogQueries(int version);

/// The kinds of objects that are carried as text. All answer the same columns: catalog, oid, kind, schema, name,
/// statement that makes it, its name after DROP and COMMENT ON, the relation that it goes with (0: none).
[[nodiscard]] QString typeObjectsQuery(int version);
[[nodiscard]] QList<QueryArm> rareObjectsArms(int version);
[[nodiscard]] QString routinesQuery(int version);
[[nodiscard]] QString tableObjectsQuery(int version);
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
