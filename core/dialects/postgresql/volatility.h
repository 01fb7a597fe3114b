// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a default has to be computed for each row, so that ADD COLUMN would copy the table.
#pragma once

#include <QJsonObject>
#include <QString>

namespace relvar::postgresql {

/// True also for what cannot be read, and for functions that are not known here.
/// https://www.postgresql.org/docs/current/xfunc-volatility.html
[[nodiscard]] bool mayBeVolatile(const QString &expression);
/// Of the parse tree of one.
[[nodiscard]] bool mayBeVolatile(const QJsonObject &expression);

} // namespace relvar::postgresql
