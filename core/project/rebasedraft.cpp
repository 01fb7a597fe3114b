// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/rebasedraft.h"

#include "project/writtenrenames.h"
#include "schema/expression.h"
#include "schema/hash.h"

namespace relvar::project {

namespace {

using document::Document;
using schema::Schema;
using schema::Table;

/// The files after the state that the chain names; all when it is none of this folder.
QList<migration::MigrationFile> filesAfter(const migration::MigrationDirectory &directory, const QString &chain,
                                           bool *isKnown)
{
    for (qsizetype count = directory.files.size(); count >= 0; --count) {
        if (migration::chainHash(directory.files, count) == chain) {
            *isKnown = true;
            return directory.files.mid(count);
        }
    }
    *isKnown = false;
    return directory.files;
}

const Table *tableOfColumn(const Schema &schema, ObjectId column)
{
    for (const Box<Table> &table : schema.tables) {
        if (table->column(column))
            return &*table;
    }
    return nullptr;
}

/// What the expression over the columns of a table reads like after the rebase.
void follow(QString *expression, const Table *before, const Table *now)
{
    if (!before || !now)
        return;
    for (const schema::Column &column : before->columns) {
        const schema::Column *renamed = now->column(column.id);
        if (renamed && renamed->name != column.name)
            *expression = schema::renameIdentifier(*expression, column.name, renamed->name);
    }
}

void followIntents(document::Intents &intents, const Schema &before, const Schema &now)
{
    intents.conversions.removeIf(
        [&](const document::ColumnConversion &conversion) { return !tableOfColumn(now, conversion.column); });
    for (document::ColumnConversion &conversion : intents.conversions) {
        const Table *table = tableOfColumn(before, conversion.column);
        const Table *renamed = tableOfColumn(now, conversion.column);
        follow(&conversion.up, table, renamed);
        follow(&conversion.down, table, renamed);
    }
    intents.valueMappings.removeIf([&](const schema::ValueMapping &mapping) {
        return before.enumType(mapping.type) && !now.enumType(mapping.type);
    });
    for (schema::DataMove &move : intents.moves) {
        for (QList<schema::Transfer> *transfers : {&move.up, &move.down}) {
            for (schema::Transfer &transfer : *transfers) {
                for (schema::Transfer::Value &value : transfer.values)
                    follow(&value.expression, before.table(transfer.from), now.table(transfer.from));
            }
        }
    }
}

} // namespace

bool hasMoved(const Schema &base, const Schema &head)
{
    return base != head && schema::hash(base) != schema::hash(head);
}

MovedDraft rebaseDraft(const Draft &draft, const Schema &head, const migration::MigrationDirectory &directory,
                       const diff::Rules &rules, const diff::Answers &answers)
{
    bool isKnown = false;
    const QList<migration::MigrationFile> files = filesAfter(directory, draft.chain, &isKnown);
    const diff::Rebased rebased
        = diff::rebase(draft.base, *draft.document.schema, head, rules, answers, writtenRenames(files));

    MovedDraft moved{.draft = {directory.chain, rebased.base, draft.document},
                     .conflicts = rebased.conflicts,
                     .arrived = {}};
    moved.conflicts.removeIf([&](const diff::Conflict &conflict) { return answers.contains(conflict.key); });
    if (isKnown) {
        for (const migration::MigrationFile &file : files)
            moved.arrived.append(file.fileName());
    }
    Document &document = moved.draft.document;
    document.schema = rebased.schema;
    followIntents(document.intents, *draft.document.schema, rebased.schema);
    return moved;
}

} // namespace relvar::project
