// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/lockforecast.h"

#include "dialects/postgresql/lockreader.h"
#include "dialects/postgresql/parsetree.h"

#include <limits>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Statements that lock no table: settings, transactions, what stands beside tables.
bool locksNothing(const QString &kind)
{
    static const QSet<QString> kinds{u"TransactionStmt"_s,
                                     u"VariableSetStmt"_s,
                                     u"VariableShowStmt"_s,
                                     u"NotifyStmt"_s,
                                     u"ListenStmt"_s,
                                     u"UnlistenStmt"_s,
                                     u"DiscardStmt"_s,
                                     u"ConstraintsSetStmt"_s,
                                     u"CheckPointStmt"_s,
                                     u"CreateSchemaStmt"_s,
                                     u"CreateEnumStmt"_s,
                                     u"CompositeTypeStmt"_s,
                                     u"CreateRangeStmt"_s,
                                     u"CreateFunctionStmt"_s,
                                     u"AlterFunctionStmt"_s,
                                     u"CreateCastStmt"_s,
                                     u"DefineStmt"_s,
                                     u"CreateExtensionStmt"_s,
                                     u"AlterExtensionStmt"_s,
                                     u"CreateConversionStmt"_s,
                                     u"CreateOpClassStmt"_s,
                                     u"CreateOpFamilyStmt"_s,
                                     u"AlterOpFamilyStmt"_s,
                                     u"AlterOperatorStmt"_s,
                                     u"AlterTypeStmt"_s,
                                     u"AlterEnumStmt"_s,
                                     u"CreateRoleStmt"_s,
                                     u"AlterRoleStmt"_s,
                                     u"AlterRoleSetStmt"_s,
                                     u"DropRoleStmt"_s,

                                     u"GrantRoleStmt"_s,
                                     u"AlterDefaultPrivilegesStmt"_s,
                                     u"CreateEventTrigStmt"_s,
                                     u"AlterEventTrigStmt"_s,
                                     u"CreateFdwStmt"_s,
                                     u"AlterFdwStmt"_s,
                                     u"CreateForeignServerStmt"_s,
                                     u"AlterForeignServerStmt"_s,
                                     u"CreateUserMappingStmt"_s,
                                     u"AlterUserMappingStmt"_s,
                                     u"DropUserMappingStmt"_s,
                                     u"CreatePLangStmt"_s,
                                     u"CreateAmStmt"_s,
                                     u"AlterDatabaseSetStmt"_s,
                                     u"AlterSystemStmt"_s,
                                     u"AlterTSConfigurationStmt"_s,
                                     u"AlterTSDictionaryStmt"_s,
                                     u"AlterCollationStmt"_s,
                                     u"AlterObjectDependsStmt"_s,
                                     u"CreateTransformStmt"_s};
    return kinds.contains(kind);
}

void followSetting(LockReader &reader, const QJsonObject &statement)
{
    QStringList values;
    const QJsonArray arguments = statement.value(u"args").toArray();
    for (const QJsonValue &argument : arguments)
        values.append(argument[u"A_Const"][u"sval"][u"sval"].toString());
    const QString name = statement.value(u"name").toString().toLower();
    if (name == u"timezone") {
        const QString zone = values.value(0).toUpper();
        reader.isUtc = zone == u"UTC" || zone == u"ETC/UTC" || zone == u"GMT";
    }
    if (name == u"search_path")
        reader.tables.setSearchPath(values.isEmpty() ? QStringList{u"public"_s} : values);
}

} // namespace

LockReader::LockReader(const schema::Schema &before, int version)
    : tables(before)
    , major(version == 0 ? std::numeric_limits<int>::max() : version / 10000)
{
}

dialect::LockForecast LockReader::read(const QString &sql)
{
    m_forecast = {};
    const auto tree = parseStatements(sql);
    const QJsonArray statements = tree ? tree->value(u"stmts").toArray() : QJsonArray();
    m_forecast.isKnown = tree.has_value();
    for (const QJsonValue &statement : statements)
        readStatement(statement[u"stmt"].toObject());
    // Half of what happens would be worse than nothing.
    if (!m_forecast.isKnown)
        m_forecast.locks.clear();
    return m_forecast;
}

void LockReader::readStatement(const QJsonObject &statement)
{
    const QString kind = statement.begin().key();
    const QJsonObject fields = statement.begin().value().toObject();
    if (kind == u"VariableSetStmt")
        followSetting(*this, fields);
    if (kind == u"AlterTableStmt")
        readAlterTable(*this, fields);
    else if (!locksNothing(kind) && !readCreation(*this, kind, fields) && !readDropOrRename(*this, kind, fields)
             && !readRowStatement(*this, kind, fields))
        doesNotKnow();
}

void LockReader::lock(const LockedTable &table, LockMode mode, TableWork work)
{
    // Relvar's own tables are nobody else's.
    if (table.isNew || table.space == u"relvar" || mode == LockMode::None)
        return;
    const QString name = tables.sqlName(table);
    for (dialect::TableLock &known : m_forecast.locks) {
        if (known.table != name)
            continue;
        known.mode = std::max(known.mode, mode);
        known.work = std::max(known.work, work);
        return;
    }
    m_forecast.locks.append({name, mode, work});
}

void LockReader::lock(ObjectId table, LockMode mode, TableWork work)
{
    lock(tables.at(table), mode, work);
}

void LockReader::lockAll(LockedTable &table, LockMode mode, TableWork work)
{
    lock(table, mode, table.isPartitioned ? TableWork::CatalogOnly : work);
    const QList<ObjectId> below = tables.below(table.id);
    for (const ObjectId id : below) {
        const LockedTable &child = tables.at(id);
        lock(child, mode, child.isPartitioned ? TableWork::CatalogOnly : work);
    }
}

void LockReader::remark(const Text &remark)
{
    if (!m_forecast.remarks.contains(remark))
        m_forecast.remarks.append(remark);
}

QList<dialect::LockForecast> forecastLocks(const schema::Schema &before, const QStringList &statements, int version)
{
    QList<dialect::LockForecast> forecasts;
    if (statements.isEmpty())
        return forecasts;
    LockReader reader(before, version);
    for (const QString &statement : statements)
        forecasts.append(reader.read(statement));
    return forecasts;
}

} // namespace relvar::postgresql
