// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the words of FluentORM: the calls of its schema builder, and the same in the snapshot that its generator
// compares them with. Made together, value by value, so that it finds no difference.
// Outside facts: https://github.com/SOG-web/fluentorm.zig, docs/SCHEMA.md, src/table.zig and src/snapshot.zig as of
// January 2026.
#pragma once

#include "base/text.h"
#include "schema/schema.h"

#include <QJsonObject>

namespace relvar::frameworks {

struct FluentOrmTable
{
    /// As FluentORM has it in table_name.
    QString name;
    QString comment;
    /// `t.string(.{ .name = "email" });` and so on, a line each.
    QStringList calls;
    QJsonObject snapshot;
    /// What the calls do not say.
    QList<Text> notExpressed;
};

struct FluentOrmModel
{
    /// Those that others refer to come first.
    QList<FluentOrmTable> tables;
    /// What belongs to no table of them.
    QList<Text> notExpressed;
};

[[nodiscard]] FluentOrmModel fluentOrmModel(const schema::Schema &schema);

} // namespace relvar::frameworks
