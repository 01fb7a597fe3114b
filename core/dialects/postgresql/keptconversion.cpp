// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/keptconversion.h"

#include "dialects/postgresql/keptforgood.h"
#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Column;
using schema::Table;

namespace {

enum class Sort { Number, Float, Text, Time, Other };

Sort sortOf(const Column &column)
{
    const QString type = canonicalType(column.type.text);
    const auto begins = [&](const QStringList &names) {
        return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return type.startsWith(name); });
    };
    if (!column.type.userType.isNull() || type.endsWith(u']'))
        return Sort::Other;
    if (begins({u"smallint"_s, u"integer"_s, u"bigint"_s, u"numeric"_s}))
        return Sort::Number;
    if (type == "real"_L1 || type == "double precision"_L1)
        return Sort::Float;
    if (type == "text"_L1 || begins({u"character varying"_s, u"character("_s}))
        return Sort::Text;
    if (type == "date"_L1 || (type.startsWith("timestamp"_L1) && type.endsWith("without time zone"_L1)))
        return Sort::Time;
    return Sort::Other;
}

/// The cast says the same at any time: no setting of a session (time zone, style of dates) takes part.
bool isLastingCast(const Column &from, const Column &to)
{
    const Sort source = sortOf(from);
    const Sort target = sortOf(to);
    if (source == Sort::Other || target == Sort::Other)
        return false;
    if (source == Sort::Time || target == Sort::Time)
        return source == target;
    return source != Sort::Float || target != Sort::Text;
}

/// What a trigger names before is what the conversion names.
bool hasSameNames(const Compilation &work, const Conversion &conversion, const QList<ObjectId> &key)
{
    const Table *before = work.from.table(conversion.before.id);
    const auto isSame = [&](ObjectId id) {
        const Column *column = before->column(id);
        return column && column->name == conversion.after.column(id)->name;
    };
    return before && before->name == conversion.after.name && before->namespaceId == conversion.after.namespaceId
           && isSame(conversion.from.id) && std::all_of(key.cbegin(), key.cend(), isSame);
}

} // namespace

BothWays keepConverted(Compilation *work, const Conversion &conversion, const QList<ObjectId> &key)
{
    const QString stash = work->stashes.next();
    const QString kept = StashNames::qualified(stash);
    const QString oldName = conversion.to.name + u" before"_s;
    const QString old = quoteIdentifier(oldName);
    const QString now = quoteIdentifier(conversion.to.name + u" after"_s);
    const QString name = quoteIdentifier(conversion.to.name);
    const QString table = work->newNames.of(conversion.after);
    const QString type = u"::"_s + work->newNames.type(conversion.to.type);
    // What became of a value is computed when it is asked for, so that no program's INSERT fails over it.
    const bool isInStep
        = conversion.isCast && isLastingCast(conversion.from, conversion.to) && hasSameNames(*work, conversion, key)
          && work->keepInStep(
              {.table = conversion.before.id, .stash = stash, .key = key, .values = {{conversion.from.id, oldName}}});
    BothWays ways;
    if (!isInStep) {
        ways.up = {openStash(),
                   lockTable(work->oldNames.of(*work->from.table(conversion.before.id))),
                   {.sql = u"CREATE TABLE "_s + kept + u" AS SELECT "_s + keptColumns(conversion.after, key) + u", "_s
                           + keptValue(conversion.from, name) + u" AS "_s + old + u", ("_s + conversion.converted + u')'
                           + type + u"::text AS "_s + now + u" FROM "_s + table,
                    .comment = u"Keeps the values that the conversion changes, for the way back"_s}};
    }
    ways.up.append(conversion.up);

    const QString matches = matchKeys(conversion.after, key, table, u"kept"_s);
    const QString became = isInStep ? u"(kept."_s + old + type + u")::text"_s : u"kept."_s + now;
    ways.down = {lockTable(table),
                 {.sql = u"DELETE FROM "_s + kept + u" AS kept USING "_s + table + u" WHERE "_s + matches + u" AND "_s
                         + table + u'.' + name + u"::text IS DISTINCT FROM "_s + became,
                  .comment = u"What was changed since then stays"_s},
                 conversion.down};
    ways.down += withoutTriggers({{.sql = u"UPDATE "_s + table + u" SET "_s + name + u" = "_s
                                          + returnedValue(conversion.from, u"kept."_s + old, work->nowNames)
                                          + u" FROM "_s + kept + u" AS kept WHERE "_s + matches}},
                                 conversion.after, work->nowNames, work->goneBack);
    ways.down += isInStep ? QList{keepUnmatched(stash, table, matches)} : closeStash(stash, table, matches);
    return ways;
}

} // namespace relvar::postgresql
