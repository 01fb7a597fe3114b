// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that put columns and tables in the place of others and take the values along.
#include "edit/naming.h"
#include "edit/support.h"
#include "schema/expression.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::edit {

namespace {

using schema::DataMove;
using schema::Transfer;

/// A key has few columns; their ids are handed out in order.
QList<ObjectId> freshIds(qsizetype count)
{
    QList<ObjectId> ids;
    for (qsizetype i = 0; i < count; ++i)
        ids.append(ObjectId::create());
    return ids;
}

constexpr qsizetype mostKeyColumns = 16;

/// What the expressions over the table speak of.
QList<ObjectId> readColumns(const schema::Table &table, const QStringList &expressions)
{
    QList<ObjectId> ids;
    for (const schema::Column &column : table.columns) {
        if (std::any_of(expressions.cbegin(), expressions.cend(),
                        [&](const QString &expression) { return schema::mentions(expression, column.name); }))
            ids.append(column.id);
    }
    return ids;
}

/// The values of a column that is filled in this very draft are not there yet when they would have to be moved on.
Result<> checkHasValues(const Document &document, const schema::Table &table, const schema::Column &column)
{
    for (const DataMove &move : document.intents.moves) {
        for (const Transfer &transfer : move.up) {
            const bool isFilled
                = std::any_of(transfer.values.cbegin(), transfer.values.cend(),
                              [&](const Transfer::Value &value) { return value.column == column.id; });
            const bool isMatched
                = transfer.makesRows
                  && std::any_of(transfer.matches.cbegin(), transfer.matches.cend(),
                                 [&](const Transfer::Match &match) { return match.into == column.id; });
            if (isFilled || isMatched) {
                return fail(EditError::InUse,
                            text("edit",
                                 "%1.%2 is filled by this draft and has no values yet that could move on. Save the "
                                 "draft as a migration first.",
                                 {table.name, column.name}));
            }
        }
    }
    return {};
}

/// Values of people's: not computed, not handed out by the database.
Result<> checkMovable(const Document &document, const schema::Table &table, const schema::Column &column)
{
    const bool isNumbered
        = column.identity
          || std::any_of(document.schema->sequences.cbegin(), document.schema->sequences.cend(),
                         [&](const Box<schema::Sequence> &sequence) { return sequence->ownerColumn == column.id; });
    if (column.generated || isNumbered) {
        return fail(EditError::Invalid,
                    text("edit", "The database itself makes the values of %1.%2, so they cannot be moved.",
                         {table.name, column.name}));
    }
    return checkHasValues(document, table, column);
}

Document withMove(Document document, DataMove move)
{
    document.intents.moves.append(std::move(move));
    return document;
}

/// What a table says about the columns alone that go from it to another: over the ids and names that they have there.
class Carried
{
public:
    void add(const schema::Column &before, const schema::Column &after)
    {
        m_ids.insert(before.id, after.id);
        m_names.append({before.name, after.name});
    }

    [[nodiscard]] bool contains(ObjectId column) const { return m_ids.contains(column); }

    /// Names by the convention are given anew, for the old ones are taken until the old table is gone.
    void carry(const schema::Table &source, schema::Table *target) const
    {
        for (schema::UniqueConstraint unique : source.uniqueConstraints) {
            if (take(&unique.parts) && take(&unique.included))
                target->uniqueConstraints.append(renewed(unique));
        }
        for (schema::ForeignKey key : source.foreignKeys) {
            if (take(&key.columns) && take(&key.setColumns))
                target->foreignKeys.append(renewed(key));
        }
        for (schema::Index index : source.indexes) {
            if (!take(&index.parts) || !take(&index.included) || !take(&index.predicate, source))
                continue;
            index.definition.clear();
            target->indexes.append(renewed(index));
        }
        for (schema::CheckConstraint check : source.checks) {
            if (take(&check.expression, source))
                target->checks.append(renewed(check));
        }
    }

private:
    template<typename Part>
    static Part renewed(Part part)
    {
        // Another id, but the same one at every run of the edit.
        part.id = ObjectId(part.id.value() ^ 0x9e3779b97f4a7c15ULL);
        part.name.clear();
        return part;
    }

    bool take(QList<ObjectId> *columns) const
    {
        for (ObjectId &column : *columns) {
            if (!m_ids.contains(column))
                return false;
            column = m_ids.value(column);
        }
        return true;
    }

    bool take(QList<schema::KeyPart> *parts) const
    {
        for (schema::KeyPart &part : *parts) {
            if (part.column.isNull() || !m_ids.contains(part.column))
                return false;
            part.column = m_ids.value(part.column);
        }
        return true;
    }

    bool take(QString *expression, const schema::Table &source) const
    {
        for (const QString &mentioned : mentionedColumns(source, *expression)) {
            if (!m_ids.contains(source.column(mentioned)->id))
                return false;
        }
        for (const auto &[before, after] : m_names)
            *expression = schema::renameIdentifier(*expression, before, after);
        return true;
    }

    QHash<ObjectId, ObjectId> m_ids;
    QList<std::pair<QString, QString>> m_names;
};

tl::unexpected<Error> tableIsGone()
{
    return fail(EditError::NoSuchObject, text("edit", "One of the two tables is no longer part of the draft."));
}

QString freeNameIn(const schema::Table &table, const QString &wanted)
{
    return table.column(wanted) ? freeColumnName(table, wanted) : wanted;
}

} // namespace

Edit replaceColumns(ObjectId table, QList<ObjectId> columns, QList<FilledColumn> fresh, QStringList back)
{
    Q_ASSERT(back.size() == columns.size());
    const ObjectId moveId = ObjectId::create();
    return [=](const Document &document) -> Result<Document> {
        const Result<qsizetype> position = findTable(*document.schema, table);
        if (!position)
            return fail(position.error());
        const schema::Table before = *document.schema->tables.at(*position);
        if (columns.isEmpty() || fresh.isEmpty()) {
            return fail(EditError::Invalid,
                        text("edit", "Say which columns of %1 are replaced, and by which.", {before.name}));
        }
        qsizetype place = before.columns.size();
        for (const ObjectId id : columns) {
            const Result<qsizetype> at = findColumn(before, id);
            if (!at)
                return fail(at.error());
            if (Result<> movable = checkMovable(document, before, before.columns.at(*at)); !movable)
                return fail(movable.error());
            place = std::min(place, *at);
        }

        Transfer up{.from = table, .into = table};
        QStringList expressions;
        Result<Document> result = document;
        for (const FilledColumn &filled : fresh) {
            if (filled.expression.trimmed().isEmpty()) {
                return fail(EditError::Invalid,
                            text("edit", "Say what %1 is computed from, as an expression over the columns of %2.",
                                 {filled.column.name, before.name}));
            }
            up.values.append({filled.column.id, filled.expression.trimmed()});
            expressions.append(filled.expression);
            if (result)
                result = addColumn(table, filled.column, place++)(*result);
        }
        up.reads = readColumns(before, expressions);
        for (const ObjectId column : columns) {
            if (result)
                result = dropColumn(table, column)(*result);
        }
        if (!result)
            return result;

        Transfer down{.from = table, .into = table};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!back.at(i).trimmed().isEmpty())
                down.values.append({columns.at(i), back.at(i).trimmed()});
        }
        down.reads = readColumns(*result->schema->table(table), back);
        return withMove(*std::move(result),
                        {moveId, {up}, down.values.isEmpty() ? QList<Transfer>() : QList<Transfer>{down}});
    };
}

Edit splitTable(ObjectId table, QList<ObjectId> columns, QString name, QPointF position)
{
    const QList<ObjectId> ids = freshIds(4);
    const QList<ObjectId> keyIds = freshIds(mostKeyColumns);
    const QList<ObjectId> columnIds = freshIds(columns.size());
    return [=, name = name.trimmed()](const Document &document) -> Result<Document> {
        const Result<qsizetype> found = findTable(*document.schema, table);
        if (!found)
            return fail(found.error());
        const schema::Table source = *document.schema->tables.at(*found);
        if (!source.primaryKey || source.primaryKey->parts.size() > mostKeyColumns) {
            return fail(EditError::Invalid,
                        text("edit",
                             "%1 has no primary key by which its rows find what belongs to them. Give it one first.",
                             {source.name}));
        }
        if (columns.isEmpty())
            return fail(EditError::Invalid, text("edit", "Say which columns of %1 go.", {source.name}));

        schema::Table part{.id = ids.at(0), .namespaceId = source.namespaceId, .name = name};
        schema::PrimaryKey key{.id = ids.at(1)};
        schema::ForeignKey foreignKey{.id = ids.at(2),
                                      .referencedTable = table,
                                      .onDelete = schema::ReferentialAction::Cascade};
        Transfer up{.from = table, .into = part.id, .makesRows = true};
        Transfer down{.from = part.id, .into = table};
        for (qsizetype i = 0; i < source.primaryKey->parts.size(); ++i) {
            const schema::Column &own = *source.column(source.primaryKey->parts.at(i).column);
            const schema::Column referring{.id = keyIds.at(i),
                                           .name = source.name + u'_' + own.name,
                                           .type = own.type,
                                           .notNull = true,
                                           .collation = own.collation};
            part.columns.append(referring);
            key.parts.append({.column = referring.id});
            foreignKey.columns.append(referring.id);
            foreignKey.referencedColumns.append(own.id);
            up.matches.append({own.id, referring.id});
            down.matches.append({referring.id, own.id});
        }
        Carried carried;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const Result<qsizetype> at = findColumn(source, columns.at(i));
            if (!at)
                return fail(at.error());
            schema::Column moved = source.columns.at(*at);
            if (source.isPrimaryKeyColumn(moved.id)) {
                return fail(EditError::Invalid, text("edit", "%1 is in the primary key of %2 and stays there.",
                                                     {moved.name, source.name}));
            }
            if (Result<> movable = checkMovable(document, source, moved); !movable)
                return fail(movable.error());
            moved.id = columnIds.at(i);
            moved.inherited = false;
            moved.name = freeNameIn(part, moved.name);
            part.columns.append(moved);
            carried.add(source.columns.at(*at), moved);
            const QString before = schema::quotedWhereNeeded(source.columns.at(*at).name);
            up.values.append({moved.id, before});
            up.reads.append(columns.at(i));
            down.values.append({columns.at(i), schema::quotedWhereNeeded(moved.name)});
            down.reads.append(moved.id);
        }
        part.primaryKey = key;
        part.foreignKeys.append(foreignKey);
        carried.carry(source, &part);

        Result<Document> result = addTable(part, position)(document);
        for (const ObjectId column : columns) {
            if (result)
                result = dropColumn(table, column)(*result);
        }
        if (!result)
            return result;
        return withMove(*std::move(result), {ids.at(3), {up}, {down}});
    };
}

Edit mergeTables(ObjectId table, ObjectId part)
{
    const ObjectId moveId = ObjectId::create();
    const QList<ObjectId> fresh = freshIds(1);
    return [=](const Document &document) -> Result<Document> {
        const schema::Table *kept = document.schema->table(table);
        const schema::Table *merged = document.schema->table(part);
        if (!kept || !merged || table == part)
            return tableIsGone();
        const schema::Table source = *merged;
        const auto tie = std::find_if(source.foreignKeys.cbegin(), source.foreignKeys.cend(),
                                      [&](const schema::ForeignKey &key) {
                                          return key.referencedTable == table && source.isUnique(key.columns);
                                      });
        if (tie == source.foreignKeys.cend()) {
            return fail(EditError::Invalid,
                        text("edit",
                             "A row of %1 may have several rows of %2, or none says which. Merging takes a foreign key "
                             "from %2 to %1 over columns that are unique.",
                             {kept->name, source.name}));
        }
        for (const schema::Schema::Reference &reference : document.schema->referencesTo(part)) {
            if (reference.table != part) {
                return fail(EditError::InUse,
                            text("edit", "%1 refers to %2, which would be gone. Point it at %3 first.",
                                 {document.schema->table(reference.table)->name, source.name, kept->name}));
            }
        }

        Transfer up{.from = part, .into = table};
        Transfer down{.from = table, .into = part, .makesRows = true};
        for (qsizetype i = 0; i < tie->columns.size(); ++i) {
            up.matches.append({tie->columns.at(i), tie->referencedColumns.at(i)});
            down.matches.append({tie->referencedColumns.at(i), tie->columns.at(i)});
        }
        Carried carried;
        schema::Table additions;
        Result<Document> result = document;
        for (const schema::Column &column : source.columns) {
            // A key of its own dies with the table.
            if (tie->columns.contains(column.id) || source.isPrimaryKeyColumn(column.id))
                continue;
            if (Result<> movable = checkMovable(document, source, column); !movable)
                return fail(movable.error());
            const schema::Table &now = *result->schema->table(table);
            schema::Column moved = column;
            moved.id = ObjectId(column.id.value() ^ fresh.first().value());
            moved.name = now.column(column.name) ? freeNameIn(now, source.name + u'_' + column.name) : column.name;
            // A row without a counterpart has no values.
            moved.notNull = false;
            moved.notNullName.clear();
            moved.notNullConflict.clear();
            moved.defaultExpression.reset();
            moved.inherited = false;
            result = addColumn(table, moved)(*result);
            if (!result)
                return result;
            carried.add(column, moved);
            up.values.append({moved.id, schema::quotedWhereNeeded(column.name)});
            up.reads.append(column.id);
            down.values.append({column.id, schema::quotedWhereNeeded(moved.name)});
            down.reads.append(moved.id);
        }
        carried.carry(source, &additions);
        QList<Edit> edits;
        for (const schema::UniqueConstraint &unique : std::as_const(additions.uniqueConstraints))
            edits.append(setUniqueConstraint(table, unique));
        for (const schema::ForeignKey &key : std::as_const(additions.foreignKeys))
            edits.append(setForeignKey(table, key));
        for (const schema::Index &index : std::as_const(additions.indexes))
            edits.append(setIndex(table, index));
        for (const schema::CheckConstraint &check : std::as_const(additions.checks))
            edits.append(setCheck(table, check));
        edits.append(dropTable(part));
        for (const Edit &edit : std::as_const(edits)) {
            if (result)
                result = edit(*result);
        }
        if (!result)
            return result;
        if (up.values.isEmpty())
            return result;
        return withMove(*std::move(result), {moveId, {up}, {down}});
    };
}

Edit normaliseColumn(ObjectId table, ObjectId column, QString name, schema::Column key, QPointF position)
{
    key.id = ObjectId::create();
    const QList<ObjectId> ids = freshIds(5);
    const Edit relate = addRelation(table, ids.at(0));
    return [=, name = name.trimmed()](const Document &document) -> Result<Document> {
        const Result<qsizetype> found = findTable(*document.schema, table);
        if (!found)
            return fail(found.error());
        const schema::Table source = *document.schema->tables.at(*found);
        const Result<qsizetype> at = findColumn(source, column);
        if (!at)
            return fail(at.error());
        const schema::Column before = source.columns.at(*at);
        if (Result<> movable = checkMovable(document, source, before); !movable)
            return fail(movable.error());

        schema::Column value = before;
        value.id = ids.at(1);
        value.notNull = true;
        value.notNullName.clear();
        value.defaultExpression.reset();
        value.inherited = false;
        if (value.name.compare(key.name, Qt::CaseInsensitive) == 0)
            value.name = u"value"_s;
        schema::Table values{.id = ids.at(0), .namespaceId = source.namespaceId, .name = name, .columns = {key, value}};
        values.primaryKey = schema::PrimaryKey{.id = ids.at(2), .parts = {{.column = key.id}}};
        values.uniqueConstraints = {{.id = ids.at(3), .parts = {{.column = value.id}}}};

        Result<Document> result = addTable(values, position)(document);
        if (result)
            result = relate(*result);
        if (!result)
            return result;
        const QList<schema::ForeignKey> &keys = result->schema->table(table)->foreignKeys;
        const auto relation = std::find_if(keys.cbegin(), keys.cend(), [&](const schema::ForeignKey &candidate) {
            return candidate.referencedTable == values.id;
        });
        Q_ASSERT(relation != keys.cend());
        const ObjectId referring = relation->columns.first();
        if (before.notNull) {
            schema::Column required = *result->schema->table(table)->column(referring);
            required.notNull = true;
            result = changeColumn(table, required)(*result);
        }
        if (result)
            result = dropColumn(table, column)(*result);
        if (!result)
            return result;

        const QString keyName = schema::quotedWhereNeeded(key.name);
        const QString valueName = schema::quotedWhereNeeded(value.name);
        const Transfer collect{.from = table,
                               .into = values.id,
                               .matches = {{column, value.id}},
                               .makesRows = true,
                               .reads = {column}};
        const Transfer refer{.from = values.id,
                             .into = table,
                             .matches = {{value.id, column}},
                             .values = {{referring, keyName}},
                             .reads = {key.id}};
        const Transfer back{.from = values.id,
                            .into = table,
                            .matches = {{key.id, referring}},
                            .values = {{column, valueName}},
                            .reads = {value.id}};
        return withMove(*std::move(result), {ids.at(4), {collect, refer}, {back}});
    };
}

} // namespace relvar::edit
