// SPDX-License-Identifier: GPL-3.0-or-later
// Enums, domains, composite and range types. https://www.postgresql.org/docs/current/sql-createtype.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/quoting.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

QString collateText(const TreeNode &collation)
{
    const QStringList names = collation["collname"].names();
    if (names.isEmpty())
        return {};
    const QualifiedName name = ScriptSchema::nameOf(names);
    if (name.name == u"default")
        return {};
    return u" COLLATE "_s + (name.space.isEmpty() || name.space == u"pg_catalog" ? QString()
                                                                               : quoteIdentifier(name.space) + u'.')
           + quoteIdentifier(name.name);
}

/// Takes the constraint of a domain in; the tokens from `begin` on are its own.
void addDomainCheck(ScriptSchema &schema, const ScriptStatement &statement, ScriptSchema::TextDraft &draft,
                    const TreeNode &constraint, qsizetype begin)
{
    QString name = constraint["conname"].text();
    const QString space = schema.spaceName(draft.object.namespaceId);
    if (name.isEmpty())
        name = schema.chooseName(space, draft.name, {}, u"check"_s, false);
    schema.addConstraintName(space, name);
    const qsizetype check = statement.find("CHECK", begin, statement.size());
    draft.constraints.insert(name, {.name = name,
                                    .text = u"CHECK ("_s + statement.inParentheses(check) + u')'
                                            + (constraint["skip_validation"].flag() ? u" NOT VALID"_s : QString()),
                                    .isValid = !constraint["skip_validation"].flag()});
}

QString defaultMultirangeName(const QString &range)
{
    const qsizetype at = range.indexOf(u"range"_s);
    return at < 0 ? range + u"_multirange"_s : QString(range).insert(at, u"multi"_s);
}

ScriptSchema::TextDraft typeDraft(ScriptSchema &schema, const QualifiedName &name, const QString &kind)
{
    ScriptSchema::TextDraft draft;
    draft.object.kind = kind;
    draft.object.namespaceId = schema.space(name.space);
    draft.object.name = draft.name = name.name;
    draft.words = kind == u"domain" ? u"DOMAIN"_s : u"TYPE"_s;
    draft.before = u"CREATE "_s + draft.words + u' ';
    return draft;
}

} // namespace

void readEnum(ScriptSchema &schema, const ScriptStatement &statement)
{
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(statement.node()["typeName"].names()));
    schema::EnumType type{.id = ObjectId::create(),
                          .namespaceId = schema.space(name.space),
                          .name = name.name,
                          .values = statement.node()["vals"].names(),
                          .comment = {}};
    schema.addType(name, type.id);
    schema.enums.insert_or_assign(type.id, std::move(type));
}

void readAlterEnum(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const auto found = schema.enums.find(schema.typeNamed(node["typeName"].names()));
    if (found == schema.enums.end()) {
        schema.report(statement.line(), u"ALTER TYPE"_s, u"the enum is not made by this script"_s);
        return;
    }
    QStringList &values = found->second.values;
    const QString value = node["newVal"].text();
    if (const TreeNode old = node["oldVal"]; !old.isNull()) {
        std::replace(values.begin(), values.end(), old.text(), value);
        return;
    }
    if (values.contains(value))
        return;
    const qsizetype neighbour = values.indexOf(node["newValNeighbor"].text());
    if (neighbour < 0)
        values.append(value);
    else
        values.insert(neighbour + (node["newValIsAfter"].flag() ? 1 : 0), value);
}

void readDomain(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["domainname"].names()));
    ScriptSchema::TextDraft draft = typeDraft(schema, name, u"domain"_s);
    QList<qsizetype> places{statement.size()};
    if (const TreeNode collation = node["collClause"]; !collation.isNull())
        places.append(statement.tokenAt(collation.location()));
    for (const TreeNode one : node["constraints"])
        places.append(statement.tokenAt(one["Constraint"].location()));
    std::sort(places.begin(), places.end());
    const TreeNode type = node["typeName"];
    draft.after = u" AS "_s
                  + schema.typeText(type, statement.text(statement.tokenAt(type.location()), places.constFirst()))
                  + collateText(node["collClause"]);
    for (const TreeNode one : node["constraints"]) {
        const TreeNode constraint = one["Constraint"];
        const QByteArrayView kind = constraint["contype"].word();
        const qsizetype at = statement.tokenAt(constraint.location());
        const qsizetype end
            = *std::find_if(places.cbegin(), places.cend(), [at](qsizetype place) { return place > at; });
        if (kind == "CONSTR_NOTNULL")
            draft.isNotNull = true;
        else if (kind == "CONSTR_DEFAULT")
            draft.defaultText = statement.text(statement.find("DEFAULT", at, end) + 1, end);
        else if (kind == "CONSTR_CHECK")
            addDomainCheck(schema, statement, draft, constraint, at);
    }
    draft.object.dependsOn = schema.dependencies(node);
    const ObjectId id = schema.addText(std::move(draft)).object.id;
    schema.addType(name, id);
}

void readAlterDomain(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    ScriptSchema::TextDraft *draft = schema.text(u"domain"_s, ScriptSchema::nameOf(node["typeName"].names()));
    if (!draft) {
        schema.report(statement.line(), u"ALTER DOMAIN"_s, u"the domain is not made by this script"_s);
        return;
    }
    const QByteArrayView kind = node["subtype"].word();
    if (kind == "T") {
        draft->defaultText
            = node["def"].isNull() ? QString() : statement.text(statement.find("DEFAULT") + 1, statement.size());
    } else if (kind == "N" || kind == "O") {
        draft->isNotNull = kind == "O";
    } else if (kind == "C") {
        addDomainCheck(schema, statement, *draft, node["def"]["Constraint"], statement.find("ADD"));
    } else if (kind == "X") {
        draft->constraints.remove(node["name"].text());
    } else if (kind == "V") {
        auto &check = draft->constraints[node["name"].text()];
        check.isValid = true;
        check.text.remove(u" NOT VALID"_s);
    }
}

void readComposite(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["typevar"]));
    ScriptSchema::TextDraft draft = typeDraft(schema, name, u"composite type"_s);
    draft.after = u" AS "_s;
    for (const TreeNode one : node["coldeflist"]) {
        const TreeNode column = one["ColumnDef"];
        const qsizetype at = statement.tokenAt(column.location());
        const qsizetype end = statement.endOfElement(at);
        const QString type
            = schema.typeText(column["typeName"], statement.text(at + 1, statement.find("COLLATE", at, end)));
        const QString columnName = column["colname"].text();
        draft.columns.append(
            {.name = columnName,
             .text = quoteIdentifier(columnName) + u' ' + type + collateText(column["collClause"]),
             .type = type,
             .collation = schema.visibleName(column["collClause"]["collname"].names())});
    }
    draft.object.dependsOn = schema.dependencies(node);
    const ObjectId id = schema.addText(std::move(draft)).object.id;
    schema.addType(name, id);
    schema.addRelation(name, {ScriptSchema::Relation::Kind::Composite, id, {}});
}

void readRange(ScriptSchema &schema, const ScriptStatement &statement)
{
    const TreeNode node = statement.node();
    const QualifiedName name = schema.placed(ScriptSchema::nameOf(node["typeName"].names()));
    ScriptSchema::TextDraft draft = typeDraft(schema, name, u"range type"_s);
    draft.object.dependsOn = schema.dependencies(node);
    QStringList options;
    for (const TreeNode one : node["params"]) {
        const TreeNode option = one["DefElem"];
        const QString optionName = option["defname"].text();
        const QStringList names = option["arg"]["TypeName"]["names"].names();
        // What it is called without being told.
        if (optionName == u"multirange_type_name" && names.constLast() == defaultMultirangeName(name.name))
            continue;
        for (const ObjectId routine : schema.routines(ScriptSchema::nameOf(names)))
            draft.object.dependsOn.append({routine, {}});
        const qsizetype at = statement.tokenAt(option.location());
        options.append(optionName.toUpper() + u" = "_s + statement.text(at + 2, statement.endOfElement(at)));
    }
    draft.after = u" AS RANGE ("_s + options.join(u", "_s) + u')';
    const ObjectId id = schema.addText(std::move(draft)).object.id;
    schema.addType(name, id);
}

} // namespace relvar::postgresql
