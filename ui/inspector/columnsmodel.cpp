// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/columnsmodel.h"

#include "dialect/language.h"
#include "edit/dependents.h"
#include "edit/edits.h"
#include "edit/naming.h"
#include "edit/sequence.h"
#include "edit/types.h"
#include "schema/expression.h"
#include "schema/marks.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

using schema::Column;

namespace {

// As SQL says it: GENERATED … AS IDENTITY.
const QString always = u"ALWAYS"_s;
const QString byDefault = u"BY DEFAULT"_s;

} // namespace

QList<ColumnsModel::Field> ColumnsModel::fields() const
{
    const dialect::Capabilities &can = dialect().capabilities();
    QList<Field> fields{Field::Name, Field::Type, Field::Key, Field::NotNull, Field::Default};
    if (can.autoincrement || can.identityColumns)
        fields.append(Field::Numbering);
    if (can.storedGeneratedColumns || can.virtualGeneratedColumns)
        fields.append(Field::Generated);
    if (can.storedGeneratedColumns && can.virtualGeneratedColumns)
        fields.append(Field::Stored);
    if (!can.collations.isEmpty())
        fields.append(Field::Collation);
    fields.append(Field::PartOf);
    if (can.comments)
        fields.append(Field::Comment);
    return fields;
}

QList<PartsModel::Heading> ColumnsModel::headings() const
{
    QList<Heading> headings;
    for (Field field : fields()) {
        switch (field) {
        case Field::Name:
            headings.append({tr("Name"), tr("Name of the column"), 18});
            break;
        case Field::Type:
            headings.append({tr("Type"), tr("Data type of the column"), 14});
            break;
        case Field::Key:
            headings.append({tr("Key"), tr("The column is part of the primary key"), 5});
            break;
        case Field::NotNull:
            headings.append({tr("Not null"), tr("Every row must have a value"), 9});
            break;
        case Field::Default:
            headings.append({tr("Default"), tr("Expression for rows that give no value; empty: none"), 16});
            break;
        case Field::Numbering:
            if (dialect().capabilities().identityColumns)
                headings.append({tr("Identity"),
                                 tr("The database hands out the numbers: ALWAYS, or BY DEFAULT where a row "
                                    "gives none; empty: it does not"),
                                 12});
            else
                headings.append({tr("Auto"), tr("The database hands out the numbers and uses none of them twice"), 6});
            break;
        case Field::Generated:
            headings.append({tr("Generated as"), tr("Expression that the column is computed from; empty: none"), 18});
            break;
        case Field::Stored:
            headings.append(
                {tr("Stored"), tr("The computed value is kept in the table, not computed at each reading"), 8});
            break;
        case Field::Collation:
            headings.append({tr("Collation"), tr("How texts of the column are compared and sorted"), 12});
            break;
        case Field::PartOf:
            headings.append({tr("Part of"),
                             tr("The keys, relations, checks and indexes that the column is in, and its place in those "
                                "of several columns"),
                             18});
            break;
        case Field::Comment:
            headings.append({tr("Comment"), tr("Comment that the database keeps on the column"), 24});
            break;
        }
    }
    return headings;
}

QString ColumnsModel::emptyText() const
{
    return tr("No columns yet.\nPress Enter or use the button below to add one.");
}

QList<PartsModel::Addition> ColumnsModel::additions() const
{
    return {{tr("Add column"), u"list-add"_s, !hasTable() || !table().isPartition()}};
}

QList<ObjectId> ColumnsModel::parts() const
{
    QList<ObjectId> ids;
    for (const Column &column : table().columns)
        ids.append(column.id);
    return ids;
}

PartsModel::Cell ColumnsModel::nameCell(const Column &column) const
{
    Cell cell;
    cell.text = column.name;
    const bool isKey = table().isPrimaryKeyColumn(column.id);
    QStringList notes(column.name);
    if (isKey) {
        cell.iconName = u"schema-key"_s;
        notes.append(tr("Part of the primary key"));
    }
    for (const schema::ForeignKey &key : table().foreignKeys) {
        if (!key.columns.contains(column.id))
            continue;
        if (!isKey)
            cell.iconName = u"schema-relation"_s;
        const schema::Table *parent = schema().table(key.referencedTable);
        notes.append(tr("Points at %1").arg(parent ? displayName(schema(), *parent) : key.missingTable));
    }
    if (cell.iconName.isEmpty() && table().isUnique({column.id})) {
        cell.iconName = u"schema-unique"_s;
        notes.append(tr("Unique"));
    }
    if (cell.iconName.isEmpty())
        cell.iconName = u"schema-column"_s;
    notes += schema::marksOf(column) + schema::settingsIn(column.options);
    cell.toolTip = notes.join(u'\n');
    return cell;
}

bool ColumnsModel::canNumber(const Column &column) const
{
    if (column.identity || dialect().capabilities().identityColumns)
        return true;
    const auto &key = table().primaryKey;
    return key && key->parts.size() == 1 && key->parts.first().column == column.id;
}

PartsModel::Cell ColumnsModel::partOfCell(const Column &column) const
{
    Cell cell;
    cell.editable = false;
    QStringList marks;
    QStringList notes;
    const auto add = [&](const QString &mark, const QString &name, qsizetype place, const QStringList &columns) {
        marks.append(columns.size() > 1
                         ? u"%1 %2/%3"_s.arg(mark, QString::number(place + 1), QString::number(columns.size()))
                         : mark);
        notes.append(u"%1 %2 (%3)"_s.arg(mark, name, columns.join(u", "_s)));
    };
    const auto addParts = [&](const QString &mark, const QString &name, const QList<schema::KeyPart> &parts) {
        QStringList names;
        qsizetype place = -1;
        for (const schema::KeyPart &part : parts) {
            const Column *of = table().column(part.column);
            if (part.column == column.id || (!of && schema::mentions(part.expression, column.name)))
                place = names.size();
            names.append(of ? of->name : part.expression);
        }
        if (place >= 0)
            add(mark, name, place, names);
    };
    if (table().primaryKey)
        addParts(tr("PK", "primary key"), table().primaryKey->name, table().primaryKey->parts);
    for (const schema::UniqueConstraint &unique : table().uniqueConstraints)
        addParts(tr("UQ", "unique key"), unique.name, unique.parts);
    for (const schema::ForeignKey &key : table().foreignKeys) {
        const qsizetype place = key.columns.indexOf(column.id);
        if (place < 0)
            continue;
        QStringList names;
        for (const ObjectId id : key.columns)
            names.append(table().column(id) ? table().column(id)->name : QString());
        const schema::Table *parent = schema().table(key.referencedTable);
        add(u"→ "_s + (parent ? displayName(schema(), *parent) : key.missingTable), key.name, place, names);
    }
    for (const schema::CheckConstraint &check : table().checks) {
        if (schema::mentions(check.expression, column.name))
            add(tr("CK", "check"), check.name, 0, {check.expression});
    }
    for (const schema::ExclusionConstraint &exclusion : table().exclusions) {
        if (schema::mentions(exclusion.definition, column.name))
            add(tr("EX", "exclusion constraint"), exclusion.name, 0, {exclusion.definition});
    }
    for (const schema::Index &index : table().indexes)
        addParts(tr("IX", "index"), index.name, index.parts);
    cell.text = marks.join(u", "_s);
    cell.toolTip = notes.join(u'\n');
    cell.muted = true;
    return cell;
}

QString ColumnsModel::originOf(const Column &column) const
{
    if (const schema::Table *giver = table().isPartition() ? schema().table(table().partitionOf) : nullptr)
        return tr("A partition has its columns from %1: change them there").arg(displayName(schema(), *giver));
    if (!table().ofType.text.isEmpty())
        return tr("The table is of the type %1, which gives it its columns").arg(table().ofType.text);
    if (!column.inherited)
        return {};
    for (const ObjectId id : table().inherits) {
        const schema::Table *parent = schema().table(id);
        if (parent && parent->column(column.name))
            return tr("Inherited from %1: change it there").arg(displayName(schema(), *parent));
    }
    return tr("Inherited: change it where it comes from");
}

PartsModel::Cell ColumnsModel::cell(ObjectId part, int column) const
{
    Cell cell = ownCell(part, column);
    const Field field = fields().at(column);
    const QString origin = originOf(*table().column(part));
    if (!origin.isEmpty() && field != Field::Key && field != Field::Comment && field != Field::PartOf) {
        cell.enabled = false;
        cell.reason = origin;
    }
    return cell;
}

PartsModel::Cell ColumnsModel::ownCell(ObjectId part, int column) const
{
    const Column &shown = *table().column(part);
    Cell cell;
    switch (fields().at(column)) {
    case Field::Name:
        return nameCell(shown);
    case Field::Type:
        cell.text = shown.type.text;
        cell.editor = Editor::FreeChoice;
        break;
    case Field::Key:
        cell.checked = table().isPrimaryKeyColumn(part);
        break;
    case Field::NotNull:
        cell.checked = shown.notNull;
        break;
    case Field::Default:
        cell.text = shown.defaultExpression.value_or(QString());
        cell.enabled = !shown.generated && !(shown.identity && dialect().capabilities().identityColumns);
        if (shown.generated)
            cell.reason = tr("A computed column has no default");
        else if (!cell.enabled)
            cell.reason = tr("The database hands out the numbers of this column: it has no other default");
        break;
    case Field::Numbering:
        if (dialect().capabilities().identityColumns) {
            cell.editor = Editor::Choice;
            cell.text = !shown.identity ? QString() : shown.identity->always ? always : byDefault;
            cell.enabled = !shown.generated;
            if (shown.generated)
                cell.reason = tr("A computed column is not numbered by the database");
            break;
        }
        cell.checked = shown.identity.has_value();
        cell.enabled = canNumber(shown);
        if (!cell.enabled)
            cell.reason = tr("Only a column that is the primary key alone can be numbered by the database");
        break;
    case Field::Generated:
        cell.text = shown.generated ? shown.generated->expression : QString();
        break;
    case Field::Stored:
        cell.checked = shown.generated && shown.generated->stored;
        cell.enabled = shown.generated.has_value();
        if (!cell.enabled)
            cell.reason = tr("Only a computed column is stored or not");
        break;
    case Field::Collation:
        cell.text = shown.collation;
        cell.editor = Editor::FreeChoice;
        break;
    case Field::PartOf:
        return partOfCell(shown);
    case Field::Comment:
        cell.text = shown.comment;
        break;
    }
    return cell;
}

QStringList ColumnsModel::choices(ObjectId, int column) const
{
    const Field field = fields().at(column);
    if (field == Field::Collation) {
        QStringList collations = dialect().capabilities().collations + offering().collations;
        collations.removeDuplicates();
        return collations;
    }
    if (field == Field::Numbering)
        return {QString(), byDefault, always};
    if (field != Field::Type)
        return {};
    // The usual types, then the schema's own, then what this table uses besides, then all that a connected database
    // has.
    QStringList types = dialect().usualTypes() + edit::typeTexts(schema());
    QStringList others;
    for (const Column &other : table().columns) {
        if (!other.type.text.isEmpty() && !types.contains(other.type.text, Qt::CaseInsensitive)
            && !others.contains(other.type.text, Qt::CaseInsensitive)) {
            others.append(other.type.text);
        }
    }
    types += others;
    for (const QString &type : offering().types) {
        if (!types.contains(type, Qt::CaseInsensitive))
            types.append(type);
    }
    return types;
}

std::optional<PartsModel::Remark> ColumnsModel::ownRemark(ObjectId, int column, const QString &typed) const
{
    const Field field = fields().at(column);
    if (field == Field::Name)
        return remarkOnName(typed.trimmed());
    if (field != Field::Type)
        return {};
    const Text note = dialect().language().noteOnType(typed.trimmed(), table(), schema(), offering().types);
    return note.isEmpty() ? std::nullopt : std::optional(Remark{false, note.toString()});
}

Result<PartsModel::Step> ColumnsModel::pasting(const QList<QStringList> &lines) const
{
    const QList<int> shown = shownColumns();
    const QList<Field> all = fields();
    schema::Table grown = table();
    QStringList names;
    QList<document::Edit> edits;
    QList<ObjectId> key;
    if (grown.primaryKey) {
        for (const schema::KeyPart &part : grown.primaryKey->parts)
            key.append(part.column);
    }
    const qsizetype keyBefore = key.size();
    for (const QStringList &line : lines) {
        Column column;
        column.id = ObjectId::create();
        bool isKey = false;
        for (qsizetype i = 0; i < shown.size() && i < line.size(); ++i) {
            const Field field = all.at(shown.at(i));
            const QString value = line.at(i).trimmed();
            if (field == Field::Name)
                column.name = value;
            else if (field == Field::Key)
                isKey = !value.isEmpty();
            else if (field != Field::PartOf && !value.isEmpty() && (field != Field::Stored || column.generated))
                setField(column, field, value);
        }
        if (column.name.isEmpty() || grown.column(column.name))
            column.name = edit::freeColumnName(grown, column.name.isEmpty() ? u"column"_s : column.name);
        if (column.type.text.isEmpty())
            column.type.text = dialect().usualTypes().value(0);
        grown.columns.append(column);
        names.append(column.name);
        edits.append(edit::addColumn(table().id, column));
        if (isKey)
            key.append(column.id);
    }
    // A key of another table does not make that of this one longer.
    if (keyBefore == 0 && !key.isEmpty())
        edits.append(edit::setPrimaryKey(table().id, key));
    return Step{text("inspector", "Paste columns %2 into %1", {table().name, names.join(u", "_s)}),
                edit::sequence(edits)};
}

Result<PartsModel::Step> ColumnsModel::change(const QList<ObjectId> &parts, int column, const QVariant &value)
{
    const Field field = fields().at(column);
    if (field == Field::Key)
        return changeKey(parts, value.toBool());
    if (field == Field::Name) {
        const Column &renamed = *table().column(parts.first());
        const QString name = value.toString().trimmed();
        return Step{text("inspector", "Rename column %1 to %2", {renamed.name, name}),
                    edit::renameColumn(table().id, renamed.id, name)};
    }
    QList<document::Edit> edits;
    for (ObjectId part : parts) {
        Column changed = *table().column(part);
        setField(changed, field, value);
        edits.append(edit::changeColumn(table().id, changed));
    }
    return Step{labelFor(field, parts), edit::sequence(edits)};
}

void ColumnsModel::setField(Column &column, Field field, const QVariant &value) const
{
    const QString line = value.toString().trimmed();
    switch (field) {
    case Field::Type:
        column.type = schema::DataType{line, {}};
        break;
    case Field::NotNull:
        column.notNull = value.toBool();
        break;
    case Field::Default:
        column.defaultExpression = line.isEmpty() ? std::nullopt : std::optional<QString>(line);
        break;
    case Field::Numbering: {
        const bool isChoice = dialect().capabilities().identityColumns;
        if (isChoice ? line.isEmpty() : !value.toBool()) {
            column.identity.reset();
            break;
        }
        schema::Identity identity = column.identity.value_or(schema::Identity());
        identity.always = isChoice && line == always;
        column.identity = identity;
        if (isChoice) {
            // What is numbered is never NULL and has no other default.
            column.notNull = true;
            column.defaultExpression.reset();
        }
        break;
    }
    case Field::Generated: {
        const bool stored
            = column.generated ? column.generated->stored : !dialect().capabilities().virtualGeneratedColumns;
        column.generated
            = line.isEmpty() ? std::nullopt : std::optional<schema::Generated>(schema::Generated{line, stored});
        // A computed column has no default.
        if (column.generated) {
            column.defaultExpression.reset();
            column.identity.reset();
        }
        break;
    }
    case Field::Stored:
        column.generated->stored = value.toBool();
        break;
    case Field::Collation:
        column.collation = line;
        break;
    case Field::Comment:
        column.comment = line;
        break;
    case Field::Name:
    case Field::Key:
    case Field::PartOf:
        Q_UNREACHABLE();
    }
}

Text ColumnsModel::labelFor(Field field, const QList<ObjectId> &parts) const
{
    QStringList names;
    for (ObjectId part : parts)
        names.append(table().column(part)->name);
    const QStringList arguments{table().name, names.join(u", "_s)};
    switch (field) {
    case Field::Type:
        return text("inspector", "Change type of %1.%2", arguments);
    case Field::NotNull:
        return text("inspector", "Change NOT NULL of %1.%2", arguments);
    case Field::Default:
        return text("inspector", "Change default of %1.%2", arguments);
    case Field::Collation:
        return text("inspector", "Change collation of %1.%2", arguments);
    case Field::Comment:
        return text("inspector", "Change comment of %1.%2", arguments);
    default:
        return text("inspector", "Change column %1.%2", arguments);
    }
}

Result<PartsModel::Step> ColumnsModel::changeKey(const QList<ObjectId> &parts, bool isKey) const
{
    QList<ObjectId> columns;
    if (table().primaryKey) {
        for (const schema::KeyPart &part : table().primaryKey->parts)
            columns.append(part.column);
    }
    for (ObjectId part : parts) {
        columns.removeAll(part);
        if (isKey)
            columns.append(part);
    }
    return Step{text("inspector", "Change primary key of %1", {table().name}),
                edit::setPrimaryKey(table().id, columns)};
}

ObjectId ColumnsModel::addPart(int)
{
    Column column;
    column.id = ObjectId::create();
    column.name = edit::freeColumnName(table(), u"column"_s);
    const QStringList types = dialect().usualTypes();
    // Most columns are no keys: the type of the row above is the better guess after the first.
    column.type.text = table().columns.size() > 1 ? table().columns.last().type.text : types.value(0);
    const bool added = perform(text("inspector", "Add column %1 to %2", {column.name, table().name}),
                               edit::addColumn(table().id, column));
    return added ? column.id : ObjectId();
}

PartsModel::Step ColumnsModel::dropping(const QList<ObjectId> &parts) const
{
    QStringList names;
    QList<document::Edit> edits;
    QStringList takenAlong;
    for (ObjectId part : parts) {
        names.append(table().column(part)->name);
        edits.append(edit::dropColumn(table().id, part));
        takenAlong += edit::takenAlongBesideItsOwn(schema(), table().id, part);
    }
    takenAlong.removeDuplicates();
    const QString dropped = names.join(u", "_s);
    return {text("inspector", "Drop column %1.%2", {table().name, dropped}), edit::sequence(edits),
            tr("column %1.%2").arg(table().name, dropped), takenAlong};
}

bool ColumnsModel::canShare(int column) const
{
    return fields().at(column) != Field::Name;
}

bool ColumnsModel::movePart(ObjectId part, int position)
{
    return perform(text("inspector", "Reorder columns of %1", {table().name}),
                   edit::moveColumn(table().id, part, position), u"reorder "_s + table().id.toString());
}

} // namespace relvar::inspector
