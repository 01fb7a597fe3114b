// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/mergefields.h"

namespace relvar::diff {

namespace {

QStringList common(const QStringList &list, const QStringList &other)
{
    QStringList result;
    std::copy_if(list.cbegin(), list.cend(), std::back_inserter(result),
                 [&](const QString &value) { return other.contains(value); });
    return result;
}

} // namespace

bool sameField(const char *field, const QString &left, const QString &right, const Rules &rules)
{
    if (left == right)
        return true;
    const QLatin1StringView name(field);
    if (name == "expression"_L1 || name == "predicate"_L1)
        return rules.sameExpression(left, right);
    if (name == "definition"_L1 || name == "partitionBy"_L1 || name == "partitionBound"_L1)
        return rules.sameDefinition(left, right);
    return name == "collation"_L1 && rules.sameCollation(left, right);
}

bool sameField(const char *, const std::optional<QString> &left, const std::optional<QString> &right,
               const Rules &rules)
{
    return left == right || (left && right && rules.sameExpression(*left, *right));
}

bool sameField(const char *, const std::optional<schema::Generated> &left,
               const std::optional<schema::Generated> &right, const Rules &rules)
{
    return left == right
           || (left && right && left->stored == right->stored
               && rules.sameExpression(left->expression, right->expression));
}

bool sameField(const char *, const schema::DataType &left, const schema::DataType &right, const Rules &rules)
{
    return left == right || rules.sameType(left, right);
}

bool mergeOrder(const QStringList &base, const QStringList &draft, const QStringList &newBase, const QStringList &kept,
                QStringList *merged)
{
    // Each side against what was there before, so that what is added or gone is no other order.
    const auto isReordered
        = [&](const QStringList &side, const QStringList &then) { return common(side, then) != common(then, side); };
    const bool both = isReordered(draft, base) && isReordered(newBase, base);
    const bool agree = common(draft, newBase) == common(newBase, draft);
    const QStringList &leading = isReordered(draft, base) ? draft : newBase;
    const QStringList &other = &leading == &draft ? newBase : draft;

    QStringList result = common(leading, kept);
    for (qsizetype i = 0; i < other.size(); ++i) {
        const QString &value = other.at(i);
        if (result.contains(value) || !kept.contains(value))
            continue;
        qsizetype place = 0;
        for (qsizetype before = i - 1; before >= 0; --before) {
            const qsizetype neighbour = result.indexOf(other.at(before));
            if (neighbour >= 0) {
                place = neighbour + 1;
                break;
            }
        }
        // Behind what the leading side added there.
        if (i + 1 == other.size())
            place = result.size();
        result.insert(place, value);
    }
    *merged = result;
    return !both || agree;
}

} // namespace relvar::diff
