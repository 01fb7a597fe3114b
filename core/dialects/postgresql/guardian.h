// SPDX-License-Identifier: GPL-3.0-or-later
// A shell script in a process of its own that holds something for us, and learns by a pipe that we are gone, even when
// we were killed: its standard input ends then. Not bound to a thread, as a death signal would be.
#pragma once

#include "dialects/postgresql/interruption.h"

#include <QByteArrayList>
#include <QString>

#include <sys/types.h>
#include <tl/expected.hpp>

#include <memory>
#include <optional>

namespace relvar::postgresql {

/// Whom a process runs as.
struct SystemUser
{
    uid_t user = 0;
    gid_t group = 0;
};

/// What a guardian runs with sh.
struct GuardedScript
{
    QByteArray text;
    QByteArrayList arguments;
    QByteArray folder;
    /// "NAME=value" each, and nothing else.
    QByteArrayList environment;
    /// Somebody else than us.
    std::optional<SystemUser> user;
};

class Guardian
{
public:
    /// Runs the script in a session of its own. It writes its first line when it is ready. Error: the system's reason
    /// why it starts no further process.
    [[nodiscard]] static tl::expected<std::unique_ptr<Guardian>, QString> start(const GuardedScript &script);

    /// Ends the script's standard input and waits until it has tidied up.
    ~Guardian();
    Q_DISABLE_COPY_MOVE(Guardian)

    struct Said
    {
        /// Nothing: the time was over or the wait was ended.
        std::optional<QByteArray> text;
        /// The script has ended.
        bool ended = false;
    };
    /// What it wrote up to and with the end of a line, or up to its end.
    [[nodiscard]] Said listen(Interruption &interruption, int requestsBefore, const QDeadlineTimer &deadline);

    /// Does not wait for the tidying up.
    void letGo();
    /// The same, and ends what the script waits for at the moment.
    void interrupt();

private:
    Guardian(pid_t process, int input, int output);
    void endInput();

    pid_t m_process;
    int m_input;
    int m_output;
};

} // namespace relvar::postgresql
