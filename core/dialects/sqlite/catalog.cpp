// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/catalog.h"

#include "dialects/sqlite/connection.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

const QString objectsQuery = uR"(
SELECT type, name, tbl_name, sql, rootpage FROM sqlite_master
WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rowid)"_s;

// "main": a temporary table of the same name would be found first. Virtual tables have no root page; asking for their
// columns would need their module, which may not be there.
const QString columnsQuery = uR"(
SELECT m.name, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
FROM sqlite_master m, pragma_table_xinfo(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s;

const QString indexesQuery = uR"(
SELECT m.name, x.name, x."unique", x.origin, x.partial
FROM sqlite_master m, pragma_index_list(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s;

const QString indexPartsQuery = uR"(
SELECT m.tbl_name, m.name, x.cid, x."desc"
FROM sqlite_master m, pragma_index_xinfo(m.name, 'main') x
WHERE m.type = 'index' AND x.key)"_s;

const QString foreignKeysQuery = uR"(
SELECT m.name, x.id, x."table", x."from", x."to", x.on_update, x.on_delete
FROM sqlite_master m, pragma_foreign_key_list(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY m.rowid, x.id, x.seq)"_s;

// Since 3.37: https://www.sqlite.org/pragma.html#pragma_table_list
const QString shadowTablesQuery = u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'"_s;

class CatalogReader
{
public:
    explicit CatalogReader(database::Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Catalog> read()
    {
        for (auto step :
             {&CatalogReader::readObjects, &CatalogReader::readColumns, &CatalogReader::readIndexes,
              &CatalogReader::readIndexParts, &CatalogReader::readForeignKeys, &CatalogReader::readModules}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return std::move(m_catalog);
    }

private:
    Result<> readObjects()
    {
        return forEachRow(m_connection, objectsQuery, [this](const Row &row) {
            const QByteArrayView type = row.bytes(0);
            const QString name = row.text(1);
            if (type == "table") {
                m_tableByName.insert(row.bytes(1).toByteArray(), m_catalog.tables.size());
                m_catalog.tables.append({name, row.text(3), row.number(4) == 0, false, {}, {}, {}});
            } else if (type == "view") {
                m_catalog.views.append({name, row.text(3)});
            } else if (type == "trigger") {
                m_catalog.triggers.append({name, row.text(2), row.text(3)});
            } else if (type == "index") {
                m_indexDefinitions.insert(name, row.text(3));
            }
        });
    }

    /// The table that the first column names. Rows come table by table, so that nearly always it is the last one again.
    CatalogTable *tableOf(const Row &row)
    {
        const QByteArrayView name = row.bytes(0);
        if (!m_lastTable || m_lastName != name) {
            m_lastName = name.toByteArray();
            const auto found = m_tableByName.constFind(m_lastName);
            m_lastTable = found == m_tableByName.cend() ? nullptr : &m_catalog.tables[*found];
        }
        return m_lastTable;
    }

    Result<> readColumns()
    {
        return forEachRow(m_connection, columnsQuery, [this](const Row &row) {
            if (CatalogTable *table = tableOf(row)) {
                table->columns.append({row.text(1), row.text(2), row.number(3) != 0,
                                       row.isNull(4) ? std::nullopt : std::optional(row.text(4)), row.number(5),
                                       row.number(6)});
            }
        });
    }

    Result<> readIndexes()
    {
        return forEachRow(m_connection, indexesQuery, [this](const Row &row) {
            if (CatalogTable *table = tableOf(row)) {
                const QString name = row.text(1);
                // The pragma tells the newest first.
                table->indexes.prepend(
                    {name, row.number(2) != 0, row.number(4) != 0, row.text(3), {}, m_indexDefinitions.value(name)});
            }
        });
    }

    Result<> readIndexParts()
    {
        return forEachRow(m_connection, indexPartsQuery, [this](const Row &row) {
            CatalogTable *table = tableOf(row);
            if (!table)
                return;
            const QString name = row.text(1);
            for (CatalogIndex &index : table->indexes) {
                if (index.name == name)
                    index.parts.append({row.number(2), row.number(3) != 0});
            }
        });
    }

    Result<> readForeignKeys()
    {
        const CatalogTable *lastTable = nullptr;
        int lastId = -1;
        return forEachRow(m_connection, foreignKeysQuery, [&](const Row &row) {
            CatalogTable *table = tableOf(row);
            if (!table)
                return;
            const int id = row.number(1);
            if (table != lastTable || id != lastId)
                table->foreignKeys.append({{}, row.text(2), {}, row.text(5), row.text(6)});
            lastTable = table;
            lastId = id;
            table->foreignKeys.last().columns.append(row.text(3));
            if (!row.isNull(4))
                table->foreignKeys.last().referencedColumns.append(row.text(4));
        });
    }

    Result<> readModules()
    {
        const bool anyVirtual = std::any_of(m_catalog.tables.cbegin(), m_catalog.tables.cend(),
                                            [](const CatalogTable &table) { return table.isVirtual; });
        if (!anyVirtual)
            return {};
        const auto read = forEachRow(m_connection, u"SELECT name FROM pragma_module_list"_s,
                                     [this](const Row &row) { m_catalog.modules.insert(row.text(0).toLower()); });
        if (!read || m_connection.facts().version < 3'037'000)
            return read;
        return forEachRow(m_connection, shadowTablesQuery, [this](const Row &row) {
            if (CatalogTable *table = tableOf(row))
                table->isShadow = true;
        });
    }

    database::Connection &m_connection;
    Catalog m_catalog;
    QHash<QByteArray, qsizetype> m_tableByName;
    QHash<QString, QString> m_indexDefinitions;
    CatalogTable *m_lastTable = nullptr;
    QByteArray m_lastName;
};

} // namespace

Result<Catalog> readCatalog(database::Connection &connection)
{
    if (connection.inTransaction())
        return CatalogReader(connection).read();
    if (auto begun = connection.execute(u"BEGIN"_s); !begun)
        return fail(begun.error());
    auto catalog = CatalogReader(connection).read();
    const auto ended = connection.execute(catalog ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (catalog && !ended)
        return fail(ended.error());
    return catalog;
}

} // namespace relvar::sqlite
