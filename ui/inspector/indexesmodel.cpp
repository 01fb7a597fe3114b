// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/indexesmodel.h"

#include "edit/edits.h"
#include "edit/sequence.h"
#include "inspector/keypartstext.h"
#include "schema/marks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

QList<PartsModel::Heading> IndexesModel::headings() const
{
    QList<Heading> headings{
        {tr("Columns"), tr("Columns or expressions in order, such as: name, lower(email), created DESC"), 22},
        {tr("Unique"), tr("No two rows may have the same values"), 8},
        {tr("Where"), tr("Only rows that meet this condition are in the index; empty: all"), 18},
        {tr("Name"), tr("Name of the index"), 24},
    };
    // What a product does not have keeps its place with no width, so that the others keep theirs.
    const dialect::Capabilities &can = dialect().capabilities();
    headings.append(can.indexMethods.isEmpty()
                        ? Heading{{}, {}, 0}
                        : Heading{tr("Method"), tr("How the index is built; empty: the usual way"), 10});
    headings.append(can.includedColumns
                        ? Heading{tr("Include"),
                                  tr("Further columns that the index carries, so that a search need not "
                                     "read the table"),
                                  14}
                        : Heading{{}, {}, 0});
    headings.append(
        can.nullsNotDistinct
            ? Heading{tr("One NULL"), tr("A unique index takes NULL for one value: it may be there once"), 10}
            : Heading{{}, {}, 0});
    headings.append(can.comments ? Heading{tr("Comment"), tr("Comment that the database keeps on it"), 24}
                                 : Heading{{}, {}, 0});
    return headings;
}

QString IndexesModel::emptyText() const
{
    return tr("No indexes yet.\nAn index makes searches by its columns quick.");
}

QList<PartsModel::Addition> IndexesModel::additions() const
{
    return {{tr("Add index"), u"list-add"_s}};
}

QList<ObjectId> IndexesModel::parts() const
{
    QList<ObjectId> ids;
    for (const schema::Index &index : table().indexes)
        ids.append(index.id);
    return ids;
}

const schema::Index &IndexesModel::indexOf(ObjectId part) const
{
    const auto &all = table().indexes;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one.id == part; });
    return found == all.cend() ? m_started : *found;
}

PartsModel::Cell IndexesModel::cell(ObjectId part, int column) const
{
    const schema::Index &shown = indexOf(part);
    Cell cell;
    switch (column) {
    case Parts:
        cell.editor = Editor::ColumnList;
        cell.iconName = shown.invalid ? u"data-warning"_s : u"schema-index"_s;
        cell.text = toText(table(), shown.parts);
        cell.toolTip = notes(cell.text, schema::marksOf(shown), shown.options);
        if (shown.invalid)
            cell.toolTip += u'\n' + tr("Building it has failed: the database does not use it");
        if (shown.parts.isEmpty()) {
            cell.text = tr("choose columns");
            cell.muted = true;
        }
        break;
    case Unique:
        cell.checked = shown.unique;
        break;
    case Where:
        cell.text = shown.predicate;
        break;
    case Name:
        cell.text = shown.name;
        if (cell.text.isEmpty()) {
            cell.text = tr("named by convention");
            cell.muted = true;
        }
        break;
    case Method:
        cell.text = shown.method;
        cell.editor = Editor::FreeChoice;
        break;
    case Include:
        cell.text = toText(table(), shown.included);
        cell.editor = Editor::ColumnList;
        break;
    case NullsNotDistinct:
        cell.checked = shown.nullsNotDistinct;
        cell.enabled = shown.unique;
        if (!shown.unique)
            cell.reason = tr("Only a unique index compares NULL at all");
        break;
    case Comment:
        cell.text = shown.comment;
        break;
    }
    return cell;
}

QStringList IndexesModel::choices(ObjectId, int column) const
{
    if (column == Method) {
        QStringList methods = dialect().capabilities().indexMethods + offering().indexMethods;
        methods.removeDuplicates();
        return methods;
    }
    QStringList names;
    for (const schema::Column &of : table().columns)
        names.append(of.name);
    return names;
}

Result<PartsModel::Step> IndexesModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const ObjectId part = parts.first();
    schema::Index changed = indexOf(part);
    const QString line = value.toString().trimmed();
    Text label = text("inspector", "Change index %1", {changed.name});
    switch (column) {
    case Parts: {
        const Result<QList<schema::KeyPart>> columns = partsFromText(table(), line, changed.parts);
        if (!columns)
            return fail(columns.error());
        changed.parts = *columns;
        break;
    }
    case Unique:
        changed.unique = value.toBool();
        changed.nullsNotDistinct = changed.nullsNotDistinct && changed.unique;
        break;
    case Include: {
        const Result<QList<ObjectId>> columns = line.isEmpty() ? QList<ObjectId>() : columnsFromText(table(), line);
        if (!columns)
            return fail(columns.error());
        changed.included = *columns;
        break;
    }
    case NullsNotDistinct:
        changed.nullsNotDistinct = value.toBool();
        break;
    case Comment:
        changed.comment = line;
        break;
    case Where:
        changed.predicate = line;
        break;
    case Name:
        label = text("inspector", "Rename index %1 to %2", {changed.name, line});
        changed.name = line;
        break;
    case Method:
        changed.method = line;
        break;
    }
    if (part == pendingPart()) {
        m_started = changed;
        if (changed.parts.isEmpty())
            return Step{};
        label = text("inspector", "Add index to %1", {table().name});
    }
    return Step{label, edit::setIndex(table().id, changed)};
}

ObjectId IndexesModel::addPart(int)
{
    m_started = {};
    m_started.id = ObjectId::create();
    const ObjectId part = m_started.id;
    beginPending(part);
    return part;
}

PartsModel::Step IndexesModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        names.append(indexOf(part).name);
        edits.append(edit::dropPart(table().id, part));
    }
    return {text("inspector", "Drop index %1", {names.join(u", "_s)}), edit::sequence(edits)};
}

} // namespace relvar::inspector
