// SPDX-License-Identifier: GPL-3.0-or-later
// A dialect that answers the steps it was given and frames with marker statements. Opens no database.
#pragma once

#include "dialect/dialect.h"
#include "support/exactrules.h"

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

class ScriptedDialect final : public dialect::Dialect
{
public:
    QList<dialect::Step> steps;
    std::optional<schema::Schema> expected;
    std::optional<Error> refusal;

    Result<dialect::CompiledChanges> compile(const schema::Schema &, const schema::Schema &to, const diff::Changes &,
                                             const dialect::CompileOptions &) const override
    {
        if (refusal)
            return fail(*refusal);
        return dialect::CompiledChanges{steps, expected.value_or(to)};
    }
    dialect::Script frame(const QList<dialect::Statement> &statements) const override
    {
        dialect::Script script;
        script.statements = QList<dialect::Statement>{{.sql = u"OPEN"_s}} + statements
                            + QList<dialect::Statement>{{.sql = u"CLOSE"_s}};
        return script;
    }

    QString id() const override { return u"scripted"_s; }
    QString displayName() const override { return u"Scripted"_s; }
    const dialect::Capabilities &capabilities() const override { return m_capabilities; }
    const diff::Rules &rules() const override { return m_rules; }
    QStringList usualTypes() const override { return {}; }
    schema::Column keyColumn(const QString &name) const override { return {.name = name}; }
    QString quoteIdentifier(const QString &name) const override { return name; }
    QString quoteLiteral(const QVariant &value) const override { return value.toString(); }
    QList<dialect::Statement> create(const schema::Schema &) const override { return {}; }
    QList<dialect::Statement> create(const schema::Schema &, ObjectId) const override { return {}; }
    QList<dialect::SplitStatement> split(const QString &) const override { return {}; }
    dialect::TransactionControl transactionControl(const QString &) const override
    {
        return dialect::TransactionControl::None;
    }
    Result<std::unique_ptr<database::Connection>> open(const database::ConnectionSettings &,
                                                       const database::CancelToken &) const override
    {
        return fail(Error());
    }
    Result<std::unique_ptr<database::Connection>> openScratch(const dialect::ScratchPlace &,
                                                              const database::CancelToken &) const override
    {
        return fail(Error());
    }
    schema::Schema emptySchema() const override { return {}; }
    Result<dialect::Snapshot> introspect(database::Connection &) const override { return fail(Error()); }
    Result<> probe(const database::ConnectionSettings &) const override { return fail(Error()); }
    QString beginStatement() const override { return {}; }
    QString deferConstraints() const override { return {}; }
    QString lockLedgerStatement() const override { return {}; }
    QStringList sessionSetup(const dialect::SessionLimits &) const override { return {}; }
    Result<dialect::RunLock> tryRunLock(database::Connection &) const override { return fail(Error()); }
    QStringList createLedger() const override { return {}; }
    QString ledgerTable() const override { return {}; }
    QString journalTable() const override { return {}; }
    QStringList upgradeLedger(int) const override { return {}; }
    QString ledgerVersionQuery() const override { return {}; }
    QList<dialect::Statement> dropEverything(const dialect::Snapshot &) const override { return {}; }
    Result<QStringList> sessionRestore(database::Connection &) const override { return QStringList(); }

private:
    dialect::Capabilities m_capabilities;
    ExactRules m_rules;
};

} // namespace relvar::test
