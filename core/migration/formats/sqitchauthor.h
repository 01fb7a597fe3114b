// SPDX-License-Identifier: GPL-3.0-or-later
// Who writes and deploys changes, for the plans and the registry of Sqitch. Reads configuration files and the
// environment.
#pragma once

#include <QString>

namespace relvar::formats {

/// "Ada <ada@example.org>", as Sqitch itself finds it out: sqitch.conf in the folder, then in the person's own
/// configuration, then SQITCH_FULLNAME and SQITCH_EMAIL, then the account.
/// https://sqitch.org/docs/manual/sqitch-environment/
[[nodiscard]] QString authorForSqitch(const QString &folder);

} // namespace relvar::formats
