// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keptsql.h"

#include "migration/atomicwrite.h"
#include "project/project.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

Result<QList<KeptSql>> readKeptSql(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<KeptSql>();
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray()) {
        const QString aside = path + u".broken"_s;
        QFile::remove(aside);
        const bool isAside = QFile::rename(path, aside);
        return fail(project::ProjectError::BrokenFile,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "%1 keeps SQL that was not saved and cannot be read. Look into it "
                                                    "with an editor, then remove it."),
                         {QDir::toNativeSeparators(isAside ? aside : path)}),
                    file.errorString());
    }
    QList<KeptSql> all;
    for (const QJsonValue &value : document.array()) {
        all.append({value[u"path"_s].toString(), value[u"text"_s].toString(),
                    QByteArray::fromHex(value[u"fileHash"_s].toString().toLatin1())});
    }
    return all;
}

Result<> keepSql(const QString &path, const QList<KeptSql> &all)
{
    if (all.isEmpty()) {
        QFile file(path);
        if (!file.exists() || file.remove())
            return {};
        return fail(project::ProjectError::NotWritable,
                    text("shell",
                         QT_TRANSLATE_NOOP("shell", "%1 cannot be removed. Check the permissions of its folder."),
                         {QDir::toNativeSeparators(path)}),
                    file.errorString());
    }
    QJsonArray array;
    for (const KeptSql &kept : all) {
        array.append(QJsonObject{{u"path"_s, kept.path},
                                 {u"text"_s, kept.text},
                                 {u"fileHash"_s, QString::fromLatin1(kept.fileHash.toHex())}});
    }
    return migration::writeAtomically(path, QJsonDocument(array).toJson(), migration::Access::Private);
}

} // namespace relvar::shell
