// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandsupport.h"
#include "schema/hash.h"
#include "schema/json.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct InspectArguments
{
    QString source;
    bool sql = false;
};

QString columnLine(const schema::Schema &schema, const schema::Table &table, const schema::Column &column)
{
    QStringList marks;
    if (table.isPrimaryKeyColumn(column.id))
        marks.append(u"primary key"_s);
    if (column.notNull)
        marks.append(u"not null"_s);
    if (column.identity)
        marks.append(u"identity"_s);
    if (column.generated)
        marks.append(u"generated"_s);
    if (column.defaultExpression)
        marks.append(u"default "_s + *column.defaultExpression);
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const qsizetype position = key.columns.indexOf(column.id);
        if (position < 0)
            continue;
        const schema::Table *parent = schema.table(key.referencedTable);
        const schema::Column *target = parent ? parent->column(key.referencedColumns.value(position)) : nullptr;
        marks.append(u"→ "_s + (parent ? schema::displayName(schema, *parent) : key.missingTable)
                     + (target ? u'.' + target->name : QString()));
    }
    return marks.join(u", "_s);
}

/// "schema.name", or the name alone where tables are shown so.
QString qualified(const schema::Schema &schema, ObjectId namespaceId, const QString &name)
{
    const schema::Namespace *space = schema.namespaces.size() > 1 ? schema.findNamespace(namespaceId) : nullptr;
    return space ? space->name + u'.' + name : name;
}

/// All below a table, those of its partitions too.
int countPartitions(const schema::Schema &schema, ObjectId table)
{
    const QList<ObjectId> partitions = schema.partitionsOf(table);
    int count = static_cast<int>(partitions.size());
    for (const ObjectId partition : partitions)
        count += countPartitions(schema, partition);
    return count;
}

void showTable(Output &output, const schema::Schema &schema, const schema::Table &table)
{
    output.line(output.colored(schema::displayName(schema, table), Color::Bold));
    QList<QList<Output::Cell>> rows;
    for (const schema::Column &column : table.columns) {
        rows.append({{u"  "_s + column.name, Color::Plain},
                     {column.type.text, Color::Cyan},
                     {columnLine(schema, table, column), Color::Muted}});
    }
    output.table(rows);
    const auto detail = [&output](const QString &line) { output.line(output.colored(u"  "_s + line, Color::Muted)); };
    for (const schema::Index &index : table.indexes)
        detail(u"index "_s + index.name);
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (trigger->tableId == table.id)
            detail(u"trigger "_s + trigger->name);
    }
    if (!table.partitionBy.isEmpty()) {
        detail(text("cli", "partitioned by %1, partitions: %2",
                    {table.partitionBy, QString::number(countPartitions(schema, table.id))})
                   .toString());
    }
}

void showSchema(Session &session, const LoadedSchema &loaded)
{
    Output &output = session.output;
    const schema::Schema &schema = loaded.schema;
    for (const Box<schema::Table> &table : schema.tables) {
        // Shown by their number, below the table that they are a part of.
        if (!table->isPartition())
            showTable(output, schema, *table);
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        output.line(
            text("cli", "enum %1: %2", {qualified(schema, type->namespaceId, type->name), type->values.join(u", "_s)})
                .toString());
    }
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        output.line(text("cli", "sequence %1", {qualified(schema, sequence->namespaceId, sequence->name)}).toString());
    for (const Box<schema::View> &view : schema.views) {
        const QString name = qualified(schema, view->namespaceId, view->name);
        output.line((view->materialized ? text("cli", "materialized view %1", {name}) : text("cli", "view %1", {name}))
                        .toString());
    }
    // Many, and of interest to few: --sql and --json have them.
    qsizetype access = 0;
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        if (schema::isAboutAccess(*other))
            ++access;
        else
            output.line(other->kind + u' ' + qualified(schema, other->namespaceId, other->name));
    }
    if (access > 0) {
        output.line(output.colored(
            text("cli", "owners and privileges of objects: %1", {QString::number(access)}).toString(), Color::Muted));
    }
    if (schema.isEmpty())
        output.line(text("cli", "The schema is empty.").toString());
    for (const dialect::ForeignHistory &history : loaded.histories)
        output.line(text("cli", "%1 is the history of %2; it is not part of the schema.", {history.table, history.tool})
                        .toString());
}

Result<LoadedSchema> load(Session &session, const InspectArguments &arguments)
{
    if (!arguments.source.isEmpty())
        return loadSchema(session, arguments.source);
    const auto project = findProject(session);
    if (!project)
        return fail(project.error());
    auto chosen = chooseDatabase(session, *project, {});
    return chosen ? loadSchema(session, *chosen) : Result<LoadedSchema>(fail(chosen.error()));
}

Result<ExitCode> inspect(Session &session, const InspectArguments &arguments)
{
    const auto loaded = load(session, arguments);
    if (!loaded)
        return fail(loaded.error());

    remarkOnReading(session, arguments.source, *loaded);
    if (session.output.json()) {
        QJsonObject document = schema::describe(loaded->schema);
        QJsonArray histories;
        for (const dialect::ForeignHistory &history : loaded->histories)
            histories.append(QJsonObject{{u"tool"_s, history.tool}, {u"table"_s, history.table}});
        document.insert(u"dialect"_s, loaded->dialect->id());
        document.insert(u"fingerprint"_s, QString::fromLatin1(schema::hash(loaded->schema)));
        document.insert(u"histories"_s, histories);
        describeReading(document, *loaded);
        session.output.document(document);
    } else if (arguments.sql) {
        session.output.data(plan::toSql({false, loaded->dialect->create(loaded->schema)}));
    } else {
        showSchema(session, *loaded);
    }
    return ExitCode::Done;
}

} // namespace

void addInspect(CLI::App &app, Command &chosen)
{
    CLI::App &command = *app.add_subcommand("inspect", "Show a schema: readable, as --json, or as --sql");
    const auto arguments = std::make_shared<InspectArguments>();
    addText(
        command, "source,--db", arguments->source,
        "A database (also with ?schemas=a,b), @connection, file:schema.sql, dir:migrations[@ID], draft, head, empty")
        ->type_name("SOURCE");
    command.add_flag("--sql", arguments->sql, "SQL that makes the same schema in an empty database");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return inspect(session, *arguments); }; });
}

} // namespace relvar::cli
