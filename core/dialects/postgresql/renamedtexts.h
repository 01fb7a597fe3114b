// SPDX-License-Identifier: GPL-3.0-or-later
// How the server rewrites the text of a query when something that it names gets another name or schema.
#pragma once

#include <QString>

namespace relvar::postgresql {

/// An object's schema and name.
struct Place
{
    QString space;
    QString name;

    friend bool operator==(const Place &, const Place &) = default;
};

/// A view's column keeps its name when what it selects gets another one, so the server writes AS then.
[[nodiscard]] QString keepOutputName(const QString &query, const QString &oldName, const QString &newName);

/// The text with the object under its new name, where it stands with its schema, in front of one of its columns, or
/// after a word that a table follows. Other names that look the same are left alone.
[[nodiscard]] QString moveObject(const QString &text, const Place &from, const Place &to);

} // namespace relvar::postgresql
