// SPDX-License-Identifier: GPL-3.0-or-later
// Of Runs: repairs that run no SQL of a migration. They are asked about in place.
#include "log/logpanel.h"
#include "runner/repair.h"
#include "shell/runs.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

void Runs::accept(const database::ConnectionSettings &settings, const QString &id)
{
    settle(
        settings, id, migration::Repair::Accept,
        tr("Let migration %1 count on %2 as its file is now, as if it had been applied so? Nothing is run. Right when "
           "the edit changes nothing that is in the database.")
            .arg(id, settings.name),
        tr("Accept the file"), tr("The file of migration %1 is accepted on %2.").arg(id, settings.name));
}

void Runs::forget(const database::ConnectionSettings &settings, const QString &id)
{
    settle(
        settings, id, migration::Repair::Forget,
        tr("Forget on %2 what is written down of migration %1? Nothing is run, and nothing in the database is changed.")
            .arg(id, settings.name),
        tr("Forget it"), tr("The attempt at migration %1 is forgotten on %2.").arg(id, settings.name));
}

void Runs::settle(const database::ConnectionSettings &settings, const QString &id, migration::Repair repair,
                  const QString &question, const QString &confirmation, const QString &done)
{
    if (m_busy || !m_session.project())
        return;
    widgets::InlineMessage &message = m_messages.showText(u"repair"_s, Kind::Warning, question);
    QPushButton *confirm = message.addButton(confirmation);
    confirm->setObjectName(u"confirmRepair"_s);
    connect(confirm, &QPushButton::clicked, this, [this, settings, id, repair, done] {
        m_messages.clear(u"repair"_s);
        // Another run may have begun while the question stood there.
        if (m_busy || !m_session.project())
            return;
        setBusy(true);
        const runner::RunOptions options = runOptions(*m_session.project(), settings.name);
        m_workers.start(
            tr("Repairing"), this,
            [dialect = &m_session.dialect(), directory = m_session.directory(), settings, id, repair,
             options](const database::CancelToken &cancel) -> Result<> {
                const auto connection = dialect->open(settings, cancel);
                if (!connection)
                    return fail(connection.error());
                const runner::RepairPlace place{**connection, settings, *dialect};
                return repair == migration::Repair::Accept ? runner::accept(place, directory, id, options, cancel)
                                                           : runner::forget(place, directory, id, options, cancel);
            },
            [this, settings, done](const Result<> &repaired) {
                setBusy(false);
                if (repaired) {
                    m_messages.showText(u"run"_s, Kind::Success, done);
                } else {
                    m_messages.showError(u"run"_s, repaired.error());
                    m_log.model().append(
                        log::entryFor(QDateTime::currentDateTimeUtc(), settings.name, repaired.error()));
                }
                m_session.refresh();
                Q_EMIT finished();
            });
    });
}

} // namespace relvar::shell
