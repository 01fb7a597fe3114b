// SPDX-License-Identifier: GPL-3.0-or-later
#include "caserunner.h"

#include "project/intents.h"
#include "support/places.h"
#include "support/resultassert.h"

#include <QDir>
#include <QTest>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hazardName(dialect::Hazard::Kind kind)
{
    switch (kind) {
    case dialect::Hazard::Kind::LosesData:
        return u"loses data"_s;
    case dialect::Hazard::Kind::StashesData:
        return u"stashes data"_s;
    case dialect::Hazard::Kind::RewritesTable:
        return u"rewrites table"_s;
    case dialect::Hazard::Kind::MayFailOnData:
        return u"may fail on data"_s;
    case dialect::Hazard::Kind::Irreversible:
        return u"irreversible"_s;
    }
    Q_UNREACHABLE();
}

QString hazardsOf(const QString &way, const dialect::Script &script)
{
    QString text;
    for (const dialect::Statement &statement : script.statements) {
        for (const dialect::Hazard &hazard : statement.hazards)
            text += way + u": "_s + hazardName(hazard.kind) + u": "_s + hazard.text.toString() + u'\n';
    }
    return text;
}

QString markers(const dialect::Script &script)
{
    return script.transactional ? QString() : u"-- transaction:false\n"_s;
}

/// Those of `from` where there is one, and else those of `to`.
template<typename T>
void keepOld(QList<Box<T>> &objects, const QList<Box<T>> &old)
{
    for (Box<T> &object : objects) {
        const auto same
            = std::find_if(old.cbegin(), old.cend(), [&](const Box<T> &one) { return one->id == object->id; });
        if (same != old.cend())
            object = *same;
    }
}

/// What an edit does: the texts of objects that it touches are no longer there.
schema::Schema asEdited(const schema::Schema &from, schema::Schema to, const diff::Rules &rules, bool followsTexts)
{
    for (const diff::Change &change : diff::diff(from, to, rules)) {
        ObjectId edited;
        if (const auto *altered = std::get_if<diff::AlteredTable>(&change))
            edited = altered->to->id;
        else if (const auto *added = std::get_if<diff::Added<Box<schema::Table>>>(&change))
            edited = added->object->id;
        for (Box<schema::Table> &box : to.tables) {
            if (box->id != edited)
                continue;
            schema::Table table = *box;
            table.definition.clear();
            for (schema::Index &index : table.indexes)
                index.definition.clear();
            box = table;
        }
    }
    if (!followsTexts)
        return to;
    // Nobody edits a view or trigger to follow a rename.
    keepOld(to.views, from.views);
    keepOld(to.triggers, from.triggers);
    keepOld(to.otherObjects, from.otherObjects);
    return to;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

template<typename T>
void takeOver(QList<Box<T>> &expected, const QList<Box<T>> &reached, const QList<ObjectId> &followed)
{
    for (Box<T> &object : expected) {
        if (!followed.contains(object->id))
            continue;
        for (const Box<T> &one : reached)
            object = one->id == object->id ? one : object;
    }
}

} // namespace

CaseRunner::CaseRunner(QString path, CaseDatabase &database)
    : m_path(std::move(path))
    , m_file(CaseFile::read(m_path))
    , m_database(database)
{
}

bool CaseRunner::hasOption(const QString &option) const
{
    return m_file.lines(u"options"_s).contains(option);
}

void CaseRunner::run()
{
    const int version = m_database.otherVersion();
    if (version && version < m_file.section(u"needs"_s).toInt())
        QSKIP("this version does not know what the case is about");
    compile();
    if (m_plan && !version && !QTest::currentTestFailed())
        verifyText();
    if (m_plan && !QTest::currentTestFailed())
        rehearse();
}

void CaseRunner::compile()
{
    const dialect::Dialect &dialect = m_database.dialect();
    const auto from = m_database.schemaOf(m_file.section(u"from"_s));
    QVERIFY_RESULT(from);
    const auto wanted = m_database.schemaOf(m_file.section(u"to"_s));
    QVERIFY_RESULT(wanted);
    QList<diff::Rename> renames;
    for (const QString &line : m_file.lines(u"renames"_s))
        renames.append({line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).trimmed()});
    const schema::Schema to = asEdited(*from, diff::pair(*from, *wanted, dialect.rules(), renames), dialect.rules(),
                                       !renames.isEmpty() && !hasOption(u"texts-given"_s));

    dialect::CompileOptions options;
    options.migrationId = u"20260101120000"_s;
    options.targetVersion = m_database.otherVersion();
    options.keepDropped = !hasOption(u"keep-nothing"_s);
    for (const QString &line : m_file.lines(u"conversions"_s)) {
        const QString name = line.section(u": "_s, 0, 0);
        const schema::Table *table = to.table(name.section(u'.', 0, 0), to.defaultNamespace());
        QVERIFY(table && table->column(name.section(u'.', 1)));
        const QString both = line.section(u": "_s, 1);
        options.conversions.append({table->column(name.section(u'.', 1))->id, both.section(u"=>"_s, 0, 0).trimmed(),
                                    both.section(u"=>"_s, 1).trimmed()});
    }
    if (m_file.contains(u"intents"_s)) {
        const auto intents = project::readIntents(m_file.section(u"intents"_s).toUtf8(), *from, to);
        QVERIFY_RESULT(intents);
        options.valueMappings = intents->valueMappings;
        options.moves = intents->moves;
    }
    const auto plan = plan::compile(*from, to, dialect, options);
    if (!m_file.contains(u"error"_s)) {
        QVERIFY_RESULT(plan);
        m_plan = *plan;
        return;
    }
    QVERIFY2(!plan, "compiled, although an error was expected");
    if (qEnvironmentVariableIsSet("UPDATE_CASES")) {
        m_file.setSection(u"error"_s, plan.error().toString());
        QVERIFY(m_file.write(m_path));
    }
    QCOMPARE(plan.error().toString(), m_file.section(u"error"_s));
}

void CaseRunner::verifyText()
{
    const QString up = markers(m_plan->up) + plan::toSql(m_plan->up).trimmed();
    const QString down = markers(m_plan->down) + plan::toSql(m_plan->down).trimmed();
    const QString hazards = u"grade: "_s + plan::gradeName(m_plan->grade) + u'\n' + hazardsOf(u"up"_s, m_plan->up)
                            + hazardsOf(u"down"_s, m_plan->down);
    if (qEnvironmentVariableIsSet("UPDATE_CASES")) {
        m_file.setSection(u"up"_s, up);
        m_file.setSection(u"down"_s, down);
        m_file.setSection(u"hazards"_s, hazards);
        QVERIFY(m_file.write(m_path));
    }
    QCOMPARE(up, m_file.section(u"up"_s));
    QCOMPARE(down, m_file.section(u"down"_s));
    QCOMPARE(hazards.trimmed(), m_file.section(u"hazards"_s));
}

void CaseRunner::rehearse()
{
    QVERIFY_RESULT(m_database.renew());
    execute(m_file.section(u"from"_s));
    execute(m_file.section(u"rows"_s));
    const auto before = m_database.content();
    QVERIFY_RESULT(before);
    m_before = *before;
    const QList<std::function<void()>> ways{
        [this] { goUp(); },   [this] { verifyQueries(u"after up"_s); },
        [this] { goDown(); }, [this] { verifyQueries(u"after down"_s); },
        [this] { goUp(); },
    };
    for (const auto &go : ways) {
        if (QTest::currentTestFailed())
            return;
        go();
    }
    if (QTest::currentTestFailed())
        return;
    if (!m_file.contains(u"rows since"_s)) {
        runOtherPrograms();
        return;
    }
    execute(m_file.section(u"rows since"_s));
    const dialect::Script &down = m_plan->down;
    QVERIFY_RESULT(runScript(m_database.connection(), m_database.dialect(), plan::toSql(down), down.transactional));
    verifyQueries(u"after since"_s);
}

void CaseRunner::runOtherPrograms()
{
    goDown();
    for (const CaseDatabase::OtherProgram &program : m_database.otherPrograms(m_plan->up, m_plan->down)) {
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(program.up(m_plan->up), QString());
        verifyReached();
        QCOMPARE(program.down(m_plan->down), QString());
        verifyBack();
    }
}

void CaseRunner::execute(const QString &section)
{
    QVERIFY_RESULT(runScript(m_database.connection(), m_database.dialect(), section, false));
}

void CaseRunner::goUp()
{
    const dialect::Script &up = m_plan->up;
    QVERIFY_RESULT(runScript(m_database.connection(), m_database.dialect(), plan::toSql(up), up.transactional));
    verifyReached();
}

void CaseRunner::goDown()
{
    const dialect::Script &down = m_plan->down;
    QVERIFY_RESULT(runScript(m_database.connection(), m_database.dialect(), plan::toSql(down), down.transactional));
    verifyBack();
}

void CaseRunner::verifyReached()
{
    const diff::Rules &rules = m_database.dialect().rules();
    const auto snapshot = m_database.dialect().introspect(m_database.connection());
    QVERIFY_RESULT(snapshot);
    const schema::Schema reached = diff::pair(m_plan->to, snapshot->schema, rules);
    schema::Schema expected = m_plan->to;
    takeOver(expected.views, reached.views, m_plan->followed);
    takeOver(expected.triggers, reached.triggers, m_plan->followed);
    takeOver(expected.otherObjects, reached.otherObjects, m_plan->followed);
    QStringList left;
    for (const diff::Description &line : diff::describe(diff::diff(expected, reached, rules), expected, reached))
        left.append(line.text.toString());
    QCOMPARE(left.join(u'\n'), QString());
    for (const Box<schema::Table> &table : reached.tables)
        QCOMPARE(table->definition, expected.table(table->id)->definition);
    verifyNothingWrong();
}

void CaseRunner::verifyBack()
{
    const auto after = m_database.content();
    QVERIFY_RESULT(after);
    QCOMPARE(difference(m_before.sortedSchema(), after->sortedSchema()), QString());
    // Another version takes another way, which may leave another order.
    if (!hasOption(u"order-changes"_s) && !m_database.otherVersion())
        QCOMPARE(after->schema, m_before.schema);
    QCOMPARE(sorted(after->schema), sorted(m_before.schema));
    if (m_plan->grade == plan::Grade::Lossless)
        QCOMPARE(difference(m_before.rows, after->rows), QString());
    verifyNothingWrong();
}

void CaseRunner::verifyNothingWrong()
{
    const auto complaints = m_database.complaints();
    QVERIFY_RESULT(complaints);
    QCOMPARE(*complaints, QString());
}

void CaseRunner::verifyQueries(const QString &section)
{
    for (const QString &query : m_file.lines(section)) {
        const auto answer = m_database.connection().query(query);
        QVERIFY_RESULT(answer);
        QVERIFY2(!answer->rows.isEmpty() && answer->rows.first().first().toInt() == 1, qPrintable(query));
    }
}

void addCases(const QString &dialect)
{
    QTest::addColumn<QString>("path");
    const QDir folder(test::sourceFile(u"tests/cases/"_s) + dialect);
    const QStringList files = folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << folder.filePath(file);
}

} // namespace relvar::test
