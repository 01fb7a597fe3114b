// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/leftout.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

QString deferring(bool initially)
{
    return initially ? u"DEFERRABLE INITIALLY DEFERRED"_s : u"DEFERRABLE"_s;
}

QStringList optionsOf(const QMap<QString, QString> &options)
{
    QStringList words;
    for (auto option = options.cbegin(); option != options.cend(); ++option)
        words.append(option.value().isEmpty() ? option.key() : option.key() + u" = "_s + option.value());
    return words;
}

/// What primary keys and unique constraints share.
template<typename Key>
QStringList ofKey(const Key &key)
{
    QStringList rest;
    if (key.deferrable)
        rest.append(deferring(key.initiallyDeferred));
    if (!key.included.isEmpty())
        rest.append(u"INCLUDE"_s);
    if (!key.conflict.isEmpty())
        rest.append(u"ON CONFLICT "_s + key.conflict);
    if (key.withoutOverlaps)
        rest.append(u"WITHOUT OVERLAPS"_s);
    for (const schema::KeyPart &part : key.parts)
        rest += rareProperties(part);
    return rest + optionsOf(key.options);
}

} // namespace

LeftOut::LeftOut(QString framework)
    : m_framework(std::move(framework))
{
}

void LeftOut::table(const QString &shown, const QString &what)
{
    m_notes.append(text("frameworks", "Table %1: %2. %3 has no word for it.", {shown, what, m_framework}));
}

void LeftOut::column(const QString &where, const QString &what)
{
    m_notes.append(text("frameworks", "Column %1: %2. %3 has no word for it.", {where, what, m_framework}));
}

void LeftOut::otherType(const QString &where, const QString &type, const QString &made)
{
    m_notes.append(text("frameworks", "Column %1: %2. %3's own migrations would make it %4.",
                        {where, type.isEmpty() ? u"no type"_s : type, m_framework, made}));
}

void LeftOut::constraint(const QString &kind, const QString &name, const QString &table, const QString &what)
{
    m_notes.append(text("frameworks", "%1 %2 of %3: %4. %5 has no word for it.",
                        {kind, name.isEmpty() ? u"(unnamed)"_s : name, table, what, m_framework}));
}

void LeftOut::uniqueIndex(const QString &name, const QString &table, const QString &index)
{
    m_notes.append(text("frameworks", "UNIQUE %1 of %2 is a constraint; %3 takes it for the unique index %4.",
                        {name.isEmpty() ? u"(unnamed)"_s : name, table, m_framework, index}));
}

void LeftOut::property(const QString &kind, const QString &name, const QString &what)
{
    m_notes.append(text("frameworks", "%1 %2: %3. %4 has no word for it.", {kind, name, what, m_framework}));
}

void LeftOut::object(const QString &kind, const QString &name)
{
    m_notes.append(text("frameworks", "%1 %2: the SQL of the migration makes it, and %3 has no word for it.",
                        {kind, name, m_framework}));
}

void LeftOut::say(const Text &note)
{
    m_notes.append(note);
}

void LeftOut::comment(const QString &text)
{
    m_comments += text.isEmpty() ? 0 : 1;
}

void LeftOut::otherObjects(const schema::Schema &schema)
{
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        const schema::Table *table = schema.table(trigger->tableId);
        object(u"TRIGGER"_s, table ? trigger->name + u" ON "_s + schema::displayName(schema, *table) : trigger->name);
    }
    bool saysWhoMay = false;
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        if (schema::isAboutAccess(*other))
            saysWhoMay = true;
        else
            object(other->kind.toUpper(), other->name);
    }
    if (saysWhoMay) {
        m_notes.append(text("frameworks",
                            "Owners and privileges: the SQL of the migration gives them, and %1 has no word for them.",
                            {m_framework}));
    }
}

QList<Text> LeftOut::notes() const
{
    QList<Text> notes = m_notes;
    if (m_comments > 0) {
        notes.append(
            text("frameworks",
                 "Comments in the database (%1): those of tables and columns stand in the code, and %2 does not "
                 "write them there.",
                 {QString::number(m_comments), m_framework}));
    }
    return notes;
}

QStringList rareProperties(const schema::KeyPart &part)
{
    QStringList rest;
    if (!part.collation.isEmpty())
        rest.append(u"COLLATE "_s + part.collation);
    if (!part.nulls.isEmpty())
        rest.append(u"NULLS "_s + part.nulls);
    return rest;
}

QStringList rareProperties(const schema::Column &column)
{
    QStringList rest;
    if (!column.collation.isEmpty())
        rest.append(u"COLLATE "_s + column.collation);
    if (!column.notNullConflict.isEmpty())
        rest.append(u"NOT NULL ON CONFLICT "_s + column.notNullConflict);
    if (column.notNullNoInherit)
        rest.append(u"NOT NULL NO INHERIT"_s);
    if (column.notNullNotValid)
        rest.append(u"NOT NULL NOT VALID"_s);
    return rest + optionsOf(column.options);
}

QStringList rareProperties(const schema::PrimaryKey &key)
{
    return ofKey(key);
}

QStringList rareProperties(const schema::UniqueConstraint &unique)
{
    return ofKey(unique) + (unique.nullsNotDistinct ? QStringList(u"NULLS NOT DISTINCT"_s) : QStringList());
}

QStringList rareProperties(const schema::ForeignKey &key)
{
    QStringList rest;
    if (key.deferrable)
        rest.append(deferring(key.initiallyDeferred));
    if (!key.match.isEmpty())
        rest.append(u"MATCH "_s + key.match);
    if (!key.setColumns.isEmpty())
        rest.append(u"the columns of ON DELETE SET"_s);
    if (key.notValid)
        rest.append(u"NOT VALID"_s);
    if (key.notEnforced)
        rest.append(u"NOT ENFORCED"_s);
    if (key.period)
        rest.append(u"PERIOD"_s);
    return rest;
}

QStringList rareProperties(const schema::Index &index)
{
    QStringList rest;
    if (!index.included.isEmpty())
        rest.append(u"INCLUDE"_s);
    if (index.nullsNotDistinct)
        rest.append(u"NULLS NOT DISTINCT"_s);
    for (const schema::KeyPart &part : index.parts)
        rest += rareProperties(part);
    return rest + optionsOf(index.options);
}

QStringList rareProperties(const schema::Table &table, const schema::Schema &schema)
{
    QStringList rest = optionsOf(table.options);
    if (!table.partitionBy.isEmpty()) {
        const QStringList partitions = partitionsBelow(schema, table.id);
        rest.append(u"PARTITION BY "_s + table.partitionBy
                    + (partitions.isEmpty() ? QString() : u" ("_s + partitions.join(u", "_s) + u')'));
    }
    for (const ObjectId ancestor : table.inherits) {
        if (const schema::Table *parent = schema.table(ancestor))
            rest.append(u"INHERITS "_s + parent->name);
    }
    if (!table.ofType.text.isEmpty())
        rest.append(u"OF "_s + table.ofType.text);
    return rest;
}

QStringList partitionsBelow(const schema::Schema &schema, ObjectId table)
{
    QStringList names;
    for (const ObjectId id : schema.partitionsOf(table)) {
        if (const schema::Table *partition = schema.table(id))
            names += QStringList(partition->name) + partitionsBelow(schema, id);
    }
    return names;
}

QString asComments(const QList<Text> &notes, const QString &mark)
{
    QString lines;
    for (const Text &note : notes)
        lines += mark + u' ' + note.toString().simplified() + u'\n';
    return lines;
}

} // namespace relvar::frameworks
