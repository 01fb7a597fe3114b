// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectionthread.h"

namespace relvar::database {

using namespace Qt::Literals::StringLiterals;

ConnectionThread::ConnectionThread(Opener opener, int idleMs, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_place(new QObject)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, [this] { post([this] { m_connection.reset(); }); });
    m_place->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

ConnectionThread::~ConnectionThread()
{
    cancelAll();
    post([this] {
        m_connection.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void ConnectionThread::cancelAll()
{
    for (const CancelToken &token : std::as_const(m_tokens))
        token.cancel();
}

CancelToken ConnectionThread::begin()
{
    m_idle.stop();
    ++m_pending;
    m_tokens.append(CancelToken());
    return m_tokens.last();
}

void ConnectionThread::end()
{
    // One after another: what ends is what began first.
    m_tokens.removeFirst();
    if (--m_pending == 0 && m_idle.interval() > 0)
        m_idle.start();
}

void ConnectionThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_place, std::move(work), Qt::QueuedConnection);
}

Result<> ConnectionThread::ready(const CancelToken &token)
{
    if (m_connection && m_connection->isLost())
        m_connection.reset();
    if (m_connection || token.isCancelled())
        return m_connection ? Result<>() : Result<>(cancelled());
    Result<std::unique_ptr<Connection>> opened = m_opener(token);
    if (!opened)
        return fail(opened.error());
    m_connection = *std::move(opened);
    return {};
}

tl::unexpected<Error> ConnectionThread::cancelled()
{
    return fail(DatabaseError::Cancelled, text("database", "Cancelled."));
}

} // namespace relvar::database
