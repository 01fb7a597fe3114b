// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpcommands.h"

#include "help/aboutdialog.h"
#include "help/diagnostics.h"
#include "help/guidewindow.h"
#include "shell/actions.h"
#include "shell/connectionreading.h"
#include "shell/session.h"
#include "widgets/messagestack.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

struct Entry
{
    /// The object name of a panel, a dialog or a part of one.
    const char *name;
    const char *page;
    const char *anchor;
};

/// The innermost that is listed counts.
constexpr Entry entries[] = {
    {"dockDatabases", "explorer.md", ""},
    {"dockOutline", "diagrams.md", "ways-to-look"},
    {"dockInspector", "inspector.md", ""},
    {"dockTimeline", "timeline.md", ""},
    {"dockChanges", "draft.md", "changes"},
    {"dockSql", "draft.md", "sql"},
    {"dockLocks", "draft.md", "locks"},
    {"dockProblems", "design.md", "problems"},
    {"dockLog", "timeline.md", "log"},
    {"dockSearch", "design.md", "search-everywhere"},
    {"dockData", "sql.md", "the-rows-of-a-table"},
    {"sqlDocument", "sql.md", "sql-documents"},
    {"startPage", "window.md", ""},
    {"adoptDialog", "other-tools.md", ""},
    {"codeDialog", "other-tools.md", "code-of-a-framework"},
    {"preferencesDialog", "window.md", ""},
    {"diagramTabs", "diagrams.md", "several-diagrams"},
    {"diagramFind", "diagrams.md", "ways-to-look"},
    {"centreTabs", "diagrams.md", ""},
    {"connectionDialog", "connections.md", "connect"},
    {"saveDialog", "draft.md", "save"},
    {"reviewDialog", "timeline.md", "apply-and-revert"},
    {"squashDialog", "migrations.md", "one-of-several"},
    {"rebaseDialog", "migrations.md", "two-branches"},
    {"fleetDialog", "connections.md", "groups-of-databases"},
    {"gradualDialog", "migrations.md", "while-programs-go-on"},
    {"purgeDialog", "migrations.md", "what-is-kept"},
    {"importDialog", "data.md", "taking-a-schema-in"},
    {"exportDialog", "data.md", "pictures-and-diagrams-as-text"},
    {"addTablesDialog", "diagrams.md", "several-diagrams"},
    {"conversionDialog", "migrations.md", "values-that-move"},
    {"replaceColumnsDialog", "migrations.md", "values-that-move"},
    {"normaliseDialog", "migrations.md", "values-that-move"},
    {"splitTableDialog", "migrations.md", "values-that-move"},
    {"mergeTablesDialog", "migrations.md", "values-that-move"},
    {"removeValueDialog", "migrations.md", "values-that-move"},
    {"conventionDialog", "design.md", "names"},
    {"patternRenameDialog", "design.md", "names"},
    {"changeTypeDialog", "design.md", "names"},
    {"templateDialog", "design.md", "templates"},
    {"saveTemplateDialog", "design.md", "templates"},
};

/// In English, as all of a report.
QString wordFor(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Connecting:
        return u"connecting"_s;
    case ConnectionState::Connected:
        return u"connected"_s;
    case ConnectionState::Drifted:
        return u"drifted"_s;
    case ConnectionState::Lost:
        return u"lost"_s;
    case ConnectionState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

HelpTopic helpTopicFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        for (const Entry &entry : entries) {
            if (name == QLatin1StringView(entry.name))
                return {QString::fromLatin1(entry.page), QString::fromLatin1(entry.anchor)};
        }
    }
    return {u"README.md"_s, {}};
}

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    for (const Entry &entry : entries)
        topics.append({QString::fromLatin1(entry.page), QString::fromLatin1(entry.anchor)});
    return topics;
}

HelpCommands::HelpCommands(Session &session, const QSettings &settings, widgets::MessageStack &messages,
                           Actions &actions, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_settings(settings)
    , m_messages(messages)
    , m_actions(actions)
    , m_window(window)
    , m_openGuide(actions.add({"openGuide",
                               tr("&Help on this"),
                               u"help-contextual"_s,
                               {QKeySequence(u"F1"_s)},
                               tr("Open the user guide at what it says about the panel that you work in")}))
    , m_openContents(actions.add({"openGuideContents",
                                  tr("&User guide"),
                                  u"help-contents"_s,
                                  {QKeySequence(u"Shift+F1"_s)},
                                  tr("Open the contents of the user guide")}))
    , m_copyDiagnostics(
          actions.add({"copyDiagnostics",
                       tr("Copy &diagnostics"),
                       u"edit-copy"_s,
                       {},
                       tr("Copy versions, platform and settings for a report of a fault; no passwords, no "
                          "addresses")}))
{
    connect(m_openGuide, &QAction::triggered, this, [this] { openGuide(helpTopicFor(QApplication::focusWidget())); });
    connect(m_openContents, &QAction::triggered, this, [this] { openGuide({}); });
    connect(m_copyDiagnostics, &QAction::triggered, this, &HelpCommands::copyDiagnostics);
    connect(m_actions.about, &QAction::triggered, this, &HelpCommands::showAbout);
    qApp->installEventFilter(this);
}

HelpCommands::~HelpCommands()
{
    delete m_guide;
}

void HelpCommands::addToMenu(QMenu &menu)
{
    menu.addActions({m_openContents, m_openGuide});
    menu.addSeparator();
    menu.addAction(m_actions.shortcuts);
    menu.addSeparator();
    menu.addActions({m_copyDiagnostics, m_actions.about});
}

help::GuideWindow *HelpCommands::guideWindow() const
{
    return m_guide;
}

bool HelpCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *focus = qobject_cast<QWidget *>(watched);
    const auto *dialog = focus ? qobject_cast<QDialog *>(focus->window()) : nullptr;
    if (!dialog || dialog->parentWidget() == nullptr || dialog->parentWidget()->window() != &m_window)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!m_openGuide->shortcuts().contains(QKeySequence(key->keyCombination())))
        return false;
    openGuide(helpTopicFor(focus));
    return true;
}

void HelpCommands::openGuide(const HelpTopic &topic)
{
    // No child of the window: a dialog of the window would block it.
    if (!m_guide) {
        m_guide = new help::GuideWindow;
        // Nor does it keep the program running.
        m_guide->setAttribute(Qt::WA_QuitOnClose, false);
    }
    m_guide->open(topic.page, topic.anchor);
}

void HelpCommands::showAbout()
{
    auto *about = new help::AboutDialog(&m_window);
    about->setAttribute(Qt::WA_DeleteOnClose);
    connect(about, &help::AboutDialog::diagnosticsWanted, this, &HelpCommands::copyDiagnostics);
    about->open();
}

void HelpCommands::copyDiagnostics()
{
    QList<help::DatabaseFacts> databases;
    for (const ConnectionReading &reading : m_session.connections()) {
        databases.append({reading.snapshot ? reading.snapshot->facts.product : QString(), wordFor(stateOf(reading)),
                          reading.snapshot ? reading.snapshot->schema.tables.size() : 0});
    }
    const QString text = help::diagnostics(m_settings, databases);
    QApplication::clipboard()->setText(text);
    m_messages.showText(u"diagnostics"_s, widgets::InlineMessage::Kind::Success,
                        tr("Copied: versions, platform, screens and settings, without passwords and addresses. Read it "
                           "before you paste it where others see it."),
                        text);
}

} // namespace relvar::shell
