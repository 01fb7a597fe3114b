// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Drizzle of schemas that nobody chose: TypeScript finds nothing wrong with it, drizzle-kit nothing
// to do after it, its migrator builds what Relvar builds, and so does drizzle-kit itself from schema.ts alone.
#include "dialects/builtin.h"
#include "frameworks/frameworktrial.h"
#include "frameworks/targets.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without what Drizzle has no word for on SQLite: names of keys of one column, and unique constraints, which are
/// indexes to it. Of INTEGER PRIMARY KEY, which takes no NULL anyway, drizzle-kit says NOT NULL in 0.x and not in 1.0.
schema::Schema withKeysOfDrizzle(schema::Schema schema, bool isFirstMajor)
{
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        const bool isOneColumn = table.primaryKey && table.primaryKey->parts.size() == 1;
        for (schema::Column &column : table.columns) {
            if (isOneColumn && table.isPrimaryKeyColumn(column.id))
                column.notNull = !isFirstMajor;
        }
        const auto nameAs = [&](QString &name, const QString &ending) {
            if (!isFirstMajor)
                name.clear();
            else if (name.isEmpty())
                name = table.name + ending;
        };
        if (isOneColumn)
            table.primaryKey->name.clear();
        else if (table.primaryKey)
            nameAs(table.primaryKey->name, u"_key"_s);
        for (schema::ForeignKey &key : table.foreignKeys)
            nameAs(key.name, u"_reference"_s + QString::number(&key - table.foreignKeys.data()));
        for (const schema::UniqueConstraint &unique : std::as_const(table.uniqueConstraints)) {
            table.indexes.append({.id = unique.id,
                                  .name = table.name + u"_unique"_s + QString::number(table.indexes.size()),
                                  .unique = true,
                                  .parts = unique.parts});
        }
        table.uniqueConstraints.clear();
        box = table;
    }
    return schema;
}

} // namespace

class TestRandomDrizzle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_schemas.start()); }
    void isUnderstood_data();
    void isUnderstood();

private:
    [[nodiscard]] Outcome kit(const Repository &repository, const QString &command) const
    {
        return m_trial->bench().program(u"node"_s, {m_modules + u"/drizzle-kit/bin.cjs"_s, command}, {},
                                        repository.name);
    }
    void migrate(const Repository &repository) const;
    /// drizzle-kit makes the migration, of schema.ts.
    void fromCodeAlone(const schema::Schema &schema, Repository &repository) const;

    RandomSchemas m_schemas;
    std::unique_ptr<FrameworkTrial> m_trial;
    QString m_modules;
};

void TestRandomDrizzle::migrate(const Repository &repository) const
{
    QVERIFY_EXIT(m_trial->bench().program(u"node"_s,
                                          {sourceFile(u"tests/cli/drizzlemigrate.mjs"_s), m_modules,
                                           m_trial->dialect().id(), m_trial->address(repository), u"drizzle"_s},
                                          {}, repository.name),
                 0);
}

void TestRandomDrizzle::fromCodeAlone(const schema::Schema &schema, Repository &repository) const
{
    QVERIFY_EXIT(kit(repository, u"generate"_s), 0);
    QVERIFY_RESULT(m_schemas.create(m_trial->dialect(), repository.name));
    migrate(repository);
    if (!QTest::currentTestFailed())
        m_trial->compare(repository, schema);
}

void TestRandomDrizzle::isUnderstood_data()
{
    QTest::addColumn<bool>("isFirstMajor");
    QTest::addColumn<QString>("dialect");
    QTest::newRow("0.x, PostgreSQL") << false << u"postgresql"_s;
    QTest::newRow("0.x, SQLite") << false << u"sqlite"_s;
    QTest::newRow("1.0, PostgreSQL") << true << u"postgresql"_s;
    QTest::newRow("1.0, SQLite") << true << u"sqlite"_s;
}

void TestRandomDrizzle::isUnderstood()
{
    QFETCH(bool, isFirstMajor);
    QFETCH(QString, dialect);
    m_modules
        = sourceFile(u"build/tools/"_s + (isFirstMajor ? u"drizzle-1.0"_s : u"frameworks"_s) + u"/node_modules"_s);
    if (!QFile::exists(m_modules + u"/drizzle-kit/package.json"_s)) {
        QSKIP("Drizzle is not there: `./dev test -L interop` puts it into build/tools. That its own tools understand "
              "what is written for it of random schemas was NOT tested.");
    }
    const FrameworkTrial::Tools tools{
        .migrate =
            [this](Repository &repository) {
                const Outcome generated = kit(repository, u"generate"_s);
                QVERIFY2(generated.code == 0 && generated.output.contains("No schema changes"),
                         generated.toText().constData());
                migrate(repository);
            },
        .isWayBack = [](const QString &file) { return file.endsWith(u"/down.sql"_s) || file.contains(u"/down/"_s); },
        .history = {u"drizzle"_s, u"__drizzle_migrations"_s}};
    m_trial = std::make_unique<FrameworkTrial>(m_schemas, frameworks::drizzle(),
                                               *dialect::find(dialects::builtin(), dialect), tools);
    const Workbench &bench = m_trial->bench();
    QVERIFY(QFile::link(m_modules, bench.path(u"node_modules"_s)));
    bench.write(u"tsconfig.json"_s,
                R"({"compilerOptions": {"strict": true, "noEmit": true, "target": "es2022", "module": "esnext",
                    "moduleResolution": "bundler", "skipLibCheck": true, "types": []}})");
    frameworks::Files files;
    if (isFirstMajor)
        files.insert(u"package.json"_s, uR"({"devDependencies": {"drizzle-kit": "1.0.0-rc.5"}})"_s);
    int tried = 0;
    int fromCode = 0;
    m_trial->tryEach(3, [&](const RandomPair &pair, int seed) {
        Repository whole = m_trial->makeRepository(u"seed%1"_s.arg(seed), files);
        m_trial->upAndDown(pair, whole);
        if (QTest::currentTestFailed())
            return;
        ++tried;
        const bool isServer = dialect == u"postgresql"_s;
        const schema::Schema simple
            = m_trial->simple(isServer ? pair.from : withKeysOfDrizzle(pair.from, isFirstMajor));
        Repository alone = m_trial->makeRepository(u"alone%1"_s.arg(seed), files);
        const auto emission
            = frameworks::drizzle().entities({.schema = simple, .files = alone.files}, m_trial->dialect());
        QVERIFY_RESULT(emission);
        m_trial->write(alone, *emission);
        // Where Drizzle has a word for everything.
        if (!emission->notExpressed.isEmpty() || simple.tables.isEmpty())
            return;
        ++fromCode;
        fromCodeAlone(simple, alone);
    });
    if (QTest::currentTestFailed())
        return;
    if (tried > 0)
        QVERIFY_EXIT(bench.program(m_modules + u"/.bin/tsc"_s, {u"-p"_s, u"."_s}), 0);
    qInfo("%d schemas, %d of them built from schema.ts alone, too; %d changes refused with a reason", tried, fromCode,
          m_trial->refused);
}

RELVAR_TEST_MAIN(TestRandomDrizzle)
#include "tst_randomdrizzle.moc"
