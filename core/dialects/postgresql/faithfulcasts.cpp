// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/faithfulcasts.h"

#include "dialects/postgresql/canonicaltree.h"
#include "dialects/postgresql/parsetree.h"
#include "dialects/postgresql/typerewrite.h"
#include "dialects/postgresql/types.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Column;

namespace {

/// The group of types in which a cast either keeps the value or fails, or -1.
int faithfulGroup(const Column &column)
{
    const QString type = canonicalType(column.type.text);
    if (!column.type.userType.isNull())
        return -1;
    if (type == "smallint"_L1 || type == "integer"_L1 || type == "bigint"_L1)
        return 0;
    if (type == "text"_L1 || type.startsWith("character varying"_L1))
        return type.endsWith(u']') ? -1 : 1;
    return -1;
}

} // namespace

bool isAssigned(const Column &from, const Column &to)
{
    return faithfulGroup(from) == 1 && faithfulGroup(to) == 1;
}

bool takesAnyText(const Column &column)
{
    const QString type = canonicalType(column.type.text);
    return column.type.userType.isNull() && (type == "text"_L1 || type == "character varying"_L1);
}

bool keepsValues(const Column &from, const Column &to)
{
    return isWidening(from.type.text, to.type.text)
           || (faithfulGroup(from) >= 0 && faithfulGroup(from) == faithfulGroup(to));
}

bool staysAsStored(const Column &from, const Column &to, int version)
{
    if (from.type == to.type)
        return true;
    if (!isBuiltIn(from.type) || !isBuiltIn(to.type))
        return false;
    const auto before = parseType(from.type.text);
    const auto after = parseType(to.type.text);
    return before && after && keepsRows({canonicalTree(*before), canonicalTree(*after), version / 10000});
}

} // namespace relvar::postgresql
