// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/systemkeychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

namespace {

const QString service = u"relvar"_s;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return {KeychainError::Refused,
                text("connections", QT_TRANSLATE_NOOP("connections", "The system keychain did not allow it. Unlock it, "
                                                                     "then try again.")),
                job.errorString(),
                {}};
    default:
        // QtKeychain tells a desktop without any service by different codes.
        return {KeychainError::Unavailable,
                text("connections",
                     QT_TRANSLATE_NOOP("connections", "This desktop has no keychain that can be reached, so passwords "
                                                      "are kept until Relvar is closed.")),
                job.errorString(),
                {}};
    }
}

/// Starts the job; it deletes itself when it has answered.
template<typename Job>
void start(Job *job, QObject *owner, const QString &key, std::function<void(const Job &)> finished)
{
    job->setKey(key);
    // Plain text in a settings file is no keychain.
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, finished] { finished(*job); });
    job->start();
}

} // namespace

void SystemKeychain::read(const QString &key, std::function<void(const Result<database::Secret> &)> done)
{
    start<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), this, key,
                                      [done](const QKeychain::ReadPasswordJob &job) {
                                          if (job.error() == QKeychain::EntryNotFound)
                                              done(database::Secret());
                                          else if (job.error() != QKeychain::NoError)
                                              done(fail(errorOf(job)));
                                          else
                                              done(database::Secret(job.textData()));
                                      });
}

void SystemKeychain::write(const QString &key, const database::Secret &secret,
                           std::function<void(const Result<> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromUtf8(secret.reveal()));
    start<QKeychain::WritePasswordJob>(job, this, key, [done](const QKeychain::WritePasswordJob &finished) {
        done(finished.error() == QKeychain::NoError ? Result<>() : Result<>(fail(errorOf(finished))));
    });
}

void SystemKeychain::remove(const QString &key, std::function<void(const Result<> &)> done)
{
    start<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service), this, key,
                                        [done](const QKeychain::DeletePasswordJob &job) {
                                            const bool gone = job.error() == QKeychain::NoError
                                                              || job.error() == QKeychain::EntryNotFound;
                                            done(gone ? Result<>() : Result<>(fail(errorOf(job))));
                                        });
}

} // namespace relvar::connections
