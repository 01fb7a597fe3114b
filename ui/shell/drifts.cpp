// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/drifts.h"

#include "diff/rebase.h"
#include "plan/plan.h"
#include "review/reviewdialog.h"
#include "widgets/messagestack.h"
#include "widgets/plaintext.h"

#include <QCoreApplication>
#include <QIcon>
#include <QInputDialog>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

namespace {

const QString driftTopic = u"drift"_s;

/// What the person would run to take all of it back, or why there is no such SQL.
QString sqlFor(const project::Project &project, const dialect::Dialect &dialect, const project::Drift &drift)
{
    const QList<qsizetype> all = drift.notIgnored();
    if (all.isEmpty())
        return {};
    const Result<plan::MigrationPlan> plan = project::planReturn(project, dialect, drift, {all.cbegin(), all.cend()});
    return plan ? plan::toSql(plan->up) : u"-- "_s + plan.error().message.toString();
}

/// The draft with what was taken of the drift; ids of the draft, so that its tables stay where they stand.
Result<schema::Schema> withDrift(const schema::Schema &draft, const project::Drift &drift,
                                 const QSet<qsizetype> &chosen, const diff::Rules &rules)
{
    const schema::Schema taken = diff::withChosen(drift.expected, drift.actual, drift.pieces, chosen);
    const diff::Rebased rebased = diff::rebase(drift.expected, taken, draft, rules);
    if (!rebased.conflicts.isEmpty()) {
        const diff::Conflict &first = rebased.conflicts.constFirst();
        return fail(project::ProjectError::Outdated,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell",
                                           "The draft and the database do not agree: %1 is %2 in the database, and "
                                           "%3 in the draft. Make them the same, or select other differences."),
                         {first.what.toString(), first.draft.toString(), first.base.toString()}));
    }
    return diff::pair(draft, rebased.schema, rules);
}

/// By the ledger, or by the table of the tool that runs the migrations.
QStringList appliedOn(const ConnectionReading &reading)
{
    if (!reading.tool)
        return reading.applied();
    QStringList ids;
    for (const formats::ToolState &state : reading.tool->states) {
        if (state.standing == formats::Standing::Applied)
            ids.append(state.id);
    }
    return ids;
}

} // namespace

Drifts::Drifts(Session &session, Workers &workers, Runs &runs, QTabWidget &tabs, widgets::MessageStack &messages,
               QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_workers(workers)
    , m_runs(runs)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_window(window)
{
    connect(&session, &Session::connectionsChanged, this, &Drifts::tell);
    connect(&session, &Session::connectionsChanged, this, &Drifts::follow);
}

void Drifts::follow()
{
    for (const ConnectionReading &reading : m_session.connections()) {
        if (reading.isReading || reading.error)
            continue;
        const QString &name = reading.settings.name;
        const Standing standing{appliedOn(reading), reading.drift};
        const auto before = m_standings.constFind(name);
        const bool hasMoved = before != m_standings.constEnd() && *before != standing;
        m_standings.insert(name, standing);
        if (hasMoved && findView(name))
            read(name);
    }
}

void Drifts::tell()
{
    QHash<QString, QStringList> found;
    for (const ConnectionReading &reading : m_session.connections()) {
        const QString name = reading.settings.name;
        // What is being read is as it was.
        const QStringList lines = reading.isReading ? m_found.value(name) : reading.drift;
        if (lines.isEmpty())
            continue;
        found.insert(name, lines);
    }
    if (found == m_found)
        return;
    m_found = found;
    announce();
}

void Drifts::announce()
{
    const QString about = driftTopic + u".found"_s;
    m_messages.clear(about);
    QStringList drifted;
    for (const ConnectionReading &reading : m_session.connections()) {
        // Whoever looks at it knows.
        if (m_found.contains(reading.settings.name) && !findView(reading.settings.name))
            drifted.append(reading.settings.name);
    }
    if (drifted.isEmpty())
        return;
    const QString &name = drifted.constFirst();
    widgets::InlineMessage &message = m_messages.showText(
        about, Kind::Warning,
        drifted.size() == 1
            ? tr("%1 is not what its migrations make: %n difference(s).", nullptr, int(m_found.value(name).size()))
                  .arg(name)
            : tr("%1 and %n other database(s) are not what their migrations make.", nullptr, int(drifted.size()) - 1)
                  .arg(name),
        m_found.value(name).join(u'\n'));
    QPushButton *look = message.addButton(tr("&Look…"));
    look->setObjectName(u"lookAtDrift"_s);
    connect(look, &QPushButton::clicked, this, [this, name, about] {
        m_messages.clear(about);
        show(name);
    });
}

void Drifts::show(const QString &connection)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading)
        return;
    if (!m_session.project()) {
        m_messages.showText(driftTopic, Kind::Information,
                            tr("There are no migrations yet that %1 could differ from. Save the draft as a migration "
                               "(Ctrl+S): that makes a project beside the database.")
                                .arg(connection));
        return;
    }
    m_messages.clear(driftTopic);
    read(connection);
}

void Drifts::read(const QString &connection)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading)
        return;
    m_workers.start(
        tr("Looking for drift on %1").arg(connection), this,
        [dialect = &m_session.dialect(), project = *m_session.project(), directory = m_session.directory(),
         settings = reading->settings](const database::CancelToken &cancel) -> Result<DriftView::Content> {
            if (const Result<> trusted = project::checkTrust(project); !project.tool.format.isEmpty() && !trusted)
                return fail(trusted.error());
            const Result<project::DatabaseDrift> read
                = project::readDatabaseDrift(project, *dialect, directory, settings, cancel);
            if (!read)
                return fail(read.error());
            return DriftView::Content{read->drift, sqlFor(project, *dialect, read->drift)};
        },
        [this, connection, path = m_session.project()->path](const Result<DriftView::Content> &content) {
            // Another project may have a connection of this name.
            if (!m_session.project() || m_session.project()->path != path)
                return;
            if (content)
                open(connection, *content);
            else
                m_messages.showError(driftTopic, content.error());
        });
}

DriftView *Drifts::findView(const QString &connection) const
{
    for (int index = 0; index < m_tabs.count(); ++index) {
        auto *view = qobject_cast<DriftView *>(m_tabs.widget(index));
        if (view && view->database() == connection)
            return view;
    }
    return nullptr;
}

void Drifts::open(const QString &connection, const DriftView::Content &content)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading)
        return;
    DriftView *view = findView(connection);
    if (!view) {
        view = new DriftView(connection, !reading->settings.readOnly);
        connect(view, &DriftView::draftRequested, this, [this, view] { adoptIntoDraft(*view); });
        connect(view, &DriftView::migrationRequested, this, [this, view] { askForMigration(*view); });
        connect(view, &DriftView::revertRequested, this, [this, view] { prepareReview(*view); });
        connect(view, &DriftView::ignoreRequested, this, [this, view] { askForRules(*view); });
        connect(view, &DriftView::refreshRequested, this, [this, connection] {
            m_session.refresh(connection);
            show(connection);
        });
        const QString title = tr("Drift of %1").arg(connection);
        const int index
            = m_tabs.addTab(view, QIcon::fromTheme(u"data-warning"_s), QString(title).replace(u'&', u"&&"_s));
        m_tabs.setTabToolTip(index, widgets::plainToolTip(title));
        announce();
    }
    view->setContent(content);
    m_tabs.setCurrentWidget(view);
    view->setFocus();
}

void Drifts::adoptIntoDraft(DriftView &view)
{
    const diff::Rules *rules = &m_session.dialect().rules();
    const QSet<qsizetype> chosen = diff::withNeeded(view.drift().pieces, view.chosen());
    const Result<> taken
        = m_session.store().perform(text("shell", QT_TRANSLATE_NOOP("shell", "Adopt the drift of a database")),
                                    [drift = view.drift(), chosen,
                                     rules](const document::Document &document) -> Result<document::Document> {
                                        const Result<schema::Schema> schema
                                            = withDrift(*document.schema, drift, chosen, *rules);
                                        if (!schema)
                                            return fail(schema.error());
                                        document::Document next = document;
                                        next.schema = *schema;
                                        return next;
                                    });
    if (!taken) {
        m_messages.showError(driftTopic, taken.error());
        return;
    }
    m_messages.showText(
        driftTopic, Kind::Success,
        tr("The draft has it now. When it is saved, mark the migration as applied on %1 (Mark as applied "
           "on the timeline): it would fail where its changes are already.")
            .arg(view.database()));
    m_tabs.setCurrentIndex(0);
}

void Drifts::askForMigration(DriftView &view)
{
    const ConnectionReading *reading = m_session.connection(view.database());
    if (!reading || m_runs.isBusy())
        return;
    const QSet<qsizetype> chosen = diff::withNeeded(view.drift().pieces, view.chosen());
    const Result<project::AdoptedDrift> taken = project::adopted(view.drift(), m_session.dialect(), chosen);
    if (!taken) {
        m_messages.showError(driftTopic, taken.error());
        return;
    }
    const diff::Changes changes = diff::diff(taken->base, taken->schema, m_session.dialect().rules());
    project::AdoptRequest request{.chosen = chosen, .settings = reading->settings};
    request.options = runOptions(*m_session.project(), reading->settings.name);
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"driftMigrationName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Make a migration of the drift"));
    dialog->setLabelText(
        tr("&Name of the migration. It is marked as applied on %1 and is not run there.").arg(view.database()));
    dialog->setTextValue(diff::suggestName(changes, taken->base, taken->schema));
    dialog->setOkButtonText(tr("Make and prove"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, connection = view.database(), drift = view.drift(), request](const QString &name) {
                project::AdoptRequest named = request;
                named.name = name;
                makeMigration(connection, drift, named);
            });
    dialog->open();
}

void Drifts::makeMigration(const QString &connection, const project::Drift &drift, const project::AdoptRequest &request)
{
    m_workers.start(
        tr("Proving the migration"), this,
        [dialect = &m_session.dialect(), project = *m_session.project(), drift,
         request](const database::CancelToken &cancel) {
            return project::adoptDrift(project, *dialect, drift, request, cancel);
        },
        [this, connection](const Result<project::Saved> &saved) {
            if (saved) {
                m_messages.showText(driftTopic, Kind::Success,
                                    tr("%1 takes the drift in. It is marked as applied on %2.")
                                        .arg(saved->file.fileName(), connection));
            } else {
                m_messages.showError(driftTopic, saved.error());
            }
            m_session.reloadDirectory();
            m_session.refresh();
            if (saved)
                read(connection);
        });
}

void Drifts::prepareReview(const DriftView &view)
{
    const ConnectionReading *reading = m_session.connection(view.database());
    if (!reading || m_runs.isBusy())
        return;
    m_workers.start(
        tr("Preparing the review"), this,
        [dialect = &m_session.dialect(), project = *m_session.project(), settings = reading->settings,
         drift = view.drift(), chosen = view.chosen()](const database::CancelToken &cancel) -> Result<Return> {
            Result<plan::MigrationPlan> plan = project::planReturn(project, *dialect, drift, chosen);
            if (!plan)
                return fail(plan.error());
            const Result<QList<review::Loss>> losses = readLosses(*dialect, settings, *plan, cancel);
            if (!losses)
                return fail(losses.error());
            return Return{*std::move(plan), *losses, project::withDependents(drift, chosen).size()};
        },
        [this, connection = view.database()](const Result<Return> &prepared) {
            if (prepared)
                review(connection, *prepared);
            else
                m_messages.showError(driftTopic, prepared.error());
        });
}

void Drifts::review(const QString &connection, const Return &prepared)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading || m_runs.isBusy())
        return;
    review::Review review{.target = reading->settings};
    review.title = tr("Take %n difference(s) back on %1", nullptr, int(prepared.differences)).arg(connection);
    if (reading->snapshot)
        review.product = reading->snapshot->facts.product;
    review.items.append({.name = tr("Differences"),
                         .direction = runner::Direction::Down,
                         .sql = plan::toSql(prepared.plan.up),
                         .transactional = prepared.plan.up.transactional});
    review.losses = prepared.losses;
    review.warnings.append(tr("What is dropped here goes with what is in it; nothing is kept."));
    auto *dialog = new review::ReviewDialog(review, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, connection, plan = prepared.plan] { revert(connection, plan); });
    dialog->open();
}

void Drifts::revert(const QString &connection, const plan::MigrationPlan &plan)
{
    const ConnectionReading *reading = m_session.connection(connection);
    if (!reading)
        return;
    const runner::RunOptions options = runOptions(*m_session.project(), connection);
    m_runs.runScript(
        reading->settings,
        [project = *m_session.project(), dialect = &m_session.dialect(), settings = reading->settings, plan,
         options](const runner::EventSink &sink, const database::CancelToken &cancel) {
            return project::returnDatabase(project, *dialect, settings, plan, options, sink, cancel);
        },
        [this, connection] { read(connection); });
}

void Drifts::askForRules(DriftView &view)
{
    QStringList rules;
    for (const qsizetype position : view.chosen())
        rules.append(view.drift().differences.at(position).rule);
    rules.sort();
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"driftRules"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Ignore what differs"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setLabelText(
        tr("&Rules for relvar.toml, one in each line: a kind and a name, in which * stands for anything. "
           "They hold for every database of the project."));
    dialog->setTextValue(rules.join(u'\n'));
    dialog->setOkButtonText(tr("Ignore"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, connection = view.database()](const QString &typed) {
        QStringList lines;
        for (const QString &line : typed.split(u'\n')) {
            if (const QString rule = line.trimmed(); !rule.isEmpty())
                lines.append(rule);
        }
        ignore(connection, lines);
    });
    dialog->open();
}

void Drifts::ignore(const QString &connection, const QStringList &rules)
{
    if (const Result<> written = m_session.ignoreDrift(rules); !written) {
        m_messages.showError(driftTopic, written.error());
        return;
    }
    show(connection);
}

} // namespace relvar::shell
