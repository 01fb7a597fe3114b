// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/migrationrunner.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <utility>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

// A statement that starts just after an interrupt does not feel it, so cancelling is repeated until the run has ended.
constexpr int insistEveryMs = 100;

/// Of the GUI thread at a time: less than a frame of the screen.
constexpr int longestTurnMs = 8;

} // namespace

MigrationRunner::MigrationRunner(const dialect::Dialect &dialect, QObject *parent)
    : QObject(parent)
    , m_dialect(dialect)
{
    m_insist.setInterval(insistEveryMs);
    connect(&m_insist, &QTimer::timeout, this, [this] { m_cancel.cancel(); });
}

MigrationRunner::~MigrationRunner()
{
    if (!m_thread.joinable())
        return;
    QSemaphore joined;
    const database::CancelToken cancel = m_cancel;
    std::thread insisting([&joined, cancel] {
        do
            cancel.cancel();
        while (!joined.tryAcquire(1, insistEveryMs));
    });
    m_thread.join();
    joined.release();
    insisting.join();
}

bool MigrationRunner::start(const RunRequest &request)
{
    if (m_running)
        return false;
    m_running = true;
    m_cancel = database::CancelToken();
    m_thread = std::thread([this, request, cancel = m_cancel] {
        const EventSink sink = [this](const RunEvent &event) {
            {
                const std::lock_guard lock(m_mail.mutex);
                m_mail.letters.push_back({QDateTime::currentDateTimeUtc(), event});
            }
            announce();
        };
        const Result<RunFinished> result = runMigrations(m_dialect, request, sink, cancel);
        {
            const std::lock_guard lock(m_mail.mutex);
            m_mail.result = result;
        }
        announce();
    });
    return true;
}

/// In the worker: one call is on its way at a time, however much there is to tell.
void MigrationRunner::announce()
{
    {
        const std::lock_guard lock(m_mail.mutex);
        if (m_mail.isAnnounced)
            return;
        m_mail.isAnnounced = true;
    }
    QMetaObject::invokeMethod(this, &MigrationRunner::deliver, Qt::QueuedConnection);
}

void MigrationRunner::deliver()
{
    QElapsedTimer turn;
    turn.start();
    while (!turn.hasExpired(longestTurnMs)) {
        std::optional<Mail::Letter> letter;
        std::optional<Result<RunFinished>> result;
        {
            const std::lock_guard lock(m_mail.mutex);
            if (!m_mail.letters.empty()) {
                letter = std::move(m_mail.letters.front());
                m_mail.letters.pop_front();
            } else {
                result = std::exchange(m_mail.result, std::nullopt);
                m_mail.isAnnounced = false;
            }
        }
        if (letter) {
            Q_EMIT happened(letter->time, letter->event);
            continue;
        }
        if (result)
            conclude(*result);
        return;
    }
    // Others have their turn: a window that is drawn, a key that is pressed.
    QTimer::singleShot(0, this, &MigrationRunner::deliver);
}

void MigrationRunner::cancel()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    m_insist.start();
}

void MigrationRunner::conclude(const Result<RunFinished> &result)
{
    m_insist.stop();
    m_thread.join();
    m_running = false;
    Q_EMIT finished(result);
}

} // namespace relvar::runner
