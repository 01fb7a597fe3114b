// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pushes.h"

#include "project/push.h"
#include "review/reviewdialog.h"
#include "shell/runpreparation.h"
#include "shell/workers.h"
#include "widgets/messagestack.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

namespace {

const QString pushTopic = u"push"_s;

} // namespace

Pushes::Pushes(Session &session, Workers &workers, Runs &runs, widgets::MessageStack &messages, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_workers(workers)
    , m_runs(runs)
    , m_messages(messages)
    , m_window(window)
{
}

void Pushes::prepare(const QString &connection)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading || !m_session.project() || m_runs.isBusy())
        return;
    m_messages.clear(pushTopic);
    if (reading->settings.readOnly) {
        m_messages.showText(pushTopic, Kind::Warning,
                            tr("%1 is marked as read-only. Edit the connection (its menu in Databases) to change this "
                               "database.")
                                .arg(connection));
        return;
    }
    if (const Result<> may = project::mayPush(reading->settings, connection); !may) {
        m_messages.showError(pushTopic, may.error());
        return;
    }
    project::Draft draft{.base = *m_session.store().base(), .document = *m_session.store().current()};
    m_workers.start(
        tr("Preparing the review"), this,
        [dialect = &m_session.dialect(), project = *m_session.project(), settings = reading->settings,
         draft](const database::CancelToken &cancel) -> Result<Prepared> {
            database::ConnectionSettings quiet = settings;
            quiet.readOnly = true;
            const auto opened = dialect->open(quiet, cancel);
            if (!opened)
                return fail(opened.error());
            const database::Interruptible interruptible(cancel, **opened);
            const Result<dialect::Snapshot> snapshot = dialect->introspect(**opened);
            if (!snapshot)
                return fail(snapshot.error());
            project::Push push = project::pushOfDraft(draft, snapshot->schema, dialect->rules());
            push.version = snapshot->facts.version;
            Result<plan::MigrationPlan> plan = project::planPush(project, *dialect, push);
            if (!plan)
                return fail(plan.error());
            const Result<QList<review::Loss>> losses = readLosses(*dialect, settings, *plan, cancel);
            if (!losses)
                return fail(losses.error());
            return Prepared{*std::move(plan), *losses};
        },
        [this, connection](const Result<Prepared> &prepared) {
            if (prepared)
                review(connection, *prepared);
            else
                m_messages.showError(pushTopic, prepared.error());
        });
}

void Pushes::review(const QString &connection, const Prepared &prepared)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading || m_runs.isBusy())
        return;
    if (prepared.plan.isEmpty()) {
        m_messages.showText(pushTopic, Kind::Information, tr("%1 is as the draft wants it already.").arg(connection));
        return;
    }
    review::Review review{.target = reading->settings};
    review.title = tr("Bring %1 to the draft").arg(connection);
    if (reading->snapshot)
        review.product = reading->snapshot->facts.product;
    review.items.append({.name = tr("Changes"),
                         .direction = runner::Direction::Up,
                         .sql = plan::toSql(prepared.plan.up),
                         .transactional = prepared.plan.up.transactional});
    review.losses = prepared.losses;
    review.warnings.append(
        tr("No migration tells of it, and what is dropped here goes with what is in it. Save the draft when "
           "it is right, and mark the migration as applied here."));
    auto *dialog = new review::ReviewDialog(review, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connection, plan = prepared.plan] { run(connection, plan); });
    dialog->open();
}

void Pushes::run(const QString &connection, const plan::MigrationPlan &plan)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading)
        return;
    const runner::RunOptions options = runOptions(*m_session.project(), connection);
    m_runs.runScript(
        reading->settings,
        [project = *m_session.project(), dialect = &m_session.dialect(), settings = reading->settings, plan,
         options](const runner::EventSink &sink, const database::CancelToken &cancel) {
            return project::push(project, *dialect, settings, plan, options, sink, cancel);
        },
        [this, connection] { m_session.refresh(connection); });
}

} // namespace relvar::shell
