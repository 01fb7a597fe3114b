// SPDX-License-Identifier: GPL-3.0-or-later
// What a case needs of a product: an empty database, everything that can be seen of it, other programs that run SQL.
// Not how a case goes, that is caserunner.h.
#pragma once

#include "databasecontent.h"

#include <functional>

namespace relvar::test {

class CaseDatabase
{
public:
    virtual ~CaseDatabase() = default;

    [[nodiscard]] virtual const dialect::Dialect &dialect() const = 0;
    /// ServerFacts::version where it is not the one whose statements the case files hold: then these are not compared.
    /// 0: it is that one.
    [[nodiscard]] virtual int otherVersion() const { return 0; }
    /// What a database holds after the statements. Leaves no trace.
    [[nodiscard]] virtual Result<schema::Schema> schemaOf(const QString &sql) = 0;
    /// A new empty database instead of the one before.
    [[nodiscard]] virtual Result<> renew() = 0;
    [[nodiscard]] virtual database::Connection &connection() = 0;
    [[nodiscard]] virtual Result<DatabaseContent> content() = 0;
    /// What must hold after every way, whatever the case; empty when it does.
    [[nodiscard]] virtual Result<QString> complaints() = 0;

    /// Another program that takes the database there and back. Each answers what the program complained about.
    struct OtherProgram
    {
        std::function<QString(const dialect::Script &)> up;
        std::function<QString(const dialect::Script &)> down;
    };
    /// `up` and `down` as they stand in a file with both. May be empty: none is installed.
    [[nodiscard]] virtual QList<OtherProgram> otherPrograms(const dialect::Script &up, const dialect::Script &down) = 0;
};

} // namespace relvar::test
