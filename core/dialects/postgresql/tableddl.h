// SPDX-License-Identifier: GPL-3.0-or-later
// CREATE TABLE and what follows it, without foreign keys and triggers: those wait for other tables.
#pragma once

#include "dialect/statement.h"
#include "dialects/postgresql/names.h"

namespace relvar::postgresql {

/// The table with its keys and checks, as partition of its parent where it is one.
[[nodiscard]] QList<dialect::Statement> createTable(const schema::Table &table, const Names &names);
/// Its indexes and the constraints that CREATE TABLE cannot say, its options and comments: after its rows where it is
/// filled again.
[[nodiscard]] QList<dialect::Statement> finishTable(const schema::Table &table, const Names &names);

/// What a column of a partition or heir says otherwise than the one `given` by a table above, without its comment.
[[nodiscard]] QList<dialect::Statement> changeInherited(const schema::Column &own, const schema::Column &given,
                                                        const schema::Table &table, const Names &names);

/// Table::options but indexMarks(), each as an ALTER TABLE; `before` are the options that the
/// table has so far.
[[nodiscard]] QList<dialect::Statement> changeOptions(const QMap<QString, QString> &before,
                                                      const QMap<QString, QString> &after, const QString &table);

[[nodiscard]] bool isUnlogged(const schema::Table &table);

/// The options that name an index of the table or stand where one could be named, so that they come after the indexes:
/// REPLICA IDENTITY and CLUSTER ON.
[[nodiscard]] QStringList indexMarks();
/// What takes the option back when `options` do not have it.
[[nodiscard]] dialect::Statement setIndexMark(const QString &mark, const QMap<QString, QString> &options,
                                              const QString &table);

} // namespace relvar::postgresql
