// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE INDEX and storage parameters. https://www.postgresql.org/docs/current/sql-createindex.html
#include "dialects/postgresql/scriptreaders.h"

#include "dialects/postgresql/indextext.h"
#include "dialects/postgresql/quoting.h"
#include "schema/expression.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

/// Where "(" of the parts is.
qsizetype beginOfParts(const ScriptStatement &statement, const TreeNode &relation)
{
    const qsizetype at = statement.afterName(statement.tokenAt(relation.location()));
    return statement.find('(', at, statement.size());
}

/// FigureIndexColname() in src/backend/parser/parse_target.c: what an expression is called.
QString nameOfExpression(const TreeNode &expression)
{
    const QByteArrayView kind = expression.kind();
    const TreeNode fields = expression.value();
    if (kind == "FuncCall")
        return fields["funcname"].names().constLast();
    if (kind == "ColumnRef")
        return fields["fields"].names().constLast();
    if (kind == "TypeCast") {
        const QString inner = nameOfExpression(fields["arg"]);
        return inner == u"expr" ? fields["typeName"]["names"].names().constLast() : inner;
    }
    if (kind == "CollateClause")
        return nameOfExpression(fields["arg"]);
    if (kind == "CoalesceExpr")
        return u"coalesce"_s;
    return u"expr"_s;
}

class ReadingIndex
{
public:
    ReadingIndex(ScriptSchema &schema, const ScriptStatement &statement)
        : m_schema(schema)
        , m_statement(statement)
        , m_node(statement.node())
        , m_relation(m_node["relation"])
    {
    }

    void read()
    {
        const ScriptSchema::Relation *on = m_schema.relation(m_relation);
        if (!on) {
            m_schema.report(m_statement.line(), u"CREATE INDEX "_s + m_node["idxname"].text(),
                            u"the table %1 is not made by this script"_s.arg(m_relation["relname"].text()));
            return;
        }
        const QualifiedName owner = m_schema.nameOf(on->id);
        m_name = {owner.space, m_node["idxname"].text()};
        if (m_name.name.isEmpty())
            m_name.name = m_schema.chooseName(owner.space, owner.name, nameOfParts(), u"idx"_s, true);
        else if (m_schema.relation(m_name) && m_node["if_not_exists"].flag())
            return;
        const ObjectId ownerId = on->id;
        if (const auto view = m_schema.views.find(ownerId); view != m_schema.views.end()) {
            addToView(view->second);
            return;
        }
        const auto table = m_schema.tables.find(ownerId);
        if (table != m_schema.tables.end())
            addToTable(table->second);
    }

private:
    QString nameOfParts() const
    {
        QStringList names;
        for (const TreeNode one : m_node["indexParams"]) {
            const TreeNode element = one["IndexElem"];
            QString name = element["name"].text();
            if (name.isEmpty())
                name = nameOfExpression(element["expr"]);
            const QString first = name;
            for (int number = 1; names.contains(name); ++number)
                name = first + QString::number(number);
            names.append(name);
        }
        return names.join(u'_');
    }

    void addToView(const ScriptSchema::ViewDraft &view)
    {
        ScriptSchema::TextDraft draft;
        draft.object.kind = u"index"_s;
        draft.object.name = draft.name = m_name.name;
        draft.object.namespaceId = view.view.namespaceId;
        draft.object.owner = view.view.id;
        draft.words = u"INDEX"_s;
        // CREATE INDEX takes no schema with its name, so the statement is carried as it is.
        draft.before = m_statement.text();
        draft.isWhole = true;
        ScriptSchema::TextDraft &added = m_schema.addText(std::move(draft));
        m_schema.addRelation(m_name, {ScriptSchema::Relation::Kind::ViewIndex, added.object.id, view.view.id});
    }

    void addToTable(schema::Table &table)
    {
        schema::Index index{.id = ObjectId::create(), .name = m_name.name, .unique = m_node["unique"].flag()};
        if (const QString method = m_node["accessMethod"].text(); method != u"btree")
            index.method = method;
        index.nullsNotDistinct = m_node["nulls_not_distinct"].flag();
        index.options = storageOptions(m_statement, m_node["options"]);
        if (const QString space = m_node["tableSpace"].text(); !space.isEmpty())
            index.options.insert(u"TABLESPACE"_s, space);

        qsizetype at = beginOfParts(m_statement, m_relation) + 1;
        for (const TreeNode one : m_node["indexParams"]) {
            const qsizetype end = m_statement.endOfElement(at);
            index.parts.append(part(one["IndexElem"], table, at));
            at = end + 1;
        }
        for (const TreeNode one : m_node["indexIncludingParams"]) {
            if (const schema::Column *column = table.column(one["IndexElem"]["name"].text(), Qt::CaseSensitive))
                index.included.append(column->id);
        }
        if (!m_node["whereClause"].isNull()) {
            const qsizetype where = m_statement.find("WHERE");
            index.predicate = withoutOuterParentheses(m_statement.text(where + 1, m_statement.size()));
        }
        m_schema.addRelation(m_name, {ScriptSchema::Relation::Kind::Index, index.id, table.id});
        table.indexes.append(std::move(index));
        for (const schema::Dependency &one : m_schema.dependencies(m_node["indexParams"])) {
            if (one.object != table.id && !table.dependsOn.contains(one))
                table.dependsOn.append(one);
        }
    }

    schema::KeyPart part(const TreeNode &element, const schema::Table &table, qsizetype begin)
    {
        schema::KeyPart part;
        const QString columnName = element["name"].text();
        const schema::Column *column = columnName.isEmpty() ? nullptr : table.column(columnName, Qt::CaseSensitive);
        if (column) {
            part.column = column->id;
        } else {
            // In parentheses, or a call of a function.
            qsizetype last = m_statement.isSymbol(begin, '(') ? m_statement.closing(begin) + 1
                                                              : m_statement.afterName(begin);
            if (m_statement.isSymbol(last, '(') && !m_statement.isSymbol(begin, '('))
                last = m_statement.closing(last) + 1;
            part.expression = withoutOuterParentheses(m_statement.text(begin, last));
        }
        if (const QStringList collation = element["collation"].names(); !collation.isEmpty())
            part.collation = m_schema.visibleName(collation);
        if (const QStringList name = element["opclass"].names(); !name.isEmpty()) {
            const QualifiedName full = ScriptSchema::nameOf(name);
            const bool isVisible = full.space.isEmpty() || full.space == u"pg_catalog"
                                   || (full.space == u"public" && !m_schema.isQualified());
            part.operatorClass = (isVisible ? QString() : schema::quotedWhereNeeded(full.space) + u'.')
                                 + schema::quotedWhereNeeded(full.name);
            QStringList options;
            for (const TreeNode one : element["opclassopts"]) {
                const TreeNode option = one["DefElem"];
                options.append(option["defname"].text() + u'=' + quoteLiteral(optionValue(m_statement, option)));
            }
            if (!options.isEmpty())
                part.operatorClass += u" ("_s + options.join(u", "_s) + u')';
        }
        const bool isDescending = element["ordering"].word() == "SORTBY_DESC";
        part.descending = isDescending;
        const QByteArrayView nulls = element["nulls_ordering"].word();
        if (nulls == "SORTBY_NULLS_FIRST" && !isDescending)
            part.nulls = u"FIRST"_s;
        else if (nulls == "SORTBY_NULLS_LAST" && isDescending)
            part.nulls = u"LAST"_s;
        return part;
    }

    ScriptSchema &m_schema;
    const ScriptStatement &m_statement;
    const TreeNode m_node;
    const TreeNode m_relation;
    QualifiedName m_name;
};

} // namespace

void readIndex(ScriptSchema &schema, const ScriptStatement &statement)
{
    ReadingIndex(schema, statement).read();
}

QString optionValue(const ScriptStatement &statement, const TreeNode &option)
{
    const TreeNode value = option["arg"];
    if (value.isNull())
        return u"true"_s;
    if (const TreeNode text = value["String"]; !text.isNull())
        return text["sval"].text();
    if (const TreeNode fraction = value["Float"]; !fraction.isNull())
        return fraction["fval"].text();
    if (const TreeNode type = value["TypeName"]; !type.isNull())
        return type["names"].names().constLast();
    if (const TreeNode truth = value["Boolean"]; !truth.isNull())
        return truth["boolval"].flag() ? u"true"_s : u"false"_s;
    return QString::number(statement.numberAt(statement.tokenAt(option.location())));
}

QMap<QString, QString> storageOptions(const ScriptStatement &statement, const TreeNode &options)
{
    QMap<QString, QString> values;
    for (const TreeNode one : options) {
        const TreeNode option = one["DefElem"];
        const QString space = option["defnamespace"].text();
        values.insert((space.isEmpty() ? QString() : space + u'.') + option["defname"].text(),
                      optionValue(statement, option));
    }
    return values;
}

} // namespace relvar::postgresql
