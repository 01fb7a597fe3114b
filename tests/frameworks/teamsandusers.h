// SPDX-License-Identifier: GPL-3.0-or-later
// A small schema for the exact texts that frameworks get.
#pragma once

#include "dialects/builtin.h"
#include "frameworks/framework.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

inline const dialect::Dialect &dialectOf(const QString &id)
{
    return *dialect::find(dialects::builtin(), id);
}

/// teams, and users with a team; a role that is an enum on a server.
inline schema::Schema teamsAndUsers(const dialect::Dialect &dialect)
{
    const bool isSqlite = dialect.id() == u"sqlite"_s;
    const QString integer = isSqlite ? u"INTEGER"_s : u"integer"_s;
    schema::Schema schema = dialect.emptySchema();
    const ObjectId space = schema.defaultNamespace();
    const auto id = [](quint64 value) { return ObjectId(value); };
    schema::Table teams{.id = id(10), .namespaceId = space, .name = u"teams"_s};
    teams.columns
        = {{.id = id(11), .name = u"id"_s, .type = {integer, {}}, .notNull = !isSqlite},
           {.id = id(12), .name = u"type"_s, .type = {isSqlite ? u"TEXT"_s : u"text"_s, {}}, .notNull = true}};
    teams.primaryKey = schema::PrimaryKey{.id = id(13),
                                          .name = isSqlite ? QString() : u"teams_pkey"_s,
                                          .parts = {{.column = id(11)}}};
    schema::Table users{.id = id(20), .namespaceId = space, .name = u"users"_s, .comment = u"People\nwho log in"_s};
    users.columns
        = {{.id = id(21), .name = u"id"_s, .type = {integer, {}}, .notNull = !isSqlite},
           {.id = id(22), .name = u"team_id"_s, .type = {integer, {}}},
           {.id = id(23), .name = u"Full Name"_s, .type = {isSqlite ? u"TEXT"_s : u"character varying(40)"_s, {}}}};
    users.primaryKey = schema::PrimaryKey{.id = id(24),
                                          .name = isSqlite ? QString() : u"users_pkey"_s,
                                          .parts = {{.column = id(21)}}};
    users.foreignKeys = {{.id = id(25),
                          .name = u"users_team_fkey"_s,
                          .columns = {id(22)},
                          .referencedTable = id(10),
                          .referencedColumns = {id(11)},
                          .onDelete = schema::ReferentialAction::Cascade}};
    if (!isSqlite) {
        schema.enums.append(Box<schema::EnumType>(
            {.id = id(30), .namespaceId = space, .name = u"role"_s, .values = {u"admin"_s, u"read-only"_s}}));
        users.columns.append({.id = id(26), .name = u"role"_s, .type = {u"role"_s, id(30)}, .notNull = true});
    }
    schema.tables = {Box<schema::Table>(teams), Box<schema::Table>(users)};
    return schema;
}

/// The text of one of the files.
inline QString fileOf(const frameworks::Emission &emission, const QString &path)
{
    for (const frameworks::FileEdit &edit : emission.files) {
        if (edit.path == path)
            return edit.text;
    }
    return u"there is no "_s + path;
}

} // namespace relvar::test
