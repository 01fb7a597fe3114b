// SPDX-License-Identifier: GPL-3.0-or-later
// Views and what belongs to tables and is carried as text: triggers, rules, policies, statistics.
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"
#include "schema/partname.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QStringList columnsOfQuery(TreeNode query)
{
    TreeNode select = query["SelectStmt"];
    while (!select["larg"].isNull())
        select = select["larg"];
    QStringList names;
    for (const TreeNode one : select["targetList"]) {
        const TreeNode target = one["ResTarget"];
        const QStringList path = target["val"]["ColumnRef"]["fields"].names();
        names.append(target["name"].isNull() ? path.value(path.size() - 1) : target["name"].text());
    }
    names.removeAll(QString());
    return names;
}

/// Takes the place of a view of that name: a dump makes views that need each other twice.
void addView(ScriptSchema &schema, const QualifiedName &name, ScriptSchema::ViewDraft draft)
{
    const ScriptSchema::Relation *known = schema.relation(name);
    const auto before = known ? schema.views.find(known->id) : schema.views.end();
    if (before != schema.views.end()) {
        draft.view.id = before->second.view.id;
        draft.view.comment = before->second.view.comment;
        draft.comments = before->second.comments;
        draft.defaults = before->second.defaults;
    } else {
        draft.view.id = ObjectId::create();
    }
    draft.view.dependsOn.removeAll(schema::Dependency{draft.view.id, {}});
    draft.view.name = name.name;
    draft.view.namespaceId = schema.space(name.space);
    schema.addRelation(name, {ScriptSchema::Relation::Kind::View, draft.view.id, {}});
    schema.views.insert_or_assign(draft.view.id, std::move(draft));
}

/// The table, view … that a trigger, rule or policy is on; reports when there is none.
const ScriptSchema::Relation *ownerOf(ScriptSchema &schema, const ScriptStatement &statement, const TreeNode &relation,
                                      const QString &what)
{
    const ScriptSchema::Relation *owner = schema.relation(relation);
    if (!owner) {
        schema.report(statement.line(), what,
                      u"%1, which it is on, is not made by this script"_s.arg(relation["relname"].text()));
    }
    return owner;
}

/// What is on a table and carried as the whole statement.
void addToTable(ScriptSchema &schema, const ScriptStatement &statement, const QString &kind, const QString &name,
                const TreeNode &relation)
{
    const ScriptSchema::Relation *owner = ownerOf(schema, statement, relation, kind + u' ' + name);
    if (!owner)
        return;
    const QualifiedName on = schema.nameOf(owner->id);
    ScriptSchema::TextDraft draft;
    draft.object.kind = kind;
    draft.object.owner = owner->id;
    const bool isTrigger = kind == u"trigger";
    if (!isTrigger)
        draft.object.namespaceId = schema.space(on.space);
    draft.object.name = name + u" ON "_s + (isTrigger ? schema.sql(on) : on.name);
    draft.object.dependsOn = schema.dependencies(statement.node());
    for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(statement.node()["funcname"].names())))
        draft.object.dependsOn.append({routine, {}});
    draft.name = name;
    draft.words = kind.toUpper();
    draft.targetEnd = u" ON "_s
                      + (isTrigger ? schema.sql(on) : quoteIdentifier(on.space) + u'.' + quoteIdentifier(on.name));
    draft.before = statement.text();
    draft.isWhole = true;
    schema.addText(std::move(draft));
}

} // namespace

void readView(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    if (node["view"]["relpersistence"].word() == "t")
        return;
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["view"]));
    if (!ScriptSchema::isUserSpace(name.space))
        return;
    ScriptSchema::ViewDraft draft;
    draft.options = storageOptions(statement, node["options"]);
    draft.check = draft.options.take(u"check_option"_s).toUpper();
    qsizetype end = statement.size();
    const QByteArrayView check = node["withCheckOption"].word();
    if (check == "LOCAL_CHECK_OPTION" || check == "CASCADED_CHECK_OPTION") {
        draft.check = check == "LOCAL_CHECK_OPTION" ? u"LOCAL"_s : u"CASCADED"_s;
        end -= 2;
        while (!statement.isWord(end, "WITH"))
            --end;
    }
    const qsizetype as = statement.find("AS", statement.tokenAt(node["view"].location()), end);
    draft.query = statement.text(as + 1, end);
    draft.columns = node["aliases"].names();
    draft.hasAliases = !draft.columns.isEmpty();
    if (statement.find("RECURSIVE", 0, statement.tokenAt(node["view"].location()))
        < statement.tokenAt(node["view"].location())) {
        const QString columns = quoteIdentifiers(draft.columns);
        draft.query = u"WITH RECURSIVE %1(%2) AS (%3) SELECT %2 FROM %1"_s.arg(quoteIdentifier(name.name), columns,
                                                                             draft.query);
        draft.hasAliases = false;
    }
    if (!draft.hasAliases)
        draft.columns = columnsOfQuery(node["query"]);
    draft.view.dependsOn = schema.dependencies(node["query"]);
    addView(schema, name, std::move(draft));
}

void readMaterializedView(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const TreeNode into = node["into"];
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(into["rel"]));
    if (node["objtype"].word() != "OBJECT_MATVIEW") {
        if (into["rel"]["relpersistence"].word() != "t") {
            schema.report(statement.line(), u"CREATE TABLE %1 AS"_s.arg(name.name),
                          u"what columns the query gives, only a server knows"_s);
        }
        return;
    }
    if (schema.relation(name) && node["if_not_exists"].flag())
        return;
    ScriptSchema::ViewDraft draft;
    draft.view.materialized = true;
    draft.options = storageOptions(statement, into["options"]);
    draft.tablespace = into["tableSpaceName"].text();
    if (const QString method = into["accessMethod"].text(); method != u"heap")
        draft.accessMethod = method;
    draft.isPopulated = !into["skipData"].flag();
    qsizetype end = statement.size();
    if (statement.isWord(end - 1, "DATA") && statement.isWord(end - 2, "NO"))
        end -= 3;
    else if (statement.isWord(end - 1, "DATA") && statement.isWord(end - 2, "WITH"))
        end -= 2;
    const qsizetype as = statement.find("AS", statement.tokenAt(into["rel"].location()), end);
    draft.query = statement.text(as + 1, end);
    draft.columns = into["colNames"].names();
    draft.hasAliases = !draft.columns.isEmpty();
    if (!draft.hasAliases)
        draft.columns = columnsOfQuery(node["query"]);
    draft.view.dependsOn = schema.dependencies(node["query"]);
    addView(schema, name, std::move(draft));
}

void readRefresh(ScriptSchema &schema, const ScriptStatement &statement)
{
    const ScriptSchema::Relation *relation = schema.relation(statement.node()["relation"]);
    if (relation && schema.views.contains(relation->id))
        schema.views.at(relation->id).wasRefreshed = !statement.node()["skipData"].flag();
}

void readTrigger(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QString name = node["trigname"].text();
    const ScriptSchema::Relation *owner = ownerOf(schema, statement, node["relation"], u"trigger "_s + name);
    if (!owner)
        return;
    if (owner->kind == ScriptSchema::Relation::Kind::ForeignTable) {
        addToTable(schema, statement, u"trigger"_s, name, node["relation"]);
        return;
    }
    ScriptSchema::TriggerDraft draft;
    draft.trigger = {ObjectId::create(), owner->id, name, statement.text(), schema.dependencies(node)};
    for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(node["funcname"].names())))
        draft.trigger.dependsOn.append({routine, {}});
    if (const auto table = schema.tables.find(owner->id); table != schema.tables.end()) {
        for (const QString &column : node["columns"].names()) {
            if (const schema::Column *own = table->second.column(column, Qt::CaseSensitive))
                draft.trigger.dependsOn.append({owner->id, own->id});
        }
    }
    draft.trigger.dependsOn.removeAll(schema::Dependency{owner->id, {}});
    for (auto &[id, known] : schema.triggers) {
        if (known.trigger.tableId == owner->id && known.trigger.name == name) {
            draft.trigger.id = id;
            known = draft;
            return;
        }
    }
    schema.triggers.insert_or_assign(draft.trigger.id, std::move(draft));
}

void readRule(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QString name = node["rulename"].text();
    if (name == u"_RETURN") {
        schema.report(statement.line(), u"CREATE RULE _RETURN"_s,
                      u"a table that becomes a view by a rule is not understood; write CREATE VIEW"_s);
        return;
    }
    addToTable(schema, statement, u"rule"_s, name, node["relation"]);
}

void readPolicy(ScriptSchema &schema, const ScriptStatement &statement)
{
    addToTable(schema, statement, u"policy"_s, statement.node()["policy_name"].text(), statement.node()["table"]);
}

void readStatistics(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const TreeNode relation = node["relations"].first()["RangeVar"];
    QualifiedName name = ScriptSchema::nameOf(node["defnames"].names());
    const ScriptSchema::Relation *owner = ownerOf(schema, statement, relation, u"CREATE STATISTICS "_s + name.name);
    if (!owner)
        return;
    qsizetype end = statement.find("STATISTICS") + 1;
    if (statement.isWord(end, "IF"))
        end += 3;
    if (name.name.isEmpty()) {
        const QualifiedName on = schema.nameOf(owner->id);
        QStringList columns;
        for (const TreeNode one : node["exprs"]) {
            const QString column = one["StatsElem"]["name"].text();
            columns.append(column.isEmpty() ? u"expr"_s : column);
        }
        name = {on.space, schema::nameOfPart(on.name, columns.join(u'_'), u"stat"_s)};
    } else {
        end = statement.afterName(end);
        name = schema.placed(name);
    }
    ScriptSchema::TextDraft draft;
    draft.object.kind = u"statistics"_s;
    draft.object.namespaceId = schema.space(name.space);
    draft.object.name = draft.name = name.name;
    draft.object.owner = owner->id;
    draft.object.dependsOn = schema.dependencies(node["exprs"]);
    if (const auto table = schema.tables.find(owner->id); table != schema.tables.end()) {
        for (const TreeNode one : node["exprs"]) {
            const schema::Column *own = table->second.column(one["StatsElem"]["name"].text(), Qt::CaseSensitive);
            if (own)
                draft.object.dependsOn.append({owner->id, own->id});
        }
    }
    draft.words = u"STATISTICS"_s;
    draft.before = u"CREATE STATISTICS "_s;
    draft.after = u' ' + statement.text(end, statement.size());
    schema.addText(std::move(draft));
}

void readAlterStatistics(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft *draft
        = schema.text(u"statistics"_s, ScriptSchema::nameOf(node["defnames"].names()));
    if (!draft) {
        schema.report(statement.line(), u"ALTER STATISTICS"_s, u"the statistics are not made by this script"_s);
        return;
    }
    const qint64 target = statement.numberAt(statement.find("SET"));
    draft->afterwards.remove(u"target"_s);
    if (target >= 0)
        draft->afterwards.insert(u"target"_s, u"ALTER STATISTICS %1 SET STATISTICS "_s + QString::number(target));
}

} // namespace relvar::postgresql
