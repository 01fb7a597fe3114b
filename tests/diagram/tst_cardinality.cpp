// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/cardinality.h"
#include "support/fatalwarnings.h"

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using diagram::Multiplicity;

class TestCardinality : public QObject
{
    Q_OBJECT

private:
    static constexpr ObjectId first{1};
    static constexpr ObjectId second{2};

    static schema::Table table(bool notNull)
    {
        schema::Table result{.id = ObjectId(10), .name = u"line"_s};
        result.columns
            = {{.id = first, .name = u"a"_s, .notNull = notNull}, {.id = second, .name = u"b"_s, .notNull = true}};
        return result;
    }
    static schema::ForeignKey relation(QList<ObjectId> columns)
    {
        return {.id = ObjectId(20), .columns = std::move(columns)};
    }

private Q_SLOTS:
    void notNullMakesTheParentNeeded()
    {
        QCOMPARE(diagram::cardinality(table(true), relation({first})).parent, Multiplicity::One);
        QCOMPARE(diagram::cardinality(table(false), relation({first})).parent, Multiplicity::ZeroOrOne);
        // One NULL in a composite key is enough to have no parent.
        QCOMPARE(diagram::cardinality(table(false), relation({first, second})).parent, Multiplicity::ZeroOrOne);
    }

    void uniqueColumnsAllowOneChild()
    {
        schema::Table child = table(true);
        QCOMPARE(diagram::cardinality(child, relation({first})).child, Multiplicity::ZeroOrMany);
        child.uniqueConstraints = {{.id = ObjectId(30), .parts = {{.column = first}}}};
        QCOMPARE(diagram::cardinality(child, relation({first})).child, Multiplicity::ZeroOrOne);
        // A key over a part of the columns is stricter still.
        QCOMPARE(diagram::cardinality(child, relation({first, second})).child, Multiplicity::ZeroOrOne);
        QCOMPARE(diagram::cardinality(child, relation({second})).child, Multiplicity::ZeroOrMany);
    }

    void partOfAKeyAllowsMany()
    {
        schema::Table child = table(false);
        child.primaryKey = schema::PrimaryKey{.id = ObjectId(30), .parts = {{.column = first}, {.column = second}}};
        QCOMPARE(diagram::cardinality(child, relation({first})),
                 (diagram::Cardinality{Multiplicity::ZeroOrMany, Multiplicity::One}));
        QCOMPARE(diagram::cardinality(child, relation({first, second})),
                 (diagram::Cardinality{Multiplicity::ZeroOrOne, Multiplicity::One}));
    }

    void partialOrExpressionIndexProvesNothing()
    {
        schema::Table child = table(true);
        child.indexes = {{.id = ObjectId(30), .unique = true, .parts = {{.column = first}}, .predicate = u"b > 0"_s},
                         {.id = ObjectId(31), .unique = true, .parts = {{.expression = u"lower(a)"_s}}}};
        QCOMPARE(diagram::cardinality(child, relation({first})).child, Multiplicity::ZeroOrMany);
        child.indexes = {{.id = ObjectId(30), .unique = true, .parts = {{.column = first}}}};
        QCOMPARE(diagram::cardinality(child, relation({first})).child, Multiplicity::ZeroOrOne);
    }
};

RELVAR_TEST_MAIN(TestCardinality)
#include "tst_cardinality.moc"
