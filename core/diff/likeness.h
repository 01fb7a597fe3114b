// SPDX-License-Identifier: GPL-3.0-or-later
// How much speaks for two objects being one under two names. Private to diff/.
#pragma once

#include "diff/changes.h"
#include "diff/rules.h"

#include <QHash>
#include <QSet>

namespace relvar::diff {

struct Likeness
{
    int score = 0;
    QList<Text> evidence;
    /// Enough speaks for it to ask.
    bool isLikely = false;

    void add(int points, const Text &reason)
    {
        score += points;
        evidence.append(reason);
    }
};

/// In how many tables there is a column of that name and type: the id that every table has says little.
class ColumnFrequencies
{
public:
    explicit ColumnFrequencies(const schema::Schema &schema);

    [[nodiscard]] static QString key(const schema::Column &column);
    /// 1 for a column that one table alone has, less for usual ones.
    [[nodiscard]] double weight(const schema::Column &column) const;

private:
    QHash<QString, int> m_tables;
};

/// 0 to 1: the share of pairs of letters that both names have.
[[nodiscard]] double similarityOfNames(const QString &left, const QString &right);

[[nodiscard]] Likeness likenessOfNamespaces(const schema::Namespace &before, const schema::Namespace &now,
                                            const QSet<QString> &namesBefore, const QSet<QString> &namesNow);
[[nodiscard]] Likeness likenessOfTables(const schema::Table &before, const schema::Table &now,
                                        const ColumnFrequencies &frequencies, const Rules &rules);
/// Columns of both tables that are the same have the same ids.
[[nodiscard]] Likeness likenessOfColumns(const schema::Table &tableBefore, const schema::Column &before,
                                         const schema::Table &tableNow, const schema::Column &now, const Rules &rules);
/// `changedColumns`: how many columns were of the one and are of the other now.
[[nodiscard]] Likeness likenessOfTypes(const schema::EnumType &before, const schema::EnumType &now,
                                       int changedColumns);
[[nodiscard]] Likeness likenessOfValues(const schema::EnumType &typeBefore, const QString &before,
                                        const schema::EnumType &typeNow, const QString &now);
[[nodiscard]] Likeness likenessOfSequences(const schema::Sequence &before, const schema::Sequence &now,
                                           const Rules &rules);
/// Of views and triggers; not likely unless `samePlace`.
[[nodiscard]] Likeness likenessOfTexts(const schema::View &before, const schema::View &now, bool samePlace,
                                       const Rules &rules);
[[nodiscard]] Likeness likenessOfTexts(const schema::Trigger &before, const schema::Trigger &now, bool samePlace,
                                       const Rules &rules);

} // namespace relvar::diff
