// SPDX-License-Identifier: GPL-3.0-or-later
#include "lawsteps.h"

#include "runner/normalise.h"
#include "runner/rehearse.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString linesOf(const diff::Changes &changes, const schema::Schema &from, const schema::Schema &to)
{
    QStringList lines;
    for (const diff::Description &line : diff::describe(changes, from, to))
        lines.append(line.text.toString());
    for (const diff::Change &change : changes) {
        if (const auto *view = std::get_if<diff::Altered<Box<schema::View>>>(&change))
            lines.append(u"  "_s + view->from->definition + u"\n  "_s + view->to->definition);
        if (const auto *trigger = std::get_if<diff::Altered<Box<schema::Trigger>>>(&change))
            lines.append(u"  "_s + trigger->from->definition + u"\n  "_s + trigger->to->definition);
        if (const auto *object = std::get_if<diff::Altered<Box<schema::OtherObject>>>(&change))
            lines.append(u"  "_s + object->from->definition + u"\n  "_s + object->to->definition);
    }
    return lines.join(u'\n');
}

} // namespace

QString textOf(const QList<dialect::Statement> &statements)
{
    return plan::toSql(dialect::Script{.transactional = true, .statements = statements});
}

Law::Law(QString made)
    : m_made(std::move(made))
{
}

void Law::mustBeSame(const char *step, const schema::Schema &wanted, const schema::Schema &is) const
{
    const diff::Rules &rules = lawDialect().rules();
    for (const auto &[from, to] : {std::pair(&wanted, &is), std::pair(&is, &wanted)}) {
        if (const diff::Changes changes = diff::diff(*from, *to, rules); !changes.isEmpty())
            fail(step, linesOf(changes, *from, *to));
    }
}

void Law::mustHaveAll(const char *step, const schema::Schema &wanted, const schema::Schema &is) const
{
    const diff::Changes changes = diff::diff(wanted, is, lawDialect().rules());
    if (!runner::isSpellingOnly(changes))
        fail(step, linesOf(changes, wanted, is));
}

void Law::thereAndBack(const char *step, ReusedDatabase &database, const schema::Schema &from, const schema::Schema &to)
{
    const plan::MigrationPlan plan
        = must(step, plan::compile(from, to, lawDialect(), {.migrationId = u"20260101000000"_s}));
    const QString before = m_made;
    note(u"-- up\n"_s + plan::toSql(plan.up) + u"\n-- down\n"_s + plan::toSql(plan.down));
    must(step, database.run(plan.up));
    mustBeSame(step, plan.to, must(step, database.read(plan.to)));
    must(step, database.run(plan.down));
    mustBeSame(step, from, must(step, database.read(from)));
    if (const QStringList left = must(step, database.stashes()); !left.isEmpty())
        fail(step, u"left in the stash: "_s + left.join(u", "_s));
    m_made = before;
}

void Law::fail(const char *step, const QString &words) const
{
    const QString text = QLatin1StringView(step) + u":\n"_s + words + u"\n\n"_s + m_made;
    RC_FAIL(text.toStdString());
    Q_UNREACHABLE();
}

QMap<QString, QByteArray> digestsOf(const Law &law, ReusedDatabase &database, const schema::Schema &schema)
{
    QMap<QString, QByteArray> digests;
    for (const Box<schema::Table> &table : schema.tables) {
        QList<ObjectId> columns;
        for (const schema::Column &column : table->columns)
            columns.append(column.id);
        digests.insert(schema::displayName(schema, *table),
                       law.must("the rows can be read",
                                runner::hashRows(database.connection(), lawDialect(), schema, *table, columns)));
    }
    return digests;
}

} // namespace relvar::test
