// SPDX-License-Identifier: GPL-3.0-or-later
// One .case: the statements are the expected ones (UPDATE_CASES=1 rewrites them), and on a real database with rows in
// it they lead there, back to the letter, and there again, under our own connection and under other programs.
//
// Sections: from, to (DDL) · renames (a.b=a.c) · conversions (table.column: up => down) · intents (what
// project::readIntents() reads: moves and mappings of enum values) · options (keep-nothing, order-changes, texts-given:
// the texts of views after a rename come from `to`, not from the database) · rows (INSERTs) · after up, after down
// (queries that must answer 1) · rows since (INSERTs between up and down), after since (queries after that down) · up,
// down, hazards (written) · error (the compiler's words) · needs (the first version of the product that knows what the
// case is about, as ServerFacts::version counts)
#pragma once

#include "casedatabase.h"
#include "casefile.h"
#include "diff/diff.h"
#include "plan/plan.h"

namespace relvar::test {

class CaseRunner
{
public:
    CaseRunner(QString path, CaseDatabase &database);

    /// Fails the running test where something is not as expected.
    void run();

private:
    void compile();
    void verifyText();
    void rehearse();
    void runOtherPrograms();
    void execute(const QString &section);
    void goUp();
    void goDown();
    void verifyReached();
    void verifyBack();
    void verifyNothingWrong();
    void verifyQueries(const QString &section);
    [[nodiscard]] bool hasOption(const QString &option) const;

    QString m_path;
    CaseFile m_file;
    CaseDatabase &m_database;
    std::optional<plan::MigrationPlan> m_plan;
    DatabaseContent m_before;
};

/// A row of a test for each file in tests/cases/<dialect>/.
void addCases(const QString &dialect);

} // namespace relvar::test
