// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasecontent.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QStringList DatabaseContent::sortedSchema() const
{
    QStringList sorted = schema;
    sorted.sort();
    return sorted;
}

Result<DatabaseContent> readContent(database::Connection &connection)
{
    DatabaseContent content;
    const auto objects = connection.query(u"SELECT type, name, sql, name IN (SELECT m.name FROM sqlite_master AS m "
                                          "WHERE sql LIKE '%WITHOUT ROWID%') FROM sqlite_master ORDER BY rowid"_s);
    if (!objects)
        return fail(objects.error());
    static const QRegularExpression stays(u"^relvar_stash_.*(_left|since_\\d+)$"_s);
    for (const QVariantList &object : objects->rows) {
        // May be empty, and is cleared away by the runner.
        const QRegularExpressionMatch kept = stays.match(object.at(1).toString());
        if (kept.captured(1).startsWith(u"since"))
            continue;
        if (!object.at(2).isNull() && !kept.hasMatch())
            content.schema.append(object.at(2).toString());
        if (object.at(0).toString() != u"table")
            continue;
        const QString name = object.at(1).toString();
        const auto columns = connection.query(u"SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1"_s, {name});
        if (!columns)
            return fail(columns.error());
        QStringList values;
        for (const QVariantList &column : columns->rows)
            values.append(u"typeof(%1) || ' ' || quote(%1)"_s.arg(quoted(column.first().toString())));
        const QString list = values.join(u" || ', ' || "_s);
        const bool hasRowid = object.at(3).toInt() == 0 && name != u"sqlite_sequence";
        const auto rows = connection.query(u"SELECT "_s + (hasRowid ? u"_rowid_ || '| ' || "_s : QString()) + list
                                           + u" FROM "_s + quoted(name));
        if (!rows)
            return fail(rows.error());
        for (const QVariantList &row : rows->rows)
            content.rows.append(name + u": "_s + row.first().toString());
    }
    const auto violations
        = connection.query(u"SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2"_s);
    // SQLite cannot look for rows without parents where a parent's columns are not unique.
    for (const QVariantList &row : violations ? violations->rows : QList<QVariantList>()) {
        content.rows.append(
            u"%1 rows of %2 have no row in %3"_s.arg(row.at(2).toString(), row.at(0).toString(), row.at(1).toString()));
    }
    content.rows.sort();
    return content;
}

QString difference(const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    QString text;
    for (const QString &line : before) {
        if (after.count(line) < before.count(line))
            text += u"\n- "_s + line;
    }
    for (const QString &line : after) {
        if (before.count(line) < after.count(line))
            text += u"\n+ "_s + line;
    }
    return text;
}

Result<> runScript(database::Connection &connection, const dialect::Dialect &dialect, const QString &sql,
                   bool transactional)
{
    QStringList statements;
    for (const dialect::SplitStatement &statement : dialect.split(sql))
        statements.append(statement.sql);
    if (transactional) {
        statements.prepend(dialect.beginStatement());
        statements.append(u"COMMIT"_s);
    }
    for (const QString &statement : statements) {
        const auto done = connection.execute(statement);
        if (done)
            continue;
        Error error = done.error();
        error.where = statement;
        if (connection.inTransaction())
            (void)connection.execute(u"ROLLBACK"_s);
        if (dialect.id() == u"sqlite")
            (void)connection.execute(u"PRAGMA foreign_keys = ON"_s);
        return fail(error);
    }
    return {};
}

bool hasShell()
{
    return !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty();
}

QString runShell(const QString &database, const QString &sql)
{
    QProcess shell;
    shell.start(u"sqlite3"_s, {u"-batch"_s, database});
    shell.write(sql.toUtf8());
    shell.closeWriteChannel();
    shell.waitForFinished();
    return QString::fromUtf8(shell.readAllStandardError()) + QString::fromUtf8(shell.readAllStandardOutput());
}

Result<std::unique_ptr<database::Connection>> openFile(const dialect::Dialect &dialect, const QString &path)
{
    database::ConnectionSettings settings;
    settings.name = u"test"_s;
    settings.dialect = dialect.id();
    settings.address = path + u"?mode=rwc"_s;
    return dialect.open(settings);
}

} // namespace relvar::test
