// SPDX-License-Identifier: GPL-3.0-or-later
// Something that ends or is lost when the project or the window is left: a value with what can be done about it.
#pragma once

#include <QString>

#include <functional>

namespace relvar::shell {

struct PendingWork
{
    /// Of the icon theme.
    QString icon;
    /// "Migrations run on dev."
    QString text;
    /// What leaving does to it: "The migration that runs is rolled back."
    QString consequence;
    /// Leaves nothing behind that could be lost; false when that takes more than this moment, or did not work: then
    /// nothing is left now. Empty: it cannot be saved.
    std::function<bool()> save = {};
    /// Gives it up. What runs is asked to stop, and leaving waits for it.
    std::function<void()> giveUp;
    /// Empty: giveUp() is the end of it.
    std::function<bool()> isRunning = {};
};

} // namespace relvar::shell
