// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialect/language.h"

namespace relvar::dialect {

const Words &Language::words() const
{
    static const Words none;
    return none;
}

std::optional<SyntaxError> Language::check(const QString &) const
{
    return {};
}

Reading Language::read(const QString &, const schema::Schema &) const
{
    return {};
}

Text Language::noteOnType(const QString &, const schema::Table &, const schema::Schema &, const QStringList &) const
{
    return {};
}

QList<ObjectKind> Language::kinds() const
{
    return {};
}

QString Language::example(const QString &, const QString &, const schema::Schema &, ObjectId) const
{
    return {};
}

} // namespace relvar::dialect
