// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/driftview.h"

#include "shell/changeicon.h"
#include "widgets/emptystate.h"
#include "widgets/plaintext.h"
#include "widgets/sqlview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

enum Column { Change, Files, Rule };
constexpr int positionRole = Qt::UserRole;

QString filesText(const project::Difference &difference)
{
    if (difference.isIgnored)
        return DriftView::tr("ignored by a rule");
    switch (difference.files) {
    case project::FilesWant::AsBefore:
        return DriftView::tr("do not know it");
    case project::FilesWant::AsThere:
        return DriftView::tr("a pending migration makes it too");
    case project::FilesWant::Other:
        return DriftView::tr("a pending migration wants something else");
    case project::FilesWant::Unknown:
        return DriftView::tr("not known");
    }
    Q_UNREACHABLE();
}

} // namespace

DriftView::DriftView(const QString &database, bool mayWrite, QWidget *parent)
    : QWidget(parent)
    , m_database(database)
    , m_mayWrite(mayWrite)
    , m_pages(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(u"dialog-ok"_s, tr("No drift"), {}, this))
    , m_heading(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_sql(new widgets::SqlView(tr("SQL that brings the database back"), this))
{
    setObjectName(u"driftView"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);

    m_list->setObjectName(u"driftList"_s);
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderLabels({tr("The database has"), tr("The files"), tr("Rule")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAllColumnsShowFocus(true);
    // What differs is read whole; the rule, which few need, gets the room that is left.
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DriftView::updateButtons);

    const auto button
        = [this](const char *name, const QString &icon, const QString &text, const QString &tip, auto signal) {
              auto *made = new QPushButton(QIcon::fromTheme(icon), text, this);
              made->setObjectName(QLatin1StringView(name));
              made->setToolTip(tip);
              connect(made, &QPushButton::clicked, this, signal);
              return made;
          };
    m_draft = button("driftToDraft", u"document-import"_s, tr("Adopt &into the draft"),
                     tr("The draft gets the selected differences; tables stay where they stand. One step to undo"),
                     &DriftView::draftRequested);
    m_migration = button("driftToMigration", u"document-save"_s, tr("Make &a migration…"),
                         tr("A proved migration takes them in, and is marked as applied here without running"),
                         &DriftView::migrationRequested);
    m_revert = button("driftRevert", u"edit-undo"_s, tr("&Revert the database…"),
                      tr("Review and run the SQL that takes them back"), &DriftView::revertRequested);
    m_ignore = button("driftIgnore", u"view-hidden"_s, tr("Ig&nore…"), tr("A rule in relvar.toml lets them be"),
                      &DriftView::ignoreRequested);
    auto *again = button("driftRefresh", u"view-refresh"_s, tr("Look a&gain"), tr("Read the database again"),
                         &DriftView::refreshRequested);

    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_sql);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 1);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_empty);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 8);
    row->setSpacing(8);
    for (QPushButton *one : {m_draft, m_migration, m_revert, m_ignore})
        row->addWidget(one);
    row->addStretch();
    row->addWidget(again);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(m_heading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    layout->addLayout(row);
    setFocusProxy(m_list);
}

void DriftView::setContent(const Content &content)
{
    m_drift = content.drift;
    m_list->clear();
    QList<QTreeWidgetItem *> ignored;
    for (qsizetype position = 0; position < m_drift.pieces.pieces.size(); ++position) {
        const diff::Piece &piece = m_drift.pieces.pieces.at(position);
        const project::Difference &difference = m_drift.differences.at(position);
        QStringList lines;
        for (const diff::Description &line : piece.lines)
            lines.append(line.text.toString());
        auto *item = new QTreeWidgetItem({lines.join(u'\n'), filesText(difference), difference.rule});
        item->setData(Change, positionRole, position);
        item->setIcon(Change, changeIcon(piece.lines.constFirst().kind));
        item->setToolTip(Change, widgets::plainToolTip(lines.join(u'\n')));
        if (difference.isIgnored) {
            item->setDisabled(true);
            ignored.append(item);
        } else {
            m_list->addTopLevelItem(item);
        }
    }
    m_list->addTopLevelItems(ignored);
    m_sql->setText(content.sql);
    const int count = int(m_drift.notIgnored().size());
    m_pages->setCurrentIndex(count + ignored.size() > 0 ? 0 : 1);
    m_heading->setText(
        count > 0
            ? tr("%1 is not what its migrations make: %n difference(s). Select some, or none for all.", nullptr, count)
                  .arg(m_database)
            : tr("%1 is what its migrations make, but for what is ignored.").arg(m_database));
    m_heading->setVisible(m_pages->currentIndex() == 0);
    m_empty->setTexts(tr("No drift"), tr("%1 is what its migrations make.").arg(m_database));
    updateButtons();
}

QSet<qsizetype> DriftView::chosen() const
{
    QSet<qsizetype> positions;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        positions.insert(item->data(Change, positionRole).toLongLong());
    if (!positions.isEmpty())
        return positions;
    const QList<qsizetype> all = m_drift.notIgnored();
    return {all.cbegin(), all.cend()};
}

void DriftView::updateButtons()
{
    const QSet<qsizetype> positions = chosen();
    // What a pending migration makes is no news for the draft.
    const bool isNews = std::any_of(positions.cbegin(), positions.cend(), [this](qsizetype position) {
        return m_drift.differences.at(position).files != project::FilesWant::AsThere;
    });
    m_draft->setEnabled(isNews);
    m_migration->setEnabled(isNews && m_mayWrite);
    m_revert->setEnabled(!positions.isEmpty() && m_mayWrite);
    m_ignore->setEnabled(!positions.isEmpty());
}

} // namespace relvar::shell
