// SPDX-License-Identifier: GPL-3.0-or-later
// A script read without a server is the schema that a server has after running it: random schemas, as pg_dump writes
// them and as Relvar does. RC_PARAMS says how many ("max_success=5000"); the default is for every day.
#include "lawsteps.h"

#include "dialects/postgresql/ddl.h"
#include "dialects/postgresql/scriptreader.h"
#include "plan/plan.h"
#include "support/arbitraryserverschema.h"
#include "support/fatalwarnings.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

class TestScriptLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useLawParameters("max_success=15");
        QVERIFY_RESULT(m_server.start());
    }

    void scriptsAreReadAsTheyRun();

private:
    PostgresqlServer m_server;
};

void TestScriptLaws::scriptsAreReadAsTheyRun()
{
    ReusedDatabase database(m_server, u"original"_s);
    QVERIFY(rc::check("create, read = create, pg_dump, read the script; the same of Relvar's own script", [&] {
        const Recipe recipe = *recipes(9, 0);
        const schema::Schema wanted = serverSchema(recipe.objects);
        const QList<dialect::Statement> statements = lawDialect().create(wanted);
        Law law(textOf(statements));
        law.must("the database is emptied", database.clear());
        law.must("the schema can be made", database.run(statements));
        const schema::Schema read = law.must("it can be read", database.read(wanted));

        const auto mustRead = [&](const char *step, const QString &text, bool isDump) {
            law.note(text);
            const dialect::ScriptSnapshot script = postgresql::readScript(text.toUtf8());
            for (const dialect::NotHandled &one : script.snapshot.notHandled)
                law.fail(step, u"%1: %2: %3"_s.arg(QString::number(one.line), one.name, one.reason));
            if (script.isDump != isDump || script.isCutOff)
                law.fail(step, u"it is taken for something else than it is"_s);
            law.mustBeSame(step, read, diff::pair(read, script.snapshot.schema, lawDialect().rules()));
        };
        mustRead("the dump is read", law.must("it is dumped", m_server.dumpSchema(database.name())), true);
        mustRead("Relvar's own script is read", plan::toSql({false, lawDialect().create(read)}), false);
    }));
}

RELVAR_TEST_MAIN(TestScriptLaws)
#include "tst_scriptlaws.moc"
