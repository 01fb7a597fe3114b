// SPDX-License-Identifier: GPL-3.0-or-later
// Where a database stands against migrations that another tool runs: its folder and its history table read together.
// Opens the database for reading only. Blocking.
#pragma once

#include "migration/formats/formats.h"
#include "project/project.h"

namespace relvar::project {

struct ToolStatus
{
    const formats::Format *format = nullptr;
    formats::ToolFolder folder;
    formats::History history;
    QList<formats::ToolState> states;
    /// Histories of other tools than this one.
    QList<dialect::ForeignHistory> otherHistories;
    /// The whole database as it was read.
    dialect::Snapshot snapshot;

    /// Everything is applied, and the folder is sound.
    [[nodiscard]] bool isSettled() const;
};

/// Of a project with Project::tool.
[[nodiscard]] Result<ToolStatus> readToolStatus(const Project &project, const dialect::Dialect &dialect,
                                                const database::ConnectionSettings &settings,
                                                const database::CancelToken &cancel = {});

} // namespace relvar::project
