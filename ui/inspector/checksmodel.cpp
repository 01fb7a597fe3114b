// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/checksmodel.h"

#include "edit/edits.h"
#include "edit/sequence.h"
#include "schema/marks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

QList<PartsModel::Heading> ChecksModel::headings() const
{
    return {{tr("Condition"), tr("Every row must meet it, such as: price >= 0"), 36},
            {tr("Name"), tr("Name of the constraint"), 24},
            dialect().capabilities().comments ? Heading{tr("Comment"), tr("Comment that the database keeps on it"), 24}
                                              : Heading{{}, {}, 0}};
}

QString ChecksModel::emptyText() const
{
    return tr("No checks yet.\nA check refuses rows that break a rule, such as: price >= 0");
}

QList<PartsModel::Addition> ChecksModel::additions() const
{
    return {{tr("Add check"), u"list-add"_s}};
}

QList<ObjectId> ChecksModel::parts() const
{
    QList<ObjectId> ids;
    for (const schema::CheckConstraint &check : table().checks)
        ids.append(check.id);
    return ids;
}

const schema::CheckConstraint &ChecksModel::check(ObjectId part) const
{
    const auto &all = table().checks;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == part; });
    return found == all.cend() ? m_started : *found;
}

PartsModel::Cell ChecksModel::cell(ObjectId part, int column) const
{
    const schema::CheckConstraint &shown = check(part);
    const bool pending = part == pendingPart();
    Cell cell;
    if (column == Comment) {
        cell.text = shown.comment;
        return cell;
    }
    if (shown.inherited) {
        cell.enabled = false;
        cell.reason = tr("Inherited: change it in the table that it comes from");
    }
    cell.text = column == Expression ? shown.expression : shown.name;
    if (cell.text.isEmpty()) {
        cell.text = column == Expression ? tr("type a condition") : pending ? tr("named by convention") : tr("unnamed");
        cell.muted = true;
    } else {
        cell.toolTip = notes(cell.text, schema::marksOf(shown));
    }
    return cell;
}

Result<PartsModel::Step> ChecksModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const ObjectId part = parts.first();
    schema::CheckConstraint changed = check(part);
    Text label = text("inspector", "Change check %1", {changed.name});
    const QString line = value.toString().trimmed();
    if (column == Expression) {
        changed.expression = line;
    } else if (column == Comment) {
        changed.comment = line;
    } else {
        label = text("inspector", "Rename check %1 to %2", {changed.name, line});
        changed.name = line;
    }
    if (part == pendingPart()) {
        m_started = changed;
        if (changed.expression.isEmpty())
            return Step{};
        label = text("inspector", "Add check to %1", {table().name});
    }
    return Step{label, edit::setCheck(table().id, changed)};
}

ObjectId ChecksModel::addPart(int)
{
    m_started = {};
    m_started.id = ObjectId::create();
    const ObjectId part = m_started.id;
    beginPending(part);
    return part;
}

PartsModel::Step ChecksModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        const schema::CheckConstraint &dropped = check(part);
        names.append(dropped.name.isEmpty() ? dropped.expression : dropped.name);
        edits.append(edit::dropPart(table().id, part));
    }
    return {text("inspector", "Drop check %1", {names.join(u", "_s)}), edit::sequence(edits)};
}

} // namespace relvar::inspector
