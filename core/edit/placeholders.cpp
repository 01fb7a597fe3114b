// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/placeholders.h"

#include <QRegularExpression>

namespace relvar::edit {

namespace {

const QRegularExpression &placeholders()
{
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

} // namespace

QString filledPattern(const QString &pattern, const PlaceholderValue &valueOf)
{
    // One pass over the pattern: a name that itself holds "{columns}" is not filled in again.
    QString name;
    qsizetype end = 0;
    for (auto match = placeholders().globalMatch(pattern); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        name += QStringView(pattern).mid(end, found.capturedStart() - end);
        const QString value = valueOf(found.captured(1)).value_or(found.captured());
        end = found.capturedEnd();
        // "orders_check", not "orders__check", of a check that names no column.
        if (value.isEmpty() && !name.isEmpty() && end < pattern.size() && name.back() == pattern.at(end))
            name.chop(1);
        name += value;
    }
    return name + pattern.mid(end);
}

QString firstUnknown(const QString &pattern, const PlaceholderValue &valueOf)
{
    for (auto match = placeholders().globalMatch(pattern); match.hasNext();) {
        const QString placeholder = match.next().captured(1);
        if (!valueOf(placeholder))
            return placeholder;
    }
    return {};
}

} // namespace relvar::edit
