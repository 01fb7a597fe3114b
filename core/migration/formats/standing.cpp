// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/standing.h"

#include <QSet>

#include <algorithm>

namespace relvar::formats {

namespace {

bool isApplied(const HistoryRow *row)
{
    return row != nullptr && row->kind == HistoryRow::Kind::Applied;
}

void takeRow(ToolState &state, const HistoryRow &row)
{
    state.appliedAt = row.at;
    state.error = row.error;
}

/// Of a migration that the history has something to say about.
void judge(ToolState &state, const ToolMigration &migration, const HistoryRow &row, const Habits &habits)
{
    takeRow(state, row);
    switch (row.kind) {
    case HistoryRow::Kind::Failed:
        state.standing = Standing::Failed;
        state.advice = habits.failedAdvice;
        return;
    case HistoryRow::Kind::Undone:
        state.standing = Standing::Pending;
        state.advice = habits.undoneAdvice;
        state.appliedAt.clear();
        return;
    case HistoryRow::Kind::Baseline:
        state.standing = Standing::Applied;
        return;
    case HistoryRow::Kind::Applied:
        break;
    }
    state.standing = Standing::Applied;
    if (!row.checksum.isEmpty() && !migration.checksum.isEmpty() && row.checksum != migration.checksum) {
        state.standing = migration.isRepeatable ? Standing::Outdated : Standing::Edited;
        state.advice = migration.isRepeatable ? Text() : habits.editedAdvice;
    }
}

} // namespace

const HistoryRow *lastRow(const History &history, const QString &id)
{
    const auto found = std::find_if(history.rows.rbegin(), history.rows.rend(),
                                    [&id](const HistoryRow &row) { return row.id == id; });
    return found == history.rows.rend() ? nullptr : &*found;
}

ToolState stateOf(const ToolMigration &migration)
{
    return {.id = migration.id,
            .name = migration.name,
            .fileName = migration.fileName,
            .standing = migration.problem.isEmpty() ? Standing::Pending : Standing::Broken,
            .isRevertible = migration.down.has_value(),
            .advice = migration.problem};
}

ToolState missingState(const HistoryRow &row, const Text &advice)
{
    ToolState state{.id = row.id, .name = row.name, .standing = Standing::Missing, .advice = advice};
    takeRow(state, row);
    return state;
}

QList<ToolState> statesBySets(const ToolFolder &folder, const History &history, const Habits &habits)
{
    qsizetype lastApplied = -1;
    QSet<QString> ids;
    QHash<QString, const HistoryRow *> last;
    for (const HistoryRow &row : history.rows)
        last.insert(row.id, &row);
    for (qsizetype i = 0; i < folder.migrations.size(); ++i) {
        const ToolMigration &migration = folder.migrations.at(i);
        ids.insert(migration.id);
        if (!migration.isRepeatable && isApplied(last.value(migration.id)))
            lastApplied = i;
    }
    QList<ToolState> states;
    for (qsizetype i = 0; i < folder.migrations.size(); ++i) {
        const ToolMigration &migration = folder.migrations.at(i);
        ToolState state = stateOf(migration);
        const HistoryRow *row = last.value(migration.id);
        if (!migration.isRegistered) {
            state.standing = Standing::Unregistered;
            state.advice = habits.unregisteredAdvice;
            if (row)
                takeRow(state, *row);
        } else if (row) {
            judge(state, migration, *row, habits);
        }
        if (state.standing == Standing::Pending && i < lastApplied && !migration.isRepeatable) {
            state.standing = habits.late;
            state.advice = habits.lateAdvice;
        }
        states.append(state);
    }
    QSet<QString> told;
    for (const HistoryRow &row : history.rows) {
        if (row.id.isEmpty() || ids.contains(row.id) || told.contains(row.id))
            continue;
        told.insert(row.id);
        const HistoryRow &newest = *last.value(row.id);
        if (newest.kind == HistoryRow::Kind::Applied || newest.kind == HistoryRow::Kind::Failed)
            states.append(missingState(newest, habits.missingAdvice));
    }
    return states;
}

} // namespace relvar::formats
