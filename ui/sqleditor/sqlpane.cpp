// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqleditor/sqlpane.h"

#include "widgets/emptystate.h"
#include "widgets/gradebadge.h"
#include "widgets/inlinemessage.h"
#include "widgets/sqlview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqleditor {

namespace {

/// A column of the pane: title, what is said beside it, copy button, text.
QWidget *column(const QString &title, QWidget *beside, widgets::SqlView *view, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *label = new QLabel(title, box);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(view);
    auto *copy = new QToolButton(box);
    copy->setIcon(QIcon::fromTheme(u"edit-copy"_s));
    copy->setAutoRaise(true);
    copy->setToolTip(SqlPane::tr("Copy all of “%1”").arg(title));
    copy->setAccessibleName(copy->toolTip());
    QObject::connect(copy, &QToolButton::clicked, view, [view] { QApplication::clipboard()->setText(view->text()); });

    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 4, 4, 4);
    header->setSpacing(8);
    header->addWidget(label);
    if (beside)
        header->addWidget(beside, 1);
    else
        header->addStretch(1);
    header->addWidget(copy);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(view, 1);
    return box;
}

} // namespace

SqlPane::SqlPane(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"dialog-scripts"_s, tr("No SQL yet"),
                                      tr("Change something on the diagram: the SQL to go there and back appears here."),
                                      this))
    , m_message(new widgets::InlineMessage(this))
    , m_up(new widgets::SqlView(tr("SQL up"), this))
    , m_down(new widgets::SqlView(tr("SQL down"), this))
    , m_grade(new widgets::GradeBadge(this))
{
    m_up->setObjectName(u"sqlUp"_s);
    m_down->setObjectName(u"sqlDown"_s);
    m_message->setClosable(false);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(column(tr("Up"), nullptr, m_up, splitter));
    splitter->addWidget(column(tr("Down"), m_grade, m_down, splitter));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
}

void SqlPane::showPlan(const plan::MigrationPlan &plan)
{
    m_message->hide();
    if (plan.isEmpty()) {
        clear();
        return;
    }
    m_up->setText(plan::toSql(plan.up));
    m_down->setText(plan::toSql(plan.down));
    m_grade->showGrade(plan.grade, plan.reasons);
    m_pages->setCurrentIndex(1);
}

void SqlPane::showError(const Error &error)
{
    m_message->showError(error);
    m_message->setClosable(false);
}

void SqlPane::clear()
{
    m_message->hide();
    m_up->setText(QString());
    m_down->setText(QString());
    m_pages->setCurrentIndex(0);
}

QString SqlPane::up() const
{
    return m_up->text();
}

QString SqlPane::down() const
{
    return m_down->text();
}

} // namespace relvar::sqleditor
