// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/seaormmigration.h"

#include "base/words.h"
#include "frameworks/lococall.h"
#include "frameworks/rustcode.h"

#include <QSet>

#include <algorithm>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;
using dialect::Script;
using dialect::Statement;

namespace {

const QString bodyIndent = QString(8, u' ');

QString comments(const Statement &statement)
{
    QString result = rustComment(statement.comment, bodyIndent);
    for (const dialect::Hazard &hazard : statement.hazards) {
        if (hazard.kind == dialect::Hazard::Kind::LosesData)
            result += rustComment(u"Data is lost: "_s + hazard.text.toString(), bodyIndent);
        else if (hazard.kind == dialect::Hazard::Kind::Irreversible)
            result += rustComment(u"Cannot be undone: "_s + hazard.text.toString(), bodyIndent);
    }
    return result;
}

QString execute(const QString &sql)
{
    const QString literal = rustTextBlock(sql);
    const QString line = bodyIndent + u"db.execute_unprepared("_s + literal + u").await?;\n"_s;
    if (!sql.contains(u'\n') && line.size() <= 60 + bodyIndent.size())
        return line;
    if (!sql.contains(u'\n') && bodyIndent.size() + literal.size() + 24 < 100)
        return bodyIndent + u"db.execute_unprepared("_s + literal + u")\n"_s + bodyIndent + u"    .await?;\n"_s;
    return bodyIndent + u"db.execute_unprepared(\n"_s + bodyIndent + u"    "_s + literal + u",\n"_s + bodyIndent
           + u")\n"_s + bodyIndent + u".await?;\n"_s;
}

/// The body of up() or down().
class Body
{
public:
    Body(const dialect::Dialect &dialect, const SeaQueryTarget &target)
        : m_dialect(dialect)
        , m_target(target)
    {
    }

    /// `opensTransaction`: SeaORM does not open one here, and the statements belong together.
    QString write(const Script &script, bool opensTransaction)
    {
        if (m_target.isSqlite && !script.transactional) {
            writeAsOne(script);
        } else {
            for (const Statement &statement : script.statements)
                writeStatement(statement);
            flush();
        }
        QString result;
        if (opensTransaction) {
            result += m_target.isFirstMajor
                          ? bodyIndent + u"let transaction = manager.get_connection().begin().await?;\n"_s + bodyIndent
                                + u"let manager = &SchemaManager::new(&transaction);\n"_s
                          : bodyIndent + u"let transaction = manager.begin().await?;\n"_s + bodyIndent
                                + u"let manager = &transaction;\n"_s;
        }
        if (m_usesConnection)
            result += bodyIndent + u"let db = manager.get_connection();\n"_s;
        result += m_text;
        if (opensTransaction)
            result += bodyIndent + u"transaction.commit().await?;\n"_s;
        return result + bodyIndent + u"Ok(())\n"_s;
    }

    /// Of loco_rs::schema.
    [[nodiscard]] const QSet<QString> &imports() const { return m_imports; }

private:
    void writeStatement(const Statement &statement)
    {
        // A transaction that the statements open themselves stays on one connection only within one call.
        const dialect::TransactionControl control = m_dialect.transactionControl(statement.sql);
        if (control == dialect::TransactionControl::Begin)
            m_isGathering = true;
        if (m_isGathering) {
            m_gathered.statements.append(statement);
            if (control == dialect::TransactionControl::Commit)
                flush();
            return;
        }
        separate();
        m_text += comments(statement);
        if (m_target.isLoco) {
            if (const std::optional<LocoCall> call = locoCall(statement.sql, m_target)) {
                m_imports.unite(QSet<QString>(call->imports.cbegin(), call->imports.cend()));
                m_text += bodyIndent + call->chain.toString(bodyIndent.size()) + u";\n"_s;
                return;
            }
            addReason(whyNoLocoCall(statement.sql));
        }
        if (const std::optional<RustChain> call = seaQueryCall(statement.sql, m_target)) {
            m_text += bodyIndent + call->toString(bodyIndent.size()) + u";\n"_s;
        } else {
            m_usesConnection = true;
            m_text += execute(statement.sql);
        }
    }

    void flush()
    {
        m_isGathering = false;
        if (m_gathered.statements.isEmpty())
            return;
        separate();
        m_usesConnection = true;
        m_text += execute(plan::toSql(m_gathered).trimmed());
        m_gathered.statements.clear();
    }

    void writeAsOne(const Script &script)
    {
        m_usesConnection = true;
        m_text += rustComment(u"One call, because pragmas and the transaction belong to one connection, and SeaORM may "
                              "have several. It fails as a whole or not at all."_s,
                              bodyIndent);
        m_text += bodyIndent + u"let result = db\n"_s + bodyIndent + u"    .execute_unprepared(\n"_s + bodyIndent
                  + u"        "_s + rustTextBlock(plan::toSql(script).trimmed()) + u",\n"_s + bodyIndent + u"    )\n"_s
                  + bodyIndent + u"    .await;\n"_s;
        m_text += bodyIndent + u"if let Err(error) = result {\n"_s
                  + rustComment(u"Nothing of it stays on the connection."_s, bodyIndent + u"    "_s) + bodyIndent
                  + u"    let _ = db.execute_unprepared(\"ROLLBACK\").await;\n"_s + bodyIndent
                  + u"    let _ = db.execute_unprepared(\"PRAGMA foreign_keys = ON\").await;\n"_s + bodyIndent
                  + u"    return Err(error);\n"_s + bodyIndent + u"}\n"_s;
    }

    /// Once in a body.
    void addReason(const QString &reason)
    {
        if (!reason.isEmpty() && !m_reasons.contains(reason))
            m_text += rustComment(reason, bodyIndent);
        m_reasons.insert(reason);
    }

    void separate()
    {
        if (!m_text.isEmpty())
            m_text += u'\n';
    }

    const dialect::Dialect &m_dialect;
    SeaQueryTarget m_target;
    Script m_gathered;
    bool m_isGathering = false;
    bool m_usesConnection = false;
    QSet<QString> m_reasons;
    QSet<QString> m_imports;
    QString m_text;
};

QString direction(const QString &name, const Script &script, const dialect::Dialect &dialect,
                  const SeaQueryTarget &target, bool opensTransaction, QSet<QString> &imports)
{
    const bool isEmpty = script.statements.isEmpty();
    Body body(dialect, target);
    const QString text = body.write(script, opensTransaction && !isEmpty);
    imports.unite(body.imports());
    return u"    async fn "_s + name + u"(&self, "_s + (isEmpty ? u"_manager"_s : u"manager"_s)
           + u": &SchemaManager) -> Result<(), DbErr> {\n"_s + text + u"    }\n"_s;
}

QString irreversibleDown(const QList<Text> &reasons)
{
    QStringList words;
    for (const Text &reason : reasons)
        words.append(reason.toString());
    return u"    async fn down(&self, _manager: &SchemaManager) -> Result<(), DbErr> {\n"_s + bodyIndent
           + u"Err(DbErr::Migration(\n"_s + bodyIndent + u"    "_s
           + rustString(u"There is no way back: "_s + words.join(u"; "_s)) + u".to_owned(),\n"_s + bodyIndent
           + u"))\n    }\n"_s;
}

} // namespace

QString seaOrmMigrationName(const QString &name, const QDateTime &time)
{
    QString ascii;
    for (const QChar sign : name)
        ascii += sign.unicode() < 0x80 ? sign : QChar(u' ');
    const QString words = wordsOf(ascii).join(u'_');
    return u'm' + time.toUTC().toString(u"yyyyMMdd_HHmmss"_s) + u'_' + (words.isEmpty() ? u"migration"_s : words);
}

Result<QString> seaOrmMigration(const plan::MigrationPlan &plan, const dialect::Dialect &dialect,
                                const SeaQueryTarget &target)
{
    const bool isReversible = plan.grade != plan::Grade::Irreversible;
    const bool bothTransactional = plan.up.transactional && (!isReversible || plan.down.transactional);
    // SeaORM runs migrations in a transaction on PostgreSQL and without one on SQLite, if a migration does not say.
    QString choice;
    if (target.isSqlite ? bothTransactional : !bothTransactional) {
        choice = u"\n    fn use_transaction(&self) -> Option<bool> {\n"_s
                 + (bothTransactional ? bodyIndent + u"Some(true)\n"_s
                                      : rustComment(u"Some statements refuse to run in a transaction."_s, bodyIndent)
                                            + bodyIndent + u"Some(false)\n"_s)
                 + u"    }\n"_s;
    }
    const bool opensTransaction = target.isSqlite ? target.isFirstMajor || !bothTransactional : !bothTransactional;
    if (target.isFirstMajor) {
        if (!target.isSqlite && !bothTransactional) {
            return fail(FrameworkError::NotSupported,
                        text("frameworks", "Some statements of this migration refuse to run in a transaction, and "
                                           "SeaORM 1 runs every migration in one. Use SeaORM 2, or write this change "
                                           "as SQL files."));
        }
        choice.clear();
    }

    QSet<QString> imports;
    const QString up = direction(u"up"_s, plan.up, dialect, target, opensTransaction && plan.up.transactional, imports);
    const QString down = isReversible ? direction(u"down"_s, plan.down, dialect, target,
                                                  opensTransaction && plan.down.transactional, imports)
                                      : irreversibleDown(plan.reasons);

    QString file;
    if (!imports.isEmpty()) {
        QStringList names(imports.cbegin(), imports.cend());
        names.sort();
        file += u"use loco_rs::schema::"_s + (names.size() == 1 ? names.first() : u'{' + names.join(u", "_s) + u'}')
                + u";\n"_s;
    }
    const bool opensOne = (plan.up.transactional && !plan.up.statements.isEmpty())
                          || (isReversible && plan.down.transactional && !plan.down.statements.isEmpty());
    if (target.isFirstMajor && opensTransaction && opensOne)
        file += u"use sea_orm_migration::{prelude::*, sea_orm::TransactionTrait};\n"_s;
    else
        file += u"use sea_orm_migration::prelude::*;\n"_s;
    file += u'\n'
            + rustComment(u"For "_s + dialect.displayName()
                          + u". What sea-query cannot say, or would say with a difference, stands here as SQL."_s)
            + u"#[derive(DeriveMigrationName)]\npub struct Migration;\n\n"
              "#[async_trait::async_trait]\nimpl MigrationTrait for Migration {\n"_s
            + up + u'\n' + down + choice + u"}\n"_s;
    return file;
}

} // namespace relvar::frameworks
