// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/frameworktrial.h"

#include "diff/diff.h"
#include "support/resultassert.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;
using schema::Schema;

FrameworkTrial::FrameworkTrial(const RandomSchemas &schemas, const frameworks::Framework &framework,
                               const dialect::Dialect &dialect, Tools tools)
    : m_schemas(schemas)
    , m_framework(framework)
    , m_dialect(dialect)
    , m_tools(std::move(tools))
{
}

void FrameworkTrial::tryEach(int usual, const std::function<void(const RandomPair &, int)> &attempt)
{
    for (const int seed : randomSeeds(usual)) {
        const auto pair = m_schemas.pair(m_dialect, seed);
        QVERIFY2(pair, qPrintable(u"seed %1: "_s.arg(seed) + (pair ? QString() : pair.error().toString())));
        attempt(*pair, seed);
        if (QTest::currentTestFailed()) {
            QFAIL(qPrintable(
                u"It was seed %1: RELVAR_RANDOM_FIRST=%1 RELVAR_RANDOM_SCHEMAS=1 tries it alone."_s.arg(seed)));
        }
    }
}

Repository FrameworkTrial::makeRepository(const QString &name, const frameworks::Files &files) const
{
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        m_bench.write(name + u'/' + file.key(), file.value().toUtf8());
    return {name, files, 0};
}

void FrameworkTrial::write(Repository &repository, const frameworks::Emission &emission) const
{
    for (const frameworks::FileEdit &edit : emission.files) {
        QCOMPARE(edit.before, repository.files.value(edit.path));
        repository.files.insert(edit.path, edit.text);
        m_bench.write(repository.name + u'/' + edit.path, edit.text.toUtf8());
    }
}

std::optional<frameworks::Emission> FrameworkTrial::migration(const Schema &from, const Schema &to,
                                                              Repository &repository)
{
    const bool isFirst = repository.steps == 0;
    const int minute = ++repository.steps;
    const auto plan
        = plan::compile(from, to, m_dialect, {.migrationId = u"2026010100000%1"_s.arg(minute), .keepDropped = false});
    if (plan && plan->isEmpty())
        return std::nullopt;
    if (plan && !isFirst && needsConversion(from, *plan)) {
        ++refused;
        return std::nullopt;
    }
    const auto emission = plan.and_then([&](const plan::MigrationPlan &known) {
        return m_framework.migration({.plan = known,
                                      .name = u"Step %1"_s.arg(minute),
                                      .time = QDateTime({2026, 1, 1}, {0, minute}, Qt::UTC),
                                      .files = repository.files},
                                     m_dialect);
    });
    if (emission)
        return *emission;
    // A change may be refused; what makes a schema anew may not.
    if (isFirst)
        QTest::qFail(qPrintable(emission.error().toString()), __FILE__, __LINE__);
    ++refused;
    return std::nullopt;
}

bool FrameworkTrial::needsConversion(const Schema &from, const plan::MigrationPlan &plan) const
{
    const QString script = plan::toSql(plan.up);
    // PostgreSQL itself says of which types nothing becomes by itself: date and boolean, for one.
    if (!script.contains(u" USING "_s) || !m_schemas.made(m_dialect, from))
        return false;
    const auto done = m_schemas.run(m_dialect, RandomSchemas::source(), script);
    return !done && done.error().detail.contains(u"ERROR 42846"_s);
}

void FrameworkTrial::upAndDown(const RandomPair &pair, Repository &repository)
{
    QVERIFY_RESULT(m_schemas.create(m_dialect, repository.name));
    const Schema empty = diff::pair(pair.from, m_dialect.emptySchema(), m_dialect.rules());
    QList<std::pair<QString, const Schema *>> waysBack;
    for (const auto &[from, to] : {std::pair(&empty, &pair.from), std::pair(&pair.from, &pair.to)}) {
        const auto emission = migration(*from, *to, repository);
        if (!emission)
            break;
        write(repository, *emission);
        if (!QTest::currentTestFailed())
            m_tools.migrate(repository);
        if (!QTest::currentTestFailed())
            compare(repository, *to);
        if (QTest::currentTestFailed())
            return;
        const qsizetype before = waysBack.size();
        for (const frameworks::FileEdit &edit : emission->files) {
            if (m_tools.isWayBack(edit.path) && edit.before.isEmpty())
                waysBack.append({edit.path, from});
        }
        QCOMPARE(waysBack.size(), before + 1);
    }
    for (; !waysBack.isEmpty(); waysBack.removeLast()) {
        const auto &[file, schema] = waysBack.last();
        QVERIFY_RESULT(m_schemas.run(m_dialect, repository.name, repository.files.value(file)));
        compare(repository, *schema);
        if (QTest::currentTestFailed())
            return;
    }
}

void FrameworkTrial::compare(const Repository &repository, const Schema &schema) const
{
    QCOMPARE(m_schemas.differences(m_dialect, repository.name, schema, m_tools.history), QString());
}

Schema FrameworkTrial::simple(const Schema &schema) const
{
    const auto made = m_schemas.made(m_dialect, withoutRarities(schema));
    if (made)
        return *made;
    QTest::qFail(qPrintable(made.error().toString()), __FILE__, __LINE__);
    return {};
}

} // namespace relvar::test
