// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/indexmarks.h"

#include "dialects/postgresql/tableddl.h"

#include <algorithm>

namespace relvar::postgresql {

using dialect::Action;
using schema::Table;

namespace {

/// The index that an option's value names ("idx", USING INDEX "idx") goes away for a while or for good.
bool losesIndex(const Compilation &work, const Table &table, const QString &value)
{
    const auto isNamed = [&](const auto &part) {
        return work.partsGoneBack.contains(part.id) && value.endsWith(quoteIdentifier(part.name));
    };
    return (table.primaryKey && isNamed(*table.primaryKey))
           || std::any_of(table.uniqueConstraints.cbegin(), table.uniqueConstraints.cend(), isNamed)
           || std::any_of(table.exclusions.cbegin(), table.exclusions.cend(), isNamed)
           || std::any_of(table.indexes.cbegin(), table.indexes.cend(), isNamed);
}

/// Calls the function with each of indexMarks() that changes or has to be set anew, and the table before and after.
template<typename Function>
void forEachMark(const Compilation &work, Function function)
{
    for (const diff::Change &change : work.changes) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        if (!altered)
            continue;
        const Table &before = *work.from.table(altered->from->id);
        for (const QString &mark : indexMarks()) {
            const QString value = before.options.value(mark);
            if (altered->from->options.value(mark) != altered->to->options.value(mark)
                || (!value.isEmpty() && losesIndex(work, before, value)))
                function(mark, before, *altered->to);
        }
    }
}

} // namespace

void leaveIndexMarks(Compilation *work)
{
    forEachMark(*work, [&](const QString &mark, const Table &before, const Table &) {
        work->add(before.id, Action::Alter, {}, {setIndexMark(mark, before.options, work->oldNames.of(before))});
    });
}

void takeIndexMarks(Compilation *work)
{
    forEachMark(*work, [&](const QString &mark, const Table &, const Table &after) {
        work->add(after.id, Action::Alter, {setIndexMark(mark, after.options, work->newNames.of(after))}, {});
    });
}

} // namespace relvar::postgresql
