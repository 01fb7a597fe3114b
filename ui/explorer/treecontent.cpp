// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/treecontent.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::explorer {

namespace {

using schema::KeyPart;
using schema::Schema;
using schema::Table;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(relvar::explorer::DatabaseTree)
};

bool matches(const QString &name, const QString &filter)
{
    return name.contains(filter, Qt::CaseInsensitive);
}

QString columnNames(const Table &table, const QList<ObjectId> &ids)
{
    QStringList names;
    for (ObjectId id : ids) {
        const schema::Column *column = table.column(id);
        names.append(column ? column->name : u"?"_s);
    }
    return names.join(u", "_s);
}

QString partNames(const Table &table, const QList<KeyPart> &parts)
{
    QStringList names;
    for (const KeyPart &part : parts) {
        const schema::Column *column = table.column(part.column);
        names.append(column ? column->name : part.expression);
    }
    return names.join(u", "_s);
}

/// Collects rows that pass the filter.
class Rows
{
public:
    explicit Rows(QString filter)
        : m_filter(std::move(filter))
    {
    }

    void append(Row row)
    {
        if (matches(row.text, m_filter))
            m_rows.append(std::move(row));
    }

    [[nodiscard]] QList<Row> take() { return std::move(m_rows); }

private:
    QString m_filter;
    QList<Row> m_rows;
};

Row partRow(const Row &group, RowKind kind, ObjectId part, const QString &text, const QString &detail,
            const QString &iconName)
{
    Row row;
    row.kind = kind;
    row.key = part.toString();
    row.text = text;
    row.detail = detail;
    row.toolTip = detail.isEmpty() ? text : text + u'\n' + detail;
    row.iconName = iconName;
    row.object = group.object;
    row.part = part;
    row.table = group.table;
    return row;
}

QList<Row> columnRows(const Row &group, const DatabaseEntry &entry, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::Column &column : table.columns) {
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        const bool isChild
            = std::any_of(table.foreignKeys.cbegin(), table.foreignKeys.cend(),
                          [&](const schema::ForeignKey &key) { return key.columns.contains(column.id); });
        QString detail = column.type.text;
        if (column.notNull)
            detail += u' ' + Words::tr("not null");
        Row row = partRow(group, RowKind::Column, column.id, column.name, detail.trimmed(),
                          isKey     ? u"schema-key"_s
                          : isChild ? u"schema-relation"_s
                                    : u"schema-column"_s);
        row.editable = entry.isDraft;
        rows.append(std::move(row));
    }
    return rows.take();
}

QList<Row> keyRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    if (table.primaryKey) {
        const QString columns = partNames(table, table.primaryKey->parts);
        const QString name = table.primaryKey->name.isEmpty() ? Words::tr("Primary key") : table.primaryKey->name;
        rows.append(partRow(group, RowKind::Key, table.primaryKey->id, name, columns, u"schema-key"_s));
    }
    for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
        const QString name = unique.name.isEmpty() ? Words::tr("Unique") : unique.name;
        rows.append(partRow(group, RowKind::Key, unique.id, name, partNames(table, unique.parts), u"schema-unique"_s));
    }
    return rows.take();
}

QList<Row> relationRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::ForeignKey &key : table.foreignKeys) {
        const Table *parent = schema.table(key.referencedTable);
        const QString columns = columnNames(table, key.columns);
        const QString target = parent ? displayName(schema, *parent) : key.missingTable;
        const QString name = key.name.isEmpty() ? columns : key.name;
        rows.append(
            partRow(group, RowKind::Relation, key.id, name, u"%1 → %2"_s.arg(columns, target), u"schema-relation"_s));
    }
    return rows.take();
}

QList<Row> indexRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    const Table &table = **group.table;
    for (const schema::Index &index : table.indexes) {
        QString detail = partNames(table, index.parts);
        if (index.unique)
            detail += u", "_s + Words::tr("unique");
        rows.append(partRow(group, RowKind::Index, index.id, index.name, detail, u"schema-index"_s));
    }
    return rows.take();
}

QList<Row> checkRows(const Row &group, const QString &filter)
{
    Rows rows(filter);
    for (const schema::CheckConstraint &check : (*group.table)->checks) {
        const QString name = check.name.isEmpty() ? check.expression : check.name;
        const QString detail = check.name.isEmpty() ? QString() : check.expression;
        rows.append(partRow(group, RowKind::Check, check.id, name, detail, u"checkmark"_s));
    }
    return rows.take();
}

/// Triggers of one table, or all of them.
QList<Row> triggerRows(const Row &group, const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::Trigger> &trigger : schema.triggers) {
        if (!group.object.isNull() && trigger->tableId != group.object)
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

bool tableMatches(const Table &table, const QString &filter)
{
    const auto anyOf = [&](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &item) { return matches(item.name, filter); });
    };
    return matches(table.name, filter) || anyOf(table.columns) || anyOf(table.uniqueConstraints)
           || anyOf(table.foreignKeys) || anyOf(table.indexes) || anyOf(table.checks);
}

void sortByText(QList<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        const int order = left.text.compare(right.text, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left.text < right.text;
    });
}

QList<Row> tableRows(const DatabaseEntry &entry, const QString &filter)
{
    const Schema &schema = entry.snapshot->schema;
    QList<Row> rows;
    for (const Box<Table> &table : schema.tables) {
        if (!tableMatches(*table, filter))
            continue;
        Row row;
        row.kind = RowKind::Table;
        row.key = table->id.toString();
        row.text = displayName(schema, *table);
        row.toolTip = table->comment.isEmpty() ? row.text : row.text + u'\n' + table->comment;
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

QList<Row> viewRows(const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::View> &view : schema.views) {
        Row row;
        row.kind = RowKind::View;
        row.key = view->id.toString();
        row.text = view->name;
        row.toolTip = view->definition;
        row.iconName = u"view-visible"_s;
        row.object = view->id;
        rows.append(std::move(row));
    }
    QList<Row> sorted = rows.take();
    sortByText(sorted);
    return sorted;
}

QList<Row> otherRows(const Schema &schema, const QString &filter)
{
    Rows rows(filter);
    for (const Box<schema::OtherObject> &other : schema.otherObjects) {
        Row row;
        row.kind = RowKind::Other;
        row.key = other->id.toString();
        row.text = other->name;
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
    add(RowKind::Tables, Words::tr("Tables"), schema.tables.size(), u"table"_s);
    add(RowKind::Views, Words::tr("Views"), schema.views.size(), u"view-visible"_s);
    add(RowKind::Triggers, Words::tr("Triggers"), schema.triggers.size(), u"quickopen"_s);
    add(RowKind::Others, Words::tr("Other objects"), schema.otherObjects.size(), u"code-block"_s);
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
    add(RowKind::Checks, Words::tr("Checks"), table.checks.size(), u"checkmark"_s);
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
    case RowKind::Tables:
        return tableRows(entry, filter);
    case RowKind::Views:
        return viewRows(entry.snapshot->schema, filter);
    case RowKind::Triggers:
    case RowKind::TableTriggers:
        return triggerRows(parent, entry.snapshot->schema, partFilter);
    case RowKind::Others:
        return otherRows(entry.snapshot->schema, filter);
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
        row.detail = row.detail.isEmpty() ? Words::tr("production") : Words::tr("%1, production").arg(row.detail);
    else if (entry.settings.environment == database::Environment::Test)
        row.detail = row.detail.isEmpty() ? Words::tr("test") : Words::tr("%1, test").arg(row.detail);
    if (entry.settings.readOnly)
        row.detail = row.detail.isEmpty() ? Words::tr("read-only") : Words::tr("%1, read-only").arg(row.detail);
    return row;
}

} // namespace relvar::explorer
