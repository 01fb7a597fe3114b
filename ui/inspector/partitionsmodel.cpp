// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/partitionsmodel.h"

#include "edit/dependents.h"
#include "edit/edits.h"
#include "edit/naming.h"
#include "edit/sequence.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

QList<PartsModel::Heading> PartitionsModel::headings() const
{
    return {{tr("Rows"),
             tr("Which rows the partition has, such as: FOR VALUES IN ('de'), FOR VALUES FROM (1) TO (9), DEFAULT"),
             44},
            {tr("Name"), tr("Name of the partition, a table"), 24},
            {tr("Parted by"), tr("How the partition is parted itself; empty: it is not"), 20}};
}

QString PartitionsModel::emptyText() const
{
    return tr("No partitions yet.\nWithout one the table takes no rows.");
}

QList<PartsModel::Addition> PartitionsModel::additions() const
{
    return {{tr("Add partition"), u"list-add"_s}};
}

QList<ObjectId> PartitionsModel::parts() const
{
    return schema().partitionsOf(table().id);
}

void PartitionsModel::forgetPending()
{
    m_startedBound.clear();
    m_startedName.clear();
}

PartsModel::Cell PartitionsModel::cell(ObjectId part, int column) const
{
    const schema::Table *shown = schema().table(part);
    Cell cell;
    switch (column) {
    case Bound:
        cell.text = shown ? shown->partitionBound : m_startedBound;
        cell.editable = !shown;
        if (shown)
            cell.reason = tr("Which rows a partition has is said when it is made");
        if (cell.text.isEmpty()) {
            cell.text = tr("type FOR VALUES …");
            cell.muted = true;
        }
        break;
    case Name:
        cell.text = shown ? shown->name : m_startedName;
        if (cell.text.isEmpty()) {
            cell.text = tr("named after the table");
            cell.muted = true;
        }
        break;
    case Parted:
        cell.text = shown ? shown->partitionBy : QString();
        cell.editable = false;
        break;
    }
    return cell;
}

Result<PartsModel::Step> PartitionsModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const ObjectId part = parts.first();
    const QString line = value.toString().trimmed();
    if (const schema::Table *known = schema().table(part)) {
        return Step{text("inspector", "Rename table %1 to %2", {known->name, line}), edit::renameTable(part, line)};
    }
    (column == Bound ? m_startedBound : m_startedName) = line;
    if (m_startedBound.isEmpty())
        return Step{};
    const QString name
        = m_startedName.isEmpty() ? edit::freeTableName(schema(), table().name + u"_part"_s) : m_startedName;
    return Step{text("inspector", "Add partition %1 to %2", {name, table().name}),
                edit::addPartition(table().id, part, name, m_startedBound)};
}

ObjectId PartitionsModel::addPart(int)
{
    forgetPending();
    const ObjectId part = ObjectId::create();
    beginPending(part);
    return part;
}

PartsModel::Step PartitionsModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QStringList takenAlong;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        names.append(schema().table(part)->name);
        takenAlong += edit::dependentsOfTable(schema(), part);
        edits.append(edit::dropTable(part));
    }
    takenAlong.removeDuplicates();
    const QString dropped = names.join(u", "_s);
    return {text("inspector", "Drop partition %1", {dropped}), edit::sequence(edits), tr("partition %1").arg(dropped),
            takenAlong};
}

} // namespace relvar::inspector
