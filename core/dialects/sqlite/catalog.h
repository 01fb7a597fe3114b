// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite's own tables and pragmas say about a database, read in bulk: one query per kind, none per table. Raw
// facts; introspect.h makes a schema of them. https://www.sqlite.org/pragma.html#pragfunc
#pragma once

#include "database/connection.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace relvar::sqlite {

struct CatalogColumn
{
    QString name;
    QString type;
    bool notNull = false;
    std::optional<QString> defaultExpression;
    /// Place in the primary key, from 1; 0: not in it.
    int primaryKeyPlace = 0;
    /// 2: virtual generated, 3: stored generated.
    int hidden = 0;
};

struct CatalogIndexPart
{
    /// Position of the column in the table, -1: the rowid, -2: an expression.
    int column = 0;
    bool descending = false;
};

struct CatalogIndex
{
    QString name;
    bool unique = false;
    bool partial = false;
    /// "c": CREATE INDEX, "u": UNIQUE, "pk": PRIMARY KEY.
    QString origin;
    QList<CatalogIndexPart> parts;
    /// Empty for the indexes of constraints.
    QString definition;
};

struct CatalogForeignKey
{
    QStringList columns;
    QString table;
    /// Empty when none are written.
    QStringList referencedColumns;
    QString onUpdate;
    QString onDelete;
};

struct CatalogTable
{
    QString name;
    QString definition;
    bool isVirtual = false;
    /// A virtual table keeps its rows in it, as SQLite says (since 3.37, where the module is there).
    bool isShadow = false;
    QList<CatalogColumn> columns;
    QList<CatalogIndex> indexes;
    QList<CatalogForeignKey> foreignKeys;
};

struct CatalogView
{
    QString name;
    QString definition;
};

struct CatalogTrigger
{
    QString name;
    QString table;
    QString definition;
};

/// In the order in which the objects were made. SQLite's internal objects (sqlite_…) are left out.
struct Catalog
{
    QList<CatalogTable> tables;
    QList<CatalogView> views;
    QList<CatalogTrigger> triggers;
    /// Modules of virtual tables that this library has, in lower case.
    QSet<QString> modules;
};

/// In one read transaction, or in the one that is open.
[[nodiscard]] Result<Catalog> readCatalog(database::Connection &connection);

} // namespace relvar::sqlite
