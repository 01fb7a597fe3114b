// SPDX-License-Identifier: GPL-3.0-or-later
// What the expressions and queries of a script use, by the names in them. A server resolves names exactly; here a
// column may be taken for that of another table of the query, and a function for another one of its name.
#include "dialects/postgresql/scriptschema.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

namespace {

void add(const schema::Dependency &dependency, QList<schema::Dependency> &found)
{
    if (!dependency.object.isNull() && !found.contains(dependency))
        found.append(dependency);
}

/// A relation that a query names, by the name that its columns have in front.
struct Source
{
    QString alias;
    const schema::Table *table = nullptr;
    ObjectId id;
    bool hasColumns = false;
};

struct Query
{
    QList<Source> sources;
    QList<QStringList> columns;
};

} // namespace

QList<schema::Dependency> ScriptSchema::dependencies(const TreeNode &node) const
{
    QList<schema::Dependency> found;
    addDependencies(node, found);
    addColumns(node, found);
    return found;
}

void ScriptSchema::addDependencies(const TreeNode &node, QList<schema::Dependency> &found) const
{
    for (const TreeNode child : node) {
        const QByteArrayView key = child.key();
        if (key == "FuncCall") {
            const QStringList names = child["funcname"].names();
            for (const ObjectId routine : routines(nameOf(names)))
                add({routine, {}}, found);
            // nextval('numbers'): a sequence by its name.
            const QString last = names.value(names.size() - 1);
            if (last == u"nextval" || last == u"currval" || last == u"setval") {
                const TreeNode argument = child["args"].first();
                const TreeNode constant = argument.as("A_Const").isNull() ? argument["TypeCast"]["arg"]["A_Const"]
                                                                          : argument["A_Const"];
                const QString text = constant["sval"]["sval"].text().remove(u'"');
                if (const Relation *sequence = relation(nameOf(text.split(u'.'))))
                    add({sequence->table.isNull() ? sequence->id : sequence->table, {}}, found);
            }
        } else if (key == "typeName" || key == "TypeName" || key == "argType" || key == "returnType") {
            const QStringList names = child["names"].names();
            add({typeNamed(names), {}}, found);
            // The row type of a table or view.
            if (const Relation *row = names.isEmpty() ? nullptr : relation(nameOf(names)))
                add({row->id, {}}, found);
        } else if (key == "collClause") {
            const QualifiedName name = nameOf(child["collname"].names());
            for (const auto &[id, draft] : texts) {
                if (draft.object.kind == u"collation" && draft.name == name.name)
                    add({id, {}}, found);
            }
        }
        addDependencies(child, found);
    }
}

namespace {

void collect(const TreeNode &node, const auto &sourceOf, Query &query)
{
    for (const TreeNode child : node) {
        const QByteArrayView key = child.key();
        if (key == "RangeVar" || key == "relation") {
            if (const Source source = sourceOf(child); !source.id.isNull())
                query.sources.append(source);
        } else if (key == "ColumnRef") {
            query.columns.append(child["fields"].names());
            continue;
        }
        collect(child, sourceOf, query);
    }
}

} // namespace

void ScriptSchema::addColumns(const TreeNode &node, QList<schema::Dependency> &found) const
{
    Query query;
    const auto sourceOf = [this](const TreeNode &rangeVar) -> Source {
        const QualifiedName name = nameOf(rangeVar);
        const Relation *used = relation(name);
        if (!used)
            return {};
        const QString alias = rangeVar["alias"]["aliasname"].text();
        const auto table = tables.find(used->id);
        return {alias.isEmpty() ? name.name : alias, table == tables.end() ? nullptr : &table->second, used->id, false};
    };
    collect(node, sourceOf, query);
    for (const QStringList &path : std::as_const(query.columns)) {
        const QString column = path.constLast();
        const QString alias = path.size() > 1 ? path.at(path.size() - 2) : QString();
        for (Source &source : query.sources) {
            if (!source.table || (!alias.isEmpty() && source.alias != alias))
                continue;
            if (const schema::Column *own = source.table->column(column, Qt::CaseSensitive)) {
                source.hasColumns = true;
                add({source.id, own->id}, found);
            }
        }
    }
    for (const Source &source : std::as_const(query.sources)) {
        if (!source.hasColumns)
            add({source.id, {}}, found);
    }
}

} // namespace relvar::postgresql
