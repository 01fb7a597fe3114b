// SPDX-License-Identifier: GPL-3.0-or-later
// What the majors of the server print in different ways for the same thing, brought to one form in the parser's tree.
// The last step of canonicalTree(), whose others know what any one server does with a text.
#pragma once

#include <QJsonObject>

namespace relvar::postgresql {

/// A canonical tree, as if every major printed alike.
[[nodiscard]] QJsonObject withOneSpelling(const QJsonObject &canonicalTree);

} // namespace relvar::postgresql
