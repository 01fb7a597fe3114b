// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/twocolumns.h"

#include "dialects/postgresql/types.h"
#include "schema/partname.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Column;

namespace {

/// The first release with EXECUTE FUNCTION: https://www.postgresql.org/docs/11/sql-createtrigger.html
constexpr int executesFunctions = 110000;

/// Types without an equality operator compare as text.
bool hasEquality(const Column &column)
{
    const QString type = canonicalType(column.type.text);
    for (const auto kind : {"json"_L1, "xml"_L1, "point"_L1, "line"_L1, "path"_L1, "polygon"_L1}) {
        if (type.startsWith(kind) && !type.startsWith("jsonb"_L1))
            return false;
    }
    return true;
}

} // namespace

TwoColumns::TwoColumns(const schema::Table &table, const Column &older, const Column &newer, QString toNewer,
                       QString toOlder, const Names &names)
    : m_table(table)
    , m_older(older)
    , m_newer(newer)
    , m_toNewer(std::move(toNewer))
    , m_toOlder(std::move(toOlder))
    , m_names(names)
{
}

QString TwoColumns::converted(const QString &expression, const Column &source, const Column &target,
                              bool isOfNewRow) const
{
    const QString name = (isOfNewRow ? u"NEW."_s : QString()) + quoteIdentifier(source.name);
    if (!expression.isEmpty()) {
        const QString newRow = u" FROM (SELECT NEW.*) AS "_s + quoteIdentifier(m_table.name);
        return isOfNewRow ? u"(SELECT "_s + expression + newRow + u')' : u'(' + expression + u')';
    }
    if (source.type == target.type)
        return name;
    // Between two types of people there is a way through text alone.
    const bool throughText = !source.type.userType.isNull() && !target.type.userType.isNull();
    return name + (throughText ? u"::text::"_s : u"::"_s) + m_names.type(target.type);
}

QString TwoColumns::distinct(const QString &left, const QString &right, const Column &column) const
{
    const QString cast = hasEquality(column) ? QString() : u"::text"_s;
    return left + cast + u" IS DISTINCT FROM "_s + right + cast;
}

QString TwoColumns::functionName() const
{
    return schema::nameOfPart(u"zz_"_s + m_table.name, m_older.name, u"in_step"_s);
}

schema::OtherObject TwoColumns::function() const
{
    const QString older = u"NEW."_s + quoteIdentifier(m_older.name);
    const QString newer = u"NEW."_s + quoteIdentifier(m_newer.name);
    const QString olderBefore = u"OLD."_s + quoteIdentifier(m_older.name);
    const QString newerBefore = u"OLD."_s + quoteIdentifier(m_newer.name);
    const QString toNewer = converted(m_toNewer, m_older, m_newer, true);
    const QString takeNewer = older + u" := "_s + converted(m_toOlder, m_newer, m_older, true) + u";\n"_s;
    const QString takeOlder = newer + u" := "_s + toNewer + u";\n"_s;
    const QString body = u"\nBEGIN\n"
                         "    IF TG_OP = 'INSERT' THEN\n"
                         "        IF "_s
                         + newer + u" IS NULL THEN\n            "_s + takeOlder + u"        ELSE\n            "_s
                         + takeNewer
                         + u"        END IF;\n"
                           "    ELSIF "_s
                         + distinct(newer, newerBefore, m_newer) + u" AND "_s + distinct(newer, toNewer, m_newer)
                         + u" THEN\n        "_s + takeNewer + u"    ELSIF "_s + distinct(older, olderBefore, m_older)
                         + u" OR "_s + newer + u" IS NULL THEN\n        "_s + takeOlder
                         + u"    END IF;\n    RETURN NEW;\nEND\n"_s;
    const QString name = m_names.qualified(m_table.namespaceId, functionName());
    return {.id = ObjectId::create(),
            .namespaceId = m_table.namespaceId,
            .kind = u"function"_s,
            .name = functionName() + u"()"_s,
            .definition = u"CREATE OR REPLACE FUNCTION "_s + name
                          + u"()\n RETURNS trigger\n LANGUAGE plpgsql\nAS $function$"_s + body + u"$function$"_s,
            .dropStatement = u"DROP FUNCTION "_s + name + u"()"_s};
}

schema::Trigger TwoColumns::trigger(const schema::OtherObject &function, int version) const
{
    const bool isOld = version != 0 && version < executesFunctions;
    return {.id = ObjectId::create(),
            .tableId = m_table.id,
            .name = functionName(),
            .definition = u"CREATE TRIGGER "_s + quoteIdentifier(functionName()) + u" BEFORE INSERT OR UPDATE ON "_s
                          + m_names.of(m_table) + u" FOR EACH ROW EXECUTE "_s
                          + (isOld ? u"PROCEDURE "_s : u"FUNCTION "_s)
                          + m_names.qualified(m_table.namespaceId, functionName()) + u"()"_s,
            .dependsOn = {{function.id, {}}}};
}

Backfill TwoColumns::fill() const
{
    return {m_table.id, m_newer.id, converted(m_toNewer, m_older, m_newer, false),
            quoteIdentifier(m_older.name) + u" IS NOT NULL"_s};
}

QString TwoColumns::restoreOlder() const
{
    return u"UPDATE "_s + m_names.of(m_table) + u" SET "_s + quoteIdentifier(m_older.name) + u" = "_s
           + converted(m_toOlder, m_newer, m_older, false) + u" WHERE "_s
           + distinct(converted(m_toNewer, m_older, m_newer, false), quoteIdentifier(m_newer.name), m_newer);
}

} // namespace relvar::postgresql
