// SPDX-License-Identifier: GPL-3.0-or-later
#include "photographer.h"
#include "screens.h"
#include "shell/actions.h"
#include "shell/sqldocuments.h"
#include "sqleditor/sqldocument.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QTabWidget>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

void trigger(shell::MainWindow &window, const char *name)
{
    window.actions().findChild<QAction *>(QLatin1StringView(name))->trigger();
}

void showPreferences(shell::MainWindow &window, Photographer &camera)
{
    trigger(window, "preferences");
    QDialog *dialog = camera.dialog("preferencesDialog");
    if (!dialog)
        return;
    auto *pages = dialog->findChild<QListWidget *>(u"preferencesPages"_s);
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        camera.take(u"preferences-%1"_s.arg(row));
    }
    dialog->reject();
}

void showHelp(shell::MainWindow &window, Photographer &camera)
{
    trigger(window, "about");
    if (QDialog *dialog = camera.dialog("aboutDialog")) {
        auto *tabs = dialog->findChild<QTabWidget *>(u"aboutTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            camera.take(u"about-%1"_s.arg(tab));
        }
        dialog->reject();
    }
    trigger(window, "openGuide");
    camera.take(u"guide"_s);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == u"guideWindow")
            widget->close();
    }
}

/// What would be lost by leaving.
void showLeaving(shell::MainWindow &window, Photographer &camera)
{
    window.sqlDocuments().make();
    window.findChild<sqleditor::SqlDocument *>()->setText(u"SELECT 1"_s);
    window.close();
    QDialog *dialog = camera.dialog("leaveDialog");
    if (!dialog)
        return;
    camera.take(u"leave"_s);
    dialog->reject();
    window.sqlDocuments().closeAll();
}

} // namespace

void showSettings(shell::MainWindow &window, Photographer &camera, const QString &workFolder)
{
    window.openDemo(workFolder + u"/settings"_s);
    if (!camera.waitFor("the fresh demo", [&camera] { return camera.idle(); }))
        return;
    showPreferences(window, camera);
    showHelp(window, camera);
    showLeaving(window, camera);
    window.actions().closeProject->trigger();
}

} // namespace relvar::designer
