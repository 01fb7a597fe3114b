// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with one connection for a widget that asks it again and again: what it is given is done one after another,
// answers come back in the thread of this object. Opens the connection when there is something to do, and again after a
// loss.
#pragma once

#include "database/canceltoken.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <memory>
#include <type_traits>

namespace relvar::database {

class ConnectionThread : public QObject
{
    Q_OBJECT

public:
    /// Runs in the thread.
    using Opener = std::function<Result<std::unique_ptr<Connection>>(const CancelToken &)>;

    /// idleMs: after how long without work the connection is closed; 0: never.
    explicit ConnectionThread(Opener opener, int idleMs = 60'000, QObject *parent = nullptr);
    /// Cancels everything and waits.
    ~ConnectionThread() override;
    Q_DISABLE_COPY_MOVE(ConnectionThread)

    /// Runs `work(connection, token)`, which answers a Result, in the thread, then `done(result)` here, unless the
    /// receiver is gone by then. What was cancelled before it began is answered with DatabaseError::Cancelled.
    template<typename Work, typename Done>
    CancelToken start(QObject *receiver, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, Connection &, const CancelToken &>;
        const CancelToken token = begin();
        post([this, token, work, done, guard = QPointer<QObject>(receiver)] {
            auto answer = std::make_shared<std::optional<Answer>>();
            if (const Result<> opened = ready(token); opened) {
                const Interruptible interruptible(token, *m_connection);
                answer->emplace(token.isCancelled() ? Answer(cancelled()) : work(*m_connection, token));
            } else {
                answer->emplace(fail(opened.error()));
            }
            QMetaObject::invokeMethod(
                this,
                [this, token, done, guard, answer] {
                    end();
                    if (guard)
                        done(std::move(**answer));
                },
                Qt::QueuedConnection);
        });
        return token;
    }

    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    void cancelAll();

private:
    [[nodiscard]] CancelToken begin();
    void end();
    void post(std::function<void()> work);
    // In the thread:
    [[nodiscard]] Result<> ready(const CancelToken &token);
    [[nodiscard]] static tl::unexpected<Error> cancelled();

    Opener m_opener;
    QThread m_thread;
    /// Lives in the thread.
    QObject *m_place;
    QTimer m_idle;
    QList<CancelToken> m_tokens;
    int m_pending = 0;
    /// Made, used and closed in the thread.
    std::unique_ptr<Connection> m_connection;
};

} // namespace relvar::database
