// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/migrationrunner.h"

#include <QSemaphore>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;

namespace {

// A statement that starts just after an interrupt does not feel it, so cancelling is repeated until the run has ended.
constexpr int insistEveryMs = 100;

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
            const QDateTime time = QDateTime::currentDateTimeUtc();
            QMetaObject::invokeMethod(
                this, [this, time, event] { Q_EMIT happened(time, event); }, Qt::QueuedConnection);
        };
        const Result<RunFinished> result = runMigrations(m_dialect, request, sink, cancel);
        QMetaObject::invokeMethod(
            this, [this, result] { conclude(result); }, Qt::QueuedConnection);
    });
    return true;
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
