// SPDX-License-Identifier: GPL-3.0-or-later
// What Relvar reads from any database it can write again exactly: random schemas on a real server. RC_PARAMS says how
// many ("max_success=5000"); the default is for every day. RELVAR_LAW_MAJOR=18 tries them on a server of that major
// instead of the newest that is installed; one that is older than 15 refuses some schemas, which then do not count.
#include "lawsteps.h"

#include "runner/normalise.h"
#include "support/arbitraryserverschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestSchemaLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLawParameters("max_success=60");
        if (m_major == 0) {
            QVERIFY_RESULT(m_server.start());
            return;
        }
        const QString programs = serverProgramsOf(m_major);
        QVERIFY2(!programs.isEmpty(), "no server of that major is here: ./dev deps fetches it");
        QVERIFY_RESULT(m_server.start({.programs = programs}));
    }

    void whatIsReadIsWrittenAgain();

private:
    [[nodiscard]] bool isOld() const { return m_major != 0 && m_major < 15; }
    /// The schema without some of what the server is too old for.
    [[nodiscard]] schema::Schema fitting(schema::Schema schema) const;

    const int m_major = qEnvironmentVariableIntValue("RELVAR_LAW_MAJOR");
    PostgresqlServer m_server;
};

schema::Schema TestSchemaLaws::fitting(schema::Schema schema) const
{
    if (!isOld())
        return schema;
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        const auto withoutIncluded = [&](auto &part) {
            if (m_major < 11)
                part.included.clear();
        };
        for (schema::Column &column : table.columns) {
            if (m_major < 14)
                column.options.remove(u"COMPRESSION"_s);
            if (m_major < 12)
                column.generated.reset();
        }
        if (table.primaryKey)
            withoutIncluded(*table.primaryKey);
        for (schema::UniqueConstraint &unique : table.uniqueConstraints) {
            unique.nullsNotDistinct = false;
            withoutIncluded(unique);
        }
        for (schema::Index &index : table.indexes) {
            index.nullsNotDistinct = false;
            withoutIncluded(index);
        }
        for (schema::ForeignKey &key : table.foreignKeys)
            key.setColumns.clear();
        box = table;
    }
    for (Box<schema::View> &box : schema.views) {
        schema::View view = *box;
        view.definition.replace(u"security_invoker"_s, u"security_barrier"_s);
        box = view;
    }
    for (Box<schema::Sequence> &box : schema.sequences) {
        schema::Sequence sequence = *box;
        sequence.unlogged = false;
        box = sequence;
    }
    return schema;
}

void TestSchemaLaws::whatIsReadIsWrittenAgain()
{
    ReusedDatabase original(m_server, u"original"_s);
    ReusedDatabase copy(m_server, u"copy"_s);
    const schema::Schema empty = lawDialect().emptySchema();
    QVERIFY(rc::check("create, read, create, read; and there and back from nothing, and to nothing and back", [&] {
        const Recipe recipe = *recipes(9, 0);
        const schema::Schema wanted = fitting(serverSchema(recipe.objects));
        const QList<dialect::Statement> statements = lawDialect().create(wanted);
        Law law(textOf(statements));

        law.must("the database is emptied", original.clear());
        if (const auto made = original.run(statements); !made && isOld())
            RC_DISCARD("the server is too old for it");
        else
            law.must("the schema can be made", made);
        const schema::Schema read = law.must("it can be read", original.read(wanted));
        law.mustHaveAll("what is read is what was wanted", wanted, read);

        law.must("the copy is emptied", copy.clear());
        law.must("what is read can be written", copy.run(lawDialect().create(read)));
        law.mustBeSame("the copy is like the original", read, law.must("it is read", copy.read(read)));

        law.must("the copy is emptied again", copy.clear());
        const schema::Schema nothing = law.must("nothing is read", copy.read(empty));
        law.thereAndBack("from nothing", copy, nothing, diff::pair(nothing, read, lawDialect().rules()));
        law.thereAndBack("to nothing", original, read, diff::pair(read, nothing, lawDialect().rules()));
    }));
}

RELVAR_TEST_MAIN(TestSchemaLaws)
#include "tst_schemalaws.moc"
