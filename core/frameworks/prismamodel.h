// SPDX-License-Identifier: GPL-3.0-or-later
// A schema in the words of Prisma: the models and enums of schema.prisma, as `prisma db pull` would name them.
// https://www.prisma.io/docs/orm/reference/prisma-schema-reference
#pragma once

#include "frameworks/prismafiles.h"
#include "schema/schema.h"

namespace relvar::frameworks {

enum class PrismaProduct { PostgreSql, Sqlite };

struct PrismaModel
{
    /// Models and enums, without datasource and generator.
    QString code;
    /// The namespaces that the datasource has to list; empty: the usual one alone, which need not be named.
    QStringList namespaces;
    QList<Text> notExpressed;
};

/// Tables and enums that `own` has are not written again; relations lead to them under the names that they have there.
[[nodiscard]] PrismaModel prismaModel(const schema::Schema &schema, PrismaProduct product,
                                      const QList<PrismaBlock> &own, bool namesNamespaces);

} // namespace relvar::frameworks
