// SPDX-License-Identifier: GPL-3.0-or-later
// What is written for Prisma of schemas that nobody chose: its engines take schema.prisma as well-formed, build what
// Relvar builds, find nothing that differs, and make the same from schema.prisma alone.
#include "dialects/builtin.h"
#include "frameworks/frameworktrial.h"
#include "frameworks/targets.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QRegularExpression>

using namespace relvar;
using namespace relvar::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without what Prisma has no word for, so that it can make the whole by itself.
void simplify(schema::Table &table, bool isServer)
{
    table.checks.clear();
    table.uniqueConstraints.clear();
    table.dependsOn.clear();
    const bool hasRowNumber = !isServer && table.primaryKey && table.primaryKey->parts.size() == 1;
    for (schema::Column &column : table.columns) {
        const bool isKey = table.isPrimaryKeyColumn(column.id);
        column.generated.reset();
        column.identity.reset();
        column.notNull = isKey || (column.notNull && !column.type.text.endsWith(u']'));
        if (column.defaultExpression && column.defaultExpression->contains(u'('))
            column.defaultExpression.reset();
        if (hasRowNumber && isKey && column.type.text == u"INTEGER"_s)
            column.identity = schema::Identity();
    }
    if (table.primaryKey && !isServer)
        table.primaryKey->name.clear();
    table.indexes.removeIf([](const schema::Index &index) {
        return !index.predicate.isEmpty() || !index.method.isEmpty()
               || std::any_of(index.parts.cbegin(), index.parts.cend(), [](const schema::KeyPart &part) {
                      return part.column.isNull() || part.descending || !part.nulls.isEmpty()
                             || !part.collation.isEmpty() || !part.operatorClass.isEmpty();
                  });
    });
    for (schema::ForeignKey &key : table.foreignKeys) {
        if (!isServer) {
            QStringList columns;
            for (const ObjectId id : std::as_const(key.columns))
                columns.append(table.column(id)->name);
            key.name = table.name + u'_' + columns.join(u'_') + u"_fkey"_s;
        }
        key.onDelete = schema::ReferentialAction::NoAction;
        key.onUpdate = schema::ReferentialAction::Cascade;
    }
}

schema::Schema simplified(schema::Schema schema, bool isServer)
{
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        simplify(table, isServer);
        box = table;
    }
    for (Box<schema::Table> &box : schema.tables) {
        schema::Table table = *box;
        table.foreignKeys.removeIf([&](const schema::ForeignKey &key) {
            const schema::Table *parent = schema.table(key.referencedTable);
            return !parent || !parent->isUnique(key.referencedColumns);
        });
        box = table;
    }
    schema.sequences.clear();
    schema.namespaces.removeIf([&](const schema::Namespace &space) {
        const auto isIn = [&](const auto &object) { return object->namespaceId == space.id; };
        return space.id != schema.defaultNamespace() && std::none_of(schema.tables.cbegin(), schema.tables.cend(), isIn)
               && std::none_of(schema.enums.cbegin(), schema.enums.cend(), isIn);
    });
    return schema;
}

/// Prisma Client leaves tables without a key out; Prisma's migrations do not.
bool isMadeByPrisma(const frameworks::Emission &emission)
{
    return std::all_of(emission.notExpressed.cbegin(), emission.notExpressed.cend(),
                       [](const Text &note) { return note.toString().contains(u"(@@ignore)"_s); });
}

} // namespace

class TestRandomPrisma : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY_RESULT(m_schemas.start()); }
    void isUnderstood_data();
    void isUnderstood();

private:
    /// See tests/cli/prismaengine.mjs.
    [[nodiscard]] Outcome engine(const Repository &repository, const QString &command,
                                 const QStringList &arguments = {}) const
    {
        return m_trial->bench().program(u"node"_s,
                                        QStringList{sourceFile(u"tests/cli/prismaengine.mjs"_s), m_modules, command,
                                                    u"prisma/schema.prisma"_s}
                                            + arguments,
                                        {}, repository.name);
    }
    [[nodiscard]] QStringList there(const Repository &repository) const
    {
        return {m_trial->dialect().id(), m_trial->address(repository)};
    }
    void migrate(Repository &repository) const;
    /// Of a schema that Prisma has a word for: it finds no difference, and makes the same by itself.
    void sameByItself(const schema::Schema &schema, Repository &repository) const;

    RandomSchemas m_schemas;
    std::unique_ptr<FrameworkTrial> m_trial;
    const QString m_modules = sourceFile(u"build/tools/frameworks/node_modules"_s);
};

void TestRandomPrisma::migrate(Repository &repository) const
{
    // The datasource is people's; the output tells them which schemas to name there.
    QString &text = repository.files[u"prisma/schema.prisma"_s];
    static const QRegularExpression spaces(u"  @@schema\\((\".*\")\\)\n"_s);
    QSet<QString> used;
    for (const QRegularExpressionMatch &space : spaces.globalMatch(text))
        used.insert(space.captured(1));
    static const QRegularExpression named(u"\n +schemas += \\[.*\\]\n"_s);
    text.replace(named, u"\n"_s);
    if (!used.isEmpty()) {
        text.replace(u"  provider = \"postgresql\"\n"_s,
                     u"  provider = \"postgresql\"\n  schemas  = ["_s + used.values().join(u", "_s) + u"]\n"_s);
    }
    m_trial->bench().write(repository.name + u"/prisma/schema.prisma"_s, text.toUtf8());
    QVERIFY_EXIT(engine(repository, u"validate"_s), 0);
    QVERIFY_EXIT(engine(repository, u"deploy"_s, there(repository) + QStringList(u"prisma/migrations"_s)), 0);
}

void TestRandomPrisma::sameByItself(const schema::Schema &schema, Repository &repository) const
{
    QVERIFY_RESULT(m_schemas.create(m_trial->dialect(), repository.name));
    migrate(repository);
    if (QTest::currentTestFailed())
        return;
    const Outcome drift = engine(repository, u"drift"_s, there(repository));
    QVERIFY_EXIT(drift, 0);
    QVERIFY2(!drift.output.contains(';'), drift.toText().constData());
    const Outcome script = engine(repository, u"script"_s, there(repository));
    QVERIFY_EXIT(script, 0);
    QVERIFY_RESULT(m_schemas.create(m_trial->dialect(), repository.name));
    const auto done = m_schemas.run(m_trial->dialect(), repository.name, QString::fromUtf8(script.output));
    QVERIFY2(done, done ? "" : qPrintable(done.error().toString() + u'\n' + QString::fromUtf8(script.output)));
    m_trial->compare(repository, schema);
}

void TestRandomPrisma::isUnderstood_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::newRow("PostgreSQL") << u"postgresql"_s;
    QTest::newRow("SQLite") << u"sqlite"_s;
}

void TestRandomPrisma::isUnderstood()
{
    QFETCH(QString, dialect);
    if (!QFile::exists(m_modules + u"/@prisma/schema-engine-wasm/package.json"_s)) {
        QSKIP("Prisma is not there: `./dev test -L interop` puts it into build/tools. That its own engines understand "
              "what is written for it of random schemas was NOT tested.");
    }
    const FrameworkTrial::Tools tools{.migrate = [this](Repository &repository) { migrate(repository); },
                                      .isWayBack = [](const QString &file) { return file.endsWith(u"/down.sql"_s); },
                                      .history = {u"_prisma_migrations"_s}};
    m_trial = std::make_unique<FrameworkTrial>(m_schemas, frameworks::prisma(),
                                               *dialect::find(dialects::builtin(), dialect), tools);
    int tried = 0;
    int byItself = 0;
    m_trial->tryEach(3, [&](const RandomPair &pair, int seed) {
        Repository whole = m_trial->makeRepository(u"seed%1"_s.arg(seed), {});
        m_trial->upAndDown(pair, whole);
        if (QTest::currentTestFailed())
            return;
        ++tried;
        const schema::Schema simple = m_trial->simple(simplified(pair.from, dialect == u"postgresql"_s));
        Repository alone = m_trial->makeRepository(u"alone%1"_s.arg(seed), {});
        const auto emission
            = m_trial->migration(diff::pair(simple, m_trial->dialect().emptySchema(), m_trial->dialect().rules()),
                                 simple, alone);
        if (QTest::currentTestFailed() || !emission)
            return;
        m_trial->write(alone, *emission);
        if (!isMadeByPrisma(*emission) || simple.tables.isEmpty())
            return;
        ++byItself;
        sameByItself(simple, alone);
    });
    if (QTest::currentTestFailed())
        return;
    qInfo("%d schemas, %d of them made by Prisma itself, too; %d changes refused with a reason", tried, byItself,
          m_trial->refused);
}

RELVAR_TEST_MAIN(TestRandomPrisma)
#include "tst_randomprisma.moc"
