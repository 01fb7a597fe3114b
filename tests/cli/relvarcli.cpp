// SPDX-License-Identifier: GPL-3.0-or-later
#include "relvarcli.h"

#include "support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

#include <unistd.h>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceMs = 120000;

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QJsonObject Outcome::error() const
{
    const QList<QByteArray> lines = errors.trimmed().split('\n');
    return QJsonDocument::fromJson(lines.constLast()).object().value(u"error"_s).toObject();
}

QByteArray Outcome::toText() const
{
    return "exit code " + QByteArray::number(code) + "\n--- output\n" + output + "--- errors\n" + errors;
}

Workbench::Workbench()
{
    QDir().mkpath(path(u"home"_s));
}

QString Workbench::path(const QString &name) const
{
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

Outcome Workbench::cli(const QStringList &arguments) const
{
    return program(test::builtProgram(u"relvar-cli"_s), arguments);
}

Outcome Workbench::cliAsNobody(const QStringList &arguments) const
{
    if (geteuid() != 0)
        return cli(arguments);
    return program(u"setpriv"_s, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s,
                                             test::builtProgram(u"relvar-cli"_s)}
                                     + arguments);
}

Outcome Workbench::shop(const QStringList &arguments) const
{
    return cli(QStringList{u"-C"_s, u"shop"_s, u"--trust"_s} + arguments);
}

Outcome Workbench::program(const QString &name, const QStringList &arguments, const QByteArray &input,
                           const QString &folder) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, path(u"home"_s));
    environment.remove(u"XDG_CONFIG_HOME"_s);
    environment.remove(u"DATABASE_URL"_s);
    for (auto variable = m_variables.constBegin(); variable != m_variables.constEnd(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(path(folder));
    process.start(name, arguments);
    Outcome outcome;
    if (!process.waitForStarted(patienceMs)) {
        outcome.errors = process.errorString().toUtf8();
        return outcome;
    }
    process.write(input);
    process.closeWriteChannel();
    if (process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit)
        outcome.code = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors += process.readAllStandardError();
    return outcome;
}

QByteArray Workbench::sqlite(const QString &database, const QString &command) const
{
    const Outcome outcome = program(u"sqlite3"_s, {u"-batch"_s, u"-bail"_s, database, command});
    return outcome.code == 0 ? outcome.output : outcome.toText();
}

QByteArray Workbench::content(const QString &database) const
{
    QList<QByteArray> statements;
    QByteArray statement;
    for (const QByteArray &line : sqlite(database, u".dump"_s).split('\n')) {
        statement += line + '\n';
        if (!line.endsWith(';'))
            continue;
        // Other programs leave the tables for what has no place on the way back, though there was nothing.
        const bool keepsNothing = statement.startsWith("CREATE TABLE relvar_stash_")
                                  && (statement.contains("_since_") || statement.contains("_left("));
        if (!statement.contains("relvar_migrations") && !statement.contains("relvar_journal") && !keepsNothing)
            statements.append(statement);
        statement.clear();
    }
    // A table that was replaced and put back stands at another place of the list.
    std::sort(statements.begin(), statements.end());
    return statements.join() + statement;
}

void Workbench::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).path());
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(file.errorString()));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray Workbench::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read ") + name.toUtf8();
}

void Workbench::copy(const QString &from, const QString &name) const
{
    if (QFileInfo(from).isDir()) {
        QDirIterator entries(from, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString entry = entries.next();
            copy(entry, name + entry.mid(from.size()));
        }
        return;
    }
    QFile source(from);
    QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(from));
    write(name, source.readAll());
}

void Workbench::makeShop() const
{
    write(u"shop/relvar.toml"_s, R"(dialect = "sqlite"
default = "dev"

[connections.dev]
address = "shop.db"

[connections.live]
address = "live.db"
environment = "production"
)");
    write(u"shop/migrations/20260101100000_create_customers.sql"_s, R"(-- Create customers
-- migrate:up
CREATE TABLE "customers" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT
);

INSERT INTO "customers" ("id", "name", "email") VALUES (1, 'Åse', 'ase@example.org'), (2, 'Bo', NULL);

-- migrate:down
DROP TABLE "customers";
)");
    write(u"shop/migrations/20260102100000_create_orders.sql"_s, R"(-- Create orders
-- migrate:up
CREATE TABLE "orders" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "total_cents" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "orders_customer_id_fkey" FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);

INSERT INTO "orders" ("customer_id", "total_cents") VALUES (1, 1200), (2, 50), (1, 999);

-- migrate:down
DROP TABLE "orders";
)");
}

} // namespace relvar::test
