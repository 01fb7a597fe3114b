// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server of a test's own that can be restarted without a farewell to anybody. Other tests use
// support/postgresqlserver.h.
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

namespace relvar::test {

class RestartableServer
{
public:
    RestartableServer() = default;
    ~RestartableServer();
    Q_DISABLE_COPY_MOVE(RestartableServer)

    [[nodiscard]] Result<> start();
    /// pg_ctl restart -m immediate: every session is gone, and what was not committed.
    [[nodiscard]] Result<> restart() const;
    /// Of its database "postgres".
    [[nodiscard]] QString address() const;

private:
    [[nodiscard]] Result<> run(const QString &program, const QStringList &arguments) const;

    QString m_programs;
    QTemporaryDir m_folder{QStringLiteral("/tmp/relvar-restart-XXXXXX")};
    bool m_isRunning = false;
};

} // namespace relvar::test
