// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/relationsmodel.h"

#include "edit/edits.h"
#include "edit/sequence.h"
#include "inspector/adoptid.h"
#include "inspector/keypartstext.h"
#include "schema/marks.h"
#include "schema/sqlwords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

using schema::ForeignKey;
using schema::ReferentialAction;
using schema::Table;

QList<PartsModel::Heading> RelationsModel::headings() const
{
    QList<Heading> headings{
        {tr("Columns"), tr("Columns of this table that point at the other"), 18},
        {tr("Points at"), tr("The table that the relation points at"), 16},
        {tr("Its columns"), tr("Columns of the other table, a key of it"), 14},
        {tr("On delete"), tr("What happens to the rows here when the row that they point at is deleted"), 13},
        {tr("On update"), tr("What happens to the rows here when the key that they point at changes"), 13},
    };
    if (dialect().capabilities().deferrableForeignKeys) {
        headings.append({tr("Deferrable"), tr("The check can be put off to the end of the transaction"), 11});
        headings.append({tr("Deferred"), tr("The check is put off to the end of the transaction"), 10});
    } else {
        headings.append({QString(), QString(), 0});
        headings.append({QString(), QString(), 0});
    }
    headings.append({tr("Name"), tr("Name of the constraint"), 26});
    headings.append(dialect().capabilities().foreignKeyMatch
                        ? Heading{tr("Match full"), tr("Of several columns all or none may be NULL"), 11}
                        : Heading{{}, {}, 0});
    headings.append(dialect().capabilities().comments
                        ? Heading{tr("Comment"), tr("Comment that the database keeps on it"), 24}
                        : Heading{{}, {}, 0});
    return headings;
}

QString RelationsModel::emptyText() const
{
    return tr("No relations yet.\nAdd one below, or drag from a column to another table in the diagram.");
}

QList<PartsModel::Addition> RelationsModel::additions() const
{
    return {{tr("Add relation"), u"list-add"_s}};
}

QList<ObjectId> RelationsModel::parts() const
{
    QList<ObjectId> ids;
    for (const ForeignKey &key : table().foreignKeys)
        ids.append(key.id);
    return ids;
}

const ForeignKey &RelationsModel::foreignKey(ObjectId part) const
{
    const auto &all = table().foreignKeys;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ForeignKey &one) { return one.id == part; });
    return found == all.cend() ? m_started : *found;
}

PartsModel::Cell RelationsModel::parentColumnsCell(const ForeignKey &shown) const
{
    Cell cell;
    cell.editor = Editor::ColumnList;
    if (const Table *parent = schema().table(shown.referencedTable)) {
        cell.text = toText(*parent, shown.referencedColumns);
    } else {
        cell.text = shown.missingColumns.join(u", "_s);
        cell.enabled = false;
    }
    return cell;
}

PartsModel::Cell RelationsModel::cell(ObjectId part, int column) const
{
    const ForeignKey &shown = foreignKey(part);
    const bool pending = part == pendingPart();
    Cell cell;
    switch (column) {
    case Columns:
        cell.editor = Editor::ColumnList;
        cell.iconName = u"schema-relation"_s;
        cell.text = toText(table(), shown.columns);
        if (shown.columns.isEmpty()) {
            cell.text = tr("new columns");
            cell.toolTip = tr("Without columns here, the table gets new ones for the key of the other table");
            cell.muted = true;
        } else {
            cell.toolTip = notes(cell.text, schema::marksOf(shown));
        }
        break;
    case Parent:
        cell.editor = Editor::FreeChoice;
        if (const Table *parent = schema().table(shown.referencedTable)) {
            cell.text = displayName(schema(), *parent);
        } else if (pending) {
            cell.text = tr("choose a table");
            cell.muted = true;
        } else {
            cell.text = shown.missingTable;
            cell.iconName = u"dialog-warning"_s;
            cell.toolTip = tr("There is no table %1").arg(shown.missingTable);
        }
        break;
    case ParentColumns:
        return parentColumnsCell(shown);
    case OnDelete:
    case OnUpdate:
        cell.editor = Editor::Choice;
        cell.text = sqlWords(column == OnDelete ? shown.onDelete : shown.onUpdate);
        break;
    case Deferrable:
        cell.checked = shown.deferrable;
        break;
    case Deferred:
        cell.checked = shown.initiallyDeferred;
        cell.enabled = shown.deferrable;
        if (!shown.deferrable)
            cell.reason = tr("Only a deferrable check can be put off");
        break;
    case Match:
        cell.checked = shown.match == "FULL"_L1;
        break;
    case Comment:
        cell.text = shown.comment;
        break;
    case Name:
        cell.text = shown.name;
        if (cell.text.isEmpty()) {
            cell.text = pending ? tr("named by convention") : tr("unnamed");
            cell.muted = true;
        }
        break;
    }
    return cell;
}

QStringList RelationsModel::choices(ObjectId part, int column) const
{
    QStringList choices;
    if (column == OnDelete || column == OnUpdate) {
        for (ReferentialAction action :
             {ReferentialAction::NoAction, ReferentialAction::Restrict, ReferentialAction::Cascade,
              ReferentialAction::SetNull, ReferentialAction::SetDefault}) {
            choices.append(schema::sqlWords(action));
        }
    } else if (column == Parent) {
        for (const Box<Table> &other : schema().tables)
            choices.append(displayName(schema(), *other));
        choices.sort(Qt::CaseInsensitive);
    } else {
        const Table *of = column == Columns ? &table() : schema().table(foreignKey(part).referencedTable);
        for (const schema::Column &one : of ? of->columns : QList<schema::Column>())
            choices.append(one.name);
    }
    return choices;
}

const Table *RelationsModel::tableNamed(const QString &name) const
{
    for (Qt::CaseSensitivity cs : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const Box<Table> &candidate : schema().tables) {
            if (displayName(schema(), *candidate).compare(name, cs) == 0)
                return &*candidate;
        }
    }
    return nullptr;
}

Result<> RelationsModel::setParent(ForeignKey &changed, const QString &name) const
{
    const Table *parent = tableNamed(name);
    if (!parent) {
        return fail(InspectorError::UnknownTable,
                    text("inspector", "There is no table %1. Choose one of the list.", {name}));
    }
    if (parent->id == changed.referencedTable)
        return {};
    changed.referencedTable = parent->id;
    changed.missingTable.clear();
    changed.missingColumns.clear();
    changed.referencedColumns.clear();
    if (parent->primaryKey) {
        for (const schema::KeyPart &part : parent->primaryKey->parts)
            changed.referencedColumns.append(part.column);
    }
    return {};
}

Result<> RelationsModel::setField(ForeignKey &changed, int column, const QVariant &value) const
{
    const QString line = value.toString().trimmed();
    switch (column) {
    case Columns: {
        const Result<QList<ObjectId>> columns = columnsFromText(table(), line);
        if (!columns)
            return fail(columns.error());
        changed.columns = *columns;
        return {};
    }
    case Parent:
        return setParent(changed, line);
    case ParentColumns: {
        const Table *parent = schema().table(changed.referencedTable);
        if (!parent) {
            return fail(InspectorError::Incomplete,
                        text("inspector", "Choose the table that the relation points at first."));
        }
        const Result<QList<ObjectId>> columns = columnsFromText(*parent, line);
        if (!columns)
            return fail(columns.error());
        changed.referencedColumns = *columns;
        return {};
    }
    case OnDelete:
        changed.onDelete = schema::referentialActionFromSql(line).value_or(ReferentialAction::NoAction);
        return {};
    case OnUpdate:
        changed.onUpdate = schema::referentialActionFromSql(line).value_or(ReferentialAction::NoAction);
        return {};
    case Deferrable:
        changed.deferrable = value.toBool();
        changed.initiallyDeferred = changed.initiallyDeferred && changed.deferrable;
        return {};
    case Deferred:
        changed.initiallyDeferred = value.toBool();
        return {};
    case Match:
        changed.match = value.toBool() ? u"FULL"_s : QString();
        return {};
    case Comment:
        changed.comment = line;
        return {};
    default:
        changed.name = line;
        return {};
    }
}

Result<PartsModel::Step> RelationsModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    if (parts.contains(pendingPart())) {
        ForeignKey started = m_started;
        // No columns means: make new ones.
        if (column == Columns && value.toString().trimmed().isEmpty())
            started.columns.clear();
        else if (const Result<> set = setField(started, column, value); !set)
            return fail(set.error());
        m_started = started;
        return started.referencedTable.isNull() ? Step{} : finish(started);
    }
    QList<document::Edit> edits;
    QStringList names;
    for (ObjectId part : parts) {
        ForeignKey changed = foreignKey(part);
        names.append(changed.name.isEmpty() ? toText(table(), changed.columns) : changed.name);
        if (const Result<> set = setField(changed, column, value); !set)
            return fail(set.error());
        edits.append(edit::setForeignKey(table().id, changed));
    }
    return Step{text("inspector", "Change relation %1 of %2", {table().name, names.join(u", "_s)}),
                edit::sequence(edits)};
}

PartsModel::Step RelationsModel::finish(const ForeignKey &started) const
{
    const Table &parent = *schema().table(started.referencedTable);
    const Text label = text("inspector", "Add relation from %1 to %2", {table().name, parent.name});
    if (!started.columns.isEmpty())
        return {label, edit::setForeignKey(table().id, started)};
    const auto setRest = [started, table = table().id](const document::Document &document) {
        const QList<ForeignKey> &keys = document.schema->table(table)->foreignKeys;
        ForeignKey made
            = *std::find_if(keys.cbegin(), keys.cend(), [&](const ForeignKey &key) { return key.id == started.id; });
        made.onDelete = started.onDelete;
        made.onUpdate = started.onUpdate;
        made.deferrable = started.deferrable;
        made.initiallyDeferred = started.initiallyDeferred;
        made.match = started.match;
        if (!started.name.isEmpty())
            made.name = started.name;
        return edit::setForeignKey(table, made)(document);
    };
    return {label,
            edit::sequence({adoptId(edit::addRelation(table().id, parent.id), table().id, started.id), setRest})};
}

ObjectId RelationsModel::addPart(int)
{
    m_started = {};
    m_started.id = ObjectId::create();
    const ObjectId part = m_started.id;
    beginPending(part);
    return part;
}

PartsModel::Step RelationsModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        const ForeignKey &key = foreignKey(part);
        names.append(key.name.isEmpty() ? toText(table(), key.columns) : key.name);
        edits.append(edit::dropPart(table().id, part));
    }
    return {text("inspector", "Drop relation %1 of %2", {table().name, names.join(u", "_s)}), edit::sequence(edits)};
}

bool RelationsModel::canShare(int column) const
{
    return column >= OnDelete && column <= Deferred;
}

} // namespace relvar::inspector
