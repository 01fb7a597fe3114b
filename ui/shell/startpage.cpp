// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "database/serveraddress.h"
#include "widgets/plaintext.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

enum Role { Place = Qt::UserRole, Pinned };

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_recentTitle(new QLabel(tr("Recent"), this))
    , m_pin(new QAction(tr("&Pin to the top"), m_recent))
    , m_forget(new QAction(tr("&Remove from this list"), m_recent))
{
    setObjectName(u"startPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *title = new QLabel(tr("Relvar"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 2.2);
    large.setBold(true);
    title->setFont(large);
    auto *claim = new QLabel(tr("Draw the change. Get a proved migration. Go forward or back with a click."), this);
    claim->setForegroundRole(QPalette::PlaceholderText);
    claim->setWordWrap(true);

    const auto button
        = [this](const QString &name, const QString &icon, const QString &text, const QString &hint, auto signal) {
              auto *made = new QCommandLinkButton(text, hint, this);
              made->setObjectName(name);
              made->setIcon(QIcon::fromTheme(icon));
              made->setIconSize(QSize(22, 22));
              made->setAccessibleName(text);
              made->setAccessibleDescription(hint);
              connect(made, &QCommandLinkButton::clicked, this, signal);
              return made;
          };
    auto *actions = new QVBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(button(u"startDemo"_s, u"media-playback-start"_s, tr("Try the demo"),
                              tr("A small clinic in an SQLite file of your own. Nothing to install, nothing to break."),
                              &StartPage::demoRequested));
    actions->addWidget(button(u"startConnect"_s, u"network-connect"_s, tr("Connect a database…"),
                              tr("On a server or in a file. It is only read until you apply something."),
                              &StartPage::connectRequested));
    actions->addWidget(button(u"startOpenDatabase"_s, u"server-database"_s, tr("Open a database…"),
                              tr("An SQLite file, chosen from a folder."), &StartPage::openDatabaseRequested));
    actions->addWidget(button(u"startOpenProject"_s, u"document-open-folder"_s, tr("Open a project…"),
                              tr("A folder with relvar.toml, or with migrations of another tool."),
                              &StartPage::openProjectRequested));
    actions->addWidget(button(u"startNewProject"_s, u"folder-new"_s, tr("New project…"),
                              tr("An empty folder to draw a schema in from nothing."),
                              &StartPage::newProjectRequested));
    actions->addWidget(button(u"startImport"_s, u"document-import"_s, tr("Import SQL…"),
                              tr("A script, a dump or DBML becomes a project with its first migration."),
                              &StartPage::importRequested));
    actions->addStretch();

    m_recentTitle->setWordWrap(true);
    m_recentTitle->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setAccessibleName(tr("Recent projects and databases"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setIconSize(QSize(22, 22));
    m_recent->setSpacing(2);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    // Enter in the list, which a single click is too on some desktops: not both.
    const auto open = [this](const QListWidgetItem *item) { Q_EMIT recentChosen(item->data(Place).toString()); };
    if (style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_recent) == 0)
        connect(m_recent, &QListWidget::itemClicked, this, open);
    connect(m_recent, &QListWidget::itemActivated, this, open);
    m_pin->setObjectName(u"pinRecent"_s);
    m_pin->setCheckable(true);
    m_forget->setObjectName(u"forgetRecent"_s);
    m_forget->setShortcut(QKeySequence::Delete);
    m_forget->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pin, &QAction::triggered, this, [this](bool pinned) {
        if (const QListWidgetItem *item = m_recent->currentItem())
            Q_EMIT pinRequested(item->data(Place).toString(), pinned);
    });
    connect(m_forget, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_recent->currentItem())
            Q_EMIT recentForgotten(item->data(Place).toString());
    });
    connect(m_recent, &QListWidget::currentItemChanged, this, &StartPage::updatePlaceActions);
    m_recent->addActions({m_pin, m_forget});

    auto *recent = new QVBoxLayout;
    recent->setSpacing(8);
    recent->addWidget(m_recentTitle);
    recent->addWidget(m_recent, 1);
    recent->addStretch();

    auto *content = new QWidget(this);
    content->setMaximumWidth(960);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(32, 32, 32, 32);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(8);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(claim, 1, 0, 1, 2);
    grid->setRowMinimumHeight(2, 16);
    grid->addLayout(actions, 3, 0);
    grid->addLayout(recent, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addLayout(middle, 8);
    layout->addStretch(1);
    setPlaces({});
}

void StartPage::addPlace(const RecentPlace &place)
{
    const QFileInfo info(place.place);
    QString name = info.fileName();
    QString where = shortened(info.absolutePath());
    QString icon = place.isMissing ? u"emblem-unavailable"_s : info.isDir() ? u"folder-open"_s : u"server-database"_s;
    if (place.place.contains("://"_L1)) {
        const Result<database::ParsedAddress> parsed = database::parseServerAddress(place.place);
        if (!parsed)
            return;
        name = parsed->address.database;
        database::ServerAddress server = parsed->address;
        server.database.clear();
        where = database::displayText(server);
    }
    if (place.isPinned)
        name = tr("%1 (pinned)").arg(name);
    if (place.isMissing)
        where = tr("Not there any more: %1").arg(where);
    auto *item = new QListWidgetItem(QIcon::fromTheme(icon), name + u"\n"_s + where, m_recent);
    item->setData(Place, place.place);
    item->setData(Pinned, place.isPinned);
    item->setToolTip(widgets::plainToolTip(place.place));
    item->setData(Qt::AccessibleTextRole, QString(name + u", "_s + where));
    if (place.isMissing)
        item->setForeground(palette().color(QPalette::PlaceholderText));
}

void StartPage::setPlaces(const QList<RecentPlace> &places)
{
    const QString current = m_recent->currentItem() ? m_recent->currentItem()->data(Place).toString() : QString();
    m_recent->clear();
    for (const RecentPlace &place : places)
        addPlace(place);
    for (int row = 0; row < m_recent->count(); ++row) {
        if (m_recent->item(row)->data(Place).toString() == current)
            m_recent->setCurrentRow(row);
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_recentTitle->setText(m_recent->count() > 0 ? tr("Recent")
                                                 : tr("You can also drop a database file or a project folder here."));
    updatePlaceActions();
}

void StartPage::updatePlaceActions()
{
    const QListWidgetItem *item = m_recent->currentItem();
    m_pin->setEnabled(item);
    m_pin->setChecked(item && item->data(Pinned).toBool());
    m_forget->setEnabled(item);
}

} // namespace relvar::shell
