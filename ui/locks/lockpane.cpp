// SPDX-License-Identifier: GPL-3.0-or-later
#include "locks/lockpane.h"

#include "locks/lockmodel.h"
#include "widgets/emptystate.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::locks {

namespace {

QLabel *copyableLabel(QWidget *parent)
{
    QLabel *label = widgets::plainLabel({}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

struct Summary
{
    QStringList sentences;
    bool isHeavy = false;
};

Summary summaryOf(const project::LockPlan &plan)
{
    constexpr qsizetype mostSentences = 3;
    Summary summary;
    for (const project::LockPlanFile &file : plan.files) {
        const QList<Text> waits = project::waits(file);
        const QList<Text> consequences = project::consequences(file);
        summary.isHeavy = summary.isHeavy || !waits.isEmpty() || !consequences.isEmpty();
        for (const Text &sentence : waits + consequences) {
            const QString text = sentence.toString();
            summary.sentences.append(plan.files.size() > 1 ? file.name + u": "_s + text : text);
        }
    }
    const qsizetype more = summary.sentences.size() - mostSentences;
    if (more > 0) {
        summary.sentences = summary.sentences.first(mostSentences);
        summary.sentences.append(LockPane::tr("%n more, see below.", nullptr, int(more)));
    }
    return summary;
}

} // namespace

LockPane::LockPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LockModel(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"object-locked"_s, {}, {}, m_pages))
    , m_summary(new widgets::InlineMessage(this))
    , m_note(copyableLabel(this))
    , m_refresh(new QToolButton(this))
    , m_view(new QTreeView(this))
    , m_remarks(copyableLabel(this))
{
    m_summary->setObjectName(u"lockSummary"_s);
    m_note->setObjectName(u"lockNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_remarks->setObjectName(u"lockRemarks"_s);
    m_remarks->setContentsMargins(8, 4, 8, 4);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_note->hide();
    m_refresh->setObjectName(u"lockRefresh"_s);
    m_refresh->setIcon(QIcon::fromTheme(u"view-refresh"_s));
    m_refresh->setAutoRaise(true);
    m_refresh->setToolTip(tr("Look again how large the tables are and who uses them"));
    m_refresh->setAccessibleName(m_refresh->toolTip());
    m_refresh->hide();
    connect(m_refresh, &QToolButton::clicked, this, &LockPane::refreshRequested);

    m_view->setObjectName(u"lockList"_s);
    m_view->setAccessibleName(tr("Statements and the tables that they lock"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    const int character = widgets::letterWidth(fontMetrics());
    const QList<int> characters{40, 20, 24, 22, 22, 30, 30};
    for (int column = 0; column < LockModel::ColumnCount; ++column)
        m_view->header()->resizeSection(column, characters.at(column) * character);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LockPane::showRemarks);

    auto *page = new QWidget(m_pages);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(m_summary, 1);
    top->addWidget(m_refresh, 0, Qt::AlignTop);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    pageLayout->addLayout(top);
    pageLayout->addWidget(m_view, 1);
    pageLayout->addWidget(m_remarks);
    pageLayout->addWidget(m_note);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
    clear();
}

void LockPane::showPlan(const project::LockPlan &plan)
{
    const int row = m_view->currentIndex().row();
    m_model->setPlan(plan);
    if (!plan.isForetold) {
        m_empty->setTexts(tr("No locks on single tables"), plan.remark.toString());
        m_pages->setCurrentIndex(1);
        return;
    }
    if (m_model->rowCount() == 0) {
        clear();
        return;
    }
    const Summary summary = summaryOf(plan);
    if (summary.isHeavy)
        m_summary->showText(widgets::InlineMessage::Kind::Warning, summary.sentences.join(u'\n'));
    else
        m_summary->showText(widgets::InlineMessage::Kind::Success, tr("Nobody who reads or writes has to wait."));
    m_summary->setClosable(false);
    m_summary->setVisible(m_isSummaryShown);
    m_pages->setCurrentIndex(0);
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showRemarks();
}

void LockPane::clear()
{
    m_model->setPlan({});
    m_empty->setTexts(tr("Nothing to lock"),
                      tr("Change something on the diagram: what the migration will keep waiting appears here."));
    m_pages->setCurrentIndex(1);
}

void LockPane::setSummaryShown(bool shown)
{
    m_isSummaryShown = shown;
    m_summary->setVisible(shown);
}

void LockPane::setMeasuring(const QString &database)
{
    m_refresh->setEnabled(database.isEmpty());
    if (!database.isEmpty())
        setNote(tr("Reading sizes and users of the tables from %1…").arg(database));
}

void LockPane::setRefreshable(bool refreshable)
{
    m_refresh->setVisible(refreshable);
}

void LockPane::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

const project::LockPlan &LockPane::plan() const
{
    return m_model->plan();
}

void LockPane::showRemarks()
{
    const QString remarks = m_model->remarks(m_view->currentIndex().row());
    m_remarks->setText(remarks);
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace relvar::locks
