// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/catalog.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqlite {

namespace {

// "main": a temporary table of the same name would be found first. Virtual tables have no root page; asking for their
// columns would need their module, which may not be there.
const QString columnsQuery = uR"(
SELECT m.name, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
FROM sqlite_schema m, pragma_table_xinfo(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s;

const QString indexesQuery = uR"(
SELECT m.name, x.name, x."unique", x.origin, x.partial
FROM sqlite_schema m, pragma_index_list(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\')"_s;

const QString indexPartsQuery = uR"(
SELECT m.tbl_name, m.name, x.cid, x."desc"
FROM sqlite_schema m, pragma_index_xinfo(m.name, 'main') x
WHERE m.type = 'index' AND x.key)"_s;

const QString foreignKeysQuery = uR"(
SELECT m.name, x.id, x."table", x."from", x."to", x.on_update, x.on_delete
FROM sqlite_schema m, pragma_foreign_key_list(m.name, 'main') x
WHERE m.type = 'table' AND m.rootpage > 0 AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY m.rowid, x.id, x.seq)"_s;

class CatalogReader
{
public:
    explicit CatalogReader(database::Connection &connection)
        : m_connection(connection)
    {
    }

    Result<Catalog> read()
    {
        for (auto step : {&CatalogReader::readObjects, &CatalogReader::readColumns, &CatalogReader::readIndexes,
                          &CatalogReader::readIndexParts, &CatalogReader::readForeignKeys}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return std::move(m_catalog);
    }

private:
    template<typename Take>
    Result<> forEachRow(const QString &sql, Take take)
    {
        const auto rows = m_connection.query(sql);
        if (!rows)
            return fail(rows.error());
        for (const QVariantList &row : rows->rows)
            take(row);
        return {};
    }

    Result<> readObjects()
    {
        return forEachRow(uR"(SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema
                              WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\' ORDER BY rowid)"_s,
                          [this](const QVariantList &row) {
                              const QString type = row.at(0).toString();
                              const QString name = row.at(1).toString();
                              const QString definition = row.at(3).toString();
                              if (type == "table"_L1) {
                                  m_tableByName.insert(name, m_catalog.tables.size());
                                  m_catalog.tables.append({name, definition, row.at(4).toLongLong() == 0, {}, {}, {}});
                              } else if (type == "view"_L1) {
                                  m_catalog.views.append({name, definition});
                              } else if (type == "trigger"_L1) {
                                  m_catalog.triggers.append({name, row.at(2).toString(), definition});
                              } else if (type == "index"_L1) {
                                  m_indexDefinitions.insert(name, definition);
                              }
                          });
    }

    /// Rows come table by table, so that nearly always the last answer is the next one.
    CatalogTable *tableOf(const QVariantList &row)
    {
        const QString name = row.at(0).toString();
        if (!m_lastTable || m_lastTable->name != name) {
            const auto found = m_tableByName.constFind(name);
            m_lastTable = found == m_tableByName.cend() ? nullptr : &m_catalog.tables[*found];
        }
        return m_lastTable;
    }

    Result<> readColumns()
    {
        return forEachRow(columnsQuery, [this](const QVariantList &row) {
            if (CatalogTable *table = tableOf(row)) {
                table->columns.append({row.at(1).toString(), row.at(2).toString(), row.at(3).toBool(),
                                       row.at(4).isValid() ? std::optional(row.at(4).toString()) : std::nullopt,
                                       row.at(5).toInt(), row.at(6).toInt()});
            }
        });
    }

    Result<> readIndexes()
    {
        return forEachRow(indexesQuery, [this](const QVariantList &row) {
            if (CatalogTable *table = tableOf(row)) {
                const QString name = row.at(1).toString();
                // The pragma tells the newest first.
                table->indexes.prepend({name, row.at(2).toBool(), row.at(4).toBool(), row.at(3).toString(), {},
                                        m_indexDefinitions.value(name)});
            }
        });
    }

    Result<> readIndexParts()
    {
        return forEachRow(indexPartsQuery, [this](const QVariantList &row) {
            CatalogTable *table = tableOf(row);
            if (!table)
                return;
            const QString name = row.at(1).toString();
            for (CatalogIndex &index : table->indexes) {
                if (index.name == name)
                    index.parts.append({row.at(2).toInt(), row.at(3).toBool()});
            }
        });
    }

    Result<> readForeignKeys()
    {
        const CatalogTable *lastTable = nullptr;
        int lastId = -1;
        return forEachRow(foreignKeysQuery, [&](const QVariantList &row) {
            CatalogTable *table = tableOf(row);
            if (!table)
                return;
            const int id = row.at(1).toInt();
            if (table != lastTable || id != lastId)
                table->foreignKeys.append({{}, row.at(2).toString(), {}, row.at(5).toString(), row.at(6).toString()});
            lastTable = table;
            lastId = id;
            table->foreignKeys.last().columns.append(row.at(3).toString());
            if (row.at(4).isValid())
                table->foreignKeys.last().referencedColumns.append(row.at(4).toString());
        });
    }

    database::Connection &m_connection;
    Catalog m_catalog;
    QHash<QString, qsizetype> m_tableByName;
    QHash<QString, QString> m_indexDefinitions;
    CatalogTable *m_lastTable = nullptr;
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
