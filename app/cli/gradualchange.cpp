// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gradualchange.h"

#include "edit/edits.h"

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Change
{
    QString object;
    QString name;
    QString type;
};

Result<Change> parse(const QString &written)
{
    Change change;
    const qsizetype equals = written.indexOf(u'=');
    const qsizetype colon = written.indexOf(u':', std::max<qsizetype>(equals, 0));
    change.object = written.left(equals >= 0 ? equals : colon).trimmed();
    if (equals >= 0)
        change.name = written.mid(equals + 1, colon < 0 ? -1 : colon - equals - 1).trimmed();
    if (colon >= 0)
        change.type = written.mid(colon + 1).trimmed();
    const bool isEmptyName = equals >= 0 && change.name.isEmpty();
    const bool isEmptyType = colon >= 0 && change.type.isEmpty();
    if ((equals < 0 && colon < 0) || change.object.isEmpty() || isEmptyName || isEmptyType) {
        return fail(CliError::WrongUse,
                    text("cli", "\"%1\" says no change. Write table.column=new_name, table.column:new_type, "
                                "table.column=new_name:new_type or table=new_name.",
                         {written}));
    }
    return change;
}

struct Object
{
    const schema::Table *table = nullptr;
    const schema::Column *column = nullptr;
};

/// table, schema.table, table.column or schema.table.column.
Object find(const schema::Schema &schema, const QString &name)
{
    for (const Box<schema::Table> &table : schema.tables) {
        const schema::Namespace *space = schema.findNamespace(table->namespaceId);
        QStringList spellings;
        if (space)
            spellings.append(space->name + u'.' + table->name);
        if (table->namespaceId == schema.defaultNamespace())
            spellings.append(table->name);
        for (const QString &start : std::as_const(spellings)) {
            if (name == start)
                return {&*table, nullptr};
            if (!name.startsWith(start + u'.'))
                continue;
            if (const schema::Column *column = table->column(name.mid(start.size() + 1), Qt::CaseSensitive))
                return {&*table, column};
        }
    }
    return {};
}

Result<document::Document> apply(const Change &change, const document::Document &document)
{
    const Object object = find(*document.schema, change.object);
    if (!object.table)
        return fail(CliError::WrongUse, text("cli", "There is no table or column %1.", {change.object}));
    if (!object.column && !change.type.isEmpty())
        return fail(CliError::WrongUse, text("cli", "%1 is a table: it has a name, but no type.", {change.object}));
    if (!object.column)
        return edit::renameTable(object.table->id, change.name)(document);
    const ObjectId table = object.table->id;
    const ObjectId column = object.column->id;
    Result<document::Document> changed = document;
    if (!change.name.isEmpty())
        changed = edit::renameColumn(table, column, change.name)(document);
    if (!changed || change.type.isEmpty())
        return changed;
    schema::Column retyped = *changed->schema->table(table)->column(column);
    retyped.type = {change.type, {}};
    return edit::changeColumn(table, retyped)(*changed);
}

} // namespace

Result<WantedDraft> readGradualChange(Session &session, const QString &change)
{
    const auto parsed = parse(change);
    if (!parsed)
        return fail(parsed.error());
    const auto head = loadSchema(session, u"head"_s);
    if (!head)
        return fail(head.error());
    WantedDraft wanted{.dialect = head->dialect, .base = head->schema};
    document::Document document;
    document.schema = head->schema;
    auto changed = apply(*parsed, document);
    if (!changed)
        return fail(changed.error());
    wanted.document = *std::move(changed);
    return wanted;
}

} // namespace relvar::cli
