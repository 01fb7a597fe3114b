// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rebasedialog.h"

#include "widgets/plaintext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

RebaseDialog::RebaseDialog(const QList<diff::Conflict> &conflicts, const diff::Answers &answers, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
    , m_before(answers)
    , m_table(new QTableWidget(int(conflicts.size()), 2, this))
{
    setObjectName(u"rebaseDialog"_s);
    setWindowTitle(tr("Move the draft"));
    auto *heading = new QLabel(tr("Draft and migrations have both changed the following. Choose what is to hold; "
                                  "everything else fits together. Undo brings the draft back as it was."),
                               this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);

    m_table->setObjectName(u"conflicts"_s);
    m_table->setAccessibleName(tr("Conflicts"));
    m_table->setHorizontalHeaderLabels({tr("Conflict"), tr("What is to hold")});
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    for (qsizetype row = 0; row < m_conflicts.size(); ++row) {
        const diff::Conflict &conflict = m_conflicts.at(row);
        auto *what = new QTableWidgetItem(conflict.what.toString());
        what->setToolTip(widgets::plainToolTip(conflict.what.toString()));
        m_table->setItem(int(row), 0, what);
        auto *choice = new QComboBox(m_table);
        choice->setObjectName(u"conflictChoice%1"_s.arg(row));
        choice->setAccessibleName(conflict.what.toString());
        choice->setPlaceholderText(tr("Choose…"));
        choice->addItem(tr("Draft: %1").arg(conflict.draft.toString()), int(diff::Side::Draft));
        choice->addItem(tr("Migrations: %1").arg(conflict.base.toString()), int(diff::Side::Base));
        choice->setCurrentIndex(-1);
        connect(choice, &QComboBox::currentIndexChanged, this, &RebaseDialog::updateAccept);
        m_table->setCellWidget(int(row), 1, choice);
        m_choices.append(choice);
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->resizeRowsToContents();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Move the draft"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"rebaseAccept"_s);
    QPushButton *allDraft = buttons->addButton(tr("All as in the &draft"), QDialogButtonBox::ActionRole);
    allDraft->setObjectName(u"rebaseAllDraft"_s);
    QPushButton *allBase = buttons->addButton(tr("All as in the m&igrations"), QDialogButtonBox::ActionRole);
    allBase->setObjectName(u"rebaseAllMigrations"_s);
    connect(allDraft, &QPushButton::clicked, this, [this] { chooseAll(diff::Side::Draft); });
    connect(allBase, &QPushButton::clicked, this, [this] { chooseAll(diff::Side::Base); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(720, 420);
    updateAccept();
    if (!m_choices.isEmpty())
        m_choices.constFirst()->setFocus();
}

diff::Answers RebaseDialog::answers() const
{
    diff::Answers answers = m_before;
    for (qsizetype row = 0; row < m_conflicts.size(); ++row)
        answers.insert(m_conflicts.at(row).key, static_cast<diff::Side>(m_choices.at(row)->currentData().toInt()));
    return answers;
}

void RebaseDialog::chooseAll(diff::Side side)
{
    for (QComboBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(choice->findData(int(side)));
}

void RebaseDialog::updateAccept()
{
    m_accept->setEnabled(std::all_of(m_choices.cbegin(), m_choices.cend(),
                                     [](const QComboBox *choice) { return choice->currentIndex() >= 0; }));
}

} // namespace relvar::shell
