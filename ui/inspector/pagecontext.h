// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the inspector needs to show an object and to edit it.
#pragma once

#include "dialect/dialect.h"
#include "dialect/offering.h"
#include "document/documentstore.h"

#include <functional>
#include <optional>

namespace relvar::inspector {

struct PageContext
{
    /// Runs an edit as one undo step and shows the error when it is refused.
    std::function<Result<>(const Text &label, const document::Edit &edit, const QString &mergeKey)> perform;
    /// Why the edit would be refused; nothing: it would not be.
    std::function<std::optional<Error>(const document::Edit &edit)> tryOut;
    /// Asks before it runs an edit that takes other objects along. `what`: "column users.phone".
    std::function<void(const Text &label, const QString &what, const QStringList &takenAlong,
                       const document::Edit &edit)>
        askToDrop;
    /// What the draft started from: where rows may be.
    std::function<Box<schema::Schema>()> base;
    const dialect::Dialect *dialect = nullptr;
    /// Of a connected database; empty while there is none.
    dialect::Offering offering;
    bool readOnly = false;
};

} // namespace relvar::inspector
