// SPDX-License-Identifier: GPL-3.0-or-later
// fresh, refresh, reset: what they have in common, whoever runs the migrations.
#pragma once

#include "cli/commandsupport.h"

namespace relvar::cli {

enum class Rebuild { Fresh, Refresh, Reset };

struct RebuildArguments
{
    Rebuild rebuild = Rebuild::Reset;
    QString database;
    /// --confirm
    QString confirmedName;
};

/// Production is refused; a database that relvar.toml does not know needs its name, because a typing mistake in an
/// address is one key away from another database.
[[nodiscard]] Result<> requireConsent(Session &session, const RebuildArguments &arguments, const Workplace &workplace);
/// All objects go in one step or not at all.
[[nodiscard]] Result<> dropEverything(Session &session, const Workplace &workplace, database::Connection &connection);

} // namespace relvar::cli
