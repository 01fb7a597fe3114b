// SPDX-License-Identifier: GPL-3.0-or-later
#include "realtools.h"

#include "dialects/postgresql/sockets.h"
#include "support/places.h"

#include <QStandardPaths>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

QString toolFolder(const QString &name)
{
    return sourceFile(u"build/tools/"_s + name);
}

Result<> RealDatabases::start()
{
    m_port = freePort();
    return m_server.start({.hostBasedAuthentication = {u"host all all 127.0.0.1/32 trust"_s}, .port = m_port});
}

RealDatabase RealDatabases::make(const Workbench &bench, bool isServer, const QString &name) const
{
    if (!isServer) {
        const QString file = bench.path(u"shop/%1.db"_s.arg(name));
        if (!QDir().mkpath(QFileInfo(file).path()))
            qFatal("There is no room for a database.");
        bench.sqlite(u"shop/%1.db"_s.arg(name), u"PRAGMA user_version = 1"_s);
        return {isServer,
                name,
                u"sqlite:"_s + file,
                u"jdbc:sqlite:"_s + file,
                file,
                u"sqlite://"_s + file,
                u"sqlite3://%1?x-no-tx-wrap=true"_s.arg(file)};
    }
    const QString address = u"127.0.0.1:%1/"_s.arg(m_port) + name;
    if (const auto made = m_server.createDatabase(name); !made)
        qFatal("%s", qPrintable(made.error().toString()));
    const QString url = u"postgres://postgres@%1?sslmode=disable"_s.arg(address);
    return {
        isServer, name, url, u"jdbc:postgresql://%1?user=postgres"_s.arg(address), u"postgres://postgres@"_s + address,
        url,      url};
}

void RealDatabases::drop(const Workbench &bench, const RealDatabase &database) const
{
    const bool gone = database.isServer ? m_server.dropDatabase(database.name).has_value()
                                        : QFile::remove(bench.path(u"shop/%1.db"_s.arg(database.name)));
    if (!gone)
        qFatal("%s could not be dropped.", qPrintable(database.name));
}

QStringList RealDatabases::ask(const Workbench &bench, const RealDatabase &database, const QString &sql) const
{
    if (!database.isServer) {
        return QString::fromUtf8(bench.sqlite(u"shop/%1.db"_s.arg(database.name), sql))
            .split(u'\n', Qt::SkipEmptyParts);
    }
    const auto rows = m_server.run(database.name, sql);
    if (!rows)
        return {rows.error().toString()};
    QStringList lines;
    for (const QVariantList &row : rows->rows) {
        QStringList fields;
        for (const QVariant &field : row)
            fields.append(field.toString());
        lines.append(fields.join(u'|'));
    }
    return lines;
}

QStringList RealDatabases::layout(const Workbench &bench, const RealDatabase &database, const QString &name) const
{
    if (!database.isServer)
        return ask(bench, database,
                   u"SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info('%1')"_s.arg(name))
               + ask(bench, database,
                     u"SELECT name, \"unique\", origin FROM pragma_index_list('%1') ORDER BY 1"_s.arg(name));
    return ask(bench, database,
               u"SELECT attname, format_type(atttypid, atttypmod), attnotnull, attidentity, pg_get_expr(adbin, "
               u"adrelid) "
               u"FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum WHERE attrelid = "
               u"'%1'::regclass AND attnum > 0 ORDER BY attnum"_s.arg(name))
           + ask(
               bench, database,
               u"SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = '%1'::regclass ORDER BY "
               u"1"_s.arg(name))
           + ask(bench, database,
                 u"SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = '%1'::regclass ORDER BY 1"_s.arg(
                     name));
}

QString fileTool(const QString &name)
{
    return toolFolder(u"go-sqlite/bin/"_s + name);
}

std::pair<QString, QStringList> atlasCommand(const Workbench &bench, const QString &folder, const QString &command,
                                             const QStringList &arguments)
{
    return {u"env"_s, QStringList{u"ATLAS_NO_UPDATE_NOTIFIER=true"_s, u"atlas"_s, u"migrate"_s, command, u"--dir"_s,
                                  u"file://"_s + bench.path(folder)}
                          + arguments};
}

Outcome atlas(const Workbench &bench, const QString &folder, const QString &command, const QStringList &arguments)
{
    const auto [program, all] = atlasCommand(bench, folder, command, arguments);
    return bench.program(program, all);
}

Outcome drizzle(const Workbench &bench, const QString &modules, const QString &folder, const RealDatabase &database)
{
    return bench.program(u"node"_s,
                         {sourceFile(u"tests/cli/drizzlemigrate.mjs"_s), toolFolder(modules + u"/node_modules"_s),
                          database.isServer ? u"postgresql"_s : u"sqlite"_s, database.node, bench.path(folder)});
}

bool hasFlyway()
{
    return !QStandardPaths::findExecutable(u"java"_s).isEmpty()
           && QFile::exists(toolFolder(u"flyway/flyway-core-11.20.3.jar"_s));
}

std::pair<QString, QStringList> flywayCommand(const Workbench &bench, const QString &folder, const QString &jdbc,
                                              const QStringList &arguments)
{
    return {u"env"_s,
            QStringList{u"REDGATE_DISABLE_TELEMETRY=true"_s, u"java"_s, u"-cp"_s, toolFolder(u"flyway"_s) + u"/*"_s,
                        u"org.flywaydb.commandline.Main"_s, u"-url="_s + jdbc,
                        u"-locations=filesystem:"_s + bench.path(folder), u"-outputType=json"_s}
                + arguments};
}

Outcome flyway(const Workbench &bench, const QString &folder, const QString &jdbc, const QStringList &arguments)
{
    const auto [program, all] = flywayCommand(bench, folder, jdbc, arguments);
    return bench.program(program, all);
}

} // namespace relvar::test
