// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/problemspanel.h"

#include "changes/problemsmodel.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"
#include "widgets/roomystyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::changes {

namespace {

/// Typing goes on while problems are looked for only after a pause.
constexpr int pauseMilliseconds = 150;
/// Groups stay closed when there is more than this to read.
constexpr int mostOpened = 100;

/// In another thread; its answer comes to the watcher, if that is still there.
template<typename Answer, typename Work>
void run(QFutureWatcher<Answer> &watcher, Work work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace

ProblemsPanel::ProblemsPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_dialect(&dialect)
    , m_model(new ProblemsModel(this))
    , m_timer(new QTimer(this))
    , m_summary(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_ignored(new QToolButton(this))
    , m_fix(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Fix"), this))
    , m_fixAll(new QPushButton(tr("Fix all"), this))
    , m_ignore(new QPushButton(tr("Ignore"), this))
    , m_ignoreHere(new QAction(tr("&Here"), this))
    , m_ignoreEverywhere(new QAction(this))
    , m_message(new widgets::InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_explanation(new QLabel(this))
    , m_empty(new widgets::EmptyState(u"state-ok"_s, tr("No problems"),
                                      tr("What is doubtful in the draft shows here, with a way to fix it."), m_pages))
{
    m_message->setObjectName(u"problemsMessage"_s);
    m_view->setObjectName(u"problemsList"_s);
    m_view->setAccessibleName(tr("Problems of the draft"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ProblemsModel::Text, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ProblemsModel::Fix, QHeaderView::ResizeToContents);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({m_ignoreHere, m_ignoreEverywhere});
    m_view->installEventFilter(this);
    widgets::RoomyStyle::applyTo(*m_view);

    m_explanation->setObjectName(u"problemExplanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_explanation->setMargin(8);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *explanation = new QScrollArea(this);
    explanation->setWidget(m_explanation);
    explanation->setWidgetResizable(true);
    explanation->setFrameShape(QFrame::NoFrame);
    explanation->setFocusPolicy(Qt::NoFocus);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_view);
    split->addWidget(explanation);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    explanation->setMinimumWidth(widgets::letterWidth(fontMetrics()) * 36);
    m_pages->addWidget(split);
    m_pages->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeBar();
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);

    m_timer->setSingleShot(true);
    m_timer->setInterval(pauseMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &ProblemsPanel::start);
    connect(&m_store, &document::DocumentStore::changed, this,
            [this](const Box<document::Document> &before, const Box<document::Document> &after) {
                if (!before->schema.sameAs(after->schema) || before->naming != after->naming)
                    m_timer->start();
            });
    connect(&m_search, &QFutureWatcherBase::finished, this, &ProblemsPanel::take);
    connect(&m_fixing, &QFutureWatcherBase::finished, this, &ProblemsPanel::takeFixed);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        updateButtons();
        const lint::Problem *problem = m_model->problem(index);
        if (problem && m_view->hasFocus())
            Q_EMIT selected(problem->object, problem->part);
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (const lint::Problem *problem = m_model->problem(index))
            Q_EMIT selected(problem->object, problem->part);
    });
    fill();
    start();
}

void ProblemsPanel::makeBar()
{
    m_summary->setObjectName(u"problemsSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_filter->setObjectName(u"problemsFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the problems"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(widgets::letterWidth(fontMetrics()) * 30);
    m_ignored->setObjectName(u"showIgnored"_s);
    m_ignored->setCheckable(true);
    m_ignored->setAutoRaise(true);
    m_ignored->setToolTip(tr("Show what lint.ignore keeps quiet too"));
    m_fix->setObjectName(u"fixProblem"_s);
    m_fixAll->setObjectName(u"fixAllProblems"_s);
    m_ignore->setObjectName(u"ignoreProblem"_s);
    m_ignoreHere->setObjectName(u"ignoreHere"_s);
    m_ignoreEverywhere->setObjectName(u"ignoreEverywhere"_s);
    auto *menu = new QMenu(m_ignore);
    menu->setToolTipsVisible(true);
    menu->addActions({m_ignoreHere, m_ignoreEverywhere});
    m_ignore->setMenu(menu);
    for (QPushButton *button : {m_fix, m_fixAll, m_ignore})
        button->setAutoDefault(false);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(8);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_summary);
    bar->addWidget(m_ignored);
    bar->addStretch(1);
    bar->addWidget(m_fix);
    bar->addWidget(m_fixAll);
    bar->addWidget(m_ignore);
    static_cast<QVBoxLayout *>(layout())->addLayout(bar);

    connect(m_filter, &QLineEdit::textChanged, this, &ProblemsPanel::fill);
    connect(m_ignored, &QToolButton::toggled, this, &ProblemsPanel::fill);
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAll);
    connect(m_ignoreHere, &QAction::triggered, this, &ProblemsPanel::ignoreHere);
    connect(m_ignoreEverywhere, &QAction::triggered, this, &ProblemsPanel::ignoreEverywhere);
}

void ProblemsPanel::setDialect(const dialect::Dialect *dialect)
{
    Q_ASSERT(dialect);
    m_dialect = dialect;
    start();
}

void ProblemsPanel::setSettings(const lint::Settings &settings, bool canIgnore)
{
    m_settings = settings;
    m_canIgnore = canIgnore;
    start();
}

bool ProblemsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter
            = key.modifiers() == Qt::NoModifier && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
        // Keys of the list, not of the window.
        if (event->type() == QEvent::ShortcutOverride && (isEnter || key.key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::KeyPress && isEnter) {
            fix();
            return true;
        }
        if (event->type() == QEvent::KeyPress && key.key() == Qt::Key_Delete && m_ignoreHere->isEnabled()) {
            ignoreHere();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QModelIndex ProblemsPanel::current() const
{
    return m_view->currentIndex();
}

void ProblemsPanel::start()
{
    m_timer->stop();
    if (m_search.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    const Box<document::Document> &document = m_store.current();
    run(m_search, [linter = m_linter, subject = lint::Subject{document->schema, m_dialect, m_settings,
                                                              document->naming}] { return linter->find(subject); });
}

void ProblemsPanel::take()
{
    if (m_again) {
        start();
        return;
    }
    m_problems = m_search.result();
    const int before = m_count;
    m_count = static_cast<int>(std::count_if(m_problems.cbegin(), m_problems.cend(),
                                             [](const lint::Problem &problem) { return !problem.isIgnored; }));
    fill();
    if (before != m_count)
        Q_EMIT countChanged(m_count);
}

void ProblemsPanel::fill()
{
    const QString key = m_model->key(current());
    const int position = current().row();
    const QString group = m_model->check(current()) ? m_model->check(current())->code : QString();
    QSet<QString> closed;
    QSet<QString> known;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        known.insert(m_model->key(index));
        if (!m_view->isExpanded(index))
            closed.insert(m_model->key(index));
    }
    m_model->setProblems(m_problems, m_filter->text().trimmed(), m_ignored->isChecked());

    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        shown += m_model->rowCount(index);
        const bool isOpen
            = known.contains(m_model->key(index)) ? !closed.contains(m_model->key(index)) : shown <= mostOpened;
        m_view->setExpanded(index, isOpen);
    }
    QModelIndex again = m_model->indexOfKey(key);
    // What was put right is gone: its neighbour is next.
    if (!again.isValid() && !group.isEmpty()) {
        const QModelIndex of = m_model->indexOfKey(group);
        if (of.isValid())
            again = m_model->index(std::min(position, m_model->rowCount(of) - 1), 0, of);
    }
    if (again.isValid()) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(again);
    }

    const auto count = [this](lint::Severity severity) {
        return static_cast<int>(
            std::count_if(m_problems.cbegin(), m_problems.cend(), [severity](const lint::Problem &problem) {
                return problem.severity == severity && !problem.isIgnored;
            }));
    };
    QStringList parts;
    if (const int errors = count(lint::Severity::Error); errors > 0)
        parts.append(tr("%n error(s)", nullptr, errors));
    if (const int warnings = count(lint::Severity::Warning); warnings > 0)
        parts.append(tr("%n warning(s)", nullptr, warnings));
    if (const int hints = count(lint::Severity::Hint); hints > 0)
        parts.append(tr("%n hint(s)", nullptr, hints));
    m_summary->setText(parts.join(u", "_s));
    const int ignored = static_cast<int>(m_problems.size()) - m_count;
    m_ignored->setText(tr("%n ignored", nullptr, ignored));
    m_ignored->setVisible(ignored > 0);
    const bool isFiltered = !m_filter->text().trimmed().isEmpty();
    m_filter->setVisible(!m_problems.isEmpty());
    m_empty->setTexts(isFiltered ? tr("Nothing matches") : tr("No problems"),
                      isFiltered ? tr("No problem has “%1” in it.").arg(m_filter->text().trimmed())
                                 : tr("What is doubtful in the draft shows here, with a way to fix it."));
    for (QPushButton *button : {m_fix, m_fixAll, m_ignore})
        button->setVisible(shown > 0);
    m_pages->setCurrentIndex(shown == 0 ? 1 : 0);
    if (m_problems.isEmpty())
        m_message->hide();
    updateButtons();
}

void ProblemsPanel::updateButtons()
{
    const lint::Problem *problem = m_model->problem(current());
    const lint::Check *check = m_model->check(current());
    const bool isFixable = problem && problem->fix;
    m_fix->setEnabled(isFixable && !m_fixing.isRunning());
    m_fix->setToolTip(isFixable ? widgets::plainToolTip(tr("%1 (Enter)").arg(problem->fixLabel.toString()))
                                : tr("Select a problem that has a fix"));
    const QList<lint::Problem> group = m_model->group(current());
    const auto fixable = std::count_if(group.cbegin(), group.cend(),
                                       [](const lint::Problem &one) { return one.fix && !one.isIgnored; });
    m_fixAll->setEnabled(fixable > 0 && !m_fixing.isRunning());
    m_fixAll->setText(fixable > 0 ? tr("Fix all %1").arg(fixable) : tr("Fix all"));
    m_fixAll->setToolTip(
        check ? widgets::plainToolTip(tr("All of this kind, as one step: %1").arg(check->title.toString()))
              : tr("Select a problem"));
    m_ignore->setEnabled(check && m_canIgnore);
    m_ignore->setToolTip(m_canIgnore ? tr("Do not tell it any more; kept in lint.ignore")
                                     : tr("Needs a project, which keeps what need not be told in lint.ignore"));
    m_ignoreHere->setEnabled(problem && m_canIgnore);
    // The key is the list's, see eventFilter(): as a shortcut it would meet the window's own.
    m_ignoreHere->setText((problem && problem->isIgnored ? tr("&Tell it again") : tr("Ignore &here")) + u'\t'
                          + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
    m_ignoreEverywhere->setEnabled(check && m_canIgnore);
    m_ignoreEverywhere->setText(check ? tr("Ignore %1 &everywhere").arg(check->code) : tr("Ignore &everywhere"));
    m_explanation->setText(
        check ? u"%1 %2\n\n%3\n%4"_s.arg(check->code, check->name, check->cause.toString(), check->remedy.toString())
              : tr("Select a problem to read why it is one."));
}

void ProblemsPanel::perform(const Text &label, const document::Edit &edit)
{
    const Result<> done = m_store.perform(label, edit);
    // Whoever goes on with the next problem must not wait for the pause.
    start();
    if (done) {
        m_message->hide();
    } else {
        m_message->showError(done.error());
        Q_EMIT failed(done.error());
    }
}

void ProblemsPanel::fix()
{
    const lint::Problem *problem = m_model->problem(current());
    if (problem && problem->fix && m_fix->isEnabled())
        perform(Text(problem->fixLabel), document::Edit(problem->fix));
}

void ProblemsPanel::fixAll()
{
    const QList<lint::Problem> group = m_model->group(current());
    if (group.isEmpty() || m_fixing.isRunning())
        return;
    m_fixedLabel = text("changes", "Fix all: %1", {group.constFirst().check->title.toString()});
    m_fixedFrom = m_store.current();
    run(m_fixing, [group, from = m_fixedFrom] {
        Fixed fixed{*from};
        for (const lint::Problem &problem : group) {
            if (!problem.fix || problem.isIgnored)
                continue;
            const Result<document::Document> next = problem.fix(fixed.document);
            if (next)
                fixed.document = *next;
            ++(next ? fixed.done : fixed.refused);
        }
        return fixed;
    });
    updateButtons();
}

void ProblemsPanel::takeFixed()
{
    const Fixed fixed = m_fixing.result();
    if (!m_store.current().sameAs(m_fixedFrom)) {
        m_message->showText(widgets::InlineMessage::Kind::Warning,
                            tr("The draft has changed meanwhile, so nothing was fixed. Try again."));
        updateButtons();
        return;
    }
    if (fixed.done > 0)
        perform(m_fixedLabel, [document = fixed.document](const document::Document &) { return document; });
    if (fixed.refused > 0) {
        m_message->showText(widgets::InlineMessage::Kind::Warning,
                            tr("%n of them could not be fixed: fix them one by one to see why.", nullptr,
                               fixed.refused));
    }
    updateButtons();
}

void ProblemsPanel::ignoreHere()
{
    const lint::Problem *problem = m_model->problem(current());
    if (!problem || !m_canIgnore)
        return;
    const lint::Ignore rule{problem->check->code,
                            lint::objectPath(*m_store.current()->schema, problem->object, problem->part)};
    Q_EMIT ignoreRequested({rule}, !problem->isIgnored);
}

void ProblemsPanel::ignoreEverywhere()
{
    const lint::Check *check = m_model->check(current());
    if (check && m_canIgnore)
        Q_EMIT ignoreRequested({{check->code, u"*"_s}}, true);
}

} // namespace relvar::changes
