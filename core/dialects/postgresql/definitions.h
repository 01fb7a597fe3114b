// SPDX-License-Identifier: GPL-3.0-or-later
// What is carried as definition text (views, triggers, functions …) as statements that make and remove it.
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// One statement each.
[[nodiscard]] QList<dialect::Statement> statementsOf(const QString &definition);

/// The definition with the name that the view has in this schema.
[[nodiscard]] QString viewText(const schema::View &view, const Names &names);
/// With its comment.
[[nodiscard]] QList<dialect::Statement> createView(const schema::View &view, const Names &names);
[[nodiscard]] QString viewKind(const schema::View &view);
[[nodiscard]] dialect::Statement dropView(const schema::View &view, const Names &names);

/// `on`: name of the table or view.
[[nodiscard]] dialect::Statement dropTrigger(const schema::Trigger &trigger, const QString &on);
[[nodiscard]] QList<dialect::Statement> dropOther(const schema::OtherObject &object, const Names &names);
/// "FUNCTION": the words after DROP and COMMENT ON.
[[nodiscard]] QString kindWords(const schema::OtherObject &object);
/// Name of the table or view that the trigger is on; empty when the schema has none.
[[nodiscard]] QString triggerTarget(const schema::Trigger &trigger, const Names &names);

} // namespace relvar::postgresql
