// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinefilter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::timeline {

TimelineFilter::TimelineFilter(QWidget *parent)
    : QWidget(parent)
    , m_migration(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_only(new QComboBox(this))
{
    m_migration->setObjectName(u"timelineMigrationFilter"_s);
    m_migration->setPlaceholderText(tr("Migrations: name, title or id"));
    m_migration->setAccessibleName(tr("Show only migrations whose name, title or id contains"));
    m_database->setObjectName(u"timelineDatabaseFilter"_s);
    m_database->setPlaceholderText(tr("Databases: name or environment"));
    m_database->setAccessibleName(tr("Show only databases whose name or environment contains"));
    for (QLineEdit *field : {m_migration, m_database}) {
        field->setClearButtonEnabled(true);
        field->setToolTip(field->accessibleName());
        connect(field, &QLineEdit::textChanged, this, &TimelineFilter::changed);
    }
    m_only->setObjectName(u"timelineOnly"_s);
    m_only->setAccessibleName(tr("Show only migrations in a state"));
    m_only->setToolTip(tr("Show only migrations that are so on a database, and the databases that have one"));
    m_only->addItems({tr("All states"), tr("Only pending"), tr("Only problems")});
    connect(m_only, &QComboBox::currentIndexChanged, this, &TimelineFilter::changed);
    auto *close = new QToolButton(this);
    close->setObjectName(u"timelineFilterClose"_s);
    close->setAutoRaise(true);
    close->setIcon(QIcon::fromTheme(u"dialog-close"_s));
    close->setToolTip(tr("Show everything again (Esc)"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &TimelineFilter::closed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_migration, 2);
    row->addWidget(m_database, 2);
    row->addWidget(m_only);
    row->addWidget(close);
    setFocusProxy(m_migration);
}

Shape TimelineFilter::applied(Shape shape) const
{
    shape.migrationText = m_migration->text().trimmed();
    shape.databaseText = m_database->text().trimmed();
    shape.only = Shape::Only(m_only->currentIndex());
    return shape;
}

void TimelineFilter::clear()
{
    m_migration->clear();
    m_database->clear();
    m_only->setCurrentIndex(0);
}

bool TimelineFilter::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    return QWidget::event(event);
}

} // namespace relvar::timeline
