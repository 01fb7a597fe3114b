// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/parentsfirst.h"

#include <QHash>

#include <algorithm>

namespace relvar::runner {

namespace {

/// Tarjan's strongly connected components come out in this order.
class ParentsFirst
{
public:
    explicit ParentsFirst(const schema::Schema &schema)
        : m_schema(schema)
    {
        for (const Box<schema::Table> &table : schema.tables) {
            if (!table->isPartition() && !m_number.contains(table->id))
                visit(*table);
        }
    }

    const QList<QList<const schema::Table *>> &groups() const { return m_groups; }

private:
    int visit(const schema::Table &table)
    {
        const int number = static_cast<int>(m_number.size());
        int lowest = number;
        m_number.insert(table.id, number);
        m_open.append(&table);
        for (const schema::ForeignKey &key : table.foreignKeys) {
            const schema::Table *parent = m_schema.table(key.referencedTable);
            if (!parent || parent->isPartition())
                continue;
            if (!m_number.contains(parent->id))
                lowest = std::min(lowest, visit(*parent));
            else if (m_open.contains(parent))
                lowest = std::min(lowest, m_number.value(parent->id));
        }
        if (lowest == number) {
            const qsizetype start = m_open.indexOf(&table);
            m_groups.append(m_open.mid(start));
            m_open.resize(start);
        }
        return lowest;
    }

    const schema::Schema &m_schema;
    QHash<ObjectId, int> m_number;
    QList<const schema::Table *> m_open;
    QList<QList<const schema::Table *>> m_groups;
};

} // namespace

QList<QList<const schema::Table *>> parentsFirst(const schema::Schema &schema)
{
    return ParentsFirst(schema).groups();
}

} // namespace relvar::runner
