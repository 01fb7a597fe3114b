// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sqldocuments.h"

#include "data/datapanel.h"
#include "log/logpanel.h"
#include "shell/actions.h"
#include "shell/docks.h"
#include "shell/keptsql.h"
#include "shell/passwordrequests.h"
#include "shell/session.h"
#include "sqleditor/sqldocument.h"
#include "sqleditor/sqleditor.h"
#include "widgets/messagestack.h"
#include "widgets/plaintext.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using Kind = widgets::InlineMessage::Kind;
using sqleditor::SqlDocument;

namespace {

const QString sqlTopic = u"sql"_s;
const QString keptTopic = u"keptSql"_s;
const QString sqlFolderKey = u"sql/folder"_s;
/// As old may be what comes back after a crash.
constexpr int keptAfterMs = 1000;

} // namespace

SqlDocuments::SqlDocuments(Actions &actions, Session &session, Docks &docks, PasswordRequests &passwords,
                           QTabWidget &tabs, widgets::MessageStack &messages, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_docks(docks)
    , m_passwords(passwords)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
    , m_new(actions.add({"newSql",
                         tr("New S&QL document"),
                         u"document-new"_s,
                         {QKeySequence(u"Ctrl+Shift+N"_s)},
                         tr("Write SQL and run it on a database that is connected")}))
    , m_open(actions.add({"openSql",
                          tr("Open SQ&L file…"),
                          u"document-open"_s,
                          {QKeySequence(u"Ctrl+Alt+O"_s)},
                          tr("Show a file of SQL; nothing of it runs before you ask for it")}))
    , m_save(actions.add({"saveSql",
                          tr("Save S&QL file"),
                          u"document-save"_s,
                          {QKeySequence(u"Ctrl+Alt+S"_s)},
                          tr("Write the text into its file; Ctrl+S while you write in it")}))
    , m_saveAs(actions.add({"saveSqlAs",
                            tr("Save SQL file &as…"),
                            u"document-save-as"_s,
                            {QKeySequence(u"Ctrl+Alt+Shift+S"_s)},
                            tr("Write the text into another file")}))
    , m_run(actions.add({"runSql",
                         tr("&Run SQL"),
                         u"media-playback-start"_s,
                         {QKeySequence(Qt::Key_F9)},
                         tr("Run what is selected, or the statement at the cursor; Ctrl+Enter while you write in it")}))
    , m_runAll(actions.add({"runAllSql",
                            tr("Run &all SQL"),
                            u"media-seek-forward"_s,
                            {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
                            tr("Run all statements of the document; Ctrl+Shift+Enter while you write in it")}))
{
    m_run->setIconText(tr("Run"));
    m_runAll->setIconText(tr("Run all"));
    connect(m_new, &QAction::triggered, this, &SqlDocuments::make);
    connect(m_open, &QAction::triggered, this, &SqlDocuments::chooseFile);
    const auto onCurrent = [this](QAction *action, auto work) {
        connect(action, &QAction::triggered, this, [this, work] {
            if (Document *document = current())
                work(*document);
        });
    };
    onCurrent(m_save, [this](Document &document) { save(document, false); });
    onCurrent(m_saveAs, [this](Document &document) { save(document, true); });
    onCurrent(m_run, [](Document &document) { document.page->run(SqlDocument::Part::Here); });
    onCurrent(m_runAll, [](Document &document) { document.page->run(SqlDocument::Part::All); });
    connect(&m_session, &Session::connectionsChanged, this, [this] {
        for (const Document &document : std::as_const(m_documents))
            showTargets(*document.page);
        update();
    });
    connect(&m_tabs, &QTabWidget::currentChanged, this, &SqlDocuments::update);
    m_keepDelay.setSingleShot(true);
    m_keepDelay.setInterval(keptAfterMs);
    connect(&m_keepDelay, &QTimer::timeout, this, &SqlDocuments::keep);
    connect(&m_session, &Session::opened, this, &SqlDocuments::takeKept);
    update();
}

SqlDocuments::~SqlDocuments() = default;

void SqlDocuments::addToFileMenu(QMenu &menu) const
{
    menu.addActions({m_new, m_open, m_save, m_saveAs});
}

void SqlDocuments::addToToolsMenu(QMenu &menu) const
{
    menu.addActions({m_run, m_runAll});
}

void SqlDocuments::update()
{
    const bool isOpen = m_session.phase() == Session::Phase::Open;
    const Document *document = isOpen ? current() : nullptr;
    const bool canRun = document && document->page->target() && !document->page->isRunning();
    m_new->setEnabled(isOpen);
    m_open->setEnabled(isOpen);
    m_save->setEnabled(document && (isUnsaved(*document) || document->path.isEmpty()));
    m_saveAs->setEnabled(document);
    m_run->setEnabled(canRun);
    m_runAll->setEnabled(canRun);
}

SqlDocuments::Document *SqlDocuments::find(const QWidget *page)
{
    const auto found = std::find_if(m_documents.begin(), m_documents.end(),
                                    [page](const Document &document) { return document.page == page; });
    return found == m_documents.end() ? nullptr : &*found;
}

SqlDocuments::Document *SqlDocuments::current()
{
    return find(m_tabs.currentWidget());
}

bool SqlDocuments::has(const QWidget *page) const
{
    return std::any_of(m_documents.cbegin(), m_documents.cend(),
                       [page](const Document &document) { return document.page == page; });
}

bool SqlDocuments::isUnsaved(const Document &document) const
{
    return document.page->text() != document.file.text;
}

QString SqlDocuments::nameOf(const Document &document) const
{
    return document.path.isEmpty() ? tr("SQL %1").arg(document.number) : QFileInfo(document.path).fileName();
}

QList<SqlDocuments::Unsaved> SqlDocuments::unsaved() const
{
    QList<Unsaved> all;
    for (const Document &document : m_documents) {
        if (isUnsaved(document))
            all.append({nameOf(document), document.path});
    }
    return all;
}

QStringList SqlDocuments::openTransactions() const
{
    QStringList databases;
    for (const Document &document : m_documents) {
        if (document.page->isInTransaction() && document.page->target())
            databases.append(document.page->target()->settings.name);
    }
    databases.removeDuplicates();
    return databases;
}

bool SqlDocuments::isRunning() const
{
    return std::any_of(m_documents.cbegin(), m_documents.cend(),
                       [](const Document &document) { return document.page->isRunning(); });
}

void SqlDocuments::cancel()
{
    for (const Document &document : std::as_const(m_documents))
        document.page->cancel();
}

void SqlDocuments::make()
{
    if (m_session.phase() == Session::Phase::Open)
        add({}, {});
}

SqlDocument *SqlDocuments::add(const QString &path, const SqlFile &file)
{
    auto *page = new SqlDocument({m_run, m_runAll, m_save}, &m_tabs);
    m_documents.append({page, path, path.isEmpty() ? ++m_lastNumber : 0, file});
    page->setText(file.text);
    showTargets(*page);
    connect(page, &SqlDocument::textChanged, this, [this, page] {
        if (const Document *document = find(page))
            showTitle(*document);
        keepLater();
        update();
    });
    connect(page, &SqlDocument::stateChanged, this, [this] {
        update();
        Q_EMIT busyChanged();
    });
    connect(page, &SqlDocument::answered, this,
            [this](const QString &title, const dialect::Dialect *dialect, const database::ResultSet &rows, bool isCut) {
                m_docks.panels().data->showResult({title, dialect, rows, isCut});
                m_docks.raise(m_docks.data);
            });
    connect(page, &SqlDocument::happened, this, [this](const QString &database, const runner::RunEvent &event) {
        m_docks.panels().log->model().append(QDateTime::currentDateTimeUtc(), database, event);
    });
    connect(page, &SqlDocument::changed, this, [this](const QString &database) { m_session.refresh(database); });
    connect(page, &SqlDocument::passwordNeeded, this,
            [this, page](const database::ConnectionSettings &settings, const Error &error) {
                m_passwords.ask(settings, error,
                                [this, guard = QPointer<SqlDocument>(page),
                                 name = settings.name](const database::Secret &password) {
                                    m_session.setPassword(name, password);
                                    if (guard)
                                        guard->usePassword(password);
                                });
            });
    const int index = m_tabs.addTab(page, QIcon::fromTheme(u"dialog-scripts"_s), {});
    showTitle(m_documents.constLast());
    m_tabs.setCurrentIndex(index);
    page->setFocus();
    update();
    return page;
}

void SqlDocuments::showTargets(SqlDocument &page) const
{
    QList<sqleditor::SqlTarget> targets;
    for (const ConnectionReading &reading : m_session.connections()) {
        targets.append({m_session.withPassword(reading.settings), &m_session.dialect(),
                        reading.snapshot ? Box<schema::Schema>(reading.snapshot->schema) : Box<schema::Schema>()});
    }
    const ConnectionReading *current = m_session.currentConnection();
    page.setTargets(targets, current ? current->settings.name : QString());
}

void SqlDocuments::showTitle(const Document &document)
{
    const int index = m_tabs.indexOf(document.page);
    if (index < 0)
        return;
    const QString name = nameOf(document);
    m_tabs.setTabText(index, widgets::plainMenuText(isUnsaved(document) ? tr("%1*").arg(name) : name));
    m_tabs.setTabToolTip(index,
                         widgets::plainToolTip(document.path.isEmpty() ? tr("Not saved in a file yet")
                                                                       : QDir::toNativeSeparators(document.path)));
}

void SqlDocuments::chooseFile()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_window, tr("Open a file of SQL"), m_settings.value(sqlFolderKey).toString(),
                                       tr("SQL (*.sql);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void SqlDocuments::open(const QString &path)
{
    if (m_session.phase() != Session::Phase::Open)
        return;
    m_messages.clear(sqlTopic);
    const QString place = QFileInfo(path).absoluteFilePath();
    m_settings.setValue(sqlFolderKey, QFileInfo(place).absolutePath());
    const auto known = std::find_if(m_documents.cbegin(), m_documents.cend(),
                                    [&place](const Document &document) { return document.path == place; });
    if (known != m_documents.cend()) {
        m_tabs.setCurrentWidget(known->page);
        known->page->setFocus();
        return;
    }
    const Result<SqlFile> file = readSqlFile(place);
    if (!file) {
        m_messages.showError(sqlTopic, file.error());
        return;
    }
    add(place, *file);
}

bool SqlDocuments::save(Document &document, bool elsewhere)
{
    m_messages.clear(sqlTopic);
    QString path = document.path;
    if (elsewhere || path.isEmpty()) {
        const QString folder = m_settings.value(sqlFolderKey).toString();
        const QString usual = path.isEmpty() ? folder + u'/' + nameOf(document) + u".sql"_s : path;
        path = QFileDialog::getSaveFileName(&m_window, tr("Save the SQL"), usual, tr("SQL (*.sql);;All files (*)"));
        if (path.isEmpty())
            return false;
        if (QFileInfo(path).suffix().isEmpty() && !QFileInfo::exists(path + u".sql"_s))
            path += u".sql"_s;
    } else if (const QByteArray now = hashOfFile(path); !now.isEmpty() && now != document.file.hash) {
        widgets::InlineMessage &question
            = m_messages.showText(sqlTopic, Kind::Warning,
                                  tr("Another program has changed %1 since it was opened. Saving would overwrite that.")
                                      .arg(QDir::toNativeSeparators(path)));
        QPushButton *overwrite = question.addButton(tr("&Overwrite"));
        overwrite->setObjectName(u"sqlOverwrite"_s);
        connect(overwrite, &QPushButton::clicked, this, [this, page = QPointer<SqlDocument>(document.page), path] {
            m_messages.clear(sqlTopic);
            if (Document *found = find(page))
                write(*found, path);
        });
        QPushButton *other = question.addButton(tr("Save &as…"));
        connect(other, &QPushButton::clicked, m_saveAs, &QAction::trigger);
        return false;
    }
    write(document, path);
    return !isUnsaved(document);
}

void SqlDocuments::write(Document &document, const QString &path)
{
    SqlFile file = document.file;
    file.text = document.page->text();
    const Result<SqlFile> written = writeSqlFile(path, file);
    if (!written) {
        m_messages.showError(sqlTopic, written.error());
        return;
    }
    document.file = *written;
    document.path = QFileInfo(path).absoluteFilePath();
    m_settings.setValue(sqlFolderKey, QFileInfo(document.path).absolutePath());
    showTitle(document);
    keepLater();
    update();
}

void SqlDocuments::keepLater()
{
    // Also while somebody writes on and on.
    if (!m_keepDelay.isActive())
        m_keepDelay.start();
}

void SqlDocuments::keep()
{
    m_keepDelay.stop();
    // The database may have another address now, or have become a project.
    const QString place = m_session.unsavedSqlPath();
    if (!place.isEmpty() && place != m_keptPlace) {
        if (!m_keptPlace.isEmpty())
            tell(keepSql(m_keptPlace, {}));
        takeKept();
    }
    if (m_keptPlace.isEmpty())
        return;
    QList<KeptSql> all;
    for (const Document &document : std::as_const(m_documents)) {
        if (isUnsaved(document))
            all.append({document.path, document.page->text(), document.file.hash});
    }
    tell(keepSql(m_keptPlace, all));
}

void SqlDocuments::tell(const Result<> &kept)
{
    if (kept)
        m_messages.clear(keptTopic);
    else
        m_messages.showError(keptTopic, kept.error());
}

void SqlDocuments::takeKept()
{
    m_keptPlace = m_session.unsavedSqlPath();
    if (m_keptPlace.isEmpty())
        return;
    const Result<QList<KeptSql>> all = readKeptSql(m_keptPlace);
    if (!all) {
        m_messages.showError(sqlTopic, all.error());
        return;
    }
    if (all->isEmpty())
        return;
    QStringList names;
    for (const KeptSql &kept : *all) {
        const Result<SqlFile> now = kept.path.isEmpty() ? SqlFile() : readSqlFile(kept.path);
        // Of a file that is gone nothing is known but what was written; saving makes it anew.
        SqlFile file = now.value_or(SqlFile());
        file.hash = kept.fileHash;
        SqlDocument *page = add(kept.path, file);
        page->setText(kept.text);
        names.append(nameOf(*find(page)));
    }
    m_messages.showText(sqlTopic, Kind::Information,
                        tr("SQL that was in no file when the program ended is back: %1.").arg(names.join(u", "_s)));
}

bool SqlDocuments::saveAll()
{
    for (Document &document : m_documents) {
        if (!isUnsaved(document))
            continue;
        m_tabs.setCurrentWidget(document.page);
        if (!save(document, false))
            return false;
    }
    return true;
}

void SqlDocuments::closeNow(SqlDocument *page)
{
    m_messages.clear(sqlTopic);
    m_documents.removeIf([page](const Document &document) { return document.page == page; });
    m_tabs.removeTab(m_tabs.indexOf(page));
    delete page;
    keepLater();
    update();
    Q_EMIT busyChanged();
}

void SqlDocuments::closeAll()
{
    while (!m_documents.isEmpty())
        closeNow(m_documents.constLast().page);
    m_lastNumber = 0;
    keep();
}

void SqlDocuments::putAway()
{
    keep();
    m_keptPlace.clear();
    closeAll();
}

void SqlDocuments::close(QWidget *widget)
{
    Document *document = find(widget);
    if (!document)
        return;
    SqlDocument *page = document->page;
    const bool wouldLose = isUnsaved(*document);
    if (!wouldLose && !page->isInTransaction() && !page->isRunning()) {
        closeNow(page);
        return;
    }
    m_tabs.setCurrentWidget(page);
    const QString name = nameOf(*document);
    widgets::InlineMessage &question
        = m_messages.showText(sqlTopic, Kind::Warning,
                              page->isRunning()
                                  ? tr("%1 is running. Wait for its end or cancel it, then close it.").arg(name)
                              : page->isInTransaction()
                                  ? tr("%1 has a transaction open. Closing it undoes what the transaction has "
                                       "changed.")
                                        .arg(name)
                                  : tr("%1 is not saved.").arg(name));
    if (page->isRunning()) {
        QPushButton *cancel = question.addButton(tr("&Cancel it"));
        connect(cancel, &QPushButton::clicked, page, &SqlDocument::cancel);
        return;
    }
    QPushButton *first = nullptr;
    if (wouldLose) {
        first = question.addButton(tr("&Save"));
        first->setObjectName(u"sqlCloseSave"_s);
        connect(first, &QPushButton::clicked, this, [this, guard = QPointer<SqlDocument>(page)] {
            Document *found = find(guard);
            if (found && save(*found, false))
                close(guard);
        });
    }
    QPushButton *discard = question.addButton(wouldLose ? tr("&Discard") : tr("Roll &back and close"));
    discard->setObjectName(u"sqlCloseDiscard"_s);
    connect(discard, &QPushButton::clicked, this, [this, guard = QPointer<SqlDocument>(page)] {
        if (guard)
            closeNow(guard);
    });
    (first ? first : discard)->setFocus();
}

} // namespace relvar::shell
