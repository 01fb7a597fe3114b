// SPDX-License-Identifier: GPL-3.0-or-later
// Schemas, and objects of the database as a whole: extensions, event triggers, foreign data, publications.
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

const QString usualActions = u"insert, update, delete, truncate"_s;

/// An object without a schema, carried from its name on.
ScriptSchema::TextDraft databaseDraft(const QString &kind, const QString &name)
{
    ScriptSchema::TextDraft draft;
    draft.object.kind = kind;
    draft.object.name = draft.name = name;
    draft.words = kind.toUpper();
    draft.before = u"CREATE "_s + draft.words + u' ';
    return draft;
}

void dependOn(ScriptSchema &schema, const QString &kind, const QString &name, ScriptSchema::TextDraft &draft)
{
    if (const ScriptSchema::TextDraft *used = schema.text(kind, {{}, name}))
        draft.object.dependsOn.append({used->object.id, {}});
}

/// CREATE SERVER name, CREATE FOREIGN DATA WRAPPER name: all that stands behind the name.
QString behindName(const ScriptStatement &statement, QByteArrayView word)
{
    qsizetype at = statement.find(word) + 1;
    if (statement.isWord(at, "IF"))
        at += 3;
    const QString rest = statement.text(at + 1, statement.size());
    return rest.isEmpty() ? rest : u' ' + rest;
}

void addPublished(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &objects,
                  ScriptSchema::TextDraft &draft, bool isAdded)
{
    for (const TreeNode one : objects) {
        const TreeNode object = one["PublicationObjSpec"];
        const QByteArrayView kind = object["pubobjtype"].word();
        if (kind == "PUBLICATIONOBJ_TABLES_IN_SCHEMA" || kind == "PUBLICATIONOBJ_TABLES_IN_CUR_SCHEMA") {
            const QString space = kind.endsWith("CUR_SCHEMA") ? schema.creationSpace() : object["name"].text();
            draft.columns.removeIf([&](const auto &element) { return element.name == space; });
            if (isAdded)
                draft.columns.append({.name = space, .text = quoteIdentifier(space)});
            continue;
        }
        const TreeNode table = object["pubtable"];
        const TreeNode relation = table["relation"];
        const schema::Table *published = schema.table(relation);
        if (!published) {
            schema.report(statement.line(), u"publication "_s + draft.name,
                          u"the table %1 is not made by this script"_s.arg(relation["relname"].text()));
            continue;
        }
        const QString space = schema.spaceName(published->namespaceId);
        const QString key = space + u'.' + published->name;
        draft.constraints.remove(key);
        if (!isAdded)
            continue;
        QString text = u"ONLY "_s + quoteIdentifier(space) + u'.' + quoteIdentifier(published->name);
        // In the order of the table, as the server keeps them.
        const QStringList columns = table["columns"].names();
        QStringList quoted;
        for (const schema::Column &column : published->columns) {
            if (columns.contains(column.name))
                quoted.append(quoteIdentifier(column.name));
        }
        if (!quoted.isEmpty())
            text += u" ("_s + quoted.join(u", "_s) + u')';
        if (!table["whereClause"].isNull()) {
            const qsizetype where
                = statement.find("WHERE", statement.tokenAt(relation.location()), statement.size());
            text += u" WHERE ("_s + statement.inParentheses(where) + u')';
        }
        draft.constraints.insert(key, {.name = key, .text = text});
        draft.object.dependsOn.append({published->id, {}});
    }
}

} // namespace

void readCreateSchema(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    QString name = node["schemaname"].text();
    if (name.isEmpty())
        name = node["authrole"]["rolename"].text();
    if (!ScriptSchema::isUserSpace(name))
        return;
    if (schema.space(name).isNull())
        schema.namespaces.append({ObjectId::create(), name, {}});
}

void readExtension(ScriptSchema &schema, const ScriptStatement &statement)
{
    const QString name = statement.node()["extname"].text();
    // Part of every new database.
    if (name == u"plpgsql")
        return;
    ScriptSchema::TextDraft draft = databaseDraft(u"extension"_s, name);
    QString space = schema.creationSpace();
    for (const TreeNode one : statement.node()["options"]) {
        if (one["DefElem"]["defname"].word() == "schema")
            space = one["DefElem"]["arg"]["String"]["sval"].text();
    }
    if (space != u"pg_catalog")
        draft.after = u" WITH SCHEMA "_s + quoteIdentifier(space);
    if (const ObjectId id = schema.space(space); !id.isNull())
        draft.object.dependsOn.append({id, {}});
    schema.addText(std::move(draft));
}

void readEventTrigger(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft draft = databaseDraft(u"event trigger"_s, node["trigname"].text());
    draft.after = behindName(statement, "TRIGGER");
    for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(node["funcname"].names())))
        draft.object.dependsOn.append({routine, {}});
    schema.addText(std::move(draft));
}

void readAlterEventTrigger(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft *draft = schema.text(u"event trigger"_s, {{}, node["trigname"].text()});
    if (!draft) {
        schema.report(statement.line(), u"ALTER EVENT TRIGGER "_s + node["trigname"].text(),
                      u"it is not made by this script"_s);
        return;
    }
    const QByteArrayView state = node["tgenabled"].word();
    draft->afterwards.remove(u"state"_s);
    if (state != "O") {
        draft->afterwards.insert(u"state"_s, u"ALTER EVENT TRIGGER %1 "_s
                                                 + (state == "D"   ? u"DISABLE"_s
                                                    : state == "R" ? u"ENABLE REPLICA"_s
                                                                   : u"ENABLE ALWAYS"_s));
    }
}

void readForeignWrapper(ScriptSchema &schema, const ScriptStatement &statement)
{
    ScriptSchema::TextDraft draft
        = databaseDraft(u"foreign data wrapper"_s, statement.node()["fdwname"].text());
    draft.after = behindName(statement, "WRAPPER");
    for (const TreeNode one : statement.node()["func_options"]) {
        const QStringList names = one["DefElem"]["arg"]["List"]["items"].names();
        for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(names)))
            draft.object.dependsOn.append({routine, {}});
    }
    schema.addText(std::move(draft));
}

void readServer(ScriptSchema &schema, const ScriptStatement &statement)
{
    ScriptSchema::TextDraft draft = databaseDraft(u"server"_s, statement.node()["servername"].text());
    draft.after = behindName(statement, "SERVER");
    dependOn(schema, u"foreign data wrapper"_s, statement.node()["fdwname"].text(), draft);
    schema.addText(std::move(draft));
}

void readForeignTable(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const TreeNode base = node["base"];
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(base["relation"]));
    if (!base["inhRelations"].isNull() || !base["partbound"].isNull()) {
        schema.report(statement.line(), u"foreign table "_s + name.name,
                      u"that it is a partition or inherits is not in its text"_s);
    }
    // Columns are read as those of a table, then written out.
    schema::Table table;
    table.id = ObjectId::create();
    table.name = name.name;
    table.namespaceId = schema.space(name.space);
    ScriptSchema::TextDraft draft = databaseDraft(u"foreign table"_s, name.name);
    draft.object.namespaceId = table.namespaceId;
    draft.object.dependsOn = schema.dependencies(base["tableElts"]);
    dependOn(schema, u"server"_s, node["servername"].text(), draft);
    QList<ScriptConstraint> constraints;
    QHash<QString, QString> options;
    for (const TreeNode element : base["tableElts"]) {
        if (const TreeNode column = element["ColumnDef"]; !column.isNull()) {
            const qsizetype at = statement.tokenAt(column.location());
            addColumn(schema, statement, table, column, at, constraints);
            const qsizetype end = statement.endOfElement(at);
            const qsizetype written = statement.find("OPTIONS", at + 1, end);
            if (!column["fdwoptions"].isNull())
                options.insert(table.columns.constLast().name,
                               u" OPTIONS ("_s + statement.inParentheses(written) + u')');
        } else if (const TreeNode constraint = element["Constraint"]; !constraint.isNull()) {
            const qsizetype at = statement.tokenAt(constraint.location());
            constraints.append({.node = constraint, .begin = at, .end = statement.endOfElement(at)});
        }
    }
    addConstraints(schema, statement, table, constraints);
    for (const schema::Column &column : std::as_const(table.columns)) {
        QString text = quoteIdentifier(column.name) + u' ' + column.type.text + options.value(column.name);
        if (column.notNull)
            text += u" NOT NULL"_s;
        if (column.defaultExpression)
            text += u" DEFAULT "_s + *column.defaultExpression;
        draft.columns.append({.name = column.name, .text = text, .type = column.type.text});
    }
    for (const schema::CheckConstraint &check : std::as_const(table.checks)) {
        draft.constraints.insert(check.name,
                                 {.name = check.name, .text = u"CHECK ("_s + check.expression + u')'
                                                              + (check.noInherit ? u" NO INHERIT"_s : QString())
                                                              + (check.notValid ? u" NOT VALID"_s : QString())});
    }
    draft.before = u"CREATE FOREIGN TABLE "_s;
    draft.after = u" "_s;
    draft.tail = u' ' + statement.text(statement.find("SERVER"), statement.size());
    const ObjectId id = schema.addText(std::move(draft)).object.id;
    schema.addRelation(name, {ScriptSchema::Relation::Kind::ForeignTable, id, {}});
}

void readPublication(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft draft = databaseDraft(u"publication"_s, node["pubname"].text());
    if (node["for_all_tables"].flag())
        draft.after = u" FOR ALL TABLES"_s;
    const QMap<QString, QString> options = storageOptions(statement, node["options"]);
    QStringList settings;
    QStringList published;
    for (const QString &what : options.value(u"publish"_s, usualActions).split(u','))
        published.append(what.trimmed());
    if (published.join(u", "_s) != usualActions)
        settings.append(u"publish = "_s + quoteLiteral(published.join(u", "_s)));
    const QString viaRoot = options.value(u"publish_via_partition_root"_s, u"false"_s).toLower();
    if (viaRoot == u"true" || viaRoot == u"on" || viaRoot == u"1")
        settings.append(u"publish_via_partition_root = true"_s);
    if (!settings.isEmpty())
        draft.tail = u" WITH ("_s + settings.join(u", "_s) + u')';
    addPublished(schema, statement, node["pubobjects"], draft, true);
    schema.addText(std::move(draft));
}

void readAlterPublication(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft *draft = schema.text(u"publication"_s, {{}, node["pubname"].text()});
    if (!draft || !node["options"].isNull()) {
        schema.report(statement.line(), u"ALTER PUBLICATION "_s + node["pubname"].text(),
                      draft ? u"new options are not understood; write them in CREATE PUBLICATION"_s
                            : u"it is not made by this script"_s);
        return;
    }
    const QByteArrayView action = node["action"].word();
    if (action == "AP_SetObjects") {
        draft->columns.clear();
        draft->constraints.clear();
    }
    addPublished(schema, statement, node["pubobjects"], *draft, action != "AP_DropObjects");
}

void readTextSearchMapping(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft *draft
        = schema.text(u"text search configuration"_s, ScriptSchema::nameOf(node["cfgname"].names()));
    const QByteArrayView kind = node["kind"].word();
    if (!draft || (kind != "ALTER_TSCONFIG_ADD_MAPPING" && kind != "ALTER_TSCONFIG_DROP_MAPPING")) {
        schema.report(statement.line(), u"ALTER TEXT SEARCH CONFIGURATION"_s,
                      draft ? u"mappings that are changed are not understood; write those that are wanted"_s
                            : u"it is not made by this script"_s);
        return;
    }
    QStringList dictionaries;
    for (const TreeNode one : node["dicts"]) {
        QualifiedName name = ScriptSchema::nameOf(one["List"]["items"].names());
        if (const ScriptSchema::TextDraft *own = schema.text(u"text search dictionary"_s, name)) {
            draft->object.dependsOn.append({own->object.id, {}});
            name.space = schema.spaceName(own->object.namespaceId);
        } else if (name.space.isEmpty()) {
            name.space = u"pg_catalog"_s;
        }
        dictionaries.append(quoteIdentifier(name.space) + u'.' + quoteIdentifier(name.name));
    }
    for (const QString &token : node["tokentype"].names()) {
        const auto known = std::find_if(draft->afterwards.cbegin(), draft->afterwards.cend(), [&](const QString &text) {
            return text.contains(u" FOR "_s + quoteIdentifier(token) + u" WITH "_s);
        });
        if (kind == "ALTER_TSCONFIG_DROP_MAPPING") {
            if (known != draft->afterwards.cend())
                draft->afterwards.erase(known);
            continue;
        }
        // In the order of the script, which is that of the parser's tokens in a dump.
        const QString key = u"%1"_s.arg(int(draft->afterwards.size()), 5, 10, QLatin1Char('0'));
        draft->afterwards.insert(key, u"ALTER TEXT SEARCH CONFIGURATION %1 ADD MAPPING FOR "_s + quoteIdentifier(token)
                                          + u" WITH "_s + dictionaries.join(u", "_s));
    }
}

} // namespace relvar::postgresql
