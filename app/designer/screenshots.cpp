// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots.h"

#include "photographer.h"
#include "screens.h"

#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace relvar::designer {

namespace {

using Topic = void (*)(shell::MainWindow &, Photographer &, const QString &);

const std::pair<QString, Topic> topics[] = {
    {u"job"_s, showMainJob},      {u"databases"_s, showDatabases}, {u"server"_s, showServer},
    {u"diagram"_s, showDiagrams}, {u"large"_s, showLargeSchemas},  {u"data"_s, showData},
    {u"tools"_s, showTools},      {u"settings"_s, showSettings},
};

} // namespace

int takeAllScreenshots(const QString &folder, const QString &topic, const QString &language)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "relvar: screenshots: cannot make the folder %s\n", qPrintable(folder));
        return 1;
    }
    int exitCode = 0;
    for (const QString &scale : {u"1"_s, u"2"_s}) {
        for (const QString &themeName : {u"Light"_s, u"Dark"_s}) {
            const QTemporaryDir home;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_SCALE_FACTOR"_s, scale);
            // Lists and menus would be pushed back into the 800 pixels that a screen without a display has.
            const QString screens = home.filePath(u"screens.json"_s);
            writeFile(screens, R"({"screens": [{"name": "screen", "x": 0, "y": 0, "width": 4096, "height": 3072}]})");
            if (QGuiApplication::platformName() == u"offscreen")
                environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screens);
            environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
            environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
            environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));
            QProcess process;
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::ForwardedChannels);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--screenshots"_s, QDir(folder).absolutePath(), u"--screenshots-topic"_s, topic,
                           u"--screenshots-theme"_s, themeName, u"--language"_s, language});
            process.waitForFinished(-1);
            if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
                exitCode = 1;
        }
    }
    return exitCode;
}

int takeScreenshots(shell::MainWindow &window, const QString &folder, const QString &themeName, const QString &topic,
                    const QString &language)
{
    const QTemporaryDir workFolder;
    Photographer camera(window, folder, (language == u"en" ? QString() : language + u'-') + themeName.toLower());
    window.resize(1440, 900);
    window.show();
    for (const auto &[name, show] : topics) {
        if (!topic.isEmpty() && topic != name)
            continue;
        window.docks().resetLayout();
        show(window, camera, workFolder.path());
    }
    window.close();
    return camera.failed() ? 1 : 0;
}

} // namespace relvar::designer
