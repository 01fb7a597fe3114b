// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/dbmlschema.h"

#include <QHash>

#include <algorithm>

namespace relvar::imports {

using namespace Qt::Literals::StringLiterals;

namespace {

class Builder
{
public:
    Builder(const DbmlText &text, const dialect::Dialect &dialect)
        : m_text(text)
        , m_dialect(dialect)
        , m_schema(dialect.emptySchema())
    {
        m_result.notHandled = text.notHandled;
    }

    dialect::Snapshot build()
    {
        for (const DbmlEnum &type : m_text.enums)
            addEnum(type);
        for (const DbmlTable &table : m_text.tables)
            addTable(table);
        for (const DbmlReference &reference : m_text.references)
            addReference(reference);
        for (const schema::Table &table : std::as_const(m_tables))
            m_schema.tables.append(table);
        if (m_comments > 0 && !m_dialect.capabilities().comments) {
            report(u"notes"_s, QString::number(m_comments),
                   u"%1 keeps no comments on tables and columns"_s.arg(m_dialect.displayName()), 0);
        }
        m_result.schema = m_schema;
        return m_result;
    }

private:
    void report(const QString &kind, const QString &name, const QString &reason, int line)
    {
        m_result.notHandled.append({kind, name, reason, line});
    }

    QString comment(const QString &note)
    {
        if (note.isEmpty())
            return {};
        ++m_comments;
        return m_dialect.capabilities().comments ? note : QString();
    }

    ObjectId spaceOf(const DbmlName &name, int line)
    {
        if (!m_dialect.capabilities().namespaces) {
            if (!name.space.isEmpty() && name.space != u"public")
                report(u"schema"_s, name.space,
                       u"%1 has none: %2 is read without it"_s.arg(m_dialect.displayName(), name.name), line);
            return {};
        }
        if (name.space.isEmpty())
            return m_schema.defaultNamespace();
        const auto found = std::find_if(m_schema.namespaces.cbegin(), m_schema.namespaces.cend(),
                                        [&name](const schema::Namespace &space) { return space.name == name.space; });
        if (found != m_schema.namespaces.cend())
            return found->id;
        m_schema.namespaces.append({ObjectId::create(), name.space, {}});
        return m_schema.namespaces.last().id;
    }

    void addEnum(const DbmlEnum &type)
    {
        if (!m_dialect.capabilities().enums) {
            report(u"enum"_s, type.name.name,
                   u"%1 has no enum types: columns of this type are texts with a check"_s.arg(m_dialect.displayName()),
                   type.line);
            return;
        }
        m_schema.enums.append(
            schema::EnumType{ObjectId::create(), spaceOf(type.name, type.line), type.name.name, type.values, {}});
    }

    const DbmlEnum *enumOf(const DbmlName &name) const
    {
        const auto found = std::find_if(m_text.enums.cbegin(), m_text.enums.cend(), [&name](const DbmlEnum &type) {
            return type.name.name == name.name && spaceText(type.name) == spaceText(name);
        });
        return found == m_text.enums.cend() ? nullptr : &*found;
    }

    static QString spaceText(const DbmlName &name) { return name.space.isEmpty() ? u"public"_s : name.space; }

    schema::DataType typeOf(const DbmlColumn &column, ObjectId *enumType)
    {
        const DbmlEnum *named = enumOf(column.typeName);
        if (!named)
            return {column.type, {}};
        if (!m_dialect.capabilities().enums)
            return {u"TEXT"_s, {}};
        const ObjectId space = spaceOf(named->name, column.line);
        const auto found
            = std::find_if(m_schema.enums.cbegin(), m_schema.enums.cend(), [&](const Box<schema::EnumType> &type) {
                  return type->name == named->name.name && type->namespaceId == space;
              });
        *enumType = found == m_schema.enums.cend() ? ObjectId() : (*found)->id;
        const qsizetype brackets = column.type.indexOf(u"[]"_s);
        const QString suffix = brackets < 0 ? QString() : column.type.mid(brackets);
        const QString prefix
            = spaceText(named->name) == u"public" ? QString() : m_dialect.quoteIdentifier(named->name.space) + u'.';
        return {prefix + m_dialect.quoteIdentifier(named->name.name) + suffix, *enumType};
    }

    static QString constraintName(const QString &table, const QStringList &columns, QLatin1StringView ending)
    {
        return (QStringList{table} + columns + QStringList{ending}).join(u'_');
    }

    void addTable(const DbmlTable &source)
    {
        schema::Table table;
        table.id = ObjectId::create();
        table.namespaceId = spaceOf(source.name, source.line);
        table.name = source.name.name;
        if (find(source.name)) {
            report(u"table"_s, table.name, u"there is one of this name already"_s, source.line);
            return;
        }
        table.comment = comment(source.note);
        QList<schema::KeyPart> key;
        for (const DbmlColumn &column : source.columns)
            addColumn(table, column, key);
        for (const DbmlIndex &index : source.indexes) {
            if (index.primaryKey)
                key = partsOf(table, index);
        }
        if (!key.isEmpty()) {
            table.primaryKey = schema::PrimaryKey{.id = ObjectId::create(),
                                                  .name = constraintName(table.name, {}, "pkey"_L1),
                                                  .parts = key};
        }
        for (const DbmlIndex &index : source.indexes) {
            if (!index.primaryKey)
                addIndex(table, index);
        }
        for (const DbmlCheck &check : source.checks) {
            const QString name = check.name.isEmpty() ? unusedCheck(table) : check.name;
            table.checks.append({.id = ObjectId::create(), .name = name, .expression = check.expression});
        }
        m_names.append(source.name);
        m_aliases.append(source.alias);
        m_tables.append(table);
    }

    static QString unusedCheck(const schema::Table &table)
    {
        const auto isUsed = [&table](const QString &name) {
            return std::any_of(table.checks.cbegin(), table.checks.cend(),
                               [&name](const schema::CheckConstraint &check) { return check.name == name; });
        };
        QString name = table.name + u"_check"_s;
        for (int number = 1; isUsed(name); ++number)
            name = table.name + u"_check"_s + QString::number(number);
        return name;
    }

    void addColumn(schema::Table &table, const DbmlColumn &source, QList<schema::KeyPart> &key)
    {
        schema::Column column;
        column.id = ObjectId::create();
        column.name = source.name;
        if (table.column(column.name)) {
            report(u"column"_s, table.name + u'.' + column.name, u"there is one of this name already"_s, source.line);
            return;
        }
        ObjectId enumType;
        column.type = typeOf(source, &enumType);
        column.notNull = source.notNull || source.primaryKey;
        column.comment = comment(source.note);
        if (source.defaultText)
            column.defaultExpression = m_dialect.quoteLiteral(*source.defaultText);
        else if (source.defaultExpression)
            column.defaultExpression = *source.defaultExpression;
        if (source.increment)
            setIncrement(column, source.primaryKey);
        if (source.primaryKey)
            key.append({.column = column.id});
        table.columns.append(column);
        if (source.unique && !source.primaryKey) {
            table.uniqueConstraints.append({.id = ObjectId::create(),
                                            .name = constraintName(table.name, {column.name}, "key"_L1),
                                            .parts = {{.column = column.id}}});
        }
        for (const QString &check : source.checks)
            table.checks.append({.id = ObjectId::create(), .name = unusedCheck(table), .expression = check});
        const DbmlEnum *values = enumOf(source.typeName);
        if (values && !m_dialect.capabilities().enums) {
            QStringList literals;
            for (const QString &value : values->values)
                literals.append(m_dialect.quoteLiteral(value));
            table.checks.append(
                {.id = ObjectId::create(),
                 .name = unusedCheck(table),
                 .expression = m_dialect.quoteIdentifier(column.name) + u" IN ("_s + literals.join(u", "_s) + u')'});
        }
    }

    /// A number that the database gives.
    void setIncrement(schema::Column &column, bool isKey)
    {
        const QString lower = column.type.text.toLower();
        // These give numbers by themselves.
        if (lower.contains(u"serial"_s))
            return;
        if (m_dialect.capabilities().identityColumns) {
            column.identity = schema::Identity();
        } else if (isKey) {
            // Only the key of that very type is numbered.
            const schema::Column key = m_dialect.keyColumn(column.name);
            column.type = key.type;
            column.identity = schema::Identity();
        }
    }

    QList<schema::KeyPart> partsOf(const schema::Table &table, const DbmlIndex &source)
    {
        QList<schema::KeyPart> parts;
        for (const DbmlIndex::Part &part : source.parts) {
            const schema::Column *column = part.isExpression ? nullptr : table.column(part.text);
            if (column)
                parts.append({.column = column->id});
            else if (part.isExpression)
                parts.append({.column = {}, .expression = part.text});
            else
                report(u"index"_s, table.name, u"there is no column %1"_s.arg(part.text), source.line);
        }
        return parts;
    }

    void addIndex(schema::Table &table, const DbmlIndex &source)
    {
        const QList<schema::KeyPart> parts = partsOf(table, source);
        if (parts.size() != source.parts.size() || parts.isEmpty())
            return;
        QStringList names;
        for (const DbmlIndex::Part &part : source.parts)
            names.append(part.isExpression ? u"expr"_s : part.text);
        schema::Index index;
        index.id = ObjectId::create();
        index.name = source.name.isEmpty() ? constraintName(table.name, names, source.unique ? "key"_L1 : "idx"_L1)
                                           : source.name;
        index.unique = source.unique;
        index.parts = parts;
        const QString method = source.type.toLower();
        const QStringList methods = m_dialect.capabilities().indexMethods;
        if (!method.isEmpty() && method != u"btree") {
            if (methods.contains(method))
                index.method = method;
            else
                report(u"index"_s, index.name,
                       u"%1 has no indexes of type %2"_s.arg(m_dialect.displayName(), source.type), source.line);
        }
        index.comment = comment(source.note);
        table.indexes.append(index);
    }

    schema::Table *find(const DbmlName &name)
    {
        for (qsizetype i = 0; i < m_tables.size(); ++i) {
            const bool isSame = m_names.at(i).name == name.name && spaceText(m_names.at(i)) == spaceText(name);
            if (isSame || (name.space.isEmpty() && !m_aliases.at(i).isEmpty() && m_aliases.at(i) == name.name))
                return &m_tables[i];
        }
        return nullptr;
    }

    std::optional<schema::ReferentialAction> actionOf(const QString &written, const DbmlReference &reference)
    {
        using Action = schema::ReferentialAction;
        if (written.isEmpty() || written == u"no action")
            return Action::NoAction;
        if (written == u"restrict")
            return Action::Restrict;
        if (written == u"cascade")
            return Action::Cascade;
        if (written == u"set null")
            return Action::SetNull;
        if (written == u"set default")
            return Action::SetDefault;
        report(u"relation"_s, reference.name, u"“%1” is no action"_s.arg(written), reference.line);
        return {};
    }

    static QList<ObjectId> columnsOf(const schema::Table &table, const QStringList &names)
    {
        QList<ObjectId> ids;
        for (const QString &name : names) {
            if (const schema::Column *column = table.column(name))
                ids.append(column->id);
        }
        return ids;
    }

    void addReference(const DbmlReference &reference)
    {
        const QString written = reference.left.table.name + u'.' + reference.left.columns.join(u',') + u' '
                                + reference.relation + u' ' + reference.right.table.name + u'.'
                                + reference.right.columns.join(u',');
        if (reference.relation == u"<>") {
            report(u"relation"_s, written, u"many to many: draw the table that joins them"_s, reference.line);
            return;
        }
        schema::Table *left = find(reference.left.table);
        schema::Table *right = find(reference.right.table);
        if (!left || !right) {
            report(u"relation"_s, written,
                   u"there is no table %1"_s.arg((left ? reference.right : reference.left).table.name), reference.line);
            return;
        }
        QList<ObjectId> leftColumns = columnsOf(*left, reference.left.columns);
        QList<ObjectId> rightColumns = columnsOf(*right, reference.right.columns);
        if (leftColumns.size() != reference.left.columns.size() || rightColumns.size() != reference.right.columns.size()
            || leftColumns.size() != rightColumns.size()) {
            report(u"relation"_s, written, u"its columns are not there, or not as many on both sides"_s,
                   reference.line);
            return;
        }
        // One to one: the side whose columns are unique alone is referred to; where both are, the right one.
        const bool turned
            = reference.relation == u"<"
              || (reference.relation == u"-" && !isKey(*right, rightColumns) && isKey(*left, leftColumns));
        if (turned) {
            std::swap(left, right);
            std::swap(leftColumns, rightColumns);
        }
        schema::ForeignKey key;
        key.id = ObjectId::create();
        key.columns = leftColumns;
        key.referencedTable = right->id;
        key.referencedColumns = rightColumns;
        QStringList names;
        for (const ObjectId id : std::as_const(leftColumns))
            names.append(left->column(id)->name);
        key.name = reference.name.isEmpty() ? unusedForeignKey(*left, names) : reference.name;
        key.onDelete = actionOf(reference.onDelete, reference).value_or(schema::ReferentialAction::NoAction);
        key.onUpdate = actionOf(reference.onUpdate, reference).value_or(schema::ReferentialAction::NoAction);
        left->foreignKeys.append(key);
    }

    /// Rows can be referred to by the columns.
    static bool isKey(const schema::Table &table, const QList<ObjectId> &columns) { return table.isUnique(columns); }

    static QString unusedForeignKey(const schema::Table &table, const QStringList &columns)
    {
        const auto isUsed = [&table](const QString &name) {
            return std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                               [&name](const schema::ForeignKey &key) { return key.name == name; });
        };
        const QString usual = constraintName(table.name, columns, "fkey"_L1);
        QString name = usual;
        for (int number = 1; isUsed(name); ++number)
            name = usual + QString::number(number);
        return name;
    }

    const DbmlText &m_text;
    const dialect::Dialect &m_dialect;
    schema::Schema m_schema;
    dialect::Snapshot m_result;
    /// As they stand in the text, as many as tables.
    QList<DbmlName> m_names;
    QStringList m_aliases;
    QList<schema::Table> m_tables;
    int m_comments = 0;
};

} // namespace

dialect::Snapshot toSchema(const DbmlText &text, const dialect::Dialect &dialect)
{
    return Builder(text, dialect).build();
}

} // namespace relvar::imports
