// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fleetdialog.h"

#include "review/reviewdialog.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;
using State = project::FleetRow::State;

namespace {

enum FleetColumn { Name, Shown, Count, Time, Sentence };
enum class Task { ApplyAll, ApplyTo, RevertTo };

// A statement that starts just after an interrupt does not feel it.
constexpr int insistOnGroupEveryMs = 100;
constexpr int mostJobs = 64;

QString stateText(State state)
{
    switch (state) {
    case State::Waiting:
        return FleetDialog::tr("not begun");
    case State::Running:
        return FleetDialog::tr("running…");
    case State::Done:
        return FleetDialog::tr("done");
    case State::Settled:
        return FleetDialog::tr("nothing to do");
    case State::Failed:
        return FleetDialog::tr("failed");
    case State::Cancelled:
        return FleetDialog::tr("stopped");
    }
    Q_UNREACHABLE();
}

QString stateIcon(State state)
{
    switch (state) {
    case State::Waiting:
        return u"chronometer"_s;
    case State::Running:
        return u"media-playback-start"_s;
    case State::Done:
    case State::Settled:
        return u"dialog-ok"_s;
    case State::Failed:
        return u"data-error"_s;
    case State::Cancelled:
        return u"dialog-cancel"_s;
    }
    Q_UNREACHABLE();
}

void setSentence(QTreeWidgetItem &item, const QString &sentence)
{
    item.setText(Sentence, sentence.simplified());
    item.setToolTip(Sentence, widgets::plainToolTip(sentence));
}

} // namespace

FleetDialog::FleetDialog(Session &session, Workers &workers, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_workers(workers)
    , m_group(new QComboBox(this))
    , m_task(new QComboBox(this))
    , m_migration(new QComboBox(this))
    , m_canaries(new QSpinBox(this))
    , m_jobs(new QSpinBox(this))
    , m_keepGoing(new QCheckBox(tr("Go on with the others when one &has failed"), this))
    , m_list(new QTreeWidget(this))
    , m_productionLabel(new QLabel(this))
    , m_typedName(new QLineEdit(this))
    , m_message(new widgets::InlineMessage(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"fleetDialog"_s);
    setWindowTitle(tr("Groups of databases"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    buildOptions(layout);
    buildList(layout);
    m_insist.setInterval(insistOnGroupEveryMs);
    connect(&m_insist, &QTimer::timeout, this, [this] { m_cancel.cancel(); });
    resize(widgets::letterWidth(fontMetrics()) * 130, fontMetrics().height() * 34);
    loadGroup();
}

FleetDialog::~FleetDialog()
{
    m_cancel.cancel();
}

void FleetDialog::buildOptions(QVBoxLayout *layout)
{
    m_group->setObjectName(u"fleetGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    for (const project::DatabaseGroup &group : m_session.project()->groups)
        m_group->addItem(group.name);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FleetDialog::loadGroup);
    m_task->setObjectName(u"fleetTask"_s);
    m_task->setAccessibleName(tr("What to do"));
    m_task->addItem(tr("Apply all that is pending"), int(Task::ApplyAll));
    m_task->addItem(tr("Apply up to and with"), int(Task::ApplyTo));
    m_task->addItem(tr("Revert down to, which stays"), int(Task::RevertTo));
    connect(m_task, &QComboBox::currentIndexChanged, this, &FleetDialog::updateControls);
    m_migration->setObjectName(u"fleetMigration"_s);
    m_migration->setAccessibleName(tr("Migration"));
    m_migration->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_migration->setMinimumContentsLength(30);
    for (const migration::MigrationFile &file : m_session.directory().files)
        m_migration->addItem(migration::fullName(file.id, file.name), file.id);
    m_migration->setCurrentIndex(m_migration->count() - 1);
    m_canaries->setObjectName(u"fleetCanaries"_s);
    m_canaries->setAccessibleName(tr("How many databases go first"));
    m_canaries->setRange(0, 1000);
    m_canaries->setValue(1);
    m_canaries->setToolTip(tr("These run one after another; when one of them fails, no other begins"));
    m_jobs->setObjectName(u"fleetJobs"_s);
    m_jobs->setAccessibleName(tr("How many databases at a time"));
    m_jobs->setRange(1, mostJobs);
    m_jobs->setValue(4);
    m_keepGoing->setObjectName(u"fleetKeepGoing"_s);

    auto *task = new QHBoxLayout;
    task->setSpacing(8);
    task->addWidget(m_task);
    task->addWidget(m_migration, 1);
    auto *pace = new QHBoxLayout;
    pace->setSpacing(8);
    pace->addWidget(m_canaries);
    auto *then = new QLabel(tr("first, one after another; &then"), this);
    then->setBuddy(m_jobs);
    pace->addWidget(then);
    pace->addWidget(m_jobs);
    pace->addWidget(new QLabel(tr("at a time"), this));
    pace->addSpacing(16);
    pace->addWidget(m_keepGoing);
    pace->addStretch();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Group:"), m_group);
    auto *taskLabel = new QLabel(tr("&Do:"), this);
    taskLabel->setBuddy(m_task);
    form->addRow(taskLabel, task);
    auto *paceLabel = new QLabel(tr("&Pace:"), this);
    paceLabel->setBuddy(m_canaries);
    form->addRow(paceLabel, pace);
    layout->addLayout(form);
}

void FleetDialog::buildList(QVBoxLayout *layout)
{
    m_list->setObjectName(u"fleetList"_s);
    m_list->setAccessibleName(tr("Databases of the group"));
    m_list->setHeaderLabels({tr("Database"), tr("State"), tr("Migrations"), tr("Time"), tr("What happened")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    const int character = widgets::letterWidth(fontMetrics());
    m_list->setColumnWidth(Name, character * 32);
    m_list->setColumnWidth(Shown, character * 18);
    m_list->setColumnWidth(Count, character * 14);
    m_list->setColumnWidth(Time, character * 12);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &FleetDialog::updateControls);
    connect(m_list, &QTreeWidget::itemActivated, this, &FleetDialog::showCurrent);
    m_typedName->setObjectName(u"fleetTypedName"_s);
    m_productionLabel->setTextFormat(Qt::PlainText);
    m_productionLabel->setWordWrap(true);
    m_productionLabel->setBuddy(m_typedName);
    connect(m_typedName, &QLineEdit::textChanged, this, &FleetDialog::updateControls);
    m_message->setObjectName(u"fleetMessage"_s);
    m_message->hide();
    m_progress->setAccessibleName(tr("How many databases are done"));
    m_progress->setFormat(tr("%v of %m"));
    m_progress->hide();

    auto *buttons = new QDialogButtonBox(this);
    const auto add = [this, buttons](const char *name, const QString &icon, const QString &text, const QString &tip) {
        QPushButton *made = buttons->addButton(text, QDialogButtonBox::ActionRole);
        made->setObjectName(QLatin1StringView(name));
        made->setIcon(QIcon::fromTheme(icon));
        made->setToolTip(tip);
        made->setAutoDefault(false);
        return made;
    };
    m_review = add("fleetReview", u"view-preview"_s, tr("Re&view…"),
                   tr("The SQL that would run on the selected database, what it locks and what is in its way"));
    m_start = add("fleetStart", u"media-playback-start"_s, tr("&Start"),
                  tr("Runs on every database of the group what is left to run there"));
    m_stop = add("fleetStop", u"dialog-cancel"_s, tr("St&op"),
                 tr("Cancels what runs, which is rolled back, and begins no other"));
    m_show = add("fleetShow", u"view-list-details"_s, tr("Show on the time&line"),
                 tr("Opens the selected database beside the connections of the project"));
    QPushButton *copy = add("fleetCopy", u"edit-copy"_s, tr("&Copy report"), tr("The list as text"));
    buttons->addButton(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_review, &QPushButton::clicked, this, &FleetDialog::review);
    connect(m_start, &QPushButton::clicked, this, &FleetDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &FleetDialog::stop);
    connect(m_show, &QPushButton::clicked, this, &FleetDialog::showCurrent);
    connect(copy, &QPushButton::clicked, this, &FleetDialog::copyReport);
    connect(buttons, &QDialogButtonBox::rejected, this, &FleetDialog::reject);

    layout->addWidget(m_list, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_productionLabel);
    layout->addWidget(m_typedName);
    layout->addWidget(buttons);
}

void FleetDialog::loadGroup()
{
    m_databases.clear();
    m_list->clear();
    m_message->hide();
    m_typedName->clear();
    updateControls();
    const project::DatabaseGroup *group = m_session.project()->group(m_group->currentText());
    if (!group)
        return;
    database::ConnectionSettings control;
    if (const database::ConnectionSettings *known = m_session.project()->connection(group->namesConnection))
        control = m_session.withPassword(*known);
    m_workers.start(
        tr("Reading the group %1").arg(group->name), this,
        [project = *m_session.project(), group = *group, dialect = &m_session.dialect(),
         control](const database::CancelToken &cancel) {
            return project::databasesOf(project, group, *dialect, control, cancel);
        },
        [this, load = ++m_loads](const Result<QList<database::ConnectionSettings>> &databases) {
            if (load != m_loads)
                return;
            if (databases)
                take(*databases);
            else
                m_message->showError(databases.error());
        });
}

void FleetDialog::take(const QList<database::ConnectionSettings> &databases)
{
    for (const database::ConnectionSettings &settings : databases) {
        m_databases.append(m_session.withPassword(settings));
        auto *item = new QTreeWidgetItem(m_list, {settings.name, tr("reading…")});
        item->setIcon(Shown, QIcon::fromTheme(u"chronometer"_s));
        item->setToolTip(Name, widgets::plainToolTip(settings.address));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateControls();
    m_workers.start(
        tr("Reading the databases of %1").arg(m_group->currentText()), this,
        [dialect = &m_session.dialect(), databases = m_databases, directory = m_session.directory(),
         jobs = m_jobs->value()](const database::CancelToken &cancel) {
            return project::readFleet(*dialect, databases, directory, jobs, cancel);
        },
        [this, load = m_loads](const QList<project::FleetStatus> &statuses) {
            if (load == m_loads && !m_running)
                take(statuses);
        });
}

void FleetDialog::take(const QList<project::FleetStatus> &statuses)
{
    for (int row = 0; row < m_list->topLevelItemCount() && row < statuses.size(); ++row) {
        const project::FleetStatus &status = statuses.at(row);
        QTreeWidgetItem &item = *m_list->topLevelItem(row);
        const bool isWrong = status.error || status.unsettled > 0;
        item.setIcon(Shown, QIcon::fromTheme(isWrong              ? u"data-error"_s
                                             : status.pending > 0 ? u"media-playback-start"_s
                                                                  : u"dialog-ok"_s));
        item.setText(Shown, status.error           ? tr("cannot be read")
                            : status.unsettled > 0 ? tr("needs a repair")
                            : status.pending > 0   ? tr("%n pending", nullptr, status.pending)
                                                   : tr("up to date"));
        setSentence(item, status.error              ? status.error->message.toString()
                          : status.newest.isEmpty() ? tr("Nothing is applied.")
                                                    : tr("Newest: %1").arg(status.newest));
    }
}

project::FleetRequest FleetDialog::request() const
{
    const auto task = Task(m_task->currentData().toInt());
    project::FleetRequest request{.databases = m_databases,
                                  .directory = m_session.directory(),
                                  .options = runOptions(*m_session.project(), {}),
                                  .canaries = m_canaries->value(),
                                  .jobs = m_jobs->value(),
                                  .keepGoing = m_keepGoing->isChecked()};
    request.direction = task == Task::RevertTo ? runner::Direction::Down : runner::Direction::Up;
    if (task != Task::ApplyAll)
        request.target.id = m_migration->currentData().toString();
    return request;
}

RunWish FleetDialog::wish() const
{
    const project::FleetRequest asked = request();
    return {.kind = asked.direction == runner::Direction::Up ? RunWish::Kind::Apply : RunWish::Kind::Revert,
            .settings = m_databases.at(m_list->indexOfTopLevelItem(m_list->currentItem())),
            .id = asked.target.id};
}

void FleetDialog::review()
{
    m_message->hide();
    m_review->setEnabled(false);
    m_workers.start(
        tr("Reading %1").arg(m_list->currentItem()->text(Name)), this,
        [dialect = &m_session.dialect(), project = *m_session.project(),
         wish = wish()](const database::CancelToken &cancel) { return prepareRun(*dialect, project, wish, cancel); },
        [this, name = m_list->currentItem()->text(Name)](const Result<PreparedRun> &prepared) {
            updateControls();
            if (!prepared) {
                m_message->showError(prepared.error());
            } else if (prepared->review.items.isEmpty()) {
                m_message->showText(Kind::Information, tr("There is nothing to run on %1.").arg(name));
            } else {
                auto *dialog = new review::ReviewDialog(prepared->review, this, review::ReviewDialog::Purpose::Look);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            }
        });
}

void FleetDialog::start()
{
    if (m_running || m_databases.isEmpty())
        return;
    m_running = true;
    m_ended = 0;
    m_message->hide();
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        take(row, {.database = m_databases.at(row).name});
    m_progress->setRange(0, int(m_databases.size()));
    m_progress->setValue(0);
    m_progress->show();
    updateControls();
    // The workers outlive every thread of theirs; this may be gone.
    const auto post = [workers = &m_workers, guard = QPointer<FleetDialog>(this)](auto call) {
        QMetaObject::invokeMethod(
            workers,
            [guard, call] {
                if (guard)
                    call(*guard);
            },
            Qt::QueuedConnection);
    };
    project::FleetSink sink;
    sink.changed = [post](int position, const project::FleetRow &row) {
        post([position, row](FleetDialog &dialog) { dialog.take(position, row); });
    };
    sink.happened = [post, databases = m_databases](int position, const runner::RunEvent &event) {
        if (std::holds_alternative<runner::StatementFailed>(event)
            || std::holds_alternative<runner::RunFinished>(event))
            post([name = databases.at(position).name, event](FleetDialog &dialog) {
                Q_EMIT dialog.happened(name, event);
            });
    };
    m_cancel = m_workers.start(
        tr("Migrating the group %1").arg(m_group->currentText()), this,
        [dialect = &m_session.dialect(), request = request(), sink](const database::CancelToken &cancel) {
            return project::runFleet(*dialect, request, sink, cancel);
        },
        [this](const project::FleetReport &report) { conclude(report); });
}

void FleetDialog::stop()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    m_insist.start();
    m_stop->setEnabled(false);
}

void FleetDialog::take(int position, const project::FleetRow &row)
{
    QTreeWidgetItem *item = m_list->topLevelItem(position);
    if (!item)
        return;
    item->setIcon(Shown, QIcon::fromTheme(stateIcon(row.state)));
    item->setText(Shown, stateText(row.state));
    item->setText(Count, row.done.isEmpty() ? QString() : QString::number(row.done.size()));
    item->setText(Time, row.durationMs > 0 ? tr("%1 ms").arg(row.durationMs) : QString());
    setSentence(*item, row.sentence);
    if (row.state == State::Waiting || row.state == State::Running)
        return;
    m_progress->setValue(++m_ended);
}

void FleetDialog::conclude(const project::FleetReport &report)
{
    m_insist.stop();
    m_running = false;
    m_progress->hide();
    m_message->showText(report.isDone()                   ? Kind::Success
                        : report.count(State::Failed) > 0 ? Kind::Error
                                                          : Kind::Warning,
                        report.sentence().toString());
    for (int row = 0; row < report.rows.size(); ++row) {
        if (report.rows.at(row).state == State::Failed) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            break;
        }
    }
    m_start->setText(report.isDone() ? tr("&Start") : tr("&Run what is left"));
    updateControls();
    Q_EMIT databasesChanged();
    if (m_closing)
        QDialog::reject();
}

void FleetDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    m_closing = true;
    stop();
}

void FleetDialog::showCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row >= 0)
        Q_EMIT showRequested(m_databases.at(row));
}

void FleetDialog::copyReport()
{
    QString text;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < m_list->columnCount(); ++column)
            fields.append(m_list->topLevelItem(row)->text(column));
        text += fields.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(text);
}

bool FleetDialog::isProduction() const
{
    return std::any_of(m_databases.cbegin(), m_databases.cend(), [](const database::ConnectionSettings &settings) {
        return settings.environment == database::Environment::Production;
    });
}

void FleetDialog::updateControls()
{
    const bool isWhole = Task(m_task->currentData().toInt()) == Task::ApplyAll;
    m_migration->setEnabled(!isWhole && !m_running);
    for (QWidget *option : QList<QWidget *>{m_group, m_task, m_canaries, m_jobs, m_keepGoing})
        option->setEnabled(!m_running);
    const QString group = m_group->currentText();
    m_productionLabel->setVisible(isProduction());
    m_typedName->setVisible(isProduction());
    m_productionLabel->setText(
        tr("There are production databases in this group. Type its name, %1, to go on:").arg(group));
    m_typedName->setPlaceholderText(group);
    m_typedName->setAccessibleName(m_productionLabel->text());
    const bool isAgreed = !isProduction() || m_typedName->text().trimmed() == group;
    m_start->setEnabled(!m_running && !m_databases.isEmpty() && isAgreed
                        && (isWhole || m_migration->currentIndex() >= 0));
    m_stop->setEnabled(m_running);
    m_review->setEnabled(!m_running && m_list->currentItem() != nullptr
                         && m_list->indexOfTopLevelItem(m_list->currentItem()) < m_databases.size());
    m_show->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace relvar::shell
