// SPDX-License-Identifier: GPL-3.0-or-later
// Reads DBML as what it says, in its own terms: nothing is a schema of a database yet. https://dbml.dbdiagram.io/docs
#pragma once

#include "dialect/dialect.h"

namespace relvar::imports {

/// "schema.table", the schema empty where none is written.
struct DbmlName
{
    QString space;
    QString name;

    friend bool operator==(const DbmlName &, const DbmlName &) = default;
};

struct DbmlColumn
{
    QString name;
    /// As written, without quotation marks: "varchar(20)", "mood[]".
    QString type;
    /// Of a type that stands with a schema: its parts.
    DbmlName typeName;
    bool primaryKey = false;
    bool unique = false;
    bool notNull = false;
    bool increment = false;
    /// SQL, or a text to be quoted.
    std::optional<QString> defaultExpression;
    std::optional<QString> defaultText;
    QStringList checks;
    QString note;
    int line = 1;
};

struct DbmlIndex
{
    struct Part
    {
        QString text;
        bool isExpression = false;
    };
    QList<Part> parts;
    QString name;
    QString type;
    QString note;
    bool unique = false;
    bool primaryKey = false;
    int line = 1;
};

struct DbmlCheck
{
    QString expression;
    QString name;
};

struct DbmlTable
{
    DbmlName name;
    QString alias;
    QString note;
    QList<DbmlColumn> columns;
    QList<DbmlIndex> indexes;
    QList<DbmlCheck> checks;
    int line = 1;
};

struct DbmlEnum
{
    DbmlName name;
    QStringList values;
    int line = 1;
};

struct DbmlReference
{
    struct End
    {
        DbmlName table;
        QStringList columns;
    };
    QString name;
    End left;
    End right;
    /// ">", "<", "-" or "<>".
    QString relation;
    QString onDelete;
    QString onUpdate;
    int line = 1;
};

struct DbmlText
{
    /// database_type of the project; may be empty.
    QString product;
    QList<DbmlTable> tables;
    QList<DbmlEnum> enums;
    QList<DbmlReference> references;
    /// What is not one of these, or not written as it must be, with its line.
    QList<dialect::NotHandled> notHandled;
};

[[nodiscard]] DbmlText readDbml(const QString &text);

} // namespace relvar::imports
