// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a Drizzle schema share while it is written: names, imports, and what could not be said. Private to
// the files of Drizzle.
#pragma once

#include "frameworks/drizzlemodel.h"
#include "frameworks/leftout.h"
#include "frameworks/naming.h"

#include <QHash>

namespace relvar::frameworks {

/// Which variable and which property an object is.
class DrizzleNames
{
public:
    explicit DrizzleNames(const schema::Schema &schema);

    /// Of a table, view, enum type, sequence or namespace.
    [[nodiscard]] QString variable(ObjectId object) const { return m_variables.value(object); }
    [[nodiscard]] QString property(ObjectId table, ObjectId column) const { return m_properties[table].value(column); }
    /// One more variable, for a type that Drizzle has no word for.
    [[nodiscard]] QString takeVariable(const QString &name, const QString &suffix);

private:
    UniqueNames m_names;
    QHash<ObjectId, QString> m_variables;
    QHash<ObjectId, QHash<ObjectId, QString>> m_properties;
};

struct DrizzleWriting
{
    DrizzleWriting(const schema::Schema &written, const dialect::Dialect &of, bool firstMajor);

    const schema::Schema &schema;
    const dialect::Dialect &dialect;
    /// 1.0 rather than 0.x.
    bool isFirstMajor;
    DrizzleNames names;
    /// Functions of drizzle-orm/pg-core or sqlite-core that the code calls, and types that it names.
    QSet<QString> imports;
    QSet<QString> typeImports;
    bool usesSql = false;
    /// The text of a type → the variable that stands for it; the declarations in order.
    QHash<QString, QString> customTypes;
    QStringList customDeclarations;
    LeftOut leftOut{QStringLiteral("Drizzle")};
    /// Constraints without a name, which Drizzle gives one.
    int unnamed = 0;

    [[nodiscard]] bool isServer() const { return dialect.id() == QStringLiteral("postgresql"); }
    /// COLLATE with the name as the dialect quotes it; one with its schema comes in quotes already.
    [[nodiscard]] QString collate(const QString &collation) const;
    /// The function's name, which is imported from now on.
    QString use(const QString &function);
    /// sql`…` with the text as it is.
    QString raw(const QString &expression);
    /// The variable of customType() for that type; `value` is what a row has: "string".
    QString customType(const QString &text, const QString &value);
    /// Says of names and expressions that drizzle-kit reads them wrongly when it writes SQL itself: 0.31 joins them
    /// with signs that they may have, and no version doubles a quotation mark.
    void noteAwkwardTexts();
    /// The name of a namespace other than public; empty otherwise.
    [[nodiscard]] QString spaceOf(ObjectId namespaceId) const;
};

/// A piece of code and the value of the snapshot that goes with it.
struct DrizzlePart
{
    /// Of a column, index or constraint; in the snapshot its key.
    QString name;
    QString code;
    QJsonObject json;
};

/// `isKey`: the column alone is the primary key, and the column says so.
[[nodiscard]] DrizzlePart drizzleColumn(DrizzleWriting &writing, const schema::Table &table,
                                        const schema::Column &column, bool isKey);
/// The sequence that goes with the column as `serial` has it; null: it is none.
[[nodiscard]] const schema::Sequence *serialSequence(const schema::Schema &schema, const schema::Table &table,
                                                     const schema::Column &column);

/// The declaration of the table with its columns, keys, indexes and checks, and its entry in the snapshot. `internal`
/// is that part of SQLite's snapshot.
[[nodiscard]] DrizzlePart drizzleTable(DrizzleWriting &writing, const schema::Table &table, QJsonObject *internal);
/// Inside of `extras`: primaryKey, unique, foreignKey, index, check, in the order in which they are written.
struct DrizzleConstraints
{
    QStringList code;
    QJsonObject primaryKeys;
    QJsonObject uniques;
    QJsonObject foreignKeys;
    QJsonObject indexes;
    QJsonObject checks;
    /// Some refer to a table that is declared later.
    bool looksAhead = false;
};
[[nodiscard]] DrizzleConstraints drizzleConstraints(DrizzleWriting &writing, const schema::Table &table,
                                                    QJsonObject *internal);
/// True when the column says that it is the primary key; otherwise constraints do.
[[nodiscard]] bool isKeyOfItsOwn(const DrizzleWriting &writing, const schema::Table &table, ObjectId column);

/// The whole of relations.ts but its markers, with `relations` from that module; empty: no table refers to another.
[[nodiscard]] QString drizzleRelations(const schema::Schema &schema, const DrizzleNames &names, const QString &module);

} // namespace relvar::frameworks
