// SPDX-License-Identifier: GPL-3.0-or-later
// relvar, the window: puts dialects, looks, settings and the window together.
#include "dialects/builtin.h"
#include "screenshots.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto demoSource = ":/demo"_L1;

relvar::theme::Mode modeFrom(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<relvar::theme::Mode>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<relvar::theme::Mode>(value) : relvar::theme::Mode::System;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"relvar"_s);
    QApplication::setApplicationDisplayName(u"Relvar"_s);
    QApplication::setApplicationVersion(QStringLiteral(RELVAR_VERSION));
    QApplication::setDesktopFileName(u"org.relvar.Relvar"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/relvar.svg"_s));

    QTranslator translator;
    // English too: it holds the plurals.
    if (translator.load(QLocale(), u"relvar"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/relvar_en.qm"_s))
        QApplication::installTranslator(&translator);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Schema designer and migration manager for databases."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s,
                                 QApplication::translate("main", "A project folder or a database file to open."),
                                 u"[PROJECT|DATABASE]"_s);
    const QCommandLineOption demo(u"demo"_s,
                                  QApplication::translate("main", "Open a fresh demo that is gone afterwards."));
    const QCommandLineOption screenshots(
        u"screenshots"_s, QApplication::translate("main", "Write pictures of every screen to a folder, and leave."),
        u"folder"_s);
    QCommandLineOption pass(u"screenshots-theme"_s, QString(), u"theme"_s);
    pass.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({demo, screenshots, pass});
    parser.process(application);

    if (parser.isSet(screenshots) && !parser.isSet(pass))
        return relvar::designer::takeAllScreenshots(parser.value(screenshots));

    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + u"/relvar/relvar.ini"_s,
                       QSettings::IniFormat);
    const QString mode = parser.isSet(pass) ? parser.value(pass) : settings.value(u"theme"_s).toString();
    relvar::theme::Theme theme(application, modeFrom(mode));
    relvar::shell::MainWindow window(relvar::dialects::builtin(), theme, settings, demoSource);
    if (parser.isSet(pass))
        return relvar::designer::takeScreenshots(window, parser.value(screenshots), mode);

    window.show();
    QTemporaryDir demoFolder;
    if (parser.isSet(demo))
        window.openDemo(demoFolder.filePath(u"clinic"_s));
    else if (!parser.positionalArguments().isEmpty())
        window.open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
