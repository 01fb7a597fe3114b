// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a data type taken apart, so that a framework finds its own word for it. Not a judgement on whether the
// type exists.
#pragma once

#include <QList>
#include <QString>

namespace relvar::frameworks {

struct SqlType
{
    /// In lower case, as PostgreSQL prints it: "character varying" of "VARCHAR(20)", "timestamp with time zone" of
    /// "timestamptz (3)", "interval day to second". A name that had to be quoted keeps its case, without the quotes.
    QString name;
    /// The schema before the name; usually empty.
    QString space;
    /// What stands in the parentheses, {"10", "2"}.
    QStringList arguments;
    /// One for each "[]".
    int dimensions = 0;

    /// The arguments as numbers; none where one of them is none, as in geometry(Point,4326).
    [[nodiscard]] QList<int> numbers() const;
    [[nodiscard]] bool is(QLatin1StringView other) const { return name == other; }

    friend bool operator==(const SqlType &, const SqlType &) = default;
};

[[nodiscard]] SqlType sqlType(const QString &text);

} // namespace relvar::frameworks
