// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbmate.h"

#include "plan/plan.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace relvar::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString section(const QString &way, const dialect::Script &script)
{
    return u"-- migrate:"_s + way + (script.transactional ? u"\n"_s : u" transaction:false\n"_s) + plan::toSql(script);
}

} // namespace

bool hasDbmate()
{
    return !QStandardPaths::findExecutable(u"dbmate"_s).isEmpty();
}

QByteArray dbmateFile(const dialect::Script &up, const dialect::Script &down)
{
    return (section(u"up"_s, up) + u'\n' + section(u"down"_s, down)).toUtf8();
}

QString runDbmate(const QString &folder, const QString &url, const QString &command, const QByteArray &migration)
{
    QFile file(folder + u"/20260101120000_case.sql"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(migration) < 0)
        return file.errorString();
    file.close();
    QProcess dbmate;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DATABASE_URL"_s, url);
    dbmate.setProcessEnvironment(environment);
    dbmate.start(u"dbmate"_s, {u"--migrations-dir"_s, folder, u"--no-dump-schema"_s, command});
    dbmate.waitForFinished();
    const QString words = QString::fromUtf8(dbmate.readAllStandardError());
    return dbmate.exitStatus() == QProcess::NormalExit && dbmate.exitCode() == 0 ? QString() : words;
}

} // namespace relvar::test
