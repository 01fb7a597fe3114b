// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/dependents.h"

#include "dialects/sqlite/errors.h"
#include "dialects/sqlite/tokenizer.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGoneColumn(const diff::Changes &changes, const QString &name)
{
    return std::any_of(changes.cbegin(), changes.cend(), [&](const diff::Change &change) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        return altered && altered->from->column(name) && !altered->to->column(name);
    });
}

Result<> checkNew(const QMap<QString, QString> &before, const QMap<QString, QString> &now, const schema::Schema &to)
{
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        if (before.contains(it.key()))
            continue;
        const bool isView = std::any_of(to.views.cbegin(), to.views.cend(),
                                        [&](const Box<schema::View> &view) { return view->name == it.key(); });
        return fail(SqliteError::Unsupported,
                    isView ? text("sqlite", "View %1 could no longer be read: %2. Change or drop the view first.",
                                  {it.key(), it.value()})
                           : text("sqlite",
                                  "Rows of %1 could no longer be written: %2. Change or drop the trigger first.",
                                  {it.key(), it.value()}));
    }
    return {};
}

} // namespace

Replica::AskNames asksNames(const diff::Changes &changes)
{
    const bool goes = std::any_of(changes.cbegin(), changes.cend(), [&](const diff::Change &change) {
        const auto *altered = std::get_if<diff::AlteredTable>(&change);
        return altered
               && std::any_of(altered->from->columns.cbegin(), altered->from->columns.cend(),
                              [&](const schema::Column &column) { return !altered->to->column(column.name); });
    });
    return goes ? Replica::AskNames::Yes : Replica::AskNames::No;
}

Result<> checkDependents(const Replica::Broken &before, const Replica::Broken &now, const diff::Changes &changes,
                         const schema::Schema &to)
{
    QMap<QString, QString> onlyTexts;
    for (auto it = now.refusedAsNames.cbegin(); it != now.refusedAsNames.cend(); ++it) {
        // no such column: name, or since 3.47: no such column: "name" - should this be a string literal …
        constexpr auto missing = "no such column: "_L1;
        const QString rest = it.value().section(missing, -1);
        const QString name = rest.startsWith(u'"') ? tokenize(rest, 1).first().name() : rest;
        // Who writes a text in double quotes today may do so.
        if (isGoneColumn(changes, name))
            onlyTexts.insert(it.key(), missing + name);
    }
    return checkNew(before.refused, now.refused, to).and_then([&] {
        return checkNew(before.refusedAsNames, onlyTexts, to);
    });
}

} // namespace relvar::sqlite
