// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and asks when a draft was put onto newer migrations, or cannot be yet.
#include "shell/mainwindow.h"
#include "shell/rebasedialog.h"
#include "widgets/messagestack.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;

void MainWindow::tellOfRebase(const QStringList &files)
{
    const QString text = files.isEmpty() ? tr("What the draft is over has changed. Your draft goes on over it as it is "
                                              "now.")
                                         : tr("Your draft goes on over %n migration(s) that came in: %1.", nullptr,
                                              int(files.size()))
                                               .arg(files.join(u", "_s));
    widgets::InlineMessage &message = m_messages->showText(u"draft"_s, Kind::Information, text);
    QPushButton *undo = message.addButton(tr("&Undo"));
    undo->setObjectName(u"undoRebase"_s);
    connect(undo, &QPushButton::clicked, this, [this] {
        m_messages->clear(u"draft"_s);
        m_session.store().undo();
    });
}

void MainWindow::tellOfOutdated()
{
    updateActions();
    if (!m_session.isOutdated()) {
        m_rebaseAnswers.clear();
        m_messages->clear(u"outdated"_s);
        return;
    }
    if (!m_session.store().hasChanges())
        return;
    widgets::InlineMessage &message = m_messages->showText(
        u"outdated"_s, Kind::Warning,
        tr("The draft is over an older state than the newest one, so that it cannot be saved yet."));
    message.setClosable(false);
    QPushButton *move = message.addButton(tr("&Move the draft"));
    move->setObjectName(u"moveDraft"_s);
    connect(move, &QPushButton::clicked, this, [this] { m_session.rebaseDraft(m_rebaseAnswers); });
    addDiscard(message);
}

void MainWindow::tellOfConflicts()
{
    if (!m_rebaseAnswers.isEmpty()) {
        // Answers have brought up further questions.
        resolveConflicts();
        return;
    }
    widgets::InlineMessage &message = m_messages->showText(
        u"outdated"_s, Kind::Warning,
        tr("Newer migrations and your draft have both changed %n thing(s). Decide what is to hold, then the draft goes "
           "on over them.",
           nullptr, int(m_session.conflicts().size())));
    message.setClosable(false);
    QPushButton *resolve = message.addButton(tr("&Resolve…"));
    resolve->setObjectName(u"resolveConflicts"_s);
    connect(resolve, &QPushButton::clicked, this, &MainWindow::resolveConflicts);
    addDiscard(message);
}

void MainWindow::resolveConflicts()
{
    auto *dialog = new RebaseDialog(m_session.conflicts(), m_rebaseAnswers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rebaseAnswers = dialog->answers();
        m_session.rebaseDraft(m_rebaseAnswers);
    });
    connect(dialog, &QDialog::rejected, this, [this] { m_rebaseAnswers.clear(); });
    dialog->open();
}

void MainWindow::offerToSettleSum(widgets::InlineMessage &message)
{
    QPushButton *check = message.addButton(tr("&Check the order"));
    check->setObjectName(u"checkOrder"_s);
    check->setToolTip(tr("Run the migrations of both branches in either order on scratch databases, then write "
                         "relvar.sum"));
    connect(check, &QPushButton::clicked, this,
            [this] { m_session.settleSum(project::BranchOrder::MustNotMatter); });
}

void MainWindow::tellOfOrder(const QList<project::OrderProblem> &problems)
{
    if (problems.isEmpty()) {
        m_messages->showText(u"order"_s, Kind::Success,
                             tr("The migrations of both branches go together in either order. relvar.sum is written."));
        return;
    }
    QStringList lines;
    for (const project::OrderProblem &problem : problems)
        lines.append(problem.text.toString());
    widgets::InlineMessage &message = m_messages->showText(
        u"order"_s, Kind::Warning,
        tr("%1 and %2 do not go together in either order: databases that ran them in different orders differ. Write "
           "one of them so that it fits behind the other.")
            .arg(problems.constFirst().ours, problems.constFirst().theirs),
        lines.join(u'\n'));
    QPushButton *record = message.addButton(tr("&Record in this order"));
    record->setObjectName(u"recordOrder"_s);
    connect(record, &QPushButton::clicked, this, [this] {
        m_messages->clear(u"order"_s);
        m_session.settleSum(project::BranchOrder::IsAsItIs);
    });
}

void MainWindow::addDiscard(widgets::InlineMessage &message)
{
    QPushButton *discard = message.addButton(tr("&Discard the draft"));
    discard->setObjectName(u"discardDraftButton"_s);
    connect(discard, &QPushButton::clicked, this, [this] {
        m_messages->clear(u"draft"_s);
        m_messages->clear(u"outdated"_s);
        m_session.discardDraft();
    });
}

} // namespace relvar::shell
