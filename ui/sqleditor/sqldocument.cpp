// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqleditor/sqldocument.h"

#include "runner/withoutsecrets.h"
#include "sqleditor/sqleditor.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqleditor {

namespace {

/// Answers that can be looked at again.
constexpr qsizetype mostAnswers = 20;
/// Of more statements only those are told that have something to tell.
constexpr qsizetype mostTold = 1000;

using MessageKind = widgets::InlineMessage::Kind;
using runner::SqlRun;
using runner::SqlRunEnd;

bool isPasswordError(const Error &error)
{
    return error.code.is(database::DatabaseError::PasswordNeeded)
           || error.code.is(database::DatabaseError::WrongPassword);
}

bool isGuarded(const database::ConnectionSettings &settings)
{
    return settings.environment == database::Environment::Production && !settings.readOnly;
}

} // namespace

SqlDocument::SqlDocument(const SqlActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_run(actions.run)
    , m_runAll(actions.runAll)
    , m_save(actions.save)
    , m_tick(new QTimer(this))
    , m_database(new QComboBox(this))
    , m_transaction(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_open(new QWidget(this))
    , m_guard(new QWidget(this))
    , m_message(new widgets::InlineMessage(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_editor(new SqlEditor(tr("SQL"), this))
    , m_outcomes(new QTreeWidget(this))
{
    setObjectName(u"sqlDocument"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar(actions);
    makeGuard();
    makeOutcomes();
    m_message->setObjectName(u"sqlMessage"_s);
    m_message->setClosable(true);
    m_message->hide();
    layout->addWidget(m_message);
    m_editor->setObjectName(u"sqlDocumentText"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_editor);
    m_splitter->addWidget(m_outcomes);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_editor);
    m_editor->focusProxy()->installEventFilter(this);

    m_tick->setInterval(std::chrono::milliseconds(500));
    connect(m_tick, &QTimer::timeout, this, &SqlDocument::updateState);
    connect(m_editor, &SqlEditor::textChanged, this, [this] {
        m_guard->hide();
        Q_EMIT textChanged();
    });
    updateState();
}

SqlDocument::~SqlDocument()
{
    // Its answers are for nobody any more; what is open is rolled back.
    m_thread.reset();
}

void SqlDocument::makeOutcomes()
{
    m_outcomes->setObjectName(u"sqlOutcomes"_s);
    m_outcomes->setAccessibleName(tr("What became of the statements"));
    m_outcomes->setHeaderLabels({tr("Line"), tr("Statement"), tr("Result"), tr("Time")});
    m_outcomes->setRootIsDecorated(false);
    m_outcomes->setUniformRowHeights(true);
    m_outcomes->setFrameShape(QFrame::NoFrame);
    const int character = widgets::letterWidth(fontMetrics());
    m_outcomes->setColumnWidth(0, character * 8);
    m_outcomes->setColumnWidth(1, character * 50);
    m_outcomes->setColumnWidth(2, character * 60);
    m_outcomes->hide();
    connect(m_outcomes, &QTreeWidget::itemClicked, this, &SqlDocument::showOutcome);
    connect(m_outcomes, &QTreeWidget::itemActivated, this, &SqlDocument::showOutcome);
}

void SqlDocument::setText(const QString &text)
{
    m_editor->setText(text);
}

QString SqlDocument::text() const
{
    return m_editor->text();
}

void SqlDocument::setTargets(const QList<SqlTarget> &targets, const QString &usual)
{
    const QString before = target() ? target()->settings.name : QString();
    m_targets = targets;
    {
        const QSignalBlocker blocker(m_database);
        m_database->clear();
        for (const SqlTarget &one : targets) {
            QStringList words{one.settings.name};
            if (one.settings.environment == database::Environment::Production)
                words.append(tr("production"));
            if (one.settings.readOnly)
                words.append(tr("read-only"));
            m_database->addItem(QIcon::fromTheme(u"server-database"_s), words.join(u", "_s), one.settings.name);
        }
        const int kept = m_isChosen || m_running || m_inTransaction ? m_database->findData(before) : -1;
        m_isChosen = m_isChosen && kept >= 0;
        m_database->setCurrentIndex(kept >= 0 ? kept : std::max(0, m_database->findData(usual)));
    }
    chooseTarget();
}

const SqlTarget *SqlDocument::target() const
{
    const QString name = m_database->currentData().toString();
    const auto found = std::find_if(m_targets.cbegin(), m_targets.cend(),
                                    [&name](const SqlTarget &one) { return one.settings.name == name; });
    return found == m_targets.cend() ? nullptr : &*found;
}

void SqlDocument::chooseTarget()
{
    const SqlTarget *chosen = target();
    m_guard->hide();
    m_editor->setDialect(chosen ? chosen->dialect : nullptr);
    m_editor->setSchema(chosen ? chosen->schema : Box<schema::Schema>());
    const bool isOther
        = chosen && m_thread
          && (chosen->settings.address != m_threadAddress || chosen->settings.readOnly != m_threadReadOnly);
    if (!m_running && m_thread && (!chosen || isOther)) {
        // It may be what has just called.
        m_thread.release()->deleteLater();
        m_inTransaction = false;
    }
    updateState();
}

void SqlDocument::run(Part part)
{
    const SqlTarget *chosen = target();
    if (m_running || !chosen)
        return;
    m_message->hide();
    m_guard->hide();
    m_editor->clearError();
    Asked asked;
    const QString selected = part == Part::Here ? m_editor->selectedText() : QString();
    asked.text = selected.isEmpty() ? m_editor->text() : selected;
    asked.offset = selected.isEmpty() ? 0 : m_editor->selectionOffset();
    asked.linesBefore = int(QStringView(m_editor->text()).left(asked.offset).count(u'\n'));
    const Result<QList<runner::PlacedStatement>> found = runner::statementsOf(*chosen->dialect, asked.text);
    if (!found) {
        m_message->showError(found.error());
        m_message->show();
        return;
    }
    asked.run.statements = *found;
    if (part == Part::Here && selected.isEmpty()) {
        const qsizetype at = runner::statementAt(*found, asked.text, m_editor->cursorOffset());
        asked.run.statements = {found->at(at)};
    }
    asked.run.transaction = static_cast<SqlRun::Transaction>(m_transaction->currentData().toInt());
    ask(asked);
}

void SqlDocument::ask(const Asked &asked)
{
    const database::ConnectionSettings &settings = target()->settings;
    Asked agreed = asked;
    agreed.run.onlyReading = settings.readOnly;
    if (isGuarded(settings) && !asked.isAgreed) {
        const bool reads
            = !m_inTransaction
              && std::all_of(asked.run.statements.cbegin(), asked.run.statements.cend(),
                             [](const runner::PlacedStatement &one) { return runner::seemsToRead(one.sql); });
        if (!reads) {
            askForName(agreed);
            return;
        }
        agreed.run.onlyReading = true;
    }
    start(agreed);
}

void SqlDocument::start(const Asked &asked)
{
    const SqlTarget &chosen = *target();
    m_asked = asked;
    m_runDatabase = chosen.settings.name;
    m_runDialect = chosen.dialect;
    m_running = true;
    m_wrote = m_wrote
              || std::any_of(asked.run.statements.cbegin(), asked.run.statements.cend(),
                             [](const runner::PlacedStatement &one) { return !runner::seemsToRead(one.sql); });
    m_failure.reset();
    m_answers.clear();
    m_outcomes->clear();
    m_outcomes->show();
    m_clock.start();
    m_tick->start();
    updateState();
    Q_EMIT stateChanged();
    if (!m_thread) {
        m_threadAddress = chosen.settings.address;
        m_threadReadOnly = chosen.settings.readOnly;
        // Never closed by itself: a transaction, settings and temporary tables stay as long as the document does.
        m_thread = std::make_unique<database::ConnectionThread>(
            [dialect = chosen.dialect, settings = chosen.settings](const database::CancelToken &cancel) {
                return dialect->open(settings, cancel);
            },
            0);
    }
    // The thread is waited for before this goes.
    const bool isTold = asked.run.statements.size() <= mostTold;
    runner::SqlRunEvents events;
    if (isTold) {
        events.started = [this](qsizetype index) {
            QMetaObject::invokeMethod(
                this, [this, index] { showStarted(index); }, Qt::QueuedConnection);
        };
    }
    events.ended = [this, isTold](const runner::StatementEnd &end) {
        if (!isTold && end.answer && end.answer->rows.columns.isEmpty() && end.notices.isEmpty())
            return;
        QMetaObject::invokeMethod(
            this, [this, end] { showEnded(end); }, Qt::QueuedConnection);
    };
    m_token = m_thread->start(
        this,
        [run = asked.run, dialect = chosen.dialect, events](database::Connection &connection,
                                                            const database::CancelToken &cancel) -> Result<SqlRunEnd> {
            return runner::runSql(connection, *dialect, run, events, cancel);
        },
        [this](const Result<SqlRunEnd> &end) { showEnd(end); });
}

void SqlDocument::cancel()
{
    if (m_running)
        m_token.cancel();
}

void SqlDocument::usePassword(const database::Secret &password)
{
    for (SqlTarget &one : m_targets) {
        if (one.settings.name == m_runDatabase)
            one.settings.password = password;
    }
    if (m_running || !target() || target()->settings.name != m_runDatabase)
        return;
    m_thread.reset();
    m_message->hide();
    start(m_asked);
}

const runner::PlacedStatement &SqlDocument::statement(qsizetype index) const
{
    return m_asked.run.statements.at(index);
}

QTreeWidgetItem &SqlDocument::itemOf(qsizetype index)
{
    constexpr int indexRole = Qt::UserRole;
    QTreeWidgetItem *last = m_outcomes->topLevelItem(m_outcomes->topLevelItemCount() - 1);
    if (last && last->data(0, indexRole).toLongLong() == index)
        return *last;
    QStringList texts;
    if (index < m_asked.run.statements.size()) {
        const runner::PlacedStatement &told = statement(index);
        texts = {QString::number(told.line + m_asked.linesBefore),
                 runner::withoutSecrets(told.sql.left(2000)).simplified().left(500)};
    }
    auto *item = new QTreeWidgetItem(m_outcomes, texts);
    item->setData(0, indexRole, qlonglong(index));
    m_outcomes->scrollToItem(item);
    return *item;
}

void SqlDocument::keepAnswer(QTreeWidgetItem &item, const dialect::Answer &answer)
{
    m_answers.append({&item, answer});
    if (m_answers.size() > mostAnswers)
        m_answers.removeFirst();
}

void SqlDocument::showStarted(qsizetype index)
{
    const runner::PlacedStatement &started = statement(index);
    QTreeWidgetItem &item = itemOf(index);
    item.setText(2, tr("running…"));
    item.setIcon(2, QIcon::fromTheme(u"media-playback-start"_s));
    Q_EMIT happened(m_runDatabase, runner::StatementStarted{int(index) + 1, int(m_asked.run.statements.size()),
                                                            runner::withoutSecrets(started.sql)});
}

void SqlDocument::showEnded(const runner::StatementEnd &end)
{
    const QString database = m_runDatabase;
    const int number = int(end.index) + 1;
    for (const database::Notice &notice : end.notices)
        Q_EMIT happened(database, runner::NoticeReceived{notice.severity, notice.message, notice.detail});
    if (!end.answer) {
        showFailure(end);
        return;
    }
    const dialect::Answer &answer = *end.answer;
    const bool hasRows = !answer.rows.columns.isEmpty();
    const QLocale locale;
    QString result;
    if (hasRows && answer.isCut) {
        result = answer.count < 0 ? tr("the first %n row(s)", nullptr, int(answer.rows.rows.size()))
                                  : tr("the first %1 of %2 rows")
                                        .arg(locale.toString(answer.rows.rows.size()), locale.toString(answer.count));
    } else if (hasRows) {
        result = tr("%n row(s)", nullptr, int(answer.rows.rows.size()));
    } else if (answer.changed > 0) {
        result = tr("%n row(s) changed", nullptr, int(answer.changed));
    } else {
        result = tr("done");
    }
    QStringList notes;
    for (const database::Notice &notice : end.notices)
        notes.append(notice.severity + u": "_s + notice.message);
    QTreeWidgetItem &item = itemOf(end.index);
    item.setText(2, notes.isEmpty() ? result : result + u" – "_s + notes.join(u"; "_s).simplified());
    item.setIcon(2, QIcon::fromTheme(u"dialog-ok"_s));
    item.setText(3, tr("%1 ms").arg(locale.toString(end.durationMs)));
    Q_EMIT happened(database, runner::StatementSucceeded{number, hasRows ? answer.rows.rows.size() : answer.changed,
                                                         end.durationMs});
    if (hasRows) {
        keepAnswer(item, answer);
        showOutcome(&item);
    }
}

void SqlDocument::showFailure(const runner::StatementEnd &end)
{
    const dialect::Refusal &refusal = end.answer.error();
    const bool isCancelled = m_token.isCancelled();
    QTreeWidgetItem &item = itemOf(end.index);
    const QString message = isCancelled ? tr("Cancelled") : refusal.error.message.toString();
    const runner::PlacedStatement *failed = end.index < m_asked.run.statements.size() ? &statement(end.index) : nullptr;
    item.setText(2, message.simplified());
    item.setIcon(2, QIcon::fromTheme(isCancelled ? u"dialog-cancel"_s : u"dialog-error"_s));
    item.setText(3, tr("%1 ms").arg(QLocale().toString(end.durationMs)));
    if (failed) {
        Q_EMIT happened(m_runDatabase,
                        runner::StatementFailed{int(end.index) + 1, int(m_asked.run.statements.size()), failed->line,
                                                runner::withoutSecrets(failed->sql), refusal.error});
    }
    m_failure = end;
    // The text may be another one by now.
    const QString run = m_editor->text().mid(m_asked.offset, m_asked.text.size());
    if (failed && !isCancelled && run == m_asked.text)
        m_editor->showError({message, m_asked.offset + failed->begin + refusal.offset.value_or(0)});
}

void SqlDocument::tellOfFailure(const QString &sentence)
{
    const dialect::Refusal &refusal = m_failure->answer.error();
    m_message->showText(MessageKind::Error, refusal.error.message.toString() + u'\n' + sentence, refusal.error.detail);
    const SqlTarget *chosen = target();
    if (!refusal.isAboutWriting || !chosen || chosen->settings.readOnly || !m_asked.run.onlyReading)
        return;
    QPushButton *allow = m_message->addButton(tr("&Allow writing…"));
    allow->setObjectName(u"sqlAllowWriting"_s);
    Asked again = m_asked;
    again.run.onlyReading = false;
    again.run.statements = m_asked.run.statements.mid(m_failure->index);
    connect(allow, &QPushButton::clicked, this, [this, again] {
        m_message->hide();
        askForName(again);
    });
}

void SqlDocument::showEnd(const Result<SqlRunEnd> &end)
{
    m_running = false;
    m_tick->stop();
    if (!end) {
        // There is no connection, so nothing has run.
        m_inTransaction = false;
        if (isPasswordError(end.error()) && target())
            Q_EMIT passwordNeeded(target()->settings, end.error());
        if (m_token.isCancelled())
            m_message->showText(MessageKind::Information, tr("Cancelled before anything was run."));
        else
            m_message->showError(end.error());
        m_message->show();
        m_outcomes->setVisible(m_outcomes->topLevelItemCount() > 0);
    } else {
        m_inTransaction = end->inTransaction;
        const QString sentence = end->sentence.toString();
        using Outcome = SqlRunEnd::Outcome;
        if (end->outcome == Outcome::Failed && m_failure)
            tellOfFailure(sentence);
        else
            m_message->showText(end->outcome == Outcome::Done     ? MessageKind::Success
                                : end->outcome == Outcome::Failed ? MessageKind::Error
                                                                  : MessageKind::Information,
                                sentence);
        // One statement that went well has its line in the list.
        m_message->setVisible(end->outcome != Outcome::Done || m_asked.run.statements.size() > 1 || end->inTransaction);
    }
    updateState();
    if (m_wrote && !m_inTransaction) {
        m_wrote = false;
        Q_EMIT changed(m_runDatabase);
    }
    Q_EMIT stateChanged();
}

void SqlDocument::endTransaction(const QString &statement)
{
    if (m_running || !m_inTransaction || !target())
        return;
    m_message->hide();
    Asked asked;
    asked.text = statement;
    // No part of the text: nothing of it is marked.
    asked.offset = 0;
    asked.run.statements = {{statement, 0, statement.size(), 1}};
    asked.isAgreed = true;
    start(asked);
}

void SqlDocument::showOutcome(QTreeWidgetItem *item)
{
    const auto found
        = std::find_if(m_answers.cbegin(), m_answers.cend(), [item](const auto &kept) { return kept.first == item; });
    if (found != m_answers.cend())
        Q_EMIT answered(tr("Line %1: %2").arg(item->text(0), item->text(1).left(60)), m_runDialect, found->second.rows,
                        found->second.isCut);
}

} // namespace relvar::sqleditor
