// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/drizzlemodel.h"

#include "frameworks/drizzlewriting.h"
#include "frameworks/leftout.h"
#include "frameworks/typescript.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What tables may have that Drizzle cannot say.
void noteTheRest(DrizzleWriting &writing, const schema::Table &table)
{
    const QString shown = schema::displayName(writing.schema, table);
    schema::Table rest = table;
    // enableRLS() says it.
    if (rest.options.value(u"ROW LEVEL SECURITY"_s).isEmpty())
        rest.options.remove(u"ROW LEVEL SECURITY"_s);
    for (const QString &one : rareProperties(rest, writing.schema))
        writing.leftOut.table(shown, one);
    writing.leftOut.comment(table.comment);
}

/// pgTable, or the table function of a schema other than public.
QString functionOf(DrizzleWriting &writing, ObjectId namespaceId, const QString &plain, const QString &ofSchema)
{
    return writing.spaceOf(namespaceId).isEmpty() ? writing.use(plain)
                                                  : writing.names.variable(namespaceId) + u'.' + ofSchema;
}

QString keyOf(const DrizzleWriting &writing, ObjectId namespaceId, const QString &name)
{
    const QString space = writing.spaceOf(namespaceId);
    return (space.isEmpty() ? u"public"_s : space) + u'.' + name;
}

QString publicOr(const QString &space)
{
    return space.isEmpty() ? u"public"_s : space;
}

/// A whole number that fits JavaScript's exactly, otherwise as text.
QString sequenceNumber(const QString &option, qint64 number)
{
    return option + u": "_s + typescript::quoted(QString::number(number));
}

DrizzlePart sequencePart(DrizzleWriting &writing, const schema::Sequence &sequence)
{
    const QString space = writing.spaceOf(sequence.namespaceId);
    const QString function = functionOf(writing, sequence.namespaceId, u"pgSequence"_s, u"sequence"_s);
    QStringList options{sequenceNumber(u"startWith"_s, sequence.start),
                        sequenceNumber(u"increment"_s, sequence.increment),
                        sequenceNumber(u"minValue"_s, sequence.minimum),
                        sequenceNumber(u"maxValue"_s, sequence.maximum), sequenceNumber(u"cache"_s, sequence.cache)};
    if (sequence.cycle)
        options.append(u"cycle: true"_s);
    const auto note = [&](const QString &what) { writing.leftOut.property(u"SEQUENCE"_s, sequence.name, what); };
    if (sequence.dataType != u"bigint"_s && !sequence.dataType.isEmpty())
        note(u"AS "_s + sequence.dataType);
    if (sequence.unlogged)
        note(u"UNLOGGED"_s);
    if (const schema::Table *owner = writing.schema.table(sequence.ownerTable)) {
        const schema::Column *column = owner->column(sequence.ownerColumn);
        note(u"OWNED BY "_s + owner->name + (column ? u'.' + column->name : QString()));
    }
    return {.name = keyOf(writing, sequence.namespaceId, sequence.name),
            .code
            = u"export const %1 = %2(%3, { %4 });\n"_s.arg(writing.names.variable(sequence.id), function,
                                                           typescript::quoted(sequence.name), options.join(u", "_s)),
            .json = {{u"name"_s, sequence.name},
                     {u"schema"_s, publicOr(space)},
                     {u"increment"_s, QString::number(sequence.increment)},
                     {u"startWith"_s, QString::number(sequence.start)},
                     {u"minValue"_s, QString::number(sequence.minimum)},
                     {u"maxValue"_s, QString::number(sequence.maximum)},
                     {u"cache"_s, QString::number(sequence.cache)},
                     {u"cycle"_s, sequence.cycle}}};
}

DrizzlePart enumPart(DrizzleWriting &writing, const schema::EnumType &type)
{
    QStringList values;
    for (const QString &value : type.values)
        values.append(typescript::quoted(value));
    return {.name = keyOf(writing, type.namespaceId, type.name),
            .code
            = u"export const %1 = %2(%3, [%4]);\n"_s.arg(writing.names.variable(type.id),
                                                         functionOf(writing, type.namespaceId, u"pgEnum"_s, u"enum"_s),
                                                         typescript::quoted(type.name), values.join(u", "_s)),
            .json = {{u"name"_s, type.name},
                     {u"schema"_s, publicOr(writing.spaceOf(type.namespaceId))},
                     {u"values"_s, QJsonArray::fromStringList(type.values)}}};
}

/// The SELECT of a view that says nothing else; none: it has options or a list of columns.
std::optional<QString> queryOf(const schema::View &view)
{
    static const QRegularExpression form(
        u"^\\s*CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:MATERIALIZED\\s+)?VIEW\\s+(?:(?:\"(?:[^\"]|\"\")*\"|[^\\s\".(]+)\\.)?"
        "(?:\"(?:[^\"]|\"\")*\"|[^\\s\".(]+)\\s+AS\\s+(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression withMore(
        u"\\bWITH\\s+(?:NO\\s+DATA|(?:CASCADED\\s+|LOCAL\\s+)?CHECK\\s+OPTION)\\s*$|;"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(view.definition);
    if (!match.hasMatch() || withMore.match(match.captured(1)).hasMatch())
        return std::nullopt;
    return match.captured(1).trimmed();
}

DrizzlePart viewPart(DrizzleWriting &writing, const schema::View &view)
{
    const QString space = writing.spaceOf(view.namespaceId);
    const QString function = !writing.isServer() ? writing.use(u"sqliteView"_s)
                             : view.materialized
                                 ? functionOf(writing, view.namespaceId, u"pgMaterializedView"_s, u"materializedView"_s)
                                 : functionOf(writing, view.namespaceId, u"pgView"_s, u"view"_s);
    const std::optional<QString> query = queryOf(view);
    DrizzlePart part{.name = writing.isServer() ? keyOf(writing, view.namespaceId, view.name) : view.name,
                     .code = {},
                     .json = {{u"name"_s, view.name}, {u"columns"_s, QJsonObject()}, {u"isExisting"_s, !query}}};
    if (writing.isServer()) {
        part.json.insert(u"schema"_s, publicOr(space));
        part.json.insert(u"materialized"_s, view.materialized);
    }
    part.code = typescript::documentation(view.comment, {}) + u"export const "_s + writing.names.variable(view.id)
                + u" = "_s + function + u'(' + typescript::quoted(view.name) + u", {})"_s;
    if (query) {
        part.json.insert(u"definition"_s, *query);
        part.code += u".as("_s + writing.raw(*query) + u");\n"_s;
    } else {
        part.code += u".existing();\n"_s;
        writing.leftOut.say(text("frameworks",
                                 "View %1: its options. Drizzle takes the view as there, and does not make it.",
                                 {view.name}));
    }
    writing.leftOut.say(text("frameworks",
                             "View %1: its columns. A schema here has the query alone; write them between the braces.",
                             {view.name}));
    writing.leftOut.comment(view.comment);
    return part;
}

QString importLine(const QSet<QString> &names, const QString &module, bool areTypes)
{
    if (names.isEmpty())
        return {};
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return u"import "_s + (areTypes ? u"type "_s : QString()) + u"{ "_s + sorted.join(u", "_s) + u" } from '"_s + module
           + u"';\n"_s;
}

void addTo(QJsonObject &list, QString &code, const DrizzlePart &part)
{
    list.insert(part.name, part.json);
    code += part.code;
}

} // namespace

DrizzlePart drizzleTable(DrizzleWriting &writing, const schema::Table &table, QJsonObject *internal)
{
    const QString function = writing.isServer() ? functionOf(writing, table.namespaceId, u"pgTable"_s, u"table"_s)
                                                : writing.use(u"sqliteTable"_s);
    QString code = typescript::documentation(table.comment, {});
    code += u"export const "_s + writing.names.variable(table.id) + u" = "_s + function + u'('
            + typescript::quoted(table.name) + u", {\n"_s;
    QJsonObject columns;
    for (const schema::Column &column : table.columns) {
        const DrizzlePart part = drizzleColumn(writing, table, column, isKeyOfItsOwn(writing, table, column.id));
        code += typescript::documentation(column.comment, u"    "_s) + u"    "_s
                + writing.names.property(table.id, column.id) + u": "_s + part.code + u",\n"_s;
        columns.insert(part.name, part.json);
    }
    const DrizzleConstraints constraints = drizzleConstraints(writing, table, internal);
    code += u'}';
    if (!constraints.code.isEmpty()) {
        const QString type = writing.isServer() ? u"PgTableExtraConfigValue"_s : u"SQLiteTableExtraConfigValue"_s;
        // Without the type TypeScript would look for that of the other table first, and that may need this one's.
        if (constraints.looksAhead)
            writing.typeImports.insert(type);
        code += u", (table)"_s + (constraints.looksAhead ? u": "_s + type + u"[]"_s : QString()) + u" => [\n"_s;
        for (const QString &line : constraints.code)
            code += u"    "_s + line + u",\n"_s;
        code += u']';
    }
    const bool hasRowSecurity = table.options.contains(u"ROW LEVEL SECURITY"_s)
                                && !table.options.value(u"ROW LEVEL SECURITY"_s).contains(u"DISABLED"_s);
    code += hasRowSecurity ? u").enableRLS();\n"_s : u");\n"_s;
    noteTheRest(writing, table);
    QJsonObject json{{u"name"_s, table.name},
                     {u"columns"_s, columns},
                     {u"indexes"_s, constraints.indexes},
                     {u"foreignKeys"_s, constraints.foreignKeys},
                     {u"compositePrimaryKeys"_s, constraints.primaryKeys},
                     {u"uniqueConstraints"_s, constraints.uniques},
                     {u"checkConstraints"_s, constraints.checks}};
    if (writing.isServer()) {
        json.insert(u"schema"_s, writing.spaceOf(table.namespaceId));
        json.insert(u"policies"_s, QJsonObject());
        json.insert(u"isRLSEnabled"_s, hasRowSecurity);
    }
    return {.name = writing.isServer() ? keyOf(writing, table.namespaceId, table.name) : table.name,
            .code = code,
            .json = json};
}

DrizzleModel drizzleModel(const schema::Schema &schema, const dialect::Dialect &dialect, bool isFirstMajor)
{
    DrizzleWriting writing(schema, dialect, isFirstMajor);
    QJsonObject schemas;
    QJsonObject enums;
    QJsonObject sequences;
    QJsonObject tables;
    QJsonObject views;
    QJsonObject internal{{u"indexes"_s, QJsonObject()}};
    QString declarations;
    for (const schema::Namespace &space : schema.namespaces) {
        if (writing.spaceOf(space.id).isEmpty())
            continue;
        schemas.insert(space.name, space.name);
        declarations += u"export const "_s + writing.names.variable(space.id) + u" = "_s + writing.use(u"pgSchema"_s)
                        + u'(' + typescript::quoted(space.name) + u");\n"_s;
        writing.leftOut.comment(space.comment);
    }
    for (const Box<schema::EnumType> &type : schema.enums) {
        // Drizzle's have one value at least.
        if (type->values.isEmpty())
            writing.leftOut.object(u"TYPE"_s, type->name);
        else
            addTo(enums, declarations, enumPart(writing, *type));
        writing.leftOut.comment(type->comment);
    }
    QSet<ObjectId> serial;
    for (const Box<schema::Table> &table : schema.tables) {
        for (const schema::Column &column : table->columns) {
            if (const schema::Sequence *sequence = serialSequence(schema, *table, column))
                serial.insert(sequence->id);
        }
    }
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        if (!serial.contains(sequence->id))
            addTo(sequences, declarations, sequencePart(writing, *sequence));
    }
    QString tableCode;
    for (const Box<schema::Table> &table : schema.tables) {
        // Programs read and write the table that they are parts of.
        if (table->isPartition())
            continue;
        tableCode += u'\n';
        addTo(tables, tableCode, drizzleTable(writing, *table, &internal));
    }
    for (const Box<schema::View> &view : schema.views) {
        tableCode += u'\n';
        addTo(views, tableCode, viewPart(writing, *view));
    }
    if (writing.unnamed > 0) {
        writing.leftOut.say(text("frameworks",
                                 "Constraints without a name (%1): in Drizzle each has one, which its own migrations "
                                 "write.",
                                 {QString::number(writing.unnamed)}));
    }
    writing.leftOut.otherObjects(schema);
    writing.noteAwkwardTexts();

    const QString module = writing.isServer() ? u"drizzle-orm/pg-core"_s : u"drizzle-orm/sqlite-core"_s;
    DrizzleModel model;
    if (writing.usesSql)
        model.schemaCode += u"import { sql } from 'drizzle-orm';\n"_s;
    model.schemaCode += importLine(writing.imports, module, false) + importLine(writing.typeImports, module, true);
    if (!declarations.isEmpty())
        model.schemaCode += u'\n' + declarations;
    if (!writing.customDeclarations.isEmpty())
        model.schemaCode += u'\n' + writing.customDeclarations.join(QString());
    model.schemaCode += tableCode;
    // 1.0 keeps the relations of 0.x under that name, beside others of its own.
    model.relationsCode
        = drizzleRelations(schema, writing.names, isFirstMajor ? u"drizzle-orm/_relations"_s : u"drizzle-orm"_s);
    model.notExpressed = writing.leftOut.notes();
    model.snapshot = {{u"version"_s, writing.isServer() ? u"7"_s : u"6"_s},
                      {u"dialect"_s, writing.isServer() ? u"postgresql"_s : u"sqlite"_s},
                      {u"tables"_s, tables},
                      {u"enums"_s, enums},
                      {u"views"_s, views},
                      {u"_meta"_s, QJsonObject{{u"tables"_s, QJsonObject()}, {u"columns"_s, QJsonObject()}}}};
    if (writing.isServer()) {
        model.snapshot.insert(u"schemas"_s, schemas);
        model.snapshot.insert(u"sequences"_s, sequences);
        model.snapshot.insert(u"roles"_s, QJsonObject());
        model.snapshot.insert(u"policies"_s, QJsonObject());
        model.snapshot.insert(u"_meta"_s, QJsonObject{{u"schemas"_s, QJsonObject()},
                                                      {u"tables"_s, QJsonObject()},
                                                      {u"columns"_s, QJsonObject()}});
    } else {
        model.snapshot.insert(u"internal"_s, internal);
    }
    return model;
}

} // namespace relvar::frameworks
