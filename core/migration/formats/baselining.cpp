// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/baselining.h"

#include "migration/formats/bookkeeping.h"

#include <algorithm>

namespace relvar::formats {

Result<QList<ToolMigration>> notYetApplied(const Format &format, const BaselineRequest &request)
{
    QHash<QString, Standing> standings;
    for (const ToolState &state : format.states(request.folder, request.history))
        standings.insert(state.id, state.standing);
    QList<ToolMigration> waiting;
    for (const ToolMigration &migration : request.folder.migrations) {
        const bool counts = migration.isRegistered && !migration.isRepeatable && !migration.isBaseline;
        if (counts && !migration.problem.isEmpty())
            return fail(FormatError::Broken, migration.problem, {}, migration.fileName);
        switch (standings.value(migration.id, Standing::Applied)) {
        case Standing::Pending:
        case Standing::OutOfOrder:
        case Standing::Skipped:
        case Standing::Failed:
            if (counts)
                waiting.append(migration);
            break;
        default:
            break;
        }
        if (migration.id == request.id)
            break;
    }
    return waiting;
}

Result<Baseline> baselineAsRun(const Format &format, const BaselineRequest &request, const dialect::Dialect &dialect)
{
    const Result<QList<ToolMigration>> waiting = notYetApplied(format, request);
    if (!waiting)
        return fail(waiting.error());
    Baseline baseline;
    const Bookkeeping &bookkeeping = *format.bookkeeping();
    QString table = request.history.table;
    if (table.isEmpty() && !waiting->isEmpty()) {
        table = bookkeeping.usualTable(dialect);
        baseline.statements = bookkeeping.make(dialect);
    }
    for (const ToolMigration &migration : *waiting) {
        baseline.statements
            += bookkeeping.end(table,
                               {.migration = migration, .reached = migration.id, .author = request.folder.author},
                               dialect);
        baseline.marked.append(migration.name);
    }
    return baseline;
}

} // namespace relvar::formats
