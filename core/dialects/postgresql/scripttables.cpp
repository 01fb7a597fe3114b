// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE and columns. https://www.postgresql.org/docs/current/sql-createtable.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/indextext.h"
#include "dialects/postgresql/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

bool isSerial(const TreeNode &typeName)
{
    static const QStringList words{u"serial"_s,  u"serial4"_s,     u"bigserial"_s,
                                   u"serial8"_s, u"smallserial"_s, u"serial2"_s};
    const QStringList names = typeName["names"].names();
    return names.size() == 1 && words.contains(names.constFirst());
}

QString typeOfSerial(const TreeNode &typeName)
{
    const QString word = typeName["names"].names().value(0);
    if (word == u"bigserial" || word == u"serial8")
        return u"bigint"_s;
    return word == u"smallserial" || word == u"serial2" ? u"smallint"_s : u"integer"_s;
}

/// Where a part of a column's definition begins, the type's end first.
QList<qsizetype> placesOfClauses(const ScriptStatement &statement, const TreeNode &definition, qsizetype begin,
                                 qsizetype end)
{
    QList<qsizetype> places{end};
    if (const qsizetype place = definition["collClause"].location(); place >= 0)
        places.append(statement.tokenAt(place));
    for (const TreeNode one : definition["constraints"])
        places.append(statement.tokenAt(one["Constraint"].location()));
    if (!definition["compression"].isNull())
        places.append(statement.find("COMPRESSION", begin + 1, end));
    if (!definition["fdwoptions"].isNull())
        places.append(statement.find("OPTIONS", begin + 1, end));
    std::sort(places.begin(), places.end());
    return places;
}

/// The clause of a partition's bound, and of the key of a partitioned table, is spelled by the server as a dump has it.
QString partitionBound(const ScriptStatement &statement, const TreeNode &bound)
{
    if (bound["is_default"].flag())
        return u"DEFAULT"_s;
    const qsizetype values = statement.find("VALUES");
    qsizetype end = values;
    for (const char *word : {"PARTITION", "USING", "WITH", "TABLESPACE"}) {
        const qsizetype found = statement.find(QByteArrayView(word), values + 1, statement.size());
        // WITH (MODULUS …) is the bound itself.
        if (word == QByteArrayView("WITH") && bound["strategy"].word() == "h")
            continue;
        end = end == values ? found : std::min(end, found);
    }
    return u"FOR VALUES "_s + statement.text(values + 1, end);
}

QString partitionKey(const ScriptStatement &statement)
{
    qsizetype by = statement.find("PARTITION");
    while (by < statement.size() && !statement.isWord(by + 1, "BY"))
        by = statement.find("PARTITION", by + 1, statement.size());
    const QString strategy = statement.text(by + 2, by + 3).toUpper();
    return strategy + u" ("_s + statement.inParentheses(by + 3) + u')';
}

schema::Column inherited(const schema::Column &given)
{
    schema::Column column = given;
    column.id = ObjectId::create();
    column.identity.reset();
    column.comment.clear();
    column.options.remove(u"STATISTICS"_s);
    return column;
}

void copyLike(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table, const TreeNode &like)
{
    const schema::Table *model = schema.table(like["relation"]);
    if (!model) {
        schema.report(statement.line(), u"LIKE in CREATE TABLE "_s + table.name,
                      u"the table that it names is not made by this script; its columns are not known"_s);
        return;
    }
    // CREATE_TABLE_LIKE_… in nodes/parsenodes.h of PostgreSQL's sources.
    constexpr qint64 comments = 1, constraints = 1 << 2, defaults = 1 << 3, generated = 1 << 4, identity = 1 << 5,
                     indexes = 1 << 6;
    const qint64 options = like["options"].number();
    for (const schema::Column &given : model->columns) {
        schema::Column column = inherited(given);
        column.options.clear();
        if (!(options & defaults))
            column.defaultExpression.reset();
        if (!(options & generated))
            column.generated.reset();
        if (options & identity)
            column.identity = given.identity;
        if (options & comments)
            column.comment = given.comment;
        table.columns.append(column);
    }
    if (options & constraints) {
        for (schema::CheckConstraint check : model->checks) {
            check.id = ObjectId::create();
            table.checks.append(check);
        }
    }
    const bool hasMore = !model->indexes.isEmpty() || model->primaryKey || !model->uniqueConstraints.isEmpty();
    if ((options & indexes) && hasMore) {
        schema.report(statement.line(), u"LIKE … INCLUDING INDEXES in CREATE TABLE "_s + table.name,
                      u"keys and indexes that come with it are not read"_s);
    }
}

void addOptions(const ScriptStatement &statement, const TreeNode &node, schema::Table &table)
{
    table.options = storageOptions(statement, node["options"]);
    if (node["relation"]["relpersistence"].word() == "u")
        table.options.insert(u"UNLOGGED"_s, {});
    if (const QString space = node["tablespacename"].text(); !space.isEmpty())
        table.options.insert(u"TABLESPACE"_s, space);
    if (const QString method = node["accessMethod"].text(); !method.isEmpty() && method != u"heap")
        table.options.insert(u"ACCESS METHOD"_s, method);
}

} // namespace

std::optional<QString> defaultExpression(const ScriptStatement &statement, qsizetype begin, qsizetype end)
{
    const QString text = withoutOuterParentheses(statement.text(begin, end));
    return text.compare(u"NULL", Qt::CaseInsensitive) == 0 ? std::nullopt : std::optional(text);
}

void inheritColumns(const schema::Table &parent, schema::Table &child)
{
    QList<schema::Column> own = std::exchange(child.columns, {});
    for (const schema::Column &given : parent.columns) {
        const auto same = std::find_if(own.begin(), own.end(),
                                       [&](const schema::Column &column) { return column.name == given.name; });
        if (same == own.end()) {
            child.columns.append(inherited(given));
            child.columns.last().inherited = !child.isPartition() && child.partitionBound.isEmpty();
            continue;
        }
        same->notNull |= given.notNull;
        if (same->type.text.isEmpty()) {
            same->type = given.type;
            same->collation = given.collation;
        }
        if (!same->defaultExpression && !same->generated && !same->identity) {
            same->defaultExpression = given.defaultExpression;
            same->generated = given.generated;
        }
        child.columns.append(*same);
        own.erase(same);
    }
    child.columns += own;
}

void addColumn(ScriptSchema &schema, const ScriptStatement &statement, schema::Table &table, const TreeNode &definition,
               qsizetype begin, QList<ScriptConstraint> &constraints)
{
    const qsizetype end = statement.endOfElement(begin);
    const QList<qsizetype> places = placesOfClauses(statement, definition, begin, end);
    const auto endOfClause = [&](qsizetype clause) {
        return *std::find_if(places.cbegin(), places.cend(), [clause](qsizetype place) { return place > clause; });
    };

    schema::Column column{.id = ObjectId::create(), .name = definition["colname"].text()};
    const TreeNode typeName = definition["typeName"];
    const bool isOfSerial = isSerial(typeName);
    if (isOfSerial) {
        column.type.text = typeOfSerial(typeName);
    } else if (!typeName.isNull()) {
        column.type.text = schema.typeText(typeName, statement.text(begin + 1, places.constFirst()));
        column.type.userType = schema.typeNamed(typeName["names"].names());
    }
    if (const TreeNode collation = definition["collClause"]; !collation.isNull())
        column.collation = schema.visibleName(collation["collname"].names());
    if (column.collation == u"default")
        column.collation.clear();
    if (const QString compression = definition["compression"].text(); !compression.isEmpty())
        column.options.insert(u"COMPRESSION"_s, compression.toLower());

    const qsizetype before = constraints.size();
    for (const TreeNode one : definition["constraints"]) {
        const TreeNode constraint = one["Constraint"];
        const QByteArrayView kind = constraint["contype"].word();
        const qsizetype at = statement.tokenAt(constraint.location());
        if (kind == "CONSTR_NOTNULL") {
            column.notNull = true;
        } else if (kind == "CONSTR_DEFAULT") {
            const qsizetype from = statement.find("DEFAULT", at, end) + 1;
            column.defaultExpression = defaultExpression(statement, from, endOfClause(at));
        } else if (kind == "CONSTR_GENERATED") {
            const bool isStored = statement.find("VIRTUAL", at, endOfClause(at)) == endOfClause(at);
            column.generated = schema::Generated{withoutOuterParentheses(statement.inParentheses(at)), isStored};
        } else if (kind == "CONSTR_IDENTITY") {
            column.notNull = true;
            column.identity = readIdentity(schema, statement, constraint, table, column);
        } else if (kind == "CONSTR_ATTR_DEFERRABLE" && constraints.size() > before) {
            constraints.last().deferrable = true;
        } else if (kind == "CONSTR_ATTR_DEFERRED" && constraints.size() > before) {
            constraints.last().deferrable = constraints.last().initiallyDeferred = true;
        } else if (kind == "CONSTR_CHECK" || kind == "CONSTR_PRIMARY" || kind == "CONSTR_UNIQUE"
                   || kind == "CONSTR_FOREIGN") {
            constraints.append(
                {.node = constraint, .begin = at, .end = endOfClause(at), .column = column.name});
        }
    }
    if (isOfSerial) {
        column.notNull = true;
        addSerial(schema, table, column);
    }
    const auto known = std::find_if(table.columns.begin(), table.columns.end(),
                                    [&](const schema::Column &one) { return one.name == column.name; });
    if (known == table.columns.end()) {
        table.columns.append(column);
    } else {
        // A column of a partition or a typed table, which says more of what it has been given.
        known->notNull |= column.notNull;
        if (column.defaultExpression)
            known->defaultExpression = column.defaultExpression;
        if (column.generated)
            known->generated = column.generated;
        known->inherited = false;
    }
}

void readCreateTable(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const TreeNode relation = node["relation"];
    if (relation["relpersistence"].word() == "t")
        return;
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(relation));
    if (schema.relation(name) && node["if_not_exists"].flag())
        return;
    if (!ScriptSchema::isUserSpace(name.space))
        return;
    schema::Table table;
    table.id = ObjectId::create();
    table.name = name.name;
    table.namespaceId = schema.space(name.space);
    addOptions(statement, node, table);
    if (!node["partspec"].isNull())
        table.partitionBy = partitionKey(statement);
    schema.addRelation(name, {ScriptSchema::Relation::Kind::Table, table.id, {}});

    const TreeNode bound = node["partbound"];
    if (!bound.isNull())
        table.partitionBound = partitionBound(statement, bound);
    QList<const schema::Table *> parents;
    for (const TreeNode one : node["inhRelations"]) {
        const schema::Table *parent = schema.table(one["RangeVar"]);
        if (!parent) {
            schema.report(statement.line(), u"CREATE TABLE "_s + name.name,
                          u"the table that it inherits from is not made by this script"_s);
            continue;
        }
        if (bound.isNull())
            table.inherits.append(parent->id);
        else
            table.partitionOf = parent->id;
        parents.append(parent);
    }
    if (const TreeNode type = node["ofTypename"]; !type.isNull()) {
        const QStringList names = type["names"].names();
        const qsizetype at = statement.tokenAt(type.location());
        table.ofType.text = schema.typeText(type, statement.text(at, statement.afterName(at)));
        table.ofType.userType = schema.typeNamed(names);
        const auto draft = schema.texts.find(table.ofType.userType);
        if (draft == schema.texts.end()) {
            schema.report(statement.line(), u"CREATE TABLE "_s + name.name,
                          u"the type of its rows is not made by this script"_s);
        } else {
            for (const auto &element : draft->second.columns) {
                schema::Column column{.id = ObjectId::create(), .name = element.name};
                column.type.text = element.type;
                column.collation = element.collation;
                table.columns.append(column);
            }
        }
    }
    if (!bound.isNull()) {
        for (const schema::Table *parent : std::as_const(parents))
            inheritColumns(*parent, table);
    }
    QList<ScriptConstraint> constraints;
    schema::Table *target = &(schema.tables.insert_or_assign(table.id, std::move(table)).first->second);
    for (const TreeNode element : node["tableElts"]) {
        if (const TreeNode column = element["ColumnDef"]; !column.isNull()) {
            addColumn(schema, statement, *target, column, statement.tokenAt(column.location()), constraints);
        } else if (const TreeNode constraint = element["Constraint"]; !constraint.isNull()) {
            const qsizetype at = statement.tokenAt(constraint.location());
            constraints.append({.node = constraint,
                                .begin = at,
                                .end = statement.endOfElement(at),
                                .deferrable = constraint["deferrable"].flag(),
                                .initiallyDeferred = constraint["initdeferred"].flag()});
        } else if (const TreeNode like = element["TableLikeClause"]; !like.isNull()) {
            copyLike(schema, statement, *target, like);
        }
    }
    if (bound.isNull()) {
        // The columns of several parents come in the order of the parents.
        for (auto parent = parents.crbegin(); parent != parents.crend(); ++parent)
            inheritColumns(**parent, *target);
    }
    for (ScriptConstraint &constraint : constraints)
        constraint.isNewTable = true;
    addConstraints(schema, statement, *target, constraints);
    for (const schema::Dependency &one : schema.dependencies(node["tableElts"])) {
        if (one.object != target->id && !target->dependsOn.contains(one))
            target->dependsOn.append(one);
    }
}

} // namespace relvar::postgresql
