// SPDX-License-Identifier: GPL-3.0-or-later
// Compiling a draft of twenty edits, the first time and after one more edit, against reading the schema once; in one
// process, as the window does it. Arguments: numbers of tables.
#include "dialects/builtin.h"
#include "measure.h"
#include "plan/plan.h"
#include "support/postgresqlserver.h"
#include "synthetic.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace relvar;
using namespace relvar::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 7;
/// The edits are made to the tables up to this one.
constexpr int leastTables = 30;

template<typename T>
void check(const Result<T> &result)
{
    if (!result)
        giveUp(result.error().toString());
}

const dialect::Dialect &postgres()
{
    return *dialect::find(dialects::builtin(), u"postgresql"_s);
}

/// A draft shares with its base what nobody edited.
schema::Schema draftOf(const schema::Schema &base, const schema::Schema &target)
{
    schema::Schema draft = diff::pair(base, target, postgres().rules());
    const auto share = [&](auto &boxes, const auto &find) {
        for (auto &box : boxes) {
            const auto *old = find(box->id);
            if (old && **old == *box)
                box = *old;
        }
    };
    const auto boxOf = [](const auto &boxes) {
        return [&boxes](ObjectId id) {
            const auto found = std::find_if(boxes.cbegin(), boxes.cend(), [id](const auto &box) { return box->id == id; });
            return found == boxes.cend() ? nullptr : &*found;
        };
    };
    QHash<ObjectId, const Box<schema::Table> *> tables;
    for (const Box<schema::Table> &table : base.tables)
        tables.insert(table->id, &table);
    share(draft.tables, [&](ObjectId id) { return tables.value(id); });
    share(draft.views, boxOf(base.views));
    share(draft.enums, boxOf(base.enums));
    return draft;
}

/// One more keystroke in a comment.
schema::Schema edited(schema::Schema schema, int round)
{
    Box<schema::Table> &box = schema.tables[schema.tables.size() / 2];
    schema::Table table = *box;
    table.columns.last().comment = QString(round + 1, u'x');
    box = Box<schema::Table>(std::move(table));
    return schema;
}

double compiled(const plan::Base &base, const schema::Schema &draft, qsizetype *statements)
{
    return secondsOf([&] {
        const auto plan = plan::compile(base, draft, postgres(), {.migrationId = u"20260101000000"_s});
        check(plan);
        *statements = plan->up.statements.size();
    });
}

void measure(const test::PostgresqlServer &server, int tables, Table &table)
{
    say(u"%1 tables: making the database"_s.arg(tables));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"schema.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(syntheticPostgresql(tables).toUtf8()) < 0 || !file.flush())
        giveUp(u"%1 cannot be written"_s.arg(file.fileName()));
    const QString name = u"compiled%1"_s.arg(tables);
    check(server.createDatabase(name));
    check(server.load(name, file.fileName()));
    check(server.run(name, u"VACUUM ANALYZE"_s));
    QList<double> reading;
    const auto read = [&] {
        const auto connection = server.connect(name);
        check(connection);
        auto snapshot = postgres().introspect(**connection);
        check(snapshot);
        return snapshot->schema;
    };
    schema::Schema base;
    for (int i = 0; i < rounds; ++i)
        reading.append(secondsOf([&] { base = read(); }));
    check(server.run(name, twentyEdits()));
    const schema::Schema draft = draftOf(base, read());
    check(server.dropDatabase(name));

    say(u"%1 tables: compiling"_s.arg(tables));
    QList<double> first;
    QList<double> further;
    qsizetype statements = 0;
    for (int i = 0; i < rounds; ++i) {
        const plan::Base known(base);
        first.append(compiled(known, draft, &statements));
        further.append(compiled(known, edited(draft, i), &statements));
    }
    table.add({QString::number(tables), QString::number(statements), time(median(reading)), time(median(first)),
               time(median(further))});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    test::PostgresqlServer server;
    check(server.start());
    Table table({u"tables"_s, u"statements"_s, u"reading"_s, u"compiling twenty edits"_s, u"after one more"_s});
    for (const int size : sizesFrom(QCoreApplication::arguments(), {100, 1000, 10000}))
        measure(server, std::max(size, leastTables), table);
    table.print();
    return 0;
}
