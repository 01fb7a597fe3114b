// SPDX-License-Identifier: GPL-3.0-or-later
// Databases made by statements on a real server and read, and short ways to what was read.
#pragma once

#include "dialects/postgresql/introspect.h"
#include "schema/json.h"
#include "support/postgresqlserver.h"
#include "support/resultassert.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

template<typename List>
auto named(const List &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const auto &one) { return one->name == name; });
    return found == list.cend() ? nullptr : &**found;
}

template<typename Value>
Value part(const QList<Value> &list, const QString &name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Value &one) { return one.name == name; });
    return found == list.cend() ? Value() : *found;
}

inline QStringList columnNames(const schema::Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (const ObjectId id : ids)
        names.append(table.column(id) ? table.column(id)->name : u"?"_s);
    return names;
}

inline QStringList columnNames(const schema::Table &table, const QList<schema::KeyPart> &parts)
{
    QStringList names;
    for (const schema::KeyPart &part : parts)
        names.append(table.column(part.column) ? table.column(part.column)->name : part.expression);
    return names;
}

template<typename List>
QStringList allNames(const List &list)
{
    QStringList names;
    for (const auto &one : list)
        names.append(one->name);
    names.sort();
    return names;
}

/// "table.column" or "object" of all that is named, sorted.
inline QStringList dependencyNames(const schema::Schema &schema, const QList<schema::Dependency> &dependencies)
{
    QStringList names;
    for (const schema::Dependency &dependency : dependencies) {
        QString name = u"?"_s;
        const auto look = [&](const auto &list) {
            for (const auto &one : list) {
                if (one->id == dependency.object)
                    name = one->name;
            }
        };
        look(schema.tables);
        look(schema.views);
        look(schema.enums);
        look(schema.sequences);
        look(schema.otherObjects);
        if (const schema::Table *table = schema.table(dependency.object); table && !dependency.column.isNull())
            name += u'.' + columnNames(*table, {dependency.column}).constFirst();
        names.append(name);
    }
    names.sort();
    return names;
}

inline QStringList reports(const dialect::Snapshot &snapshot)
{
    QStringList lines;
    for (const dialect::NotHandled &one : snapshot.notHandled)
        lines.append(one.kind + u": "_s + one.name);
    return lines;
}

inline QString text(const schema::Schema &schema)
{
    return QString::fromUtf8(QJsonDocument(schema::describe(schema)).toJson());
}

/// A test program that makes databases on a server of its own and reads them.
class ReadingTest : public QObject
{
protected:
    void startServer()
    {
        const auto started = m_server.start();
        QVERIFY_RESULT(started);
        const auto role = m_server.run(u"postgres"_s, u"CREATE ROLE reader LOGIN"_s);
        QVERIFY_RESULT(role);
    }

    /// A new database with what the statements make, read.
    dialect::Snapshot read(const QString &statements)
    {
        m_database = u"db%1"_s.arg(++m_databases);
        const auto created = m_server.createDatabase(m_database);
        const auto done
            = created ? m_server.run(m_database, statements) : Result<database::ResultSet>(fail(created.error()));
        if (!done) {
            QTest::qFail(qPrintable(done.error().toString()), __FILE__, __LINE__);
            return {};
        }
        return readAgain();
    }

    dialect::Snapshot readAgain()
    {
        const auto connection = m_server.connect(m_database);
        if (!connection) {
            QTest::qFail(qPrintable(connection.error().toString()), __FILE__, __LINE__);
            return {};
        }
        const auto snapshot = postgresql::introspect(**connection);
        if (!snapshot) {
            QTest::qFail(qPrintable(snapshot.error().toString()), __FILE__, __LINE__);
            return {};
        }
        if ((*connection)->inTransaction())
            QTest::qFail("reading left a transaction open", __FILE__, __LINE__);
        return *snapshot;
    }

    PostgresqlServer m_server;
    QString m_database;

private:
    int m_databases = 0;
};

} // namespace relvar::test
