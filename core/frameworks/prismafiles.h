// SPDX-License-Identifier: GPL-3.0-or-later
// Where a repository keeps its Prisma schema and migrations, and what people wrote in the schema. Reads texts alone.
// https://www.prisma.io/docs/orm/prisma-schema/overview/location
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

struct PrismaPlaces
{
    /// Relative to the repository: "prisma/schema.prisma".
    QString schema = QStringLiteral("prisma/schema.prisma");
    QString migrations = QStringLiteral("prisma/migrations");
    /// The other files of a schema of several.
    QStringList beside;
    /// Before 7 the address of the database stands in the schema.
    bool isBeforeSeven = false;
};

/// A model, enum or view that stands in a schema.
struct PrismaBlock
{
    /// "model", "enum", "view"
    QString keyword;
    QString name;
    /// @@map and @@schema; of a block without a map the name itself.
    QString nameInDatabase;
    QString namespaceInDatabase;
    /// What its fields are of: "Int", "Order", without "?" and "[]".
    QStringList types;
};

/// What prismaPlaces() needs to have read.
[[nodiscard]] QStringList prismaFiles();
[[nodiscard]] PrismaPlaces prismaPlaces(const Files &files);
/// Of a text in Prisma's schema language.
[[nodiscard]] QList<PrismaBlock> prismaBlocks(const QString &code);
/// What the datasource block has for a property: `"postgresql"`, with its quotes. Empty: it has no such property, or
/// there is no datasource.
[[nodiscard]] QString datasourceProperty(const QString &code, const QString &property);

} // namespace relvar::frameworks
