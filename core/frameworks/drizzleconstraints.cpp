// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzlewriting.h"
#include "frameworks/typescript.h"
#include "schema/sqlwords.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// An expression may stand alone in an index only as the call of a function.
QString asIndexPart(const QString &expression)
{
    static const QRegularExpression call(u"^[A-Za-z_][A-Za-z0-9_.]*\\([^()]*\\)$"_s);
    return call.match(expression).hasMatch() ? expression : u'(' + expression + u')';
}

class Constraints
{
public:
    Constraints(DrizzleWriting &writing, const schema::Table &table, QJsonObject *internal)
        : m_writing(writing)
        , m_table(table)
        , m_internal(internal)
        , m_shown(schema::displayName(writing.schema, table))
        , m_names(givenNames(table))
    {
    }

    DrizzleConstraints write();

private:
    void addPrimaryKey(const schema::PrimaryKey &key);
    void addUnique(const schema::UniqueConstraint &unique);
    void addForeignKey(const schema::ForeignKey &key);
    void addIndex(const schema::Index &index);
    void addCheck(const schema::CheckConstraint &check, int number);

    [[nodiscard]] QString nameOf(ObjectId column) const
    {
        const schema::Column *found = m_table.column(column);
        return found ? found->name : QString();
    }
    [[nodiscard]] static QSet<QString> givenNames(const schema::Table &table);
    /// What has no name gets one, behind that of the table: Drizzle's constraints all have names of their own.
    QString nameOr(const QString &given, const QString &ending)
    {
        return given.isEmpty() ? m_names.take(m_table.name + u'_' + ending, ending) : given;
    }
    [[nodiscard]] QStringList namesOf(const QList<schema::KeyPart> &parts) const;
    /// An earlier one has the same columns. https://www.postgresql.org/docs/current/sql-createtable.html
    [[nodiscard]] bool isOneKeyTwice(const schema::UniqueConstraint &unique) const;
    [[nodiscard]] QString member(ObjectId column) const
    {
        return u"table."_s + m_writing.names.property(m_table.id, column);
    }
    [[nodiscard]] QString members(const QList<schema::KeyPart> &parts) const;
    /// A part of an index in PostgreSQL, and what the snapshot has for it.
    DrizzlePart serverPart(const schema::KeyPart &part);
    DrizzlePart sqlitePart(const schema::KeyPart &part);
    void note(const QString &kind, const QString &name, const QStringList &properties);
    /// 0.x writes the name of a foreign key or a primary key into no SQL of SQLite; otherwise all have names.
    void noteName(const QString &kind, const QString &name, bool isKept = true)
    {
        if (!isKept && !name.isEmpty())
            note(kind, name, {u"its name"_s});
        m_writing.unnamed += isKept && name.isEmpty() ? 1 : 0;
    }
    [[nodiscard]] bool keepsNamesOfKeys() const { return m_writing.isServer() || m_writing.isFirstMajor; }
    /// What keys may have beside columns.
    template<typename Key>
    void noteKey(const QString &kind, const Key &key);

    DrizzleWriting &m_writing;
    const schema::Table &m_table;
    QJsonObject *m_internal;
    QString m_shown;
    UniqueNames m_names;
    DrizzleConstraints m_done;
};

QSet<QString> Constraints::givenNames(const schema::Table &table)
{
    QSet<QString> names;
    const auto add = [&names](const auto &list) {
        for (const auto &one : list)
            names.insert(one.name);
    };
    add(table.uniqueConstraints);
    add(table.foreignKeys);
    add(table.checks);
    add(table.indexes);
    return names;
}

QStringList Constraints::namesOf(const QList<schema::KeyPart> &parts) const
{
    QStringList names;
    for (const schema::KeyPart &part : parts)
        names.append(nameOf(part.column));
    return names;
}

bool Constraints::isOneKeyTwice(const schema::UniqueConstraint &unique) const
{
    const QStringList columns = namesOf(unique.parts);
    if (m_table.primaryKey && !unique.nullsNotDistinct && namesOf(m_table.primaryKey->parts) == columns)
        return true;
    for (const schema::UniqueConstraint &other : m_table.uniqueConstraints) {
        if (other.id == unique.id)
            return false;
        if (other.nullsNotDistinct == unique.nullsNotDistinct && namesOf(other.parts) == columns)
            return true;
    }
    return false;
}

QString Constraints::members(const QList<schema::KeyPart> &parts) const
{
    QStringList list;
    for (const schema::KeyPart &part : parts)
        list.append(member(part.column));
    return list.join(u", "_s);
}

void Constraints::note(const QString &kind, const QString &name, const QStringList &properties)
{
    for (const QString &property : properties)
        m_writing.leftOut.constraint(kind, name, m_shown, property);
}

template<typename Key>
void Constraints::noteKey(const QString &kind, const Key &key)
{
    note(kind, key.name, rareProperties(key));
    for (const schema::KeyPart &part : key.parts) {
        if (part.descending)
            note(kind, key.name, {nameOf(part.column) + u" DESC"_s});
    }
    m_writing.leftOut.comment(key.comment);
}

void Constraints::addPrimaryKey(const schema::PrimaryKey &key)
{
    noteKey(u"PRIMARY KEY"_s, key);
    const QStringList columns = namesOf(key.parts);
    if (isKeyOfItsOwn(m_writing, m_table, key.parts.value(0).column)) {
        // The column says it, and SQLite's snapshot has no place for the name.
        if (!m_writing.isServer() && !key.name.isEmpty())
            note(u"PRIMARY KEY"_s, key.name, {u"its name"_s});
        return;
    }
    noteName(u"PRIMARY KEY"_s, key.name, keepsNamesOfKeys());
    const QString name = nameOr(key.name, columns.join(u'_') + u"_pk"_s);
    m_done.code.append(u"%1({ name: %2, columns: [%3] })"_s.arg(m_writing.use(u"primaryKey"_s),
                                                                typescript::quoted(name), members(key.parts)));
    m_done.primaryKeys.insert(name,
                              QJsonObject{{u"name"_s, name}, {u"columns"_s, QJsonArray::fromStringList(columns)}});
}

void Constraints::addUnique(const schema::UniqueConstraint &unique)
{
    schema::UniqueConstraint withoutNulls = unique;
    withoutNulls.nullsNotDistinct = false;
    noteKey(u"UNIQUE"_s, withoutNulls);
    const QStringList columns = namesOf(unique.parts);
    const QString name = nameOr(unique.name, columns.join(u'_') + u"_unique"_s);
    QString code = u"%1(%2).on(%3)"_s.arg(m_writing.use(u"unique"_s), typescript::quoted(name), members(unique.parts));
    if (m_writing.isServer()) {
        if (unique.nullsNotDistinct)
            code += u".nullsNotDistinct()"_s;
        if (isOneKeyTwice(unique)) {
            m_writing.leftOut.say(text("frameworks",
                                       "UNIQUE %1 of %2 has the columns of another key: of the two in the CREATE TABLE "
                                       "that drizzle-kit writes, PostgreSQL makes one.",
                                       {name, m_shown}));
        }
        m_done.uniques.insert(name, QJsonObject{{u"name"_s, name},
                                                {u"nullsNotDistinct"_s, unique.nullsNotDistinct},
                                                {u"columns"_s, QJsonArray::fromStringList(columns)}});
    } else {
        m_done.indexes.insert(name, QJsonObject{{u"name"_s, name},
                                                {u"columns"_s, QJsonArray::fromStringList(columns)},
                                                {u"isUnique"_s, true}});
        m_writing.leftOut.uniqueIndex(unique.name, m_shown, name);
    }
    m_done.code.append(code);
}

void Constraints::addForeignKey(const schema::ForeignKey &key)
{
    const schema::Table *parent = m_writing.schema.table(key.referencedTable);
    QStringList columns;
    QStringList parentColumns;
    QStringList members;
    QStringList parentMembers;
    const bool isSelf = key.referencedTable == m_table.id;
    for (qsizetype i = 0; parent && i < key.columns.size(); ++i) {
        const ObjectId other = key.referencedColumns.value(i);
        columns.append(nameOf(key.columns.at(i)));
        members.append(member(key.columns.at(i)));
        parentColumns.append(parent->column(other) ? parent->column(other)->name : QString());
        parentMembers.append((isSelf ? u"table"_s : m_writing.names.variable(parent->id)) + u'.'
                             + m_writing.names.property(parent->id, other));
    }
    if (parent && parent->isPartition()) {
        note(u"FOREIGN KEY"_s, key.name, {u"REFERENCES "_s + parent->name + u", a partition"_s});
        return;
    }
    if (!parent || parentColumns.contains(QString())) {
        note(u"FOREIGN KEY"_s, key.name, {u"REFERENCES "_s + key.missingTable + u", which is not there"_s});
        return;
    }
    note(u"FOREIGN KEY"_s, key.name, rareProperties(key));
    m_writing.leftOut.comment(key.comment);

    noteName(u"FOREIGN KEY"_s, key.name, keepsNamesOfKeys());
    const QString name
        = nameOr(key.name, columns.join(u'_') + u'_' + parent->name + u'_' + parentColumns.join(u'_') + u"_fk"_s);
    QString code = u"%1({ name: %2, columns: [%3], foreignColumns: [%4] })"_s.arg(m_writing.use(u"foreignKey"_s),
                                                                                  typescript::quoted(name),
                                                                                  members.join(u", "_s),
                                                                                  parentMembers.join(u", "_s));
    if (key.onUpdate != schema::ReferentialAction::NoAction)
        code += u".onUpdate("_s + typescript::quoted(schema::sqlWords(key.onUpdate).toLower()) + u')';
    if (key.onDelete != schema::ReferentialAction::NoAction)
        code += u".onDelete("_s + typescript::quoted(schema::sqlWords(key.onDelete).toLower()) + u')';
    m_done.code.append(code);
    QJsonObject json{{u"name"_s, name},
                     {u"tableFrom"_s, m_table.name},
                     {u"tableTo"_s, parent->name},
                     {u"columnsFrom"_s, QJsonArray::fromStringList(columns)},
                     {u"columnsTo"_s, QJsonArray::fromStringList(parentColumns)},
                     {u"onDelete"_s, schema::sqlWords(key.onDelete).toLower()},
                     {u"onUpdate"_s, schema::sqlWords(key.onUpdate).toLower()}};
    if (const QString space = m_writing.spaceOf(parent->namespaceId); !space.isEmpty())
        json.insert(u"schemaTo"_s, space);
    m_done.foreignKeys.insert(name, json);

    const auto place = [this](ObjectId id) {
        const auto &tables = m_writing.schema.tables;
        return std::find_if(tables.cbegin(), tables.cend(),
                            [id](const Box<schema::Table> &table) { return table->id == id; });
    };
    m_done.looksAhead = m_done.looksAhead || place(parent->id) >= place(m_table.id);
}

DrizzlePart Constraints::serverPart(const schema::KeyPart &part)
{
    const QString opclass = part.operatorClass;
    const bool isExpression = part.column.isNull() || !part.collation.isEmpty() || opclass.contains(u'(');
    if (isExpression) {
        QString sql = part.column.isNull() ? asIndexPart(part.expression)
                                           : m_writing.dialect.quoteIdentifier(nameOf(part.column));
        if (!part.collation.isEmpty())
            sql += m_writing.collate(part.collation);
        if (!opclass.isEmpty())
            sql += u' ' + opclass;
        if (part.descending)
            sql += u" DESC"_s;
        if (!part.nulls.isEmpty())
            sql += u" NULLS "_s + part.nulls;
        return {.name = sql,
                .code = m_writing.raw(sql),
                .json = {{u"expression"_s, sql}, {u"asc"_s, true}, {u"isExpression"_s, true}, {u"nulls"_s, u"last"_s}}};
    }
    const bool nullsFirst = part.nulls.isEmpty() ? part.descending : part.nulls == u"FIRST"_s;
    QString code = member(part.column);
    // Drizzle's desc() alone means NULLS LAST, the database's NULLS FIRST.
    if (part.descending || nullsFirst)
        code += (part.descending ? u".desc()"_s : u".asc()"_s) + (nullsFirst ? u".nullsFirst()"_s : u".nullsLast()"_s);
    if (!opclass.isEmpty())
        code += u".op("_s + typescript::quoted(opclass) + u')';
    QJsonObject json{{u"expression"_s, nameOf(part.column)},
                     {u"isExpression"_s, false},
                     {u"asc"_s, !part.descending},
                     {u"nulls"_s, nullsFirst ? u"first"_s : u"last"_s}};
    if (!opclass.isEmpty())
        json.insert(u"opclass"_s, opclass);
    return {.name = nameOf(part.column), .code = code, .json = json};
}

DrizzlePart Constraints::sqlitePart(const schema::KeyPart &part)
{
    if (!part.column.isNull() && part.collation.isEmpty() && !part.descending)
        return {.name = nameOf(part.column), .code = member(part.column), .json = {}};
    QString sql = part.column.isNull() ? part.expression : m_writing.dialect.quoteIdentifier(nameOf(part.column));
    if (!part.collation.isEmpty())
        sql += m_writing.collate(part.collation);
    if (part.descending)
        sql += u" DESC"_s;
    return {.name = sql, .code = m_writing.raw(sql), .json = {{u"isExpression"_s, true}}};
}

void Constraints::addIndex(const schema::Index &index)
{
    QStringList code;
    QJsonArray json;
    QJsonObject expressions;
    for (const schema::KeyPart &part : index.parts) {
        const DrizzlePart written = m_writing.isServer() ? serverPart(part) : sqlitePart(part);
        code.append(written.code);
        if (m_writing.isServer())
            json.append(written.json);
        else
            json.append(written.name);
        if (!m_writing.isServer() && !written.json.isEmpty())
            expressions.insert(written.name, written.json);
    }
    QString call
        = m_writing.use(index.unique ? u"uniqueIndex"_s : u"index"_s) + u'(' + typescript::quoted(index.name) + u')';
    QJsonObject entry{{u"name"_s, index.name}, {u"columns"_s, json}, {u"isUnique"_s, index.unique}};
    QJsonObject with;
    if (m_writing.isServer()) {
        if (index.method.isEmpty())
            call += u".on("_s + code.join(u", "_s) + u')';
        else
            call += u".using("_s + typescript::quoted(index.method) + u", "_s + code.join(u", "_s) + u')';
        QStringList withCode;
        for (auto option = index.options.cbegin(); option != index.options.cend(); ++option) {
            if (option.key() == u"TABLESPACE"_s) {
                note(u"INDEX"_s, index.name, {u"TABLESPACE "_s + option.value()});
                continue;
            }
            withCode.append(typescript::quoted(option.key()) + u": "_s + typescript::quoted(option.value()));
            with.insert(option.key(), option.value());
        }
        if (!withCode.isEmpty())
            call += u".with({ "_s + withCode.join(u", "_s) + u" })"_s;
        entry.insert(u"with"_s, with);
        entry.insert(u"method"_s, index.method.isEmpty() ? u"btree"_s : index.method);
        entry.insert(u"concurrently"_s, false);
    } else {
        call += u".on("_s + code.join(u", "_s) + u')';
    }
    if (!index.predicate.isEmpty()) {
        call += u".where("_s + m_writing.raw(index.predicate) + u')';
        entry.insert(u"where"_s, index.predicate);
    }
    if (!index.included.isEmpty())
        note(u"INDEX"_s, index.name, {u"INCLUDE"_s});
    if (index.nullsNotDistinct)
        note(u"INDEX"_s, index.name, {u"NULLS NOT DISTINCT"_s});
    m_writing.leftOut.comment(index.comment);
    m_done.code.append(call);
    m_done.indexes.insert(index.name, entry);
    if (!expressions.isEmpty() && m_internal) {
        QJsonObject indexes = m_internal->value(u"indexes"_s).toObject();
        indexes.insert(index.name, QJsonObject{{u"columns"_s, expressions}});
        m_internal->insert(u"indexes"_s, indexes);
    }
}

void Constraints::addCheck(const schema::CheckConstraint &check, int number)
{
    if (check.noInherit)
        note(u"CHECK"_s, check.name, {u"NO INHERIT"_s});
    if (check.notValid)
        note(u"CHECK"_s, check.name, {u"NOT VALID"_s});
    if (check.notEnforced)
        note(u"CHECK"_s, check.name, {u"NOT ENFORCED"_s});
    m_writing.leftOut.comment(check.comment);
    noteName(u"CHECK"_s, check.name);
    const QString name = nameOr(check.name, u"check"_s + QString::number(number));
    m_done.code.append(m_writing.use(u"check"_s) + u'(' + typescript::quoted(name) + u", "_s
                       + m_writing.raw(check.expression) + u')');
    m_done.checks.insert(name, QJsonObject{{u"name"_s, name}, {u"value"_s, check.expression}});
}

DrizzleConstraints Constraints::write()
{
    if (m_table.primaryKey)
        addPrimaryKey(*m_table.primaryKey);
    for (const schema::UniqueConstraint &unique : m_table.uniqueConstraints)
        addUnique(unique);
    for (const schema::ForeignKey &key : m_table.foreignKeys)
        addForeignKey(key);
    for (const schema::Index &index : m_table.indexes)
        addIndex(index);
    int number = 0;
    for (const schema::CheckConstraint &check : m_table.checks)
        addCheck(check, ++number);
    for (const schema::ExclusionConstraint &exclusion : m_table.exclusions)
        note(u"EXCLUDE"_s, exclusion.name, {exclusion.definition});
    return m_done;
}

} // namespace

bool isKeyOfItsOwn(const DrizzleWriting &writing, const schema::Table &table, ObjectId column)
{
    if (!table.primaryKey || table.primaryKey->parts.size() != 1 || table.primaryKey->parts.first().column != column)
        return false;
    // Drizzle gives the constraint the server's own name for it; another one has to be written out.
    return !writing.isServer() || table.primaryKey->name.isEmpty() || table.primaryKey->name == table.name + u"_pkey"_s;
}

DrizzleConstraints drizzleConstraints(DrizzleWriting &writing, const schema::Table &table, QJsonObject *internal)
{
    return Constraints(writing, table, internal).write();
}

} // namespace relvar::frameworks
