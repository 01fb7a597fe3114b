// SPDX-License-Identifier: GPL-3.0-or-later
#include "apply.h"
#include "arbitrarychange.h"

#include "diff/diff.h"
#include "support/exactrules.h"
#include "support/fatalwarnings.h"

using namespace relvar;
using namespace relvar::diff;
using namespace relvar::test;

namespace {

/// What a person would see, in order: equal texts are equal changes here, because names are unique.
QStringList linesOf(const Changes &changes, const schema::Schema &from, const schema::Schema &to)
{
    QStringList lines;
    for (const Description &line : describe(changes, from, to))
        lines.append(line.text.toString());
    return lines;
}

} // namespace

class TestLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself()
    {
        QVERIFY(rc::check("diff(a, a) is empty", [] {
            ArbitrarySchema source;
            const schema::Schema a = richSchema(source);
            RC_ASSERT(diff::diff(a, a, m_rules).isEmpty());
            RC_ASSERT(diff::diff(a, shuffled(a), m_rules).isEmpty());
        }));
    }

    void changesLeadToTheTarget()
    {
        QVERIFY(rc::check("apply(diff(a, b), a) == b, and back", [] {
            ArbitrarySchema source;
            const schema::Schema a = richSchema(source);
            const schema::Schema b = changed(source, a);
            RC_ASSERT(normalized(applied(a, diff::diff(a, b, m_rules))) == normalized(b));
            RC_ASSERT(normalized(applied(b, diff::diff(b, a, m_rules))) == normalized(a));
        }));
    }

    void orderDoesNotDependOnLists()
    {
        QVERIFY(rc::check("shuffled lists give the same changes in the same order", [] {
            ArbitrarySchema source;
            const schema::Schema a = richSchema(source);
            const schema::Schema b = changed(source, a);
            const QStringList lines = linesOf(diff::diff(a, b, m_rules), a, b);
            const schema::Schema otherA = shuffled(a);
            const schema::Schema otherB = shuffled(b);
            RC_ASSERT(linesOf(diff::diff(otherA, otherB, m_rules), otherA, otherB) == lines);
        }));
    }

    void everyChangeHasALine()
    {
        QVERIFY(rc::check("no change is silent, and every line names an object of its own side", [] {
            ArbitrarySchema source;
            const schema::Schema a = richSchema(source);
            const schema::Schema b = changed(source, a);
            const Changes changes = diff::diff(a, b, m_rules);
            const QList<Description> lines = describe(changes, a, b);
            RC_ASSERT(lines.size() >= changes.size());
            for (const Description &line : lines) {
                RC_ASSERT(!line.object.isNull());
                RC_ASSERT(!line.text.toString().contains(u"%"_s));
                RC_ASSERT(!line.losesData || line.kind == Description::Kind::Drop);
            }
            RC_ASSERT(lines.isEmpty() || !suggestName(changes, a, b).isEmpty());
        }));
    }

private:
    inline static const ExactRules m_rules;
};

RELVAR_TEST_MAIN(TestLaws)
#include "tst_laws.moc"
