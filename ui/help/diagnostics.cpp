// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/diagnostics.h"

#include "help/components.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QSysInfo>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

namespace {

/// Settings that say how the program looks and behaves. Whatever is not here stays out: lists of what was opened, names
/// of folders, whatever comes later.
constexpr const char *toldSettings[] = {"theme", "language", "font", "appearance", "shortcuts", "export/format"};

/// Names of such keys and nothing else are variables of the environment that make a difference.
constexpr const char *toldVariables[] = {"QT_QPA_PLATFORM",
                                         "QT_SCALE_FACTOR",
                                         "QT_STYLE_OVERRIDE",
                                         "XDG_SESSION_TYPE",
                                         "XDG_CURRENT_DESKTOP",
                                         "LANGUAGE",
                                         "LC_ALL",
                                         "LANG"};

bool isTold(const QString &key)
{
    return std::any_of(std::begin(toldSettings), std::end(toldSettings), [&key](const char *told) {
        const QLatin1StringView name(told);
        return key == name || key.startsWith(name + u'/');
    });
}

QString heading(const QString &title)
{
    return u"\n"_s + title + u'\n';
}

QString line(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  %1: %2\n"_s.arg(name, value);
}

} // namespace

QString withoutSecrets(QString text)
{
    // Everything behind "scheme://": user, password, host and parameters.
    static const QRegularExpression address(uR"(\b([a-z][a-z0-9+.-]*)://[^\s"'<>]*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression assignment(
        uR"(\b(\w*(?:password|passwd|pwd|passphrase|secret|token|sslkey)\w*)\s*[=:]\s*("[^"]*"|'(?:[^'\\]|\\.)*'|[^\s,;]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.replace(address, u"\\1://…"_s);
    text.replace(assignment, u"\\1=…"_s);
    const QString home = QDir::homePath();
    if (home.size() > 1)
        text.replace(home, u"~"_s);
    return text;
}

QString diagnostics(const QSettings &settings, const QList<DatabaseFacts> &databases)
{
    QString text = u"Relvar %1\n"_s.arg(QCoreApplication::applicationVersion());
    text += line(u"Qt"_s, u"%1 (built with %2)"_s.arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    text += line(u"built for"_s, QSysInfo::buildAbi());
    for (const Component &component : components()) {
        if (component.name != u"Qt")
            text += line(component.name, component.version);
    }

    text += heading(u"System"_s);
    text += line(u"name"_s, QSysInfo::prettyProductName());
    text += line(u"kernel"_s, u"%1 %2, %3"_s.arg(QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                                                 QSysInfo::currentCpuArchitecture()));
    text += line(u"processors"_s, QString::number(QThread::idealThreadCount()));
    text += line(u"platform"_s, QGuiApplication::platformName());
    text += line(u"icons"_s, u"%1, else %2"_s.arg(QIcon::themeName(), QIcon::fallbackThemeName()));
    text += line(u"font"_s, QGuiApplication::font().toString());
    text += line(u"formats"_s, QLocale().name());
    for (const char *variable : toldVariables)
        text += line(QString::fromLatin1(variable), qEnvironmentVariable(variable));

    text += heading(u"Screens"_s);
    for (const QScreen *screen : QGuiApplication::screens()) {
        text += u"  %1 × %2, %3 %, %4 dpi\n"_s.arg(screen->size().width())
                    .arg(screen->size().height())
                    .arg(qRound(screen->devicePixelRatio() * 100))
                    .arg(qRound(screen->logicalDotsPerInch()));
    }

    text += heading(u"Databases"_s);
    for (const DatabaseFacts &database : databases) {
        text += u"  %1, %2, %3 tables\n"_s
                    .arg(database.product.isEmpty() ? u"not reached"_s : database.product, database.state)
                    .arg(database.tables);
    }
    if (databases.isEmpty())
        text += u"  none\n"_s;

    text += heading(u"Settings"_s);
    qsizetype untold = 0;
    for (const QString &key : settings.allKeys()) {
        if (isTold(key))
            text += line(key, settings.value(key).toString());
        else
            ++untold;
    }
    text += u"  and %1 that are not told\n"_s.arg(untold);
    return withoutSecrets(text);
}

} // namespace relvar::help
