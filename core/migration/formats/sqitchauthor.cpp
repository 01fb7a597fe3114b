// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/sqitchauthor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

// What people write as configuration is smaller.
constexpr qint64 largestFile = 1 << 20;

/// The value of a key in the section [user]; empty when the file does not say.
QString userValue(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression section(u"^\\s*\\[\\s*(\\S+)\\s*\\]"_s);
    const QRegularExpression entry(u"^\\s*%1\\s*=\\s*\"?(.*?)\"?\\s*$"_s.arg(key),
                                   QRegularExpression::CaseInsensitiveOption);
    bool isUser = false;
    for (const QString &line : QString::fromUtf8(file.read(largestFile)).split(u'\n')) {
        if (const QRegularExpressionMatch match = section.match(line); match.hasMatch())
            isUser = match.captured(1).compare(u"user"_s, Qt::CaseInsensitive) == 0;
        else if (const QRegularExpressionMatch value = entry.match(line); isUser && value.hasMatch())
            return value.captured(1);
    }
    return {};
}

QString firstOf(const QStringList &values)
{
    for (const QString &value : values) {
        // They stand between marks in a line of the plan.
        if (const QString clean = QString(value).remove(QRegularExpression(u"[<>#\\[\\]]"_s)).simplified();
            !clean.isEmpty())
            return clean;
    }
    return {};
}

} // namespace

QString authorForSqitch(const QString &folder)
{
    const QString own = QDir(folder).filePath(u"sqitch.conf"_s);
    const QString ofPerson
        = qEnvironmentVariable("SQITCH_USER_CONFIG", QDir::home().filePath(u".sqitch/sqitch.conf"_s));
    const QString account = firstOf({qEnvironmentVariable("USER"), qEnvironmentVariable("USERNAME"), u"unknown"_s});
    const QString name = firstOf(
        {userValue(own, u"name"_s), userValue(ofPerson, u"name"_s), qEnvironmentVariable("SQITCH_FULLNAME"), account});
    const QString email = firstOf({userValue(own, u"email"_s), userValue(ofPerson, u"email"_s),
                                   qEnvironmentVariable("SQITCH_EMAIL"), account + u'@' + QSysInfo::machineHostName()});
    return u"%1 <%2>"_s.arg(name, email);
}

} // namespace relvar::formats
