// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes/problemspanel.h"

#include "changes/linemodel.h"
#include "changes/lineview.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::changes {

namespace {

/// Typing goes on while problems are looked for only after a pause.
constexpr int pauseMilliseconds = 150;

} // namespace

ProblemsPanel::ProblemsPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_dialect(&dialect)
    , m_model(new LineModel({tr("Severity"), tr("Problem"), tr("Fix")}, this))
    , m_timer(new QTimer(this))
    , m_summary(new QLabel(this))
    , m_fix(new QPushButton(QIcon::fromTheme(u"dialog-ok-apply"_s), tr("Fix"), this))
    , m_message(new widgets::InlineMessage(this))
    , m_pages(new QStackedWidget(this))
    , m_view(new LineView(m_model, u"problemsList"_s, tr("Problems of the draft"), m_pages))
{
    m_summary->setObjectName(u"problemsSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_fix->setObjectName(u"fixProblem"_s);
    m_fix->setAutoDefault(false);
    m_message->setObjectName(u"problemsMessage"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(16);
    bar->addWidget(m_summary);
    bar->addStretch();
    bar->addWidget(m_fix);
    m_pages->addWidget(m_view);
    m_pages->addWidget(new widgets::EmptyState(u"state-ok"_s, tr("No problems"),
                                               tr("What is doubtful in the draft shows here, with a way to fix it."),
                                               m_pages));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_view);

    m_timer->setSingleShot(true);
    m_timer->setInterval(pauseMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &ProblemsPanel::refresh);
    connect(&m_store, &document::DocumentStore::changed, this,
            [this](const Box<document::Document> &before, const Box<document::Document> &after) {
                if (!before->schema.sameAs(after->schema))
                    m_timer->start();
            });
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_view, &LineView::actionRequested, this, &ProblemsPanel::fix);
    connect(m_view, &LineView::rowEntered, this,
            [this](int row) { Q_EMIT selected(m_model->line(row).object, m_model->line(row).part); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::updateButtons);
    refresh();
}

void ProblemsPanel::setDialect(const dialect::Dialect *dialect)
{
    Q_ASSERT(dialect);
    m_dialect = dialect;
    refresh();
}

int ProblemsPanel::count() const
{
    return m_model->rowCount();
}

void ProblemsPanel::refresh()
{
    edit::ProblemRules rules;
    rules.identifierMaxBytes = m_dialect->capabilities().identifierMaxBytes;
    rules.keyColumn = [this](const QString &name) { return m_dialect->keyColumn(name); };
    rules.sameType = [this](const schema::DataType &left, const schema::DataType &right) {
        return m_dialect->rules().sameType(left, right);
    };
    m_problems = edit::findProblems(*m_store.current()->schema, rules);
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const edit::Problem &left, const edit::Problem &right) {
        return left.severity > right.severity;
    });

    QList<Line> lines;
    for (const edit::Problem &problem : std::as_const(m_problems)) {
        Line line;
        line.key = u"%1 %2 %3"_s.arg(problem.object.toString(), problem.part.toString()).arg(int(problem.kind));
        switch (problem.severity) {
        case edit::Problem::Severity::Error:
            line.sign = tr("Error");
            line.signIcon = u"data-error"_s;
            break;
        case edit::Problem::Severity::Warning:
            line.sign = tr("Warning");
            line.signIcon = u"data-warning"_s;
            break;
        case edit::Problem::Severity::Hint:
            line.sign = tr("Hint");
            line.signIcon = u"data-information"_s;
            break;
        }
        line.text = problem.text.toString();
        if (problem.fix)
            line.note = tr("Fix: %1").arg(problem.fixLabel.toString());
        line.object = problem.object;
        line.part = problem.part;
        lines.append(line);
    }
    numberKeys(lines);

    const int before = count();
    m_model->setLines(lines);
    m_summary->setText(tr("%n problem(s)", nullptr, count()));
    m_summary->setVisible(count() > 0);
    m_fix->setVisible(count() > 0);
    m_pages->setCurrentIndex(lines.isEmpty() ? 1 : 0);
    if (lines.isEmpty())
        m_message->hide();
    updateButtons();
    if (before != count())
        Q_EMIT countChanged(count());
}

void ProblemsPanel::updateButtons()
{
    const int row = m_view->currentIndex().row();
    const bool fixable = row >= 0 && row < m_problems.size() && m_problems.at(row).fix;
    m_fix->setEnabled(fixable);
    m_fix->setToolTip(fixable ? tr("%1 (Enter)").arg(m_problems.at(row).fixLabel.toString())
                              : tr("Select a problem that has a fix"));
}

void ProblemsPanel::fix()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || row >= m_problems.size() || !m_problems.at(row).fix)
        return;
    const edit::Problem problem = m_problems.at(row);
    const Result<> done = m_store.perform(problem.fixLabel, problem.fix);
    // Whoever goes on with the next problem must not wait for the pause.
    refresh();
    if (done) {
        m_message->hide();
    } else {
        m_message->showError(done.error());
        Q_EMIT failed(done.error());
    }
}

} // namespace relvar::changes
