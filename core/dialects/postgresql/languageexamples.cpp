// SPDX-License-Identifier: GPL-3.0-or-later
// What new objects begin as.
#include "dialects/postgresql/language.h"

#include "dialects/postgresql/names.h"
#include "dialects/postgresql/quoting.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

QList<dialect::ObjectKind> PostgresqlLanguage::kinds() const
{
    return {{u"view"_s, false},
            {u"materialized view"_s, false},
            {u"function"_s, false},
            {u"procedure"_s, false},
            {u"trigger"_s, true},
            {u"policy"_s, true},
            {u"rule"_s, true},
            {u"domain"_s, false},
            {u"composite type"_s, false},
            {u"range type"_s, false},
            {u"extension"_s, false},
            {u"statistics"_s, true}};
}

QString PostgresqlLanguage::example(const QString &kind, const QString &name, const schema::Schema &schema,
                                    ObjectId table) const
{
    const Names names(schema, Names::areQualified(schema));
    const schema::Table *on = schema.table(table);
    const ObjectId space = on ? on->namespaceId : schema.defaultNamespace();
    const QString made = names.qualified(space, name);
    const QString own = quoteIdentifier(name);
    const QString target = on ? names.of(*on) : QString();
    if (kind == "view"_L1 || kind == "materialized view"_L1)
        return u"CREATE %1 %2 AS\nSELECT *\nFROM %3"_s.arg(kind.toUpper(), made,
                                                           on ? target : u"(VALUES (1)) AS one(number)"_s);
    if (kind == "function"_L1)
        return u"CREATE FUNCTION %1()\nRETURNS integer\nLANGUAGE plpgsql\nAS $$\nBEGIN\n  RETURN 1;\nEND;\n$$"_s.arg(
            made);
    if (kind == "procedure"_L1)
        return u"CREATE PROCEDURE %1()\nLANGUAGE plpgsql\nAS $$\nBEGIN\n  NULL;\nEND;\n$$"_s.arg(made);
    if (kind == "trigger"_L1 && on)
        return u"CREATE TRIGGER %1\nBEFORE UPDATE ON %2\nFOR EACH ROW\nEXECUTE FUNCTION "_s.arg(own, target)
               + u"suppress_redundant_updates_trigger()"_s;
    if (kind == "policy"_L1 && on)
        return u"CREATE POLICY %1 ON %2\nFOR SELECT\nUSING (true)"_s.arg(own, target);
    if (kind == "rule"_L1 && on)
        return u"CREATE RULE %1 AS\nON DELETE TO %2\nDO ALSO NOTHING"_s.arg(own, target);
    if (kind == "domain"_L1)
        return u"CREATE DOMAIN %1 AS text\nCHECK (VALUE <> '')"_s.arg(made);
    if (kind == "composite type"_L1)
        return u"CREATE TYPE %1 AS (\n  first integer,\n  second text\n)"_s.arg(made);
    if (kind == "range type"_L1)
        return u"CREATE TYPE %1 AS RANGE (subtype = time)"_s.arg(made);
    if (kind == "extension"_L1)
        return u"CREATE EXTENSION pg_trgm"_s;
    if (kind == "statistics"_L1 && on && on->columns.size() > 1)
        return u"CREATE STATISTICS %1 (dependencies)\nON %2, %3\nFROM %4"_s.arg(made,
                                                                                quoteIdentifier(on->columns.at(0).name),
                                                                                quoteIdentifier(on->columns.at(1).name),
                                                                                target);
    return {};
}

} // namespace relvar::postgresql
