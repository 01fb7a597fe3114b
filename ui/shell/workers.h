// SPDX-License-Identifier: GPL-3.0-or-later
// Work that must not block the window: functions that take values and return values run in threads, their results come
// back in this object's thread. Cancelling asks; the function decides when it stops.
#pragma once

#include "database/canceltoken.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace relvar::shell {

class Workers : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        quint64 id = 0;
        /// What people read while they wait; empty: not worth telling.
        QString title;
        database::CancelToken cancel;
    };

    explicit Workers(QObject *parent = nullptr);
    /// Cancels everything and waits.
    ~Workers() override;

    /// Runs `work(token)` in a thread, then `done(result)` here, unless the receiver is gone by then.
    template<typename Work, typename Done>
    database::CancelToken start(const QString &title, QObject *receiver, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work, const database::CancelToken &>;
        const Job job = begin(title);
        m_pool.start([this, job, work, done, guard = QPointer<QObject>(receiver)] {
            auto result = std::make_shared<Value>(work(job.cancel));
            QMetaObject::invokeMethod(
                this,
                [this, job, done, guard, result] {
                    end(job.id);
                    if (guard)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return job.cancel;
    }

    /// Jobs with a title, oldest first.
    [[nodiscard]] QList<Job> visibleJobs() const;
    void cancelVisible();

Q_SIGNALS:
    void changed();

private:
    Job begin(const QString &title);
    void end(quint64 id);

    QThreadPool m_pool;
    QList<Job> m_jobs;
    quint64 m_lastId = 0;
};

} // namespace relvar::shell
