// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportedpart.h"

#include "diagram/related.h"
#include "project/diagramfile.h"

#include <QFileInfo>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNamesTold = 12;

QString told(QStringList names)
{
    names.sort(Qt::CaseInsensitive);
    const bool isCut = names.size() > mostNamesTold;
    return names.mid(0, mostNamesTold).join(u", "_s) + (isCut ? u", …"_s : QString());
}

Result<diagram::Diagram> diagramFor(const std::optional<project::Project> &project, const schema::Schema &schema,
                                    const QString &name)
{
    if (!project) {
        if (name.isEmpty())
            return diagram::Diagram();
        return fail(CliError::WrongUse,
                    text("cli", "Outside of a project there are no diagrams: leave --diagram out."));
    }
    const auto diagrams = project::readDiagrams(*project, schema);
    if (!diagrams)
        return fail(diagrams.error());
    QStringList names;
    for (const diagram::Diagram &diagram : *diagrams) {
        if (name.isEmpty() || diagram.name.compare(name, Qt::CaseInsensitive) == 0)
            return diagram;
        names.append(diagram.name);
    }
    return fail(CliError::WrongUse,
                text("cli", "The project has no diagram “%1”. There are: %2.", {name, told(names)}));
}

/// Tables whose name is that, with or without their schema.
QList<ObjectId> tablesCalled(const schema::Schema &schema, const QString &name)
{
    QList<ObjectId> result;
    for (const Box<schema::Table> &table : schema.tables) {
        const schema::Namespace *space = schema.findNamespace(table->namespaceId);
        const bool matches = table->name.compare(name, Qt::CaseInsensitive) == 0
                             || (space && (space->name + u'.' + table->name).compare(name, Qt::CaseInsensitive) == 0);
        if (matches)
            result.append(table->id);
    }
    return result;
}

Result<QSet<ObjectId>> tablesFor(const ExportSubject &subject, const ExportedPart &part)
{
    QSet<ObjectId> shown;
    QStringList names;
    const schema::Schema &schema = subject.folding.schema;
    for (const Box<schema::Table> &table : schema.tables) {
        if (!subject.diagram.isMain() && !subject.diagram.placement(table->id))
            continue;
        shown.insert(table->id);
        names.append(schema::displayName(schema, *table));
    }
    if (part.tables.isEmpty()) {
        if (part.related > 0)
            return fail(CliError::WrongUse, text("cli", "Say with --table what it shall be related with."));
        return shown;
    }
    QSet<ObjectId> result;
    for (const QString &name : part.tables) {
        const QList<ObjectId> found = tablesCalled(schema, name);
        if (found.isEmpty()) {
            return fail(CliError::WrongUse, text("cli", "There is no table “%1”. There are: %2.", {name, told(names)}));
        }
        if (found.size() > 1) {
            return fail(CliError::WrongUse,
                        text("cli", "Several schemas have a table “%1”: write it as schema.%1.", {name}));
        }
        result.insert(found.first());
    }
    if (part.related > 0)
        result += diagram::relatedTables(schema, result, diagram::Toward::Both, part.related);
    return result;
}

} // namespace

Result<ExportSubject> readExported(Session &session, const QString &from, const ExportedPart &part)
{
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    if (from.isEmpty() && !*project) {
        return fail(CliError::WrongUse,
                    text("cli", "Say with --from which schema to take: outside of a project there is no draft."));
    }
    const auto loaded = loadSchema(session, from.isEmpty() ? u"draft"_s : from);
    if (!loaded)
        return fail(loaded.error());
    remarkOnReading(session, from, *loaded);
    ExportSubject subject;
    subject.schema = loaded->schema;
    subject.folding = diagram::foldPartitions(loaded->schema);
    subject.dialect = loaded->dialect;
    subject.product = loaded->dialect ? loaded->dialect->displayName() : QString();
    subject.title
        = *project ? (*project)->name : QFileInfo(from.section(u':', 1).section(u'?', 0, 0)).completeBaseName();
    const auto diagram = diagramFor(*project, loaded->schema, part.diagram);
    if (!diagram)
        return fail(diagram.error());
    subject.diagram = *diagram;
    if (!diagram->isMain())
        subject.title = diagram->name;
    const auto tables = tablesFor(subject, part);
    if (!tables)
        return fail(tables.error());
    subject.tables = *tables;
    return subject;
}

schema::Schema onlyTables(const ExportSubject &subject)
{
    schema::Schema schema = subject.schema;
    schema.tables.removeIf([&subject](const Box<schema::Table> &table) {
        return !subject.tables.contains(subject.folding.standIn.value(table->id, table->id));
    });
    return schema;
}

} // namespace relvar::cli
