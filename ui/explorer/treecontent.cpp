// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/treecontent.h"

#include "explorer/rows.h"
#include "explorer/tablerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::explorer {

namespace {

using schema::Schema;
using schema::Table;

/// A group of a namespace shows what is in it; the names are then short.
bool isIn(const Row &group, ObjectId space)
{
    return group.space.isNull() || group.space == space;
}

template<typename T>
QString shownName(const Row &group, const Schema &schema, const T &object)
{
    const schema::Namespace *space = schema.findNamespace(object.namespaceId);
    return group.space.isNull() && space && schema.namespaces.size() > 1 ? space->name + u'.' + object.name
                                                                         : object.name;
}

ObjectId namespaceOf(const Schema &schema, const schema::Trigger &trigger)
{
    if (const Table *table = schema.table(trigger.tableId))
        return table->namespaceId;
    const schema::View *view = schema.view(trigger.tableId);
    return view ? view->namespaceId : ObjectId();
}

/// Triggers of one table, or all of them.
QList<Row> triggerRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (!group.object.isNull() && trigger->tableId != group.object)
            continue;
        if (!isIn(group, namespaceOf(schema, *trigger)))
            continue;
        Row row;
        row.kind = RowKind::Trigger;
        row.key = trigger->id.toString();
        row.text = trigger->name;
        row.toolTip = trigger->definition;
        row.iconName = u"quickopen"_s;
        row.object = trigger->id;
        if (group.object.isNull()) {
            if (const Table *table = schema.table(trigger->tableId))
                row.detail = displayName(schema, *table);
            else if (const schema::View *view = schema.view(trigger->tableId))
                row.detail = view->name;
        }
        rows.append(std::move(row));
    }
    return rows.take();
}

void sortByText(QList<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        const int order = left.text.compare(right.text, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.text < right.text;
    });
}

/// Partitions stand below their table, wherever they are.
bool isBelowTable(const Schema &schema, const Table &table)
{
    return table.isPartition() && schema.table(table.partitionOf);
}

/// The tables of the group, or the partitions of its table.
QList<Row> tableRows(const Row &group, const DatabaseEntry &entry, const QString &filter)
{
    const Schema &schema = entry.snapshot->schema;
    QList<Row> rows;
    for (const Box<Table> &table : schema.tables) {
        const bool belongs = group.kind == RowKind::Partitions
                                 ? table->partitionOf == group.object
                                 : isIn(group, table->namespaceId) && !isBelowTable(schema, *table);
        const QList<ObjectId> partitions
            = belongs && !filter.isEmpty() ? schema.partitionsOf(table->id) : QList<ObjectId>();
        const bool isFound = tableMatches(*table, filter)
                             || std::any_of(partitions.cbegin(), partitions.cend(), [&](ObjectId partition) {
                                    return tableMatches(*schema.table(partition), filter);
                                });
        if (!belongs || !isFound)
            continue;
        Row row;
        row.kind = RowKind::Table;
        row.key = table->id.toString();
        row.text = shownName(group, schema, *table);
        row.detail = table->partitionBound;
        row.space = group.space;
        row.toolTip = table->comment.isEmpty() ? row.text : row.text + u'\n' + table->comment;
        if (!table->ofType.text.isEmpty())
            row.toolTip += u'\n' + Words::tr("Its columns are those of the type %1").arg(table->ofType.text);
        row.iconName = u"table"_s;
        row.object = table->id;
        row.table = table;
        row.hasChildren = true;
        row.editable = entry.isDraft;
        rows.append(std::move(row));
    }
    sortByText(rows);
    return rows;
}

QList<Row> viewRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::View> &view : schema.views) {
        if (!isIn(group, view->namespaceId) || view->materialized != (group.kind == RowKind::MaterializedViews))
            continue;
        Row row;
        row.kind = RowKind::View;
        row.key = view->id.toString();
        row.text = shownName(group, schema, *view);
        row.toolTip = view->definition;
        row.iconName = u"view-visible"_s;
        row.object = view->id;
        rows.append(std::move(row));
    }
    QList<Row> sorted = rows.take();
    sortByText(sorted);
    return sorted;
}

Row note(qsizetype position, const QString &text, const QString &detail, const QString &iconName,
         const QString &toolTip)
{
    Row row;
    row.kind = RowKind::Note;
    row.key = QString::number(position);
    row.text = text;
    row.detail = detail;
    row.iconName = iconName;
    row.toolTip = toolTip;
    return row;
}

QList<Row> enumRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::EnumType> &type : schema.enums) {
        if (!isIn(group, type->namespaceId))
            continue;
        Row row;
        row.kind = RowKind::Other;
        row.key = type->id.toString();
        row.text = shownName(group, schema, *type);
        row.detail = type->values.join(u", "_s);
        row.toolTip = row.text + u'\n' + type->values.join(u'\n');
        row.iconName = u"schema-columns"_s;
        row.object = type->id;
        row.hasChildren = !type->values.isEmpty();
        rows.append(std::move(row));
    }
    QList<Row> sorted = rows.take();
    sortByText(sorted);
    return sorted;
}

/// Of an enum; nothing below any other object.
QList<Row> valueRows(const Row &object, const Schema &schema)
{
    QList<Row> rows;
    if (const schema::EnumType *type = schema.enumType(object.object)) {
        for (const QString &value : type->values)
            rows.append(note(rows.size(), value, {}, {}, value));
    }
    return rows;
}

QList<Row> sequenceRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::Sequence> &sequence : schema.sequences) {
        if (!isIn(group, sequence->namespaceId))
            continue;
        Row row;
        row.kind = RowKind::Other;
        row.key = sequence->id.toString();
        row.text = shownName(group, schema, *sequence);
        row.detail = sequence->dataType;
        row.toolTip = row.text;
        if (const Table *owner = schema.table(sequence->ownerTable)) {
            const schema::Column *column = owner->column(sequence->ownerColumn);
            row.toolTip
                += u'\n' + Words::tr("Goes with %1").arg(owner->name + (column ? u'.' + column->name : QString()));
        }
        row.iconName = u"view-sort-ascending"_s;
        row.object = sequence->id;
        rows.append(std::move(row));
    }
    QList<Row> sorted = rows.take();
    sortByText(sorted);
    return sorted;
}

bool isFunction(const schema::OtherObject &object)
{
    return object.kind == "function"_L1 || object.kind == "procedure"_L1 || object.kind == "aggregate"_L1;
}

/// Who owns an object and who may use it is said with that object. Default privileges are about none of them.
bool isListed(const schema::OtherObject &object)
{
    return !schema::isAboutAccess(object) || object.kind == "default privileges"_L1;
}

/// Without namespaces of its own, a schema shows all in one place; else what is in none stands beside them.
bool belongsTo(const Row &group, const Schema &schema, const schema::OtherObject &other)
{
    const bool standsBeside = schema.namespaces.size() > 1 && group.space.isNull();
    return standsBeside ? other.namespaceId.isNull() : isIn(group, other.namespaceId);
}

QList<const schema::OtherObject *> othersOf(const Row &group, const Schema &schema)
{
    QList<const schema::OtherObject *> others;
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        const bool isWanted = isListed(*other) && isFunction(*other) == (group.kind == RowKind::Functions)
                              && (group.kind != RowKind::OthersOfKind || group.key == other->kind);
        if (isWanted && belongsTo(group, schema, *other))
            others.append(&*other);
    }
    return others;
}

QList<Row> otherRows(const Row &group, const Schema &schema, const QString &filter)
{
    const QList<const schema::OtherObject *> others = othersOf(group, schema);
    QMap<QString, qsizetype> kinds;
    for (const schema::OtherObject *other : others) {
        if (matches(other->name, filter))
            ++kinds[other->kind];
    }
    if (group.kind == RowKind::Others && kinds.size() > 1) {
        QList<Row> groups;
        for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
            Row row;
            row.kind = RowKind::OthersOfKind;
            row.key = kind.key();
            row.text = kind.key();
            row.detail = QString::number(*kind);
            row.iconName = group.iconName;
            row.space = group.space;
            row.hasChildren = true;
            groups.append(std::move(row));
        }
        return groups;
    }
    Rows rows(filter);
    for (const schema::OtherObject *other : others) {
        Row row;
        row.kind = RowKind::Other;
        row.key = other->id.toString();
        row.text = shownName(group, schema, *other);
        if (group.kind != RowKind::OthersOfKind)
            row.detail = other->kind;
        row.toolTip = other->definition;
        row.iconName = u"code-block"_s;
        row.object = other->id;
        rows.append(std::move(row));
    }
    QList<Row> sorted = rows.take();
    sortByText(sorted);
    return sorted;
}

QList<Row> notHandledRows(const dialect::Snapshot &snapshot, const QString &filter)
{
    Rows rows(filter);
    qsizetype position = 0;
    for (const dialect::NotHandled &object : snapshot.notHandled)
        rows.append(note(position++, object.name, object.kind, u"data-warning"_s, object.reason));
    return rows.take();
}

QList<Row> historyRows(const dialect::Snapshot &snapshot, const QString &filter)
{
    Rows rows(filter);
    qsizetype position = 0;
    for (const dialect::ForeignHistory &history : snapshot.histories) {
        rows.append(note(position++, history.table, Words::tr("history of %1").arg(history.tool),
                         u"document-open-recent"_s,
                         Words::tr("%1 keeps its history of migrations in this table. It is not part of the schema.")
                             .arg(history.tool)));
    }
    return rows.take();
}

Row group(RowKind kind, const Row &parent, const QString &text, qsizetype count, qsizetype all, const QString &icon)
{
    Row row;
    row.kind = kind;
    row.key = QString::number(int(kind));
    row.text = text;
    row.detail = count == all ? QString::number(count) : Words::tr("%1 of %2").arg(count).arg(all);
    row.iconName = icon;
    row.object = parent.object;
    row.space = parent.space;
    row.table = parent.table;
    row.hasChildren = count > 0;
    return row;
}

QList<Row> groupsOf(const Row &parent, const DatabaseEntry &entry, const QString &filter)
{
    QList<Row> groups;
    if (!entry.snapshot)
        return groups;
    const auto add = [&](RowKind kind, const QString &text, qsizetype all, const QString &icon) {
        if (all == 0 && kind != RowKind::Tables)
            return;
        Row row = group(kind, parent, text, all, all, icon);
        if (!filter.isEmpty())
            row = group(kind, parent, text, rowsBelow(row, entry, filter).size(), all, icon);
        if (filter.isEmpty() || row.hasChildren)
            groups.append(std::move(row));
    };
    const Schema &schema = entry.snapshot->schema;
    const auto count = [&](const auto &list, auto isCounted) {
        return std::count_if(list.cbegin(), list.cend(), [&](const auto &object) {
            return isIn(parent, object->namespaceId) && isCounted(*object);
        });
    };
    const auto any = [](const auto &) { return true; };
    const bool hasNamespaces = schema.namespaces.size() > 1;
    if (!hasNamespaces || parent.kind == RowKind::Namespace) {
        add(RowKind::Tables, Words::tr("Tables"),
            count(schema.tables, [&](const Table &table) { return !isBelowTable(schema, table); }), u"table"_s);
        add(RowKind::Views, Words::tr("Views"),
            count(schema.views, [](const schema::View &view) { return !view.materialized; }), u"view-visible"_s);
        add(RowKind::MaterializedViews, Words::tr("Materialized views"),
            count(schema.views, [](const schema::View &view) { return view.materialized; }), u"view-visible"_s);
        add(RowKind::Enums, Words::tr("Enum types"), count(schema.enums, any), u"schema-columns"_s);
        add(RowKind::Sequences, Words::tr("Sequences"), count(schema.sequences, any), u"view-sort-ascending"_s);
        add(RowKind::Functions, Words::tr("Functions"), count(schema.otherObjects, isFunction), u"code-block"_s);
        add(RowKind::Triggers, Words::tr("Triggers"),
            std::count_if(schema.triggers.cbegin(), schema.triggers.cend(),
                          [&](const Box<schema::Trigger> &trigger) {
                              return isIn(parent, namespaceOf(schema, *trigger));
                          }),
            u"quickopen"_s);
    } else {
        for (const schema::Namespace &space : schema.namespaces) {
            Row row;
            row.kind = RowKind::Namespace;
            row.key = space.id.toString();
            row.text = space.name;
            row.toolTip = space.comment.isEmpty() ? space.name : space.name + u'\n' + space.comment;
            row.iconName = u"folder"_s;
            row.space = space.id;
            row.editable = entry.isDraft;
            row.hasChildren = true;
            if (filter.isEmpty() || matches(space.name, filter) || !groupsOf(row, entry, filter).isEmpty())
                groups.append(std::move(row));
        }
    }
    add(RowKind::Others, Words::tr("Other objects"),
        std::count_if(schema.otherObjects.cbegin(), schema.otherObjects.cend(),
                      [&](const Box<schema::OtherObject> &other) {
                          return !isFunction(*other) && isListed(*other) && belongsTo(parent, schema, *other);
                      }),
        u"code-block"_s);
    if (parent.kind == RowKind::Namespace)
        return groups;
    add(RowKind::NotHandled, Words::tr("Not handled"), entry.snapshot->notHandled.size(), u"data-warning"_s);
    add(RowKind::Histories, Words::tr("Other histories"), entry.snapshot->histories.size(), u"document-open-recent"_s);
    return groups;
}

QList<Row> partGroupsOf(const Row &parent, const DatabaseEntry &entry, const QString &filter)
{
    const Table &table = **parent.table;
    // A table that is found by its own name is shown whole.
    const QString partFilter = matches(table.name, filter) ? QString() : filter;
    const qsizetype triggers
        = std::count_if(entry.snapshot->schema.triggers.cbegin(), entry.snapshot->schema.triggers.cend(),
                        [&](const Box<schema::Trigger> &trigger) { return trigger->tableId == table.id; });
    QList<Row> groups;
    const auto add = [&](RowKind kind, const QString &text, qsizetype all, const QString &icon) {
        if (all == 0)
            return;
        Row row = group(kind, parent, text, all, all, icon);
        if (!partFilter.isEmpty())
            row = group(kind, parent, text, rowsBelow(row, entry, filter).size(), all, icon);
        if (row.hasChildren)
            groups.append(std::move(row));
    };
    add(RowKind::Columns, Words::tr("Columns"), table.columns.size(), u"schema-columns"_s);
    add(RowKind::Keys, Words::tr("Keys"), table.uniqueConstraints.size() + (table.primaryKey ? 1 : 0), u"schema-key"_s);
    add(RowKind::Relations, Words::tr("Relations"), table.foreignKeys.size(), u"schema-relation"_s);
    add(RowKind::Indexes, Words::tr("Indexes"), table.indexes.size(), u"schema-index"_s);
    add(RowKind::Checks, Words::tr("Checks"), table.checks.size() + table.exclusions.size(), u"checkmark"_s);
    add(RowKind::Partitions, Words::tr("Partitions"), entry.snapshot->schema.partitionsOf(table.id).size(), u"table"_s);
    add(RowKind::TableTriggers, Words::tr("Triggers"), triggers, u"quickopen"_s);
    return groups;
}

} // namespace

QList<Row> rowsBelow(const Row &parent, const DatabaseEntry &entry, const QString &filter)
{
    const QString partFilter = parent.table && matches((*parent.table)->name, filter) ? QString() : filter;
    switch (parent.kind) {
    case RowKind::Draft:
    case RowKind::Connection:
        return groupsOf(parent, entry, filter);
    case RowKind::Namespace:
        return groupsOf(parent, entry, matches(parent.text, filter) ? QString() : filter);
    case RowKind::Tables:
        return tableRows(parent, entry, filter);
    case RowKind::Partitions:
        return tableRows(parent, entry, partFilter);
    case RowKind::Views:
    case RowKind::MaterializedViews:
        return viewRows(parent, entry.snapshot->schema, filter);
    case RowKind::Enums:
        return enumRows(parent, entry.snapshot->schema, filter);
    case RowKind::Sequences:
        return sequenceRows(parent, entry.snapshot->schema, filter);
    case RowKind::Triggers:
    case RowKind::TableTriggers:
        return triggerRows(parent, entry.snapshot->schema, partFilter);
    case RowKind::Functions:
    case RowKind::Others:
    case RowKind::OthersOfKind:
        return otherRows(parent, entry.snapshot->schema, filter);
    case RowKind::Other:
        return valueRows(parent, entry.snapshot->schema);
    case RowKind::NotHandled:
        return notHandledRows(*entry.snapshot, filter);
    case RowKind::Histories:
        return historyRows(*entry.snapshot, filter);
    case RowKind::Table:
        return partGroupsOf(parent, entry, filter);
    case RowKind::Columns:
        return columnRows(parent, entry, partFilter);
    case RowKind::Keys:
        return keyRows(parent, partFilter);
    case RowKind::Relations:
        return relationRows(parent, entry.snapshot->schema, partFilter);
    case RowKind::Indexes:
        return indexRows(parent, partFilter);
    case RowKind::Checks:
        return checkRows(parent, partFilter);
    default:
        return {};
    }
}

QStringList pathToTables(const DatabaseEntry &entry)
{
    const QString tables = QString::number(int(RowKind::Tables));
    if (!entry.snapshot || entry.snapshot->schema.namespaces.size() < 2)
        return {tables};
    return {entry.snapshot->schema.defaultNamespace().toString(), tables};
}

Row rowOf(const DatabaseEntry &entry)
{
    Row row;
    row.hasChildren = entry.snapshot.has_value();
    row.detail = entry.stateText;
    if (entry.isDraft) {
        row.kind = RowKind::Draft;
        row.key = u"draft"_s;
        row.text = entry.settings.name.isEmpty() ? Words::tr("Draft") : entry.settings.name;
        row.iconName = u"document-edit"_s;
        row.toolTip = Words::tr("What you draw. Databases change only when a migration is applied to them.");
        return row;
    }

    row.kind = RowKind::Connection;
    row.key = u"connection "_s + entry.settings.name;
    row.text = entry.settings.name;
    row.toolTip = entry.settings.address;
    if (entry.snapshot)
        row.toolTip += u'\n' + entry.snapshot->facts.product;
    if (!entry.problem.isEmpty())
        row.toolTip += u'\n' + entry.problem;
    row.color = entry.settings.color;
    row.isCurrent = entry.isCurrent;
    if (entry.isCurrent)
        row.toolTip += u'\n' + Words::tr("Apply and Revert work on this database.");
    switch (entry.state) {
    case DatabaseEntry::State::Connecting:
        row.iconName = u"chronometer"_s;
        break;
    case DatabaseEntry::State::Connected:
        row.iconName = u"network-connect"_s;
        break;
    case DatabaseEntry::State::Drifted:
        row.iconName = u"data-warning"_s;
        break;
    case DatabaseEntry::State::Lost:
        row.iconName = u"network-disconnect"_s;
        break;
    case DatabaseEntry::State::Failed:
        row.iconName = u"data-error"_s;
        break;
    }
    if (entry.settings.environment == database::Environment::Production)
        row.detail = row.detail.isEmpty() ? Words::tr("production") : Words::tr("production, %1").arg(row.detail);
    else if (entry.settings.environment == database::Environment::Test)
        row.detail = row.detail.isEmpty() ? Words::tr("test") : Words::tr("test, %1").arg(row.detail);
    if (entry.isCurrent)
        row.detail = Words::tr("current, %1").arg(row.detail);
    if (entry.settings.readOnly)
        row.detail = row.detail.isEmpty() ? Words::tr("read-only") : Words::tr("%1, read-only").arg(row.detail);
    return row;
}

} // namespace relvar::explorer
