// SPDX-License-Identifier: GPL-3.0-or-later
// The list between the parentheses of a CREATE TABLE text, cut into its items with the comments and blanks that belong
// to each, so that items can go, come and move. Knows layout, not what an item says.
#pragma once

#include "dialects/sqlite/parsetable.h"

namespace relvar::sqlite {

struct BodyItem
{
    /// Blanks and comments before the item, from the end of the line of the item before it.
    QString before;
    QString text;
    /// Between the item and its comma.
    QString beforeComma;
    bool hasComma = false;
    /// A comment behind it that ends its line.
    QString after;
};

class TableBody
{
public:
    TableBody(const QString &sql, const ParsedTable &parsed);

    QList<BodyItem> items;
    /// An item in the layout of the others.
    [[nodiscard]] BodyItem newItem(const QString &text) const;
    [[nodiscard]] QString text() const;

private:
    QString m_head;
    QString m_firstBefore;
    QString m_blankBefore;
    /// What stands before the closing parenthesis.
    QString m_tail;
};

} // namespace relvar::sqlite
