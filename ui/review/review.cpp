// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/review.h"

#include <QCoreApplication>

#include <algorithm>

namespace relvar::review {

bool Review::losesData() const
{
    return std::any_of(losses.cbegin(), losses.cend(), [](const Loss &loss) { return loss.rows > 0 && !loss.kept; });
}

bool Review::reverts() const
{
    return std::any_of(items.cbegin(), items.cend(),
                       [](const Item &item) { return item.direction == runner::Direction::Down; });
}

bool Review::applies() const
{
    return std::any_of(items.cbegin(), items.cend(),
                       [](const Item &item) { return item.direction == runner::Direction::Up; });
}

QString headline(const Review &review)
{
    if (!review.title.isEmpty())
        return review.title;
    const QString target = review.target.name;
    const int count = int(review.items.size());
    if (review.reverts() && review.applies())
        return QCoreApplication::translate("review", "Revert and apply again on %1").arg(target);
    if (review.reverts())
        return QCoreApplication::translate("review", "Revert %n migration(s) on %1", nullptr, count).arg(target);
    return QCoreApplication::translate("review", "Apply %n migration(s) to %1", nullptr, count).arg(target);
}

} // namespace relvar::review
