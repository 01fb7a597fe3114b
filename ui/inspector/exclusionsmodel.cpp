// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/exclusionsmodel.h"

#include "edit/edits.h"
#include "edit/sequence.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

QList<PartsModel::Heading> ExclusionsModel::headings() const
{
    return {{tr("Definition"),
             tr("No two rows may meet it together, such as: EXCLUDE USING gist (room WITH =, during WITH &&)"), 44},
            {tr("Name"), tr("Name of the constraint"), 24},
            {tr("Comment"), tr("Comment that the database keeps on it"), 24}};
}

QString ExclusionsModel::emptyText() const
{
    return tr(
        "No exclusion constraints yet.\nOne refuses rows that overlap, such as: EXCLUDE USING gist (during WITH &&)");
}

QList<PartsModel::Addition> ExclusionsModel::additions() const
{
    return {{tr("Add exclusion"), u"list-add"_s}};
}

QList<ObjectId> ExclusionsModel::parts() const
{
    QList<ObjectId> ids;
    for (const schema::ExclusionConstraint &one : table().exclusions)
        ids.append(one.id);
    return ids;
}

const schema::ExclusionConstraint &ExclusionsModel::exclusion(ObjectId part) const
{
    const auto &all = table().exclusions;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == part; });
    return found == all.cend() ? m_started : *found;
}

PartsModel::Cell ExclusionsModel::cell(ObjectId part, int column) const
{
    const schema::ExclusionConstraint &shown = exclusion(part);
    Cell cell;
    cell.text = column == Definition ? shown.definition : column == Name ? shown.name : shown.comment;
    if (cell.text.isEmpty() && column != Comment) {
        cell.text = column == Definition ? tr("type EXCLUDE …") : tr("named by convention");
        cell.muted = true;
    }
    return cell;
}

Result<PartsModel::Step> ExclusionsModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const ObjectId part = parts.first();
    schema::ExclusionConstraint changed = exclusion(part);
    Text label = text("inspector", "Change exclusion constraint %1", {changed.name});
    const QString line = value.toString().trimmed();
    if (column == Definition) {
        changed.definition = line;
    } else if (column == Comment) {
        changed.comment = line;
    } else {
        label = text("inspector", "Rename exclusion constraint %1 to %2", {changed.name, line});
        changed.name = line;
    }
    if (part == pendingPart()) {
        m_started = changed;
        if (changed.definition.isEmpty())
            return Step{};
        label = text("inspector", "Add exclusion constraint to %1", {table().name});
    }
    return Step{label, edit::setExclusion(table().id, changed)};
}

ObjectId ExclusionsModel::addPart(int)
{
    m_started = {};
    m_started.id = ObjectId::create();
    const ObjectId part = m_started.id;
    beginPending(part);
    return part;
}

PartsModel::Step ExclusionsModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        names.append(exclusion(part).name);
        edits.append(edit::dropPart(table().id, part));
    }
    return {text("inspector", "Drop exclusion constraint %1", {names.join(u", "_s)}), edit::sequence(edits)};
}

} // namespace relvar::inspector
