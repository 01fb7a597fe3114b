// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts as the window makes them, scripts of a plan run on a real server, and what differs afterwards in words.
#pragma once

#include "dialects/postgresql/dialect.h"
#include "plan/plan.h"

#include <QtTest/QtTest>

#include <functional>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

inline const postgresql::PostgresqlDialect &dialectUnderTest()
{
    static const postgresql::PostgresqlDialect dialect;
    return dialect;
}

inline QString sqlOf(const dialect::Script &script)
{
    return plan::toSql(script);
}

/// What differs, for people; empty when nothing does.
inline QString difference(const schema::Schema &wanted, const schema::Schema &found)
{
    const diff::Rules &rules = dialectUnderTest().rules();
    const schema::Schema paired = diff::pair(wanted, found, rules);
    QStringList lines;
    for (const diff::Description &line : diff::describe(diff::diff(wanted, paired, rules), wanted, paired))
        lines.append(line.text.toString());
    return lines.join(u'\n');
}

template<typename Function>
void editTable(schema::Schema &schema, const QString &name, Function edit)
{
    for (Box<schema::Table> &box : schema.tables) {
        if (box->name != name)
            continue;
        schema::Table table = *box;
        edit(table);
        box = table;
        return;
    }
    QFAIL("no such table");
}

inline void editColumn(schema::Schema &schema, const QString &table, const QString &name,
                const std::function<void(schema::Column &)> &edit)
{
    editTable(schema, table, [&](schema::Table &found) {
        for (schema::Column &column : found.columns) {
            if (column.name == name) {
                edit(column);
                return;
            }
        }
        QFAIL("no such column");
    });
}

inline void renameColumn(schema::Schema &schema, const QString &table, const QString &from, const QString &to)
{
    editColumn(schema, table, from, [&](schema::Column &column) { column.name = to; });
}

inline void retype(schema::Schema &schema, const QString &table, const QString &column, const QString &type)
{
    editColumn(schema, table, column, [&](schema::Column &found) { found.type = {type, {}}; });
}

inline Result<> run(database::Connection &connection, const dialect::Script &script)
{
    if (script.transactional) {
        if (const auto begun = connection.execute(u"BEGIN"_s); !begun)
            return fail(begun.error());
    }
    for (const dialect::Statement &statement : script.statements) {
        if (const auto done = connection.execute(statement.sql); !done)
            return fail(done.error());
    }
    if (script.transactional) {
        if (const auto done = connection.execute(u"COMMIT"_s); !done)
            return fail(done.error());
    }
    return {};
}

} // namespace relvar::test
