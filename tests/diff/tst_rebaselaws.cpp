// SPDX-License-Identifier: GPL-3.0-or-later
// Rebasing whatever can be in a schema, also what no edit makes.
#include "arbitrarychange.h"

#include "diff/rebase.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;
using schema::Schema;
using schema::Table;

namespace {

/// Changes of every second table, beginning with the first or the second.
Schema halfChanged(ArbitrarySchema &source, Schema schema, qsizetype first)
{
    for (qsizetype i = first; i < schema.tables.size(); i += 2) {
        if (oneIn(3))
            continue;
        schema.tables[i] = changedTable(source, *schema.tables.at(i));
    }
    return schema;
}

QStringList linesOf(const Schema &from, const Schema &to)
{
    static const ExactRules rules;
    QStringList lines;
    for (const Description &line : describe(diff::diff(from, to, rules), from, to))
        lines.append(line.text.toString());
    // A line about a relation names what it leads to, which the other side may have renamed.
    lines.removeIf([](const QString &line) { return line.contains(u"foreign key"_s); });
    lines.sort();
    return lines;
}

} // namespace

class TestRebaseLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disjointChangesStay()
    {
        QVERIFY(rc::check("changes of different tables are the same changes afterwards, and meet in one schema", [] {
            ArbitrarySchema source;
            const Schema base = richSchema(source);
            const Schema draft = halfChanged(source, base, 0);
            const Schema newBase = halfChanged(source, base, 1);
            const Rebased result = rebase(base, draft, newBase, m_rules);
            RC_ASSERT(result.conflicts.isEmpty());
            RC_ASSERT(linesOf(result.base, result.schema) == linesOf(base, draft));
            const Rebased mirrored = rebase(base, newBase, draft, m_rules);
            RC_ASSERT(linesOf(result.schema, pair(result.schema, mirrored.schema, m_rules)) == QStringList());
        }));
    }

    void ontoTheDraft()
    {
        QVERIFY(rc::check("a base that has become the draft leaves nothing to do", [] {
            ArbitrarySchema source;
            const Schema base = richSchema(source);
            const Schema draft = changed(source, base);
            const Rebased result = rebase(base, draft, draft, m_rules);
            RC_ASSERT(result.conflicts.isEmpty());
            RC_ASSERT(linesOf(result.base, result.schema) == QStringList());
        }));
    }

private:
    inline static const ExactRules m_rules;
};

RELVAR_TEST_MAIN(TestRebaseLaws)
#include "tst_rebaselaws.moc"
