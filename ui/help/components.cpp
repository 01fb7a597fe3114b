// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/components.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

QList<Component> components()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s, QUrl(u"https://www.qt.io"_s)},
        {u"QScintilla"_s, QStringLiteral(RELVAR_QSCINTILLA_VERSION), u"GPL-3.0-only"_s,
         QUrl(u"https://riverbankcomputing.com/software/qscintilla"_s)},
        {u"SQLite"_s, QStringLiteral(RELVAR_SQLITE_VERSION), u"blessing"_s, QUrl(u"https://sqlite.org"_s)},
        {u"libpq"_s, QStringLiteral(RELVAR_LIBPQ_VERSION), u"PostgreSQL"_s, QUrl(u"https://www.postgresql.org"_s)},
        {u"libpg_query"_s, {}, u"BSD-3-Clause"_s, QUrl(u"https://github.com/pganalyze/libpg_query"_s)},
        {u"Graphviz"_s, QStringLiteral(RELVAR_GRAPHVIZ_VERSION), u"EPL-1.0"_s, QUrl(u"https://graphviz.org"_s)},
        {u"QtKeychain"_s, QStringLiteral(RELVAR_KEYCHAIN_VERSION), u"BSD-3-Clause"_s,
         QUrl(u"https://github.com/frankosterfeld/qtkeychain"_s)},
        {u"toml++"_s, QStringLiteral(RELVAR_TOML_VERSION), u"MIT"_s, QUrl(u"https://marzer.github.io/tomlplusplus"_s)},
        {u"tl::expected"_s, {}, u"CC0-1.0"_s, QUrl(u"https://github.com/TartanLlama/expected"_s)},
        {u"Breeze"_s, {}, u"LGPL-3.0-or-later"_s, QUrl(u"https://invent.kde.org/frameworks/breeze-icons"_s)},
    };
}

QString licenceText()
{
    QFile file(u":/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace relvar::help
