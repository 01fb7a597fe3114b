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

void showSchema(Session &session, const LoadedSchema &loaded)
{
    Output &output = session.output;
    const schema::Schema &schema = loaded.schema;
    for (const Box<schema::Table> &table : schema.tables) {
        output.line(output.colored(schema::displayName(schema, *table), Color::Bold));
        QList<QList<Output::Cell>> rows;
        for (const schema::Column &column : table->columns) {
            rows.append({{u"  "_s + column.name, Color::Plain},
                         {column.type.text, Color::Cyan},
                         {columnLine(schema, *table, column), Color::Muted}});
        }
        output.table(rows);
        for (const schema::Index &index : table->indexes)
            output.line(output.colored(u"  index "_s + index.name, Color::Muted));
        for (const Box<schema::Trigger> &trigger : schema.triggers) {
            if (trigger->tableId == table->id)
                output.line(output.colored(u"  trigger "_s + trigger->name, Color::Muted));
        }
    }
    for (const Box<schema::View> &view : schema.views)
        output.line(text("cli", "view %1", {view->name}).toString());
    for (const Box<schema::OtherObject> &other : schema.otherObjects)
        output.line(other->kind + u' ' + other->name);
    if (schema.isEmpty())
        output.line(text("cli", "The schema is empty.").toString());
    for (const dialect::ForeignHistory &history : loaded.histories)
        output.line(text("cli", "%1 is the history of %2; it is not part of the schema.", {history.table, history.tool})
                        .toString());
}

Result<ExitCode> inspect(Session &session, const InspectArguments &arguments)
{
    QString source = arguments.source;
    if (source.isEmpty()) {
        const auto project = findProject(session);
        if (!project)
            return fail(project.error());
        const auto chosen = chooseDatabase(session, *project, {});
        if (!chosen)
            return fail(chosen.error());
        source
            = chosen->known ? u'@' + chosen->settings.name : chosen->settings.dialect + u':' + chosen->settings.address;
    }
    const auto loaded = loadSchema(session, source);
    if (!loaded)
        return fail(loaded.error());

    for (const dialect::NotHandled &object : loaded->notHandled) {
        session.output.remark(
            text("cli", "Not shown: %1 %2. %3", {object.kind, object.name, object.reason}).toString());
    }
    if (session.output.json()) {
        QJsonObject document = schema::describe(loaded->schema);
        QJsonArray notHandled;
        for (const dialect::NotHandled &object : loaded->notHandled) {
            notHandled.append(
                QJsonObject{{u"kind"_s, object.kind}, {u"name"_s, object.name}, {u"reason"_s, object.reason}});
        }
        QJsonArray histories;
        for (const dialect::ForeignHistory &history : loaded->histories)
            histories.append(QJsonObject{{u"tool"_s, history.tool}, {u"table"_s, history.table}});
        document.insert(u"dialect"_s, loaded->dialect->id());
        document.insert(u"fingerprint"_s, QString::fromLatin1(schema::hash(loaded->schema)));
        document.insert(u"notHandled"_s, notHandled);
        document.insert(u"histories"_s, histories);
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
    addText(command, "source,--db", arguments->source,
            "sqlite:path, @connection, file:schema.sql, dir:migrations[@ID], draft, head, empty")
        ->type_name("SOURCE");
    command.add_flag("--sql", arguments->sql, "SQL that makes the same schema in an empty database");
    command.callback(
        [arguments, &chosen] { chosen.run = [arguments](Session &session) { return inspect(session, *arguments); }; });
}

} // namespace relvar::cli
