// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/keptinstep.h"

#include "dialects/postgresql/batches.h"
#include "dialects/postgresql/tablechange.h"
#include "dialects/postgresql/types.h"

#include <algorithm>

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using dialect::Statement;
using schema::Table;

namespace {

QString functionName(const KeptInStep &kept)
{
    return StashNames::qualified(kept.stash + u"_in_step"_s) + u"()"_s;
}

/// Two, for no trigger is for rows and for TRUNCATE.
QString rowTrigger(const KeptInStep &kept)
{
    return quoteIdentifier(u"relvar_"_s + kept.stash);
}
QString truncateTrigger(const KeptInStep &kept)
{
    return quoteIdentifier(u"relvar_"_s + kept.stash + u"_truncate"_s);
}

} // namespace

bool canBeKeptInStep(const Table &table, const QList<ObjectId> &key, const schema::Schema &schema, int version)
{
    if (!commitsInBlocks(version) || !standsAlone(table, schema))
        return false;
    // A key that is checked at the COMMIT may be there twice until then.
    if (table.primaryKey && table.primaryKey->deferrable)
        return false;
    return std::all_of(key.cbegin(), key.cend(),
                       [&](ObjectId column) { return isBuiltIn(table.column(column)->type); });
}

StashInStep::StashInStep(const KeptInStep &kept, const Names &names)
    : m_kept(kept)
    , m_table(*names.schema().table(kept.table))
    , m_name(names.of(m_table))
    , m_qualifiedName(Names(names.schema(), true).of(m_table))
    , m_stash(StashNames::qualified(kept.stash))
    , m_keyColumns(quotedColumns(m_table, kept.key))
{
}

BothWays StashInStep::open() const
{
    BothWays ways;
    ways.up = {openStash(),
               {.sql = u"CREATE TABLE "_s + m_stash + u" AS SELECT "_s + selected() + u" FROM "_s + m_name
                       + u" WITH NO DATA"_s,
                .comment = u"For what goes away; the next migration fills it, and triggers keep it in step"_s},
               {.sql = u"ALTER TABLE "_s + m_stash + u" ADD PRIMARY KEY ("_s + m_keyColumns + u')'},
               makeFunction()};
    ways.up += makeTriggers();
    ways.down = dropTriggers();
    ways.down.append(dropStash(m_kept.stash));
    return ways;
}

Statement StashInStep::fill(int batchRows) const
{
    return inBatches({u"INSERT INTO "_s + m_stash + u" SELECT "_s + selected() + u" FROM "_s + m_name,
                      u" ON CONFLICT DO NOTHING"_s},
                     m_table, m_kept.key, m_name, batchRows);
}

BothWays StashInStep::close() const
{
    BothWays ways;
    ways.up.append(lockTable(m_name));
    ways.up += dropTriggers();
    ways.down = {{.sql = u"TRUNCATE "_s + m_stash},
                 {.sql = u"INSERT INTO "_s + m_stash + u" SELECT "_s + selected() + u" FROM "_s + m_name},
                 makeFunction()};
    ways.down += makeTriggers();
    return ways;
}

QString StashInStep::displayName() const
{
    QStringList names;
    for (const KeptInStep::Value &value : m_kept.values)
        names.append(m_table.name + u'.' + m_table.column(value.column)->name);
    // It gets into the name of a file.
    constexpr qsizetype enough = 3;
    return names.size() > enough ? names.first(enough - 1).join(u", "_s) + u" and others"_s : names.join(u", "_s);
}

QString StashInStep::selected() const
{
    QStringList columns{keptColumns(m_table, m_kept.key)};
    for (const KeptInStep::Value &value : m_kept.values) {
        const schema::Column &column = *m_table.column(value.column);
        const QString name = quoteIdentifier(value.name);
        const QString kept = keptValue(column, quoteIdentifier(column.name));
        columns.append(kept == name ? name : kept + u" AS "_s + name);
    }
    return columns.join(u", "_s);
}

/// The table's row with the key of OLD or NEW.
QString StashInStep::ofRow(const QString &row) const
{
    QStringList conditions;
    for (const ObjectId id : m_kept.key) {
        const QString name = quoteIdentifier(m_table.column(id)->name);
        conditions.append(name + u" = "_s + row + u'.' + name);
    }
    return conditions.join(u" AND "_s);
}

/// Reads the row again instead of believing the trigger's record, for other triggers may have changed it since. Runs as
/// its owner: programs that write the table need no right on the stash.
Statement StashInStep::makeFunction() const
{
    QStringList assignments;
    for (const KeptInStep::Value &value : m_kept.values) {
        const QString name = quoteIdentifier(value.name);
        assignments.append(name + u" = EXCLUDED."_s + name);
    }
    const QString body = u"\n#variable_conflict use_column\n"
                         "BEGIN\n"
                         "    IF TG_OP = 'TRUNCATE' THEN\n"
                         "        DELETE FROM "_s
                         + m_stash
                         + u";\n"
                           "        RETURN NULL;\n"
                           "    END IF;\n"
                           "    IF TG_OP <> 'INSERT' THEN\n"
                           "        DELETE FROM "_s
                         + m_stash + u" WHERE "_s + ofRow(u"OLD"_s) + u"\n            AND NOT EXISTS (SELECT FROM "_s
                         + m_qualifiedName + u" WHERE "_s + ofRow(u"OLD"_s)
                         + u");\n"
                           "    END IF;\n"
                           "    IF TG_OP <> 'DELETE' THEN\n"
                           "        INSERT INTO "_s
                         + m_stash + u" SELECT "_s + selected() + u" FROM "_s + m_qualifiedName + u" WHERE "_s
                         + ofRow(u"NEW"_s) + u"\n        ON CONFLICT ("_s + m_keyColumns + u") DO UPDATE SET "_s
                         + assignments.join(u", "_s)
                         + u";\n"
                           "    END IF;\n"
                           "    RETURN NULL;\n"
                           "END\n"_s;
    return {.sql = u"CREATE FUNCTION "_s + functionName(m_kept)
                   + u"\n RETURNS trigger\n LANGUAGE plpgsql\n SECURITY DEFINER\n"
                     " SET search_path = pg_catalog, pg_temp\nAS $function$"_s
                   + body + u"$function$"_s};
}

/// Also for rows that replication brings.
QList<Statement> StashInStep::makeTriggers() const
{
    const QString alter = u"ALTER TABLE "_s + m_name + u" ENABLE ALWAYS TRIGGER "_s;
    const QString create = u"CREATE TRIGGER "_s;
    const QString execute = u" EXECUTE FUNCTION "_s + functionName(m_kept);
    return {{.sql = create + rowTrigger(m_kept) + u" AFTER INSERT OR UPDATE OR DELETE ON "_s + m_name
                    + u" FOR EACH ROW"_s + execute},
            {.sql = alter + rowTrigger(m_kept)},
            {.sql = create + truncateTrigger(m_kept) + u" AFTER TRUNCATE ON "_s + m_name + u" FOR EACH STATEMENT"_s
                    + execute},
            {.sql = alter + truncateTrigger(m_kept)}};
}

QList<Statement> StashInStep::dropTriggers() const
{
    const QString drop = u"DROP TRIGGER "_s;
    return {{.sql = drop + truncateTrigger(m_kept) + u" ON "_s + m_name},
            {.sql = drop + rowTrigger(m_kept) + u" ON "_s + m_name},
            {.sql = u"DROP FUNCTION "_s + functionName(m_kept)}};
}

} // namespace relvar::postgresql
