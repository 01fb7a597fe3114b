// SPDX-License-Identifier: GPL-3.0-or-later
// What a person prefers reaches the window: looks, shortcuts, what new diagrams begin with.
#include "edit/namingpresets.h"
#include "preferences/preferencesdialog.h"
#include "shell/actions.h"
#include "shell/mainwindow.h"
#include "timeline/timelineview.h"
#include "widgets/messagestack.h"

#include <QDir>
#include <QDockWidget>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

QString plainTitle(QString title)
{
    return title.remove(u'&');
}

/// The languages that are built in, "de", "zh_CN".
QStringList builtInLanguages()
{
    QStringList languages = QDir(u":/i18n"_s).entryList({u"relvar_*.qm"_s}, QDir::Files, QDir::Name);
    for (QString &language : languages)
        language = language.mid(7).chopped(3);
    return languages;
}

/// Those with a name of their own, in the order of the menu and what is in it; recent files have none.
QList<QAction *> namedActions(const QMenu &menu)
{
    QList<QAction *> found;
    for (QAction *action : menu.actions()) {
        if (action->menu())
            found += namedActions(*action->menu());
        else if (!action->objectName().isEmpty())
            found.append(action);
    }
    return found;
}

} // namespace

void MainWindow::connectPreferences()
{
    connect(m_actions->preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    connect(&m_preferences, &preferences::Preferences::changed, this, &MainWindow::applyPreferences);
    m_session.setNewDiagram(m_preferences.newDiagram());

    QList<QAction *> left = m_actions->all();
    for (const QAction *title : menuBar()->actions()) {
        if (!title->menu())
            continue;
        for (QAction *action : namedActions(*title->menu())) {
            m_shortcuts.add(action, plainTitle(title->text()));
            left.removeAll(action);
        }
    }
    for (QAction *action : std::as_const(left))
        m_shortcuts.add(action, tr("Elsewhere"));
    for (QAction *action : panels().timeline->commands())
        m_shortcuts.add(action, tr("Timeline"));
}

void MainWindow::applyPreferences()
{
    if (m_theme.mode() != m_preferences.mode())
        m_theme.setMode(m_preferences.mode());
    m_theme.setFontSizes(m_preferences.interfaceFontSize(), m_preferences.editorFontSize());
    showMode();
    m_session.setNewDiagram(m_preferences.newDiagram());
}

void MainWindow::showMode()
{
    (m_theme.mode() == theme::Mode::Light  ? m_actions->themeLight
     : m_theme.mode() == theme::Mode::Dark ? m_actions->themeDark
                                           : m_actions->themeSystem)
        ->setChecked(true);
}

preferences::ProjectFacts MainWindow::projectFacts() const
{
    const std::optional<project::Project> &project = m_session.project();
    if (!project || m_session.phase() != Session::Phase::Open)
        return {};
    const auto milliseconds = [](int value) {
        return value == 0 ? tr("no limit") : tr("%1 s").arg(QLocale().toString(value / 1000.0, 'g', 4));
    };
    QList<std::pair<QString, QString>> namings;
    for (const edit::NamingPreset &preset : edit::namingPresets())
        namings.append({preset.id, preset.displayName});
    QString naming = project->namingPreset;
    if (naming.isEmpty() && project->naming == document::NamingConvention())
        naming = namings.constFirst().first;
    return {project->path + u"/relvar.toml"_s,
            {{tr("Online migrations:"), project->isOnlineUsual() ? tr("proposed") : tr("only when asked for")},
             {tr("Rows in one batch:"), QLocale().toString(project->batchRows)},
             {tr("Waits for a lock:"), milliseconds(project->lockTimeoutMs)},
             {tr("A statement takes at most:"), milliseconds(project->statementTimeoutMs)},
             {tr("Copies that are kept:"),
              project->backupsKept == 0 ? tr("none is made") : QLocale().toString(project->backupsKept)},
             {tr("Databases:"), QLocale().toString(project->connections.size())}},
            namings,
            naming};
}

void MainWindow::showPreferences()
{
    auto *dialog = findChild<preferences::PreferencesDialog *>();
    if (!dialog) {
        dialog
            = new preferences::PreferencesDialog(m_preferences, m_shortcuts, builtInLanguages(), projectFacts(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        const auto show = [this, dialog] { dialog->setFacts(projectFacts()); };
        connect(&m_session, &Session::phaseChanged, dialog, show);
        connect(&m_session, &Session::opened, dialog, show);
        connect(dialog, &preferences::PreferencesDialog::namingChosen, this, [this, show](const QString &preset) {
            m_messages->clear(u"naming"_s);
            if (const Result<> used = m_session.useNamingPreset(preset); !used)
                report(u"naming"_s, used.error());
            show();
        });
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace relvar::shell
