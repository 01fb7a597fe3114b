// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/renames.h"

#include <array>
#include <utility>

namespace relvar::diff {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;
using schema::Table;

namespace {

constexpr std::array<std::pair<const char *, Rename::Kind>, 8> kinds{{
    {"schema", Rename::Kind::Namespace},
    {"type", Rename::Kind::Type},
    {"value", Rename::Kind::Value},
    {"view", Rename::Kind::View},
    {"sequence", Rename::Kind::Sequence},
    {"index", Rename::Kind::Index},
    {"constraint", Rename::Kind::Constraint},
    {"trigger", Rename::Kind::Trigger},
}};

/// Names that were not quoted are the same in any case, and people type what they see.
bool sameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// With its namespace or without it.
template<typename T>
bool answersTo(const Schema &schema, const T &object, const QString &path)
{
    if (sameName(object.name, path))
        return true;
    const schema::Namespace *space = schema.findNamespace(object.namespaceId);
    return space && sameName(space->name + u'.' + object.name, path);
}

template<typename T>
ObjectId idNamed(const Schema &schema, const QList<Box<T>> &objects, const QString &path)
{
    for (const Box<T> &object : objects) {
        if (answersTo(schema, *object, path))
            return object->id;
    }
    return {};
}

template<typename T>
ObjectId partNamed(const QList<T> &parts, const QString &name)
{
    for (const T &part : parts) {
        if (sameName(part.name, name))
            return part.id;
    }
    return {};
}

ObjectId constraintNamed(const Table &table, const QString &name)
{
    if (table.primaryKey && sameName(table.primaryKey->name, name))
        return table.primaryKey->id;
    ObjectId found = partNamed(table.uniqueConstraints, name);
    if (found.isNull())
        found = partNamed(table.foreignKeys, name);
    if (found.isNull())
        found = partNamed(table.checks, name);
    return found.isNull() ? partNamed(table.exclusions, name) : found;
}

Named findTrigger(const Schema &schema, const QString &path)
{
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        const Table *table = schema.table(trigger->tableId);
        const schema::View *view = schema.view(trigger->tableId);
        const QString on = table  ? displayName(schema, *table)
                           : view ? pathOf(schema, view->name, view->namespaceId)
                                  : QString();
        if (sameName(on + u'.' + trigger->name, path))
            return {trigger->tableId, trigger->id};
    }
    return {};
}

std::pair<ObjectId, QString> findValue(const Schema &schema, const QString &path)
{
    for (const Box<schema::EnumType> &type : schema.enums) {
        for (const QString &name : {type->name, pathOf(schema, type->name, type->namespaceId)}) {
            const bool isInside = path.size() > name.size() && sameName(path.left(name.size() + 1), name + u'.');
            if (isInside && type->values.contains(path.mid(name.size() + 1)))
                return {type->id, path.mid(name.size() + 1)};
        }
    }
    return {};
}

Named findPart(const Schema &schema, const QString &path, Rename::Kind kind)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const Table *table = dot < 0 ? nullptr : findTable(schema, path.left(dot));
    if (!table)
        return {};
    const QString name = path.mid(dot + 1);
    return {table->id,
            kind == Rename::Kind::Index ? partNamed(table->indexes, name) : constraintNamed(*table, name)};
}

} // namespace

QString toText(const Rename &rename)
{
    QString text = rename.from + u'=' + rename.to;
    for (const auto &[word, kind] : kinds) {
        if (kind == rename.kind)
            text.prepend(QLatin1StringView(word) + u':');
    }
    return text;
}

std::optional<Rename> renameFromText(const QString &text)
{
    Rename rename;
    QString rest = text.trimmed();
    for (const auto &[word, kind] : kinds) {
        const QString prefix = QLatin1StringView(word) + u':';
        if (rest.startsWith(prefix)) {
            rename.kind = kind;
            rest.remove(0, prefix.size());
            break;
        }
    }
    const qsizetype sign = rest.indexOf(u'=');
    if (sign < 0)
        return {};
    rename.from = rest.left(sign).trimmed();
    rename.to = rest.mid(sign + 1).trimmed();
    if (rename.from.isEmpty() || rename.to.isEmpty())
        return {};
    return rename;
}

QString pathOf(const Schema &schema, const QString &name, ObjectId namespaceId)
{
    const schema::Namespace *space = schema.namespaces.size() > 1 ? schema.findNamespace(namespaceId) : nullptr;
    return space ? space->name + u'.' + name : name;
}

const Table *findTable(const Schema &schema, const QString &path)
{
    for (const Box<Table> &table : schema.tables) {
        if (answersTo(schema, *table, path))
            return &*table;
    }
    return nullptr;
}

QString valueNamed(const Schema &schema, const QString &path)
{
    return findValue(schema, path).second;
}

QList<schema::ValueMapping> valueMappings(const QList<Rename> &renames, const Schema &from, const Schema &to)
{
    QList<schema::ValueMapping> mappings;
    for (const Rename &rename : renames) {
        if (rename.kind != Rename::Kind::Value)
            continue;
        const auto [type, value] = findValue(from, rename.from);
        mappings.append({type, value, valueNamed(to, rename.to)});
    }
    return mappings;
}

Named findColumn(const Schema &schema, const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    const Table *table = dot < 0 ? nullptr : findTable(schema, path.left(dot));
    return table ? Named{table->id, partNamed(table->columns, path.mid(dot + 1))} : Named();
}

Named findNamed(const Schema &schema, const QString &path, Rename::Kind kind)
{
    switch (kind) {
    case Rename::Kind::TableOrColumn:
        if (const Table *table = findTable(schema, path))
            return {{}, table->id};
        return findColumn(schema, path);
    case Rename::Kind::Namespace:
        for (const schema::Namespace &space : schema.namespaces) {
            if (sameName(space.name, path))
                return {{}, space.id};
        }
        return {};
    case Rename::Kind::Type:
        return {{}, idNamed(schema, schema.enums, path)};
    case Rename::Kind::Value: {
        const ObjectId type = findValue(schema, path).first;
        return {type, type};
    }
    case Rename::Kind::View:
        return {{}, idNamed(schema, schema.views, path)};
    case Rename::Kind::Sequence:
        return {{}, idNamed(schema, schema.sequences, path)};
    case Rename::Kind::Index:
    case Rename::Kind::Constraint:
        return findPart(schema, path, kind);
    case Rename::Kind::Trigger:
        return findTrigger(schema, path);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace relvar::diff
