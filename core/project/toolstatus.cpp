// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/toolstatus.h"

#include <algorithm>

namespace relvar::project {

namespace {

bool isSettledState(const formats::ToolState &state)
{
    return state.standing == formats::Standing::Applied || state.standing == formats::Standing::NotNeeded;
}

} // namespace

bool ToolStatus::isSettled() const
{
    return folder.problems.isEmpty() && std::all_of(states.begin(), states.end(), isSettledState);
}

Result<ToolStatus> readToolStatus(const Project &project, const dialect::Dialect &dialect,
                                  const database::ConnectionSettings &settings, const database::CancelToken &cancel)
{
    ToolStatus status{.format = formats::find(project.tool.format)};
    Result<formats::ToolFolder> folder = status.format->read(project.tool.folder);
    if (!folder)
        return fail(folder.error());
    status.folder = *std::move(folder);
    database::ConnectionSettings reading = settings;
    reading.readOnly = true;
    const Result<std::unique_ptr<database::Connection>> connection = dialect.open(reading, cancel);
    if (!connection)
        return fail(connection.error());
    const database::Interruptible interruptible(cancel, **connection);
    Result<dialect::Snapshot> snapshot = dialect.introspect(**connection);
    if (!snapshot)
        return fail(snapshot.error());
    Result<formats::History> history
        = status.format->readHistory(**connection, dialect, status.folder, snapshot->histories);
    if (!history)
        return fail(history.error());
    status.history = *std::move(history);
    status.states = status.format->states(status.folder, status.history);
    for (const dialect::ForeignHistory &one : snapshot->histories) {
        if (one.table != status.history.table)
            status.otherHistories.append(one);
    }
    status.snapshot = *std::move(snapshot);
    return status;
}

} // namespace relvar::project
