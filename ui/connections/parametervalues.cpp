// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/parametervalues.h"

#include <QDir>
#include <QFile>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

namespace {

// Nobody has more services than that; a file that is none may be of any size.
constexpr qint64 mostOfFile = 1 << 20;

/// Of the person and of the machine, as libpq looks for them.
QStringList serviceFiles()
{
    const auto variable = [](const char *name, const QString &otherwise) {
        return qEnvironmentVariableIsEmpty(name) ? otherwise : QFile::decodeName(qgetenv(name));
    };
    // The last is where Debian's libpq was told to look.
    return {variable("PGSERVICEFILE", QDir::homePath() + u"/.pg_service.conf"_s),
            variable("PGSYSCONFDIR", u"/etc/postgresql-common"_s) + u"/pg_service.conf"_s};
}

QStringList serviceNames()
{
    QStringList names;
    for (const QString &path : serviceFiles()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &written : file.read(mostOfFile).split('\n')) {
            const QString line = QString::fromUtf8(written).trimmed();
            if (line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']'))
                names.append(line.mid(1).chopped(1));
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

QStringList parameterValues(const QString &parameter)
{
    static const QHash<QString, QStringList> words{
        {u"channel_binding"_s, {u"disable"_s, u"prefer"_s, u"require"_s}},
        {u"gssencmode"_s, {u"disable"_s, u"prefer"_s, u"require"_s}},
        {u"target_session_attrs"_s,
         {u"any"_s, u"prefer-standby"_s, u"primary"_s, u"read-only"_s, u"read-write"_s, u"standby"_s}}};
    return parameter == "service"_L1 ? serviceNames() : words.value(parameter);
}

} // namespace relvar::connections
