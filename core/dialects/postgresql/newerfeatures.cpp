// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/newerfeatures.h"

#include "dialects/postgresql/compile.h"

namespace relvar::postgresql {

using namespace Qt::Literals::StringLiterals;
using schema::Table;

namespace {

class FeatureSearch
{
public:
    explicit FeatureSearch(int targetVersion)
        : m_target(targetVersion / 10000)
    {
    }

    void look(const Table &table)
    {
        for (const schema::Column &column : table.columns)
            look(column, table.name + u'.' + column.name);
        if (table.primaryKey)
            lookAtKey(*table.primaryKey);
        for (const schema::UniqueConstraint &unique : table.uniqueConstraints) {
            lookAtKey(unique);
            need(15, unique.nullsNotDistinct, unique.name, u"NULLS NOT DISTINCT"_s);
        }
        for (const schema::ForeignKey &key : table.foreignKeys) {
            need(18, key.notEnforced, key.name, u"NOT ENFORCED"_s);
            need(18, key.period, key.name, u"PERIOD"_s);
            need(15, !key.setColumns.isEmpty(), key.name, u"SET NULL (…)"_s);
        }
        for (const schema::CheckConstraint &check : table.checks)
            need(18, check.notEnforced, check.name, u"NOT ENFORCED"_s);
        for (const schema::Index &index : table.indexes) {
            need(11, !index.included.isEmpty(), index.name, u"INCLUDE"_s);
            need(15, index.nullsNotDistinct, index.name, u"NULLS NOT DISTINCT"_s);
        }
        need(11, table.partitionBy.startsWith("HASH"_L1, Qt::CaseInsensitive), table.name, u"PARTITION BY HASH"_s);
    }

    void look(const schema::Sequence &sequence)
    {
        need(15, sequence.unlogged && sequence.ownerTable.isNull(), sequence.name, u"UNLOGGED"_s);
    }

    Result<> answer() const
    {
        if (m_found.isEmpty())
            return {};
        return fail(CompileError::Unsupported, m_found);
    }

private:
    void look(const schema::Column &column, const QString &name)
    {
        if (column.generated) {
            need(12, true, name, u"GENERATED ALWAYS AS"_s);
            need(18, !column.generated->stored, name, u"VIRTUAL"_s);
        }
        need(18, column.notNull && !column.notNullName.isEmpty(), name,
             u"CONSTRAINT "_s + column.notNullName + u" NOT NULL"_s);
        need(18, column.notNull && column.notNullNoInherit, name, u"NOT NULL NO INHERIT"_s);
        need(18, column.notNull && column.notNullNotValid, name, u"NOT NULL NOT VALID"_s);
        need(14, column.options.contains(u"COMPRESSION"_s), name, u"COMPRESSION"_s);
    }

    template<typename Key>
    void lookAtKey(const Key &key)
    {
        need(18, key.withoutOverlaps, key.name, u"WITHOUT OVERLAPS"_s);
        need(11, !key.included.isEmpty(), key.name, u"INCLUDE"_s);
    }

    void need(int major, bool isUsed, const QString &object, const QString &words)
    {
        if (!isUsed || m_target >= major || !m_found.isEmpty())
            return;
        m_found = text("postgresql",
                       "%1 has %2, which needs PostgreSQL %3 or newer; the target is PostgreSQL %4. Take it out, or "
                       "upgrade the server.",
                       {object, words, QString::number(major), QString::number(m_target)});
    }

    const int m_target;
    Text m_found;
};

} // namespace

Result<> refuseNewer(const schema::Schema &schema, int targetVersion)
{
    if (targetVersion == 0)
        return {};
    FeatureSearch search(targetVersion);
    for (const Box<Table> &table : schema.tables)
        search.look(*table);
    for (const Box<schema::Sequence> &sequence : schema.sequences)
        search.look(*sequence);
    return search.answer();
}

} // namespace relvar::postgresql
