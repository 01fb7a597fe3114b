// SPDX-License-Identifier: GPL-3.0-or-later
// A shell script in a process of its own that holds something for us, and learns by a pipe that we are gone, even when
// we were killed: its standard input ends then. Not bound to a thread, as a death signal would be.
#pragma once

#include "base/result.h"
#include "dialects/postgresql/interruption.h"

#include <QByteArrayList>

#include <sys/types.h>

#include <optional>

namespace relvar::postgresql {

/// Whom a process runs as.
struct SystemUser
{
    uid_t user = 0;
    gid_t group = 0;
};

class Guardian
{
public:
    /// Runs `script` with sh in the folder, in a session of its own, with a bare environment. As somebody else when
    /// told. The script writes its first line when it is ready. Errors: dialect::ScratchError::Unavailable.
    [[nodiscard]] static Result<std::unique_ptr<Guardian>> start(const QByteArray &script,
                                                                 const QByteArrayList &arguments,
                                                                 const QByteArray &folder,
                                                                 const std::optional<SystemUser> &user);

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

private:
    Guardian(pid_t process, int input, int output);
    void endInput();

    pid_t m_process;
    int m_input;
    int m_output;
};

} // namespace relvar::postgresql
