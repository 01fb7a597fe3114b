// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/naming.h"

namespace relvar::frameworks {

UniqueNames::UniqueNames(QSet<QString> reserved)
    : m_taken(std::move(reserved))
{
}

QString UniqueNames::take(const QString &wanted, const QString &fallback)
{
    const QString base = wanted.isEmpty() ? fallback : wanted;
    QString name = base;
    for (int number = 2; m_taken.contains(name); ++number)
        name = base + QString::number(number);
    m_taken.insert(name);
    return name;
}

} // namespace relvar::frameworks
