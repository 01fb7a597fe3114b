// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a database answers, which version it is and how far away. Changes nothing.
#pragma once

#include "dialect/dialect.h"

#include <functional>

class QObject;

namespace relvar::connections {

struct TestAnswer
{
    /// "PostgreSQL 15.20"
    QString product;
    /// Of one small query on the open connection.
    qint64 roundTripMicroseconds = 0;
};

/// Blocking: for a worker.
[[nodiscard]] Result<TestAnswer> testConnection(const dialect::Dialect &dialect,
                                                const database::ConnectionSettings &settings,
                                                const database::CancelToken &cancel);

/// "PostgreSQL 15.20, 0.8 ms"
[[nodiscard]] QString describe(const TestAnswer &answer);

/// Runs testConnection() in a worker of whoever owns the dialog: answers later in the GUI thread, not when the receiver
/// is gone. The token stops it.
using ConnectionTester
    = std::function<database::CancelToken(const database::ConnectionSettings &settings, QObject *receiver,
                                          std::function<void(const Result<TestAnswer> &)> done)>;

} // namespace relvar::connections
