// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/leavedialog.h"

#include "widgets/letterwidth.h"
#include "widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// Whoever waits for a run to roll back sees no difference.
constexpr int watchMs = 50;

} // namespace

LeaveDialog::LeaveDialog(QList<PendingWork> pending, bool isWindow, QWidget *parent)
    : QDialog(parent)
    , m_pending(std::move(pending))
    , m_waiting(widgets::plainLabel(tr("Waiting until everything has stopped…"), this))
{
    setObjectName(u"leaveDialog"_s);
    setWindowTitle(isWindow ? tr("Close the window?") : tr("Leave the project?"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(widgets::plainLabel(isWindow ? tr("This is not finished, and ends with the window:")
                                                   : tr("This is not finished, and ends with the project:"),
                                          this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    QStringList all;
    for (const PendingWork &work : std::as_const(m_pending)) {
        const int row = grid->rowCount();
        auto *icon = new QLabel(this);
        icon->setPixmap(QIcon::fromTheme(work.icon).pixmap(iconSize));
        QLabel *text = widgets::plainLabel(work.text, this);
        text->setObjectName(u"leaveText"_s);
        QLabel *consequence = widgets::plainLabel(work.consequence, this);
        consequence->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
        grid->addWidget(consequence, row + 1, 1);
        grid->setRowMinimumHeight(row + 2, 8);
        all.append(work.text + u' ' + work.consequence);
    }
    setAccessibleDescription(all.join(u'\n'));
    layout->addLayout(grid);
    m_waiting->setObjectName(u"leaveWaiting"_s);
    m_waiting->hide();
    layout->addWidget(m_waiting);

    const bool runs = std::any_of(m_pending.cbegin(), m_pending.cend(),
                                  [](const PendingWork &work) { return work.isRunning && work.isRunning(); });
    const bool isLost
        = std::any_of(m_pending.cbegin(), m_pending.cend(), [](const PendingWork &work) { return !work.isRunning; });
    const bool canSave
        = std::any_of(m_pending.cbegin(), m_pending.cend(), [](const PendingWork &work) { return bool(work.save); });
    auto *buttons = new QDialogButtonBox(this);
    if (canSave) {
        m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
        m_save->setObjectName(u"leaveSave"_s);
        m_save->setAutoDefault(false);
        connect(m_save, &QPushButton::clicked, this, &LeaveDialog::saveAll);
    }
    m_giveUp = buttons->addButton(runs && isLost ? tr("Stop and &discard")
                                  : runs         ? tr("&Stop and leave")
                                                 : tr("&Discard"),
                                  QDialogButtonBox::DestructiveRole);
    m_giveUp->setObjectName(u"leaveDiscard"_s);
    QPushButton *stay = buttons->addButton(QDialogButtonBox::Cancel);
    stay->setObjectName(u"leaveStay"_s);
    stay->setDefault(true);
    stay->setFocus();
    m_giveUp->setAutoDefault(false);
    connect(m_giveUp, &QPushButton::clicked, this, &LeaveDialog::giveUpAll);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(widgets::letterWidth(fontMetrics()) * 64);

    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &LeaveDialog::finishWhenStopped);
}

void LeaveDialog::saveAll()
{
    for (const PendingWork &work : std::as_const(m_pending)) {
        if (work.save && !work.save()) {
            reject();
            return;
        }
    }
    // What cannot be saved is given up: it was listed, with what that means.
    m_pending.removeIf([](const PendingWork &work) { return bool(work.save); });
    giveUpAll();
}

void LeaveDialog::giveUpAll()
{
    for (const PendingWork &work : std::as_const(m_pending)) {
        if (!work.isRunning || work.isRunning())
            work.giveUp();
    }
    if (m_save)
        m_save->setEnabled(false);
    m_giveUp->setEnabled(false);
    finishWhenStopped();
}

void LeaveDialog::finishWhenStopped()
{
    const bool runs = std::any_of(m_pending.cbegin(), m_pending.cend(),
                                  [](const PendingWork &work) { return work.isRunning && work.isRunning(); });
    if (runs) {
        m_waiting->show();
        m_watch.start();
        return;
    }
    m_watch.stop();
    accept();
    Q_EMIT settled();
}

} // namespace relvar::shell
