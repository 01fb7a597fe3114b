// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/keysmodel.h"

#include "edit/edits.h"
#include "edit/sequence.h"
#include "inspector/adoptid.h"
#include "inspector/keypartstext.h"
#include "schema/marks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

QList<PartsModel::Heading> KeysModel::headings() const
{
    QList<Heading> headings{{tr("Columns"), tr("Columns of the key, in order, separated by commas"), 22},
                            {tr("Name"), tr("Name of the constraint"), 24},
                            {tr("Kind"), tr("Primary key or unique key"), 12}};
    const dialect::Capabilities &can = dialect().capabilities();
    headings.append(can.includedColumns
                        ? Heading{tr("Include"), tr("Further columns that the index of the key carries"), 14}
                        : Heading{{}, {}, 0});
    headings.append(can.nullsNotDistinct
                        ? Heading{tr("One NULL"), tr("A unique key takes NULL for one value: it may be there once"), 10}
                        : Heading{{}, {}, 0});
    headings.append(can.comments ? Heading{tr("Comment"), tr("Comment that the database keeps on it"), 24}
                                 : Heading{{}, {}, 0});
    return headings;
}

QString KeysModel::emptyText() const
{
    return tr("No keys yet.\nA primary key tells the rows apart.");
}

QList<PartsModel::Addition> KeysModel::additions() const
{
    return {{tr("Add unique key"), u"schema-unique"_s},
            {tr("Add primary key"), u"schema-key"_s, hasTable() && !table().primaryKey}};
}

QList<ObjectId> KeysModel::parts() const
{
    QList<ObjectId> ids;
    if (table().primaryKey)
        ids.append(table().primaryKey->id);
    for (const schema::UniqueConstraint &constraint : table().uniqueConstraints)
        ids.append(constraint.id);
    return ids;
}

bool KeysModel::isPrimary(ObjectId part) const
{
    return table().primaryKey && table().primaryKey->id == part;
}

const schema::UniqueConstraint *KeysModel::unique(ObjectId part) const
{
    const auto &all = table().uniqueConstraints;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == part; });
    return found == all.cend() ? nullptr : &*found;
}

PartsModel::Cell KeysModel::cell(ObjectId part, int column) const
{
    const schema::UniqueConstraint *constraint = unique(part);
    const bool primary = constraint ? false : isPrimary(part) || m_pendingIsPrimary;
    Cell cell;
    switch (column) {
    case Columns:
        cell.editor = Editor::ColumnList;
        cell.iconName = primary ? u"schema-key"_s : u"schema-unique"_s;
        if (constraint) {
            cell.text = toText(table(), constraint->parts);
            cell.toolTip = notes(cell.text, schema::marksOf(*constraint), constraint->options);
        } else if (isPrimary(part)) {
            cell.text = toText(table(), table().primaryKey->parts);
            cell.toolTip = notes(cell.text, schema::marksOf(*table().primaryKey), table().primaryKey->options);
        } else {
            cell.text = tr("choose columns");
            cell.muted = true;
        }
        break;
    case Name:
        cell.text = constraint ? constraint->name : isPrimary(part) ? table().primaryKey->name : m_pendingName;
        // A name for a key that was begun is chosen by the convention.
        cell.editable = constraint || !m_pendingIsPrimary || isPrimary(part);
        if (cell.text.isEmpty()) {
            cell.text = isPrimary(part) || constraint ? tr("unnamed") : tr("named by convention");
            cell.muted = true;
        }
        break;
    case Kind:
        cell.text = primary ? tr("Primary") : tr("Unique");
        cell.editable = false;
        break;
    case Include:
        cell.editor = Editor::ColumnList;
        cell.text = constraint ? toText(table(), constraint->included) : QString();
        if (isPrimary(part))
            cell.text = toText(table(), table().primaryKey->included);
        cell.editable = constraint || isPrimary(part);
        break;
    case NullsNotDistinct:
        cell.checked = constraint && constraint->nullsNotDistinct;
        cell.enabled = constraint != nullptr;
        if (isPrimary(part))
            cell.reason = tr("The columns of a primary key are never NULL");
        break;
    case Comment:
        cell.text = constraint ? constraint->comment : isPrimary(part) ? table().primaryKey->comment : QString();
        cell.editable = constraint || isPrimary(part);
        break;
    }
    return cell;
}

QStringList KeysModel::choices(ObjectId, int) const
{
    QStringList names;
    for (const schema::Column &column : table().columns)
        names.append(column.name);
    return names;
}

Result<PartsModel::Step> KeysModel::changePrimary(int column, const QString &line) const
{
    schema::PrimaryKey changed = *table().primaryKey;
    Text label = text("inspector", "Change primary key of %1", {table().name});
    if (column == Name) {
        label = text("inspector", "Rename key %1 to %2", {changed.name, line});
        changed.name = line;
    } else if (column == Comment) {
        changed.comment = line;
    } else {
        const Result<QList<ObjectId>> columns = line.isEmpty() ? QList<ObjectId>() : columnsFromText(table(), line);
        if (!columns)
            return fail(columns.error());
        changed.included = *columns;
    }
    return Step{label, edit::changePrimaryKey(table().id, changed)};
}

Result<PartsModel::Step> KeysModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const ObjectId part = parts.first();
    const schema::UniqueConstraint *constraint = unique(part);
    if (isPrimary(part) && (column == Name || column == Include || column == Comment))
        return changePrimary(column, value.toString().trimmed());
    if (column == Comment) {
        schema::UniqueConstraint changed = *constraint;
        changed.comment = value.toString().trimmed();
        return Step{text("inspector", "Change key %1", {constraint->name}),
                    edit::setUniqueConstraint(table().id, changed)};
    }
    if (column == Name) {
        const QString name = value.toString().trimmed();
        if (!constraint) {
            m_pendingName = name;
            return Step{};
        }
        schema::UniqueConstraint renamed = *constraint;
        renamed.name = name;
        return Step{text("inspector", "Rename key %1 to %2", {constraint->name, name}),
                    edit::setUniqueConstraint(table().id, renamed)};
    }

    if (column == NullsNotDistinct || (column == Include && value.toString().trimmed().isEmpty())) {
        schema::UniqueConstraint changed = *constraint;
        if (column == Include)
            changed.included.clear();
        else
            changed.nullsNotDistinct = value.toBool();
        return Step{text("inspector", "Change key %1", {constraint->name}),
                    edit::setUniqueConstraint(table().id, changed)};
    }
    const Result<QList<ObjectId>> columns = columnsFromText(table(), value.toString());
    if (!columns)
        return fail(columns.error());
    if (column == Include) {
        schema::UniqueConstraint changed = *constraint;
        changed.included = *columns;
        return Step{text("inspector", "Change key %1", {constraint->name}),
                    edit::setUniqueConstraint(table().id, changed)};
    }
    if (!constraint && (isPrimary(part) || m_pendingIsPrimary)) {
        return Step{text("inspector", "Change primary key of %1", {table().name}),
                    adoptId(edit::setPrimaryKey(table().id, *columns), table().id, part)};
    }
    schema::UniqueConstraint changed;
    changed.id = part;
    changed.name = m_pendingName;
    if (constraint)
        changed = *constraint;
    // Collations written behind the columns are kept.
    changed.parts = partsFromText(table(), value.toString(), changed.parts).value();
    return Step{constraint ? text("inspector", "Change key %1", {constraint->name})
                           : text("inspector", "Add unique key to %1", {table().name}),
                edit::setUniqueConstraint(table().id, changed)};
}

ObjectId KeysModel::addPart(int addition)
{
    m_pendingIsPrimary = addition == 1;
    const ObjectId part = ObjectId::create();
    beginPending(part);
    return part;
}

PartsModel::Step KeysModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        const schema::UniqueConstraint *constraint = unique(part);
        names.append(constraint ? constraint->name : u"PRIMARY KEY"_s);
        edits.append(edit::dropPart(table().id, part));
    }
    return {text("inspector", "Drop key %2 of %1", {table().name, names.join(u", "_s)}), edit::sequence(edits)};
}

} // namespace relvar::inspector
