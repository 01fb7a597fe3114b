// SPDX-License-Identifier: GPL-3.0-or-later
// Tries what is written for one framework on random schemas, with the framework's own tools: each in a repository and a
// database of its own. Functions that check end at the first failure; ask QTest::currentTestFailed() after them.
#pragma once

#include "cli/relvarcli.h"
#include "frameworks/randomschemas.h"

#include <functional>

namespace relvar::test {

struct Repository
{
    /// The folder on the bench, and the database in which it is built.
    QString name;
    frameworks::Files files;
    /// How many migrations were asked for.
    int steps = 0;
};

class FrameworkTrial
{
public:
    struct Tools
    {
        /// Checks what was written last with the framework's tools and applies it with them; does before what the
        /// output tells people to do.
        std::function<void(Repository &)> migrate;
        /// True of a file with the SQL of the way back.
        std::function<bool(const QString &)> isWayBack;
        /// Names of the tables and namespaces that the tools keep their history in.
        QStringList history;
    };

    FrameworkTrial(const RandomSchemas &schemas, const frameworks::Framework &framework,
                   const dialect::Dialect &dialect, Tools tools);

    [[nodiscard]] const Workbench &bench() const { return m_bench; }
    [[nodiscard]] const dialect::Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] QString address(const Repository &repository) const
    {
        return m_schemas.address(m_dialect, repository.name);
    }

    /// Calls `attempt` with a pair of schemas for each seed, and says which one failed.
    void tryEach(int usual, const std::function<void(const RandomPair &, int)> &attempt);
    [[nodiscard]] Repository makeRepository(const QString &name, const frameworks::Files &files) const;
    void write(Repository &repository, const frameworks::Emission &emission) const;
    /// The migration from one schema to the other; none: it was refused with a reason, or there is nothing to do.
    [[nodiscard]] std::optional<frameworks::Emission> migration(const schema::Schema &from, const schema::Schema &to,
                                                                Repository &repository);
    /// From nothing to the first schema, from there to the second, and back, compared at each step.
    void upAndDown(const RandomPair &pair, Repository &repository);
    void compare(const Repository &repository, const schema::Schema &schema) const;
    /// The schema without rarities, as a database has it.
    [[nodiscard]] schema::Schema simple(const schema::Schema &schema) const;

    /// Changes that cannot be made or written, so that an error said why.
    int refused = 0;

private:
    /// True when a column gets a type that values of its old one cannot be cast to, so that a person has to say how.
    [[nodiscard]] bool needsConversion(const schema::Schema &from, const plan::MigrationPlan &plan) const;

    const RandomSchemas &m_schemas;
    const frameworks::Framework &m_framework;
    const dialect::Dialect &m_dialect;
    const Tools m_tools;
    Workbench m_bench;
};

} // namespace relvar::test
