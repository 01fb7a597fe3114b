// SPDX-License-Identifier: GPL-3.0-or-later
// relvar, the window: puts dialects, looks, settings and the window together.
#include "commandline/commandline.h"
#include "commandline/manualpage.h"
#include "connections/systemkeychain.h"
#include "demoserver.h"
#include "dialects/builtin.h"
#include "language/language.h"
#include "preferences/preferences.h"
#include "screenshots.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto demoSource = ":/demo"_L1;
/// --demo postgresql
constexpr auto serverDemo = "postgresql"_L1;

relvar::theme::Mode modeFrom(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<relvar::theme::Mode>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<relvar::theme::Mode>(value) : relvar::theme::Mode::System;
}

/// The manual page, made of the texts that --help shows.
QString manualPage(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    using namespace relvar::commandline;
    ManualSection section{u"OPTIONS"_s, {}, {}};
    for (const QCommandLineOption &option : options) {
        QString term = u"--"_s + option.names().constFirst();
        if (!option.valueName().isEmpty())
            term += u' ' + option.valueName();
        section.entries.append({term, option.description()});
    }
    return toRoff({.program = u"relvar"_s,
                   .version = QCoreApplication::applicationVersion(),
                   .purpose = u"draw schemas of databases and carry them over as migrations"_s,
                   .synopsis = u"[OPTIONS] [PROJECT|DATABASE]"_s,
                   .sections = {{u"DESCRIPTION"_s, parser.applicationDescription(), {}},
                                section,
                                {u"SEE ALSO"_s, u"relvar-cli(1)"_s, {}}}});
}

/// What stands behind --language, before Qt looks at the words: the texts of --help are in that language too.
QString wantedLanguage(const std::vector<std::string> &words)
{
    const QString option = u"--language"_s;
    for (size_t i = 0; i < words.size(); ++i) {
        const QString word = QString::fromStdString(words.at(i));
        if (word == option && i + 1 < words.size())
            return QString::fromStdString(words.at(i + 1));
        if (word.startsWith(option + u'='))
            return word.sliced(option.size() + 1);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    // Before anything else: until then a password shows in the process list.
    const relvar::commandline::CommandLine commandLine(argc, argv);
    QSettings settings(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                           + u"/relvar/relvar.ini"_s,
                       QSettings::IniFormat);
    const QStringList codes = relvar::language::available();
    const QString wanted = wantedLanguage(commandLine.words());
    if (!wanted.isEmpty() && relvar::language::matching(wanted, codes).isEmpty()) {
        std::fprintf(stderr, "relvar: there is no language %s; there are: %s\n", qPrintable(wanted),
                     qPrintable(codes.join(u", "_s)));
        return 1;
    }
    const QString code
        = relvar::language::choose(QStringList{wanted, settings.value(relvar::language::settingsKey).toString()}
                                       + relvar::language::systemWishes(),
                                   codes);
    // Chinese and Japanese write some characters differently: fontconfig picks the font. Before it is asked first.
    if (!qEnvironmentVariableIsSet("FC_LANG"))
        qputenv("FC_LANG", QLocale(code).bcp47Name().toLower().toLatin1());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"relvar"_s);
    QApplication::setApplicationDisplayName(u"Relvar"_s);
    QApplication::setApplicationVersion(QStringLiteral(RELVAR_VERSION));
    QApplication::setDesktopFileName(u"org.relvar.Relvar"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/relvar.svg"_s));

    const relvar::language::Translation translation(code);
    relvar::language::useFormatsOf(code);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Schema designer and migration manager for databases."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"path"_s,
        QApplication::translate("main", "A project folder, a database file, or the address of a database on a server "
                                        "(postgresql://user@host/database) to open."),
        u"[PROJECT|DATABASE]"_s);
    const QCommandLineOption demo(
        u"demo"_s,
        QApplication::translate("main", "Open a fresh demo that is gone afterwards: on a database file, or with "
                                        "“postgresql” behind it on a private server."));
    const QCommandLineOption language(
        u"language"_s,
        QApplication::translate("main", "The language of the program instead of the system's: %1.")
            .arg(codes.join(u", "_s)),
        u"code"_s);
    const QCommandLineOption noRestore(
        u"no-restore"_s,
        QApplication::translate("main", "Begin with the start page, whatever was open the last time."));
    const QCommandLineOption screenshots(
        u"screenshots"_s, QApplication::translate("main", "Write pictures of every screen to a folder, and leave."),
        u"folder"_s);
    QCommandLineOption pass(u"screenshots-theme"_s, QString(), u"theme"_s);
    QCommandLineOption topic(u"screenshots-topic"_s, QString(), u"topic"_s);
    QCommandLineOption manual(u"manual"_s);
    for (QCommandLineOption *hidden : {&pass, &topic, &manual})
        hidden->setFlags(QCommandLineOption::HiddenFromHelp);
    const QList<QCommandLineOption> shown{demo, language, noRestore, screenshots};
    parser.addOptions(shown + QList<QCommandLineOption>{pass, topic, manual});
    parser.process(application);
    if (parser.isSet(manual)) {
        std::fputs(manualPage(parser, shown).toUtf8().constData(), stdout);
        return 0;
    }

    if (parser.isSet(screenshots) && !parser.isSet(pass))
        return relvar::designer::takeAllScreenshots(parser.value(screenshots), parser.value(topic), code);

    relvar::preferences::Preferences preferences(settings);
    if (parser.isSet(pass))
        preferences.endHints();
    // Pictures look as those of somebody who has chosen nothing.
    relvar::theme::Theme theme(application, parser.isSet(pass) ? modeFrom(parser.value(pass)) : preferences.mode());
    if (!parser.isSet(pass))
        theme.setFontSizes(preferences.interfaceFontSize(), preferences.editorFontSize());
    const QStringList positional = parser.positionalArguments();
    // Outlives the window, whose connections end with it.
    std::unique_ptr<relvar::designer::DemoServer> server;
    if (parser.isSet(demo) && positional.value(0) == serverDemo) {
        auto started = relvar::designer::DemoServer::start();
        if (!started) {
            QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), started.error().toString())
                .exec();
            return 1;
        }
        server = *std::move(started);
    }
    relvar::shell::MainWindow window(relvar::dialects::builtin(), theme, settings,
                                     server ? server->source() : QString(demoSource),
                                     // Pictures are made as on a desktop without a keychain.
                                     parser.isSet(pass) ? nullptr
                                                        : std::make_unique<relvar::connections::SystemKeychain>());
    if (parser.isSet(pass))
        return relvar::designer::takeScreenshots(window, parser.value(screenshots), parser.value(pass),
                                                 parser.value(topic), code);

    window.show();
    QTemporaryDir demoFolder;
    const QString demoPlace = demoFolder.filePath(u"clinic"_s);
    if (parser.isSet(demo))
        window.openDemo(demoPlace);
    else if (!positional.value(0).isEmpty())
        window.open(commandLine.typed(positional.constFirst()));
    else if (!parser.isSet(noRestore) && preferences.restoresAtStart())
        window.restoreLast();
    const int exitCode = QApplication::exec();
    // Its folder goes with the program.
    window.forget(demoPlace);
    return exitCode;
}
