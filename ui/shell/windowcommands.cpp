// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself: places that were open, files that are dropped on it, where the panels are, and telling somebody
// who looks elsewhere.
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "shell/recentplaces.h"
#include "shell/startpage.h"
#include "widgets/messagestack.h"
#include "widgets/plaintext.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

void MainWindow::connectWindow()
{
    connect(m_recent, &RecentPlaces::changed, this, &MainWindow::showPlaces);
    connect(m_startPage, &StartPage::recentChosen, this, &MainWindow::openRecent);
    connect(m_startPage, &StartPage::recentForgotten, this, &MainWindow::forget);
    connect(m_startPage, &StartPage::pinRequested, m_recent, &RecentPlaces::setPinned);
    // Whoever comes back to the start page finds what is there now.
    connect(&m_session, &Session::phaseChanged, this, [this] {
        if (m_session.phase() == Session::Phase::Nothing)
            showPlaces();
    });
    const QList<std::pair<QAction *, Docks::Purpose>> purposes{{m_actions->arrangeDesign, Docks::Purpose::Design},
                                                               {m_actions->arrangeRun, Docks::Purpose::Run},
                                                               {m_actions->arrangeReview, Docks::Purpose::Review}};
    for (const auto &[action, purpose] : purposes)
        connect(action, &QAction::triggered, this, [this, purpose = purpose] { m_docks->arrange(purpose); });
    connect(m_runs, &Runs::finished, this, [this] {
        // Blinks in the bar of tasks; the window stays where it is.
        if (!isActiveWindow())
            QApplication::alert(this);
    });
}

void MainWindow::showPlaces()
{
    m_startPage->setPlaces(m_recent->places());
}

void MainWindow::openRecent(const QString &place)
{
    if (!isMissing(place)) {
        open(place);
        return;
    }
    showPlaces();
    widgets::InlineMessage &message
        = m_messages->showText(u"missing"_s, widgets::InlineMessage::Kind::Warning,
                               tr("%1 is not there any more.").arg(QDir::toNativeSeparators(place)));
    QPushButton *forgetIt = message.addButton(tr("&Remove from the list"));
    forgetIt->setObjectName(u"forgetMissing"_s);
    connect(forgetIt, &QPushButton::clicked, this, [this, place] {
        m_messages->clear(u"missing"_s);
        forget(place);
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QList<RecentPlace> places = m_recent->places();
    for (const RecentPlace &place : places) {
        const QString icon = place.isPinned                   ? u"window-pin"_s
                             : QFileInfo(place.place).isDir() ? u"folder-open"_s
                                                              : u"server-database"_s;
        QAction *entry = m_recentMenu->addAction(QIcon::fromTheme(icon), widgets::plainMenuText(place.place));
        entry->setEnabled(!place.isMissing);
        if (place.isMissing)
            entry->setText(tr("%1 (not there any more)").arg(entry->text()));
        connect(entry, &QAction::triggered, this, [this, path = place.place] { openRecent(path); });
    }
    if (places.isEmpty())
        m_recentMenu->addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return;
    event->acceptProposedAction();
    const QString path = urls.constFirst().toLocalFile();
    if (!takeDropped(path))
        open(path);
}

} // namespace relvar::shell
