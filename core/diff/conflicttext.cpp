// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/conflicttext.h"

#include "diff/renames.h"
#include "schema/sqlwords.h"

#include <array>
#include <utility>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

namespace {

constexpr std::array<std::pair<const char *, const char *>, 12> fieldTexts{{
    {"name", QT_TRANSLATE_NOOP("diff", "Name of %1")},
    {"type", QT_TRANSLATE_NOOP("diff", "Type of %1")},
    {"notNull", QT_TRANSLATE_NOOP("diff", "NOT NULL of %1")},
    {"default", QT_TRANSLATE_NOOP("diff", "Default of %1")},
    {"generated", QT_TRANSLATE_NOOP("diff", "Generated value of %1")},
    {"identity", QT_TRANSLATE_NOOP("diff", "Identity of %1")},
    {"collation", QT_TRANSLATE_NOOP("diff", "Collation of %1")},
    {"comment", QT_TRANSLATE_NOOP("diff", "Comment on %1")},
    {"options", QT_TRANSLATE_NOOP("diff", "Options of %1")},
    {"namespace", QT_TRANSLATE_NOOP("diff", "Schema of %1")},
    {"values", QT_TRANSLATE_NOOP("diff", "Values of %1")},
    {"parts", QT_TRANSLATE_NOOP("diff", "Columns of %1")},
}};

Text asWritten(const QString &value)
{
    return value.isEmpty() ? nothing() : text("diff", "%1", {value});
}

QString namesOf(const QList<schema::KeyPart> &parts, const Names &names)
{
    QStringList words;
    for (const schema::KeyPart &part : parts) {
        const QString word = part.column.isNull() ? part.expression : names.of(part.column);
        words.append(part.descending ? word + u" DESC"_s : word);
    }
    return words.join(u", "_s);
}

} // namespace

Names::Names(const Schema &base, const Schema &newBase, const Schema &draft)
{
    add(base);
    add(newBase);
    add(draft);
}

void Names::add(const Schema &schema)
{
    for (const schema::Namespace &space : schema.namespaces)
        m_names.insert(space.id, space.name);
    const auto addAll = [&](const auto &objects) {
        for (const auto &object : objects)
            m_names.insert(object->id, pathOf(schema, object->name, object->namespaceId));
    };
    addAll(schema.views);
    addAll(schema.enums);
    addAll(schema.sequences);
    for (const Box<schema::OtherObject> &object : schema.otherObjects)
        m_names.insert(object->id, object->kind + u' ' + pathOf(schema, object->name, object->namespaceId));
    for (const Box<Table> &table : schema.tables) {
        const QString name = displayName(schema, *table);
        m_names.insert(table->id, name);
        const auto addParts = [&](const auto &parts) {
            for (const auto &part : parts)
                m_names.insert(part.id, name + u'.' + part.name);
        };
        addParts(table->columns);
        addParts(table->uniqueConstraints);
        addParts(table->foreignKeys);
        addParts(table->checks);
        addParts(table->indexes);
        addParts(table->exclusions);
        if (table->primaryKey)
            m_names.insert(table->primaryKey->id, name + u'.' + table->primaryKey->name);
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers)
        m_names.insert(trigger->id, of(trigger->tableId) + u'.' + trigger->name);
}

QString Names::of(ObjectId id) const
{
    return m_names.value(id);
}

Text fieldText(const char *field, const QString &name)
{
    for (const auto &[known, pattern] : fieldTexts) {
        if (QLatin1StringView(known) == QLatin1StringView(field))
            return text("diff", pattern, {name});
    }
    return text("diff", "Definition of %1 (%2)", {name, QString::fromLatin1(field)});
}

Text nothing()
{
    return text("diff", "none");
}

Text shown(const QString &value, const Names &)
{
    return asWritten(value);
}

Text shown(bool value, const Names &)
{
    return value ? text("diff", "yes") : text("diff", "no");
}

Text shown(qint64 value, const Names &)
{
    return asWritten(QString::number(value));
}

Text shown(ObjectId value, const Names &names)
{
    return asWritten(names.of(value));
}

Text shown(const QList<ObjectId> &value, const Names &names)
{
    QStringList words;
    for (const ObjectId id : value)
        words.append(names.of(id));
    return asWritten(words.join(u", "_s));
}

Text shown(const QList<schema::KeyPart> &value, const Names &names)
{
    return asWritten(namesOf(value, names));
}

Text shown(const QStringList &value, const Names &)
{
    return asWritten(value.join(u", "_s));
}

Text shown(const QMap<QString, QString> &value, const Names &)
{
    QStringList words;
    for (auto it = value.cbegin(); it != value.cend(); ++it)
        words.append(it.value().isEmpty() ? it.key() : it.key() + u" = "_s + it.value());
    return asWritten(words.join(u", "_s));
}

Text shown(const QList<schema::Dependency> &value, const Names &names)
{
    QStringList words;
    for (const schema::Dependency &dependency : value)
        words.append(names.of(dependency.column.isNull() ? dependency.object : dependency.column));
    return asWritten(words.join(u", "_s));
}

Text shown(schema::ReferentialAction value, const Names &)
{
    return asWritten(schema::sqlWords(value));
}

Text shown(const schema::DataType &value, const Names &)
{
    return asWritten(value.text);
}

Text shown(const schema::Generated &value, const Names &)
{
    return asWritten(value.expression);
}

Text shown(const schema::Identity &value, const Names &)
{
    return asWritten(value.always ? u"GENERATED ALWAYS"_s : u"GENERATED BY DEFAULT"_s);
}

Text shown(const schema::PrimaryKey &value, const Names &names)
{
    return asWritten(namesOf(value.parts, names));
}

} // namespace relvar::diff
