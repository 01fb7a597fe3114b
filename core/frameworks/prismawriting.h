// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a Prisma schema share while it is written: names, types, and what could not be said. Private to the
// files of Prisma.
#pragma once

#include "frameworks/leftout.h"
#include "frameworks/naming.h"
#include "frameworks/prismamodel.h"

#include <QHash>

namespace relvar::frameworks {

/// The text as Prisma's language has it: in double quotes, with every sign escaped that could end it or the line.
[[nodiscard]] QString prismaQuoted(const QString &text);
/// The name with the signs that Prisma's names may have; empty where nothing is left of it.
[[nodiscard]] QString prismaName(const QString &name);

/// The names that tables, columns, enums and their values have.
class PrismaNames
{
public:
    PrismaNames(const schema::Schema &schema, const QList<PrismaBlock> &own);

    [[nodiscard]] QString model(ObjectId table) const { return m_models.value(table); }
    [[nodiscard]] QString enumName(ObjectId type) const { return m_models.value(type); }
    [[nodiscard]] QString field(ObjectId table, ObjectId column) const { return m_fields[table].value(column); }
    [[nodiscard]] QString enumValue(ObjectId type, const QString &value) const { return m_values[type].value(value); }
    /// The model or enum that people wrote themselves for a table or enum type; null: it is ours to write.
    [[nodiscard]] const PrismaBlock *own(ObjectId object) const;

private:
    QList<PrismaBlock> m_blocks;
    QHash<ObjectId, qsizetype> m_own;
    QHash<ObjectId, QString> m_models;
    QHash<ObjectId, QHash<ObjectId, QString>> m_fields;
    QHash<ObjectId, QHash<QString, QString>> m_values;
};

/// A field's type.
struct PrismaType
{
    /// Literal: Prisma takes its literals for texts, but not those of its lists.
    enum class Value { Number, Text, Literal, Boolean, Json, Bytes, Time, Enum, Other };

    /// "Int", the name of an enum, or `Unsupported("interval")`.
    QString name;
    /// "@db.SmallInt"; empty where the type is the usual one.
    QString native;
    Value value = Value::Other;
    bool isList = false;
    bool isUnsupported = false;
};

struct PrismaWriting
{
    PrismaWriting(const schema::Schema &written, PrismaProduct of, const QList<PrismaBlock> &own);

    const schema::Schema &schema;
    PrismaProduct product;
    PrismaNames names;
    LeftOut leftOut{QStringLiteral("Prisma")};
    /// Columns whose default is the present time in other words than CURRENT_TIMESTAMP.
    int presentTimes = 0;

    [[nodiscard]] bool isServer() const { return product == PrismaProduct::PostgreSql; }
    /// Tables that are a model, ours or somebody's.
    [[nodiscard]] bool isModel(const schema::Table &table) const;
    /// Prisma does not see generated columns of SQLite, and would add one that its schema has.
    [[nodiscard]] bool isField(const schema::Column &column) const { return isServer() || !column.generated; }
    /// Prisma Client needs a key, of fields that it can read and that are always there; a model without one says
    /// @@ignore.
    [[nodiscard]] bool isIgnored(const schema::Table &table) const;
};

[[nodiscard]] PrismaType prismaType(const PrismaWriting &writing, const schema::Column &column);
/// The type that Prisma's own migrations give the column, where that is another one; empty otherwise.
[[nodiscard]] QString prismaOtherType(const PrismaWriting &writing, const schema::Column &column);
/// `@default(…)`; empty: there is none.
[[nodiscard]] QString prismaDefault(PrismaWriting &writing, const schema::Table &table, const schema::Column &column,
                                    const PrismaType &type);

/// A line of a model.
struct PrismaField
{
    QString name;
    /// With "?" or "[]".
    QString type;
    QStringList attributes;
    QString comment;
};

/// The relation fields of each table, by table, both ends of every foreign key that can be one.
[[nodiscard]] QHash<ObjectId, QList<PrismaField>> prismaRelations(PrismaWriting &writing);

} // namespace relvar::frameworks
