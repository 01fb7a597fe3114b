// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/linter.h"

#include "edit/edits.h"
#include "lint/context.h"
#include "lint/ignorefile.h"
#include "schema/expression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

QString pathPart(const QString &name)
{
    static const QRegularExpression plain(u"^[\\w$-]+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (plain.match(name).hasMatch())
        return name;
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

template<typename List>
const auto *findId(const List &list, ObjectId id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [id](const auto &item) { return item.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

/// Parts without a name are called by their columns.
QString partName(const schema::Table &table, ObjectId part)
{
    const auto named = [&](const QString &name, const QString &word, const QList<ObjectId> &columns) {
        return pathPart(name.isEmpty() ? u"%1 (%2)"_s.arg(word, columnNames(table, columns)) : name);
    };
    if (const schema::Column *column = table.column(part))
        return pathPart(column->name);
    if (table.primaryKey && table.primaryKey->id == part)
        return named(table.primaryKey->name, u"primary key"_s, columnsOf(table.primaryKey->parts));
    if (const auto *unique = findId(table.uniqueConstraints, part))
        return named(unique->name, u"unique"_s, columnsOf(unique->parts));
    if (const auto *foreignKey = findId(table.foreignKeys, part))
        return named(foreignKey->name, u"foreign key"_s, foreignKey->columns);
    if (const auto *check = findId(table.checks, part))
        return pathPart(check->name.isEmpty() ? u"check (%1)"_s.arg(check->expression) : check->name);
    if (const auto *exclusion = findId(table.exclusions, part))
        return pathPart(exclusion->name);
    if (const auto *index = findId(table.indexes, part))
        return pathPart(index->name);
    return {};
}

QString qualified(const schema::Schema &schema, ObjectId namespaceId, const QString &name)
{
    const schema::Namespace *space = schema.findNamespace(namespaceId);
    return space ? pathPart(space->name) + u'.' + pathPart(name) : pathPart(name);
}

template<typename List>
QString pathIn(const schema::Schema &schema, const List &list, ObjectId object)
{
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [object](const auto &candidate) { return candidate->id == object; });
    return found == list.cend() ? QString() : qualified(schema, (*found)->namespaceId, (*found)->name);
}

/// What the checks of a table look at beside it.
QList<Box<schema::Table>> parentsOf(const schema::Table &table, const QHash<ObjectId, Box<schema::Table>> &tables)
{
    QList<Box<schema::Table>> parents;
    for (const schema::ForeignKey &foreignKey : table.foreignKeys) {
        const auto parent = tables.constFind(foreignKey.referencedTable);
        if (parent != tables.cend())
            parents.append(*parent);
    }
    return parents;
}

bool sameBoxes(const QList<Box<schema::Table>> &left, const QList<Box<schema::Table>> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const Box<schema::Table> &one, const Box<schema::Table> &other) { return one.sameAs(other); });
}

} // namespace

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return u"hint"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Severity> severityFromWord(const QString &word)
{
    for (const Severity severity : {Severity::Hint, Severity::Warning, Severity::Error}) {
        if (wordOf(severity) == word)
            return severity;
    }
    return {};
}

bool isLookedFor(const Check &check, const Settings &settings, const QString &dialect)
{
    if ((!check.dialect.isEmpty() && check.dialect != dialect) || settings.off.contains(check.code))
        return false;
    return check.isUsual || settings.on.contains(check.code) || settings.severities.contains(check.code);
}

Severity severityOf(const Check &check, const Settings &settings)
{
    return settings.severities.value(check.code, check.severity);
}

const QList<Check> &checks()
{
    static const QList<Check> all = nameChecks() + tableChecks() + relationChecks() + relationCycleChecks()
                                    + indexChecks() + typeChecks() + objectChecks() + sqliteChecks()
                                    + migrationChecks();
    return all;
}

const Check *findCheck(const QString &codeOrName)
{
    const QList<Check> &all = checks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Check &check) {
        return check.code.compare(codeOrName, Qt::CaseInsensitive) == 0
               || check.name.compare(codeOrName, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? nullptr : &*found;
}

QString objectPath(const schema::Schema &schema, ObjectId object, ObjectId part)
{
    if (const schema::Table *table = schema.table(object)) {
        const QString path = qualified(schema, table->namespaceId, table->name);
        const QString inside = part.isNull() ? QString() : partName(*table, part);
        return inside.isEmpty() ? path : path + u'.' + inside;
    }
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (trigger->id == object)
            return objectPath(schema, trigger->tableId, {}) + u'.' + pathPart(trigger->name);
    }
    for (const QString &path :
         {pathIn(schema, schema.views, object), pathIn(schema, schema.enums, object),
          pathIn(schema, schema.sequences, object), pathIn(schema, schema.otherObjects, object)}) {
        if (!path.isEmpty())
            return path;
    }
    return {};
}

Context::Context(const Subject &subject)
    : m_subject(subject)
{
    m_tables.reserve(subject.schema->tables.size());
    for (const Box<schema::Table> &table : subject.schema->tables)
        m_tables.insert(table->id, &*table);
}

bool Context::isPostgresql() const
{
    return m_subject.dialect->id() == u"postgresql";
}

QString Context::nameOf(const schema::Table &table) const
{
    return schema::displayName(schema(), table);
}

bool Context::sameType(const schema::DataType &left, const schema::DataType &right) const
{
    return m_subject.dialect->rules().sameType(left, right);
}

void Findings::report(ObjectId object, ObjectId part, Text text, Text fixLabel, document::Edit fix)
{
    m_problems.append({.check = &m_check,
                       .severity = m_check.severity,
                       .text = std::move(text),
                       .object = object,
                       .part = part,
                       .fixLabel = std::move(fixLabel),
                       .fix = std::move(fix)});
}

QString columnNames(const schema::Table &table, const QList<ObjectId> &columns)
{
    QStringList names;
    for (const ObjectId id : columns) {
        if (const schema::Column *column = table.column(id))
            names.append(column->name);
    }
    return names.join(u", "_s);
}

QList<ObjectId> columnsOf(const QList<schema::KeyPart> &parts)
{
    QList<ObjectId> columns;
    for (const schema::KeyPart &part : parts)
        columns.append(part.column);
    return columns;
}

bool takesNull(const Context &context, const schema::Table &table, ObjectId column)
{
    const schema::Column *found = table.column(column);
    return found && !found->notNull && !(context.isPostgresql() && table.isPrimaryKeyColumn(column));
}

QString bareType(const schema::DataType &type)
{
    static const QRegularExpression brackets(u"\\([^)]*\\)"_s);
    QString text = type.text.toLower();
    return text.replace(brackets, u" "_s).simplified();
}

document::Edit dropPartEdit(const schema::Table &table, ObjectId part)
{
    return edit::dropPart(table.id, part);
}

QList<Problem> Linter::find(const Subject &subject)
{
    Q_ASSERT(subject.dialect);
    const bool isSameSubject = m_dialect == subject.dialect && m_settings == subject.settings
                               && m_naming == subject.naming && m_namespaces == subject.schema->namespaces;
    if (!isSameSubject)
        m_known.clear();
    m_dialect = subject.dialect;
    m_settings = subject.settings;
    m_naming = subject.naming;
    m_namespaces = subject.schema->namespaces;

    QList<const Check *> looked;
    for (const Check &check : checks()) {
        if (isLookedFor(check, subject.settings, subject.dialect->id()))
            looked.append(&check);
    }
    const IgnoreRules ignoreRules(subject.settings.ignored);
    const auto settle = [&](QList<Problem> problems) {
        for (Problem &problem : problems) {
            problem.severity = severityOf(*problem.check, subject.settings);
            problem.isIgnored
                = ignoreRules.concern(*problem.check)
                  && ignoreRules.match(*problem.check, objectPath(*subject.schema, problem.object, problem.part));
        }
        return problems;
    };

    Context context(subject);
    QHash<ObjectId, Box<schema::Table>> tables;
    tables.reserve(subject.schema->tables.size());
    for (const Box<schema::Table> &table : subject.schema->tables)
        tables.insert(table->id, table);
    QHash<ObjectId, Known> known;
    known.reserve(subject.schema->tables.size());
    QList<Problem> problems;
    for (const Box<schema::Table> &table : subject.schema->tables) {
        const QList<Box<schema::Table>> parents = parentsOf(*table, tables);
        const auto former = m_known.constFind(table->id);
        if (former != m_known.cend() && former->table.sameAs(table) && sameBoxes(former->parents, parents)) {
            problems += former->problems;
            known.insert(table->id, *former);
            continue;
        }
        context.setTable(*table);
        QList<Problem> found;
        for (const Check *check : std::as_const(looked)) {
            if (!check->inTable)
                continue;
            Findings findings(*check);
            check->inTable(context, findings);
            found += findings.take();
        }
        found = settle(found);
        problems += found;
        known.insert(table->id, {table, parents, found});
    }
    m_known = std::move(known);
    for (const Check *check : std::as_const(looked)) {
        if (!check->inSchema)
            continue;
        Findings findings(*check);
        check->inSchema(context, findings);
        problems += settle(findings.take());
    }
    return problems;
}

QList<Problem> findProblems(const Subject &subject)
{
    return Linter().find(subject);
}

} // namespace relvar::lint
