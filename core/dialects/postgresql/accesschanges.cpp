// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/accesschanges.h"

#include "dialects/postgresql/accesscontrol.h"
#include "dialects/postgresql/definitions.h"
#include "schema/partname.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::OtherObject;
using schema::Schema;
using schema::Table;

namespace {

/// Something that default privileges are given on.
struct Subject
{
    /// What it is a part of, itself in most cases.
    ObjectId object;
    ObjectId space;
    QString kind;
    QString target;
    QString label;
    /// Of the sequence behind it.
    ObjectId identityColumn;
};

QString kindOf(const OtherObject &object)
{
    static const QHash<QString, QString> kinds{
        {u"function"_s, u"FUNCTIONS"_s},    {u"procedure"_s, u"FUNCTIONS"_s}, {u"aggregate"_s, u"FUNCTIONS"_s},
        {u"domain"_s, u"TYPES"_s},          {u"range type"_s, u"TYPES"_s},    {u"composite type"_s, u"TYPES"_s},
        {u"base type"_s, u"TYPES"_s},       {u"foreign table"_s, u"TABLES"_s},
    };
    return kinds.value(object.kind);
}

QList<Subject> subjectsOf(const Schema &schema)
{
    const Names names(schema, Names::areQualified(schema));
    QList<Subject> subjects;
    for (const schema::Namespace &space : schema.namespaces) {
        subjects.append(
            {space.id, {}, u"SCHEMAS"_s, u"SCHEMA "_s + quoteIdentifier(space.name), u"schema "_s + space.name, {}});
    }
    for (const Box<Table> &table : schema.tables) {
        subjects.append(
            {table->id, table->namespaceId, u"TABLES"_s, u"TABLE "_s + names.of(*table), table->name, {}});
        for (const schema::Column &column : table->columns) {
            if (!column.identity)
                continue;
            const QString name = column.identity->sequenceName.isEmpty()
                                     ? schema::nameOfPart(table->name, column.name, u"seq"_s)
                                     : column.identity->sequenceName;
            subjects.append({table->id, table->namespaceId, u"SEQUENCES"_s,
                             u"SEQUENCE "_s + names.qualified(table->namespaceId, name), name, column.id});
        }
    }
    for (const Box<schema::View> &view : schema.views)
        subjects.append({view->id, view->namespaceId, u"TABLES"_s, u"TABLE "_s + names.of(*view), view->name, {}});
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        subjects.append({sequence->id, sequence->namespaceId, u"SEQUENCES"_s, u"SEQUENCE "_s + names.of(*sequence),
                         sequence->name, {}});
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        subjects.append(
            {type->id, type->namespaceId, u"TYPES"_s, u"TYPE "_s + names.of(*type), u"type "_s + type->name, {}});
    }
    for (const Box<OtherObject> &object : schema.otherObjects) {
        const QString kind = kindOf(*object);
        if (kind.isEmpty())
            continue;
        const bool isTable = object->kind == "foreign table"_L1;
        QString target = dropOther(*object, names).value(0).sql.mid(5);
        target.remove(u" CASCADE"_s);
        subjects.append({object->id, object->namespaceId, kind,
                         isTable ? u"TABLE "_s + names.of(*object) : grantTarget(target),
                         isTable ? object->name : object->kind + u' ' + object->name, {}});
    }
    return subjects;
}

QList<const OtherObject *> defaultsIn(const Schema &schema)
{
    QList<const OtherObject *> found;
    for (const Box<OtherObject> &object : schema.otherObjects) {
        // Those of other roles concern what these make.
        if (object->kind == "default privileges"_L1 && !object->definition.contains(" FOR ROLE "_L1))
            found.append(&*object);
    }
    return found;
}

/// The statement about all new objects, about this one.
QString applied(const QString &statement, const Subject &subject)
{
    static const QRegularExpression pattern(
        u"^ALTER DEFAULT PRIVILEGES (?:IN SCHEMA (?:\"(?:[^\"]|\"\")+\"|\\S+) )?((?:GRANT|REVOKE) .+ ON )(\\w+)( (?:TO|FROM) .+)$"_s);
    const QRegularExpressionMatch match = pattern.match(statement);
    return match.hasMatch() && match.captured(2) == subject.kind ? match.captured(1) + subject.target + match.captured(3)
                                                                 : QString();
}

/// What default privileges make of the subject, and the way back.
AccessTexts given(const QList<const OtherObject *> &defaults, const Subject &subject)
{
    QList<std::pair<QString, QString>> statements;
    for (const OtherObject *object : defaults) {
        if (!object->owner.isNull() && object->owner != subject.space)
            continue;
        const QList<Statement> there = statementsOf(object->definition);
        const QList<Statement> back = statementsOf(object->dropStatement);
        for (qsizetype i = 0; i < there.size() && i < back.size(); ++i) {
            if (const QString grant = applied(there.at(i).sql, subject); !grant.isEmpty()) {
                statements.append({grant, applied(back.at(i).sql, subject)});
            }
        }
    }
    // In the order of what is read: what is revoked, then what is granted, by role.
    const auto orderOf = [](const QString &statement) {
        const bool revokes = statement.startsWith("REVOKE"_L1);
        const QString role = statement.section(revokes ? u" FROM "_s : u" TO "_s, -1);
        return std::pair(!revokes, role.startsWith("PUBLIC"_L1) ? QString() : role);
    };
    std::stable_sort(statements.begin(), statements.end(), [&](const auto &left, const auto &right) {
        return orderOf(left.first) < orderOf(right.first);
    });
    QStringList grants;
    QStringList undo;
    for (const auto &[there, back] : std::as_const(statements)) {
        grants.append(there);
        undo.append(back);
    }
    return {grants.join(u";\n"_s), undo.join(u";\n"_s)};
}

QSet<ObjectId> idsIn(const Schema &schema)
{
    QSet<ObjectId> ids;
    for (const schema::Namespace &space : schema.namespaces)
        ids.insert(space.id);
    const auto add = [&](const auto &list) {
        for (const auto &object : list)
            ids.insert(object->id);
    };
    add(schema.tables);
    add(schema.views);
    add(schema.enums);
    add(schema.sequences);
    add(schema.otherObjects);
    return ids;
}

/// About the object as a whole, or the sequence behind its column.
const OtherObject *privilegesOn(const Schema &schema, const Subject &subject)
{
    for (const Box<OtherObject> &object : schema.otherObjects) {
        if (object->kind == "privileges"_L1 && object->owner == subject.object
            && object->name == privilegesName(subject.label))
            return &*object;
    }
    return nullptr;
}

} // namespace

Access withAccess(const Schema &before, Schema after)
{
    Access access;
    const QSet<ObjectId> ids = idsIn(after);
    after.otherObjects.removeIf([&](const Box<OtherObject> &object) {
        if (!schema::isAboutAccess(*object))
            return false;
        const bool losesColumn
            = std::any_of(object->dependsOn.cbegin(), object->dependsOn.cend(), [&](const schema::Dependency &use) {
                  const Table *table = after.table(use.object);
                  return !use.column.isNull() && (!table || !table->column(use.column));
              });
        return losesColumn || (!object->owner.isNull() && !ids.contains(object->owner));
    });

    QList<const OtherObject *> defaults = defaultsIn(before);
    defaults.removeIf([&](const OtherObject *object) { return !ids.contains(object->id); });
    if (!defaults.isEmpty()) {
        const QSet<ObjectId> old = idsIn(before);
        for (const Subject &subject : subjectsOf(after)) {
            const Table *table = before.table(subject.object);
            const schema::Column *column = table ? table->column(subject.identityColumn) : nullptr;
            const bool isNew = !old.contains(subject.object)
                               || (!subject.identityColumn.isNull() && (!column || !column->identity));
            if (!isNew || privilegesOn(after, subject))
                continue;
            const AccessTexts texts = given(defaults, subject);
            if (texts.grants.isEmpty())
                continue;
            OtherObject privileges{.id = ObjectId::create(),
                                   .namespaceId = subject.space,
                                   .kind = u"privileges"_s,
                                   .name = privilegesName(subject.label),
                                   .definition = texts.grants,
                                   .dropStatement = texts.undo,
                                   .owner = subject.object};
            if (!subject.identityColumn.isNull())
                privileges.dependsOn = {{subject.object, subject.identityColumn}};
            access.byDefault.insert(privileges.id);
            after.otherObjects.append(Box<OtherObject>(std::move(privileges)));
        }
    }
    access.to = std::move(after);
    return access;
}

QList<Statement> takeDefaultsBack(const Schema &schema, const QSet<ObjectId> &objects)
{
    const QList<const OtherObject *> defaults = defaultsIn(schema);
    if (defaults.isEmpty() || objects.isEmpty())
        return {};
    QList<Statement> statements;
    for (const Subject &subject : subjectsOf(schema)) {
        if (!objects.contains(subject.object))
            continue;
        const AccessTexts texts = given(defaults, subject);
        if (texts.grants.isEmpty())
            continue;
        const OtherObject *privileges = privilegesOn(schema, subject);
        const QList<Statement> wanted = privileges ? statementsOf(privileges->definition) : QList<Statement>();
        const QList<Statement> there = statementsOf(texts.grants);
        const QList<Statement> back = statementsOf(texts.undo);
        for (qsizetype i = 0; i < there.size(); ++i) {
            if (!wanted.contains(there.at(i)))
                statements.append(back.at(i));
        }
    }
    return statements;
}

QList<Statement> changeAccess(const OtherObject &from, const OtherObject &to)
{
    const QList<Statement> before = statementsOf(from.definition);
    const QList<Statement> back = statementsOf(from.dropStatement);
    const QList<Statement> after = statementsOf(to.definition);
    QList<Statement> statements;
    // There is always an owner.
    for (qsizetype i = before.size() - 1; from.kind != "owner"_L1 && i >= 0; --i) {
        if (!after.contains(before.at(i)) && i < back.size())
            statements.append(back.at(i));
    }
    for (const Statement &statement : after) {
        if (!before.contains(statement))
            statements.append(statement);
    }
    return statements;
}

} // namespace relvar::postgresql
