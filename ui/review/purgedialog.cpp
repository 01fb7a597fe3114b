// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/purgedialog.h"

#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"
#include "widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::review {

namespace {

QString shownKind(dialect::Stash::Kind kind)
{
    switch (kind) {
    case dialect::Stash::Kind::TakenAway:
        return PurgeDialog::tr("taken away by the migration");
    case dialect::Stash::Kind::Unmatched:
        return PurgeDialog::tr("found no row when it was reverted");
    case dialect::Stash::Kind::WrittenSince:
        return PurgeDialog::tr("written before it was reverted");
    }
    Q_UNREACHABLE();
}

} // namespace

PurgeDialog::PurgeDialog(const database::ConnectionSettings &target, const QList<project::Kept> &kept, QWidget *parent)
    : QDialog(parent)
    , m_target(target)
    , m_kept(kept)
    , m_list(new QTreeWidget(this))
    , m_consequences(new widgets::InlineMessage(this))
{
    setObjectName(u"purgeDialog"_s);
    setWindowTitle(tr("Kept data on %1").arg(target.name));

    m_list->setObjectName(u"purgeList"_s);
    m_list->setAccessibleName(tr("What migrations keep"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Migration"), tr("Table"), tr("Keeps"), tr("Since"), tr("Why")});
    m_consequences->setObjectName(u"purgeConsequences"_s);
    m_consequences->setClosable(false);

    auto *buttons = new QDialogButtonBox(this);
    m_empty = buttons->addButton(tr("&Empty"), QDialogButtonBox::AcceptRole);
    m_empty->setObjectName(u"purgeEmpty"_s);
    m_empty->setIcon(QIcon::fromTheme(u"edit-delete"_s));
    m_empty->setToolTip(tr("Removes what is ticked from the database, for good"));
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    m_empty->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(
        widgets::plainLabel(tr("Migrations keep what they take away, so that a revert can put it back. Tick what "
                               "is not needed any more."),
                            this));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_consequences);
    if (target.environment == database::Environment::Production) {
        m_typedName = new QLineEdit(this);
        m_typedName->setObjectName(u"purgeTypedName"_s);
        m_typedName->setPlaceholderText(target.name);
        auto *label
            = widgets::plainLabel(tr("This is a production database. Type its name, %1, to go on:").arg(target.name),
                                  this);
        label->setBuddy(m_typedName);
        m_typedName->setAccessibleName(label->text());
        layout->addWidget(label);
        layout->addWidget(m_typedName);
        connect(m_typedName, &QLineEdit::textChanged, this, &PurgeDialog::update);
    }
    layout->addWidget(buttons);

    fill();
    connect(m_list, &QTreeWidget::itemChanged, this, &PurgeDialog::update);
    update();
    resize(widgets::letterWidth(fontMetrics()) * 110, fontMetrics().height() * 22);
    m_list->setFocus();
}

void PurgeDialog::fill()
{
    const QLocale locale;
    for (const project::Kept &kept : m_kept) {
        const QString since
            = kept.since.isValid() ? locale.toString(kept.since.toLocalTime(), QLocale::ShortFormat) : QString();
        auto *item = new QTreeWidgetItem(m_list, {kept.migration, kept.table.isEmpty() ? kept.stash.table : kept.table,
                                                  project::describe(kept.size), since, shownKind(kept.stash.kind)});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Unchecked);
        item->setToolTip(1, widgets::plainToolTip(kept.stash.table));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QList<project::Kept> PurgeDialog::chosen() const
{
    QList<project::Kept> chosen;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            chosen.append(m_kept.at(row));
    }
    return chosen;
}

void PurgeDialog::update()
{
    const QList<project::Kept> picked = chosen();
    QStringList sentences;
    for (const Text &consequence : project::consequencesOfPurge(picked))
        sentences.append(consequence.toString());
    m_consequences->setVisible(!picked.isEmpty());
    if (!picked.isEmpty())
        m_consequences->showText(widgets::InlineMessage::Kind::Warning, sentences.join(u'\n'));
    m_empty->setEnabled(!picked.isEmpty() && (!m_typedName || m_typedName->text().trimmed() == m_target.name));
}

} // namespace relvar::review
