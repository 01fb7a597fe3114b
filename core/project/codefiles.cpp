// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/codefiles.h"

#include "migration/atomicwrite.h"
#include "migration/formats/reading.h"
#include "project/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStringDecoder>

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;
using frameworks::FileEdit;
using frameworks::Files;

namespace {

// What people and tools write as code is smaller; anything else is no file of a framework.
constexpr qint64 largestCodeFile = qint64(16) << 20;

Result<QString> readCodeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error{ProjectError::NotAProject,
                  text("project", "%1 cannot be read. Check its permissions.", {QDir::toNativeSeparators(path)}),
                  file.errorString(), path});
    }
    if (file.size() > largestCodeFile) {
        return fail(ProjectError::NotAProject,
                    text("project", "%1 is too large to be code. Choose the folder of the repository.",
                         {QDir::toNativeSeparators(path)}),
                    {}, path);
    }
    // A byte order mark stays, as the first letter.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(file.readAll());
    if (decoder.hasError()) {
        return fail(ProjectError::NotAProject,
                    relvar::text("project",
                                 "%1 is no text in UTF-8, so nothing could be added to it without harm. "
                                 "Convert it first.",
                                 {QDir::toNativeSeparators(path)}),
                    {}, path);
    }
    return text;
}

/// Folders that belong to no person: what tools have put there is nothing to go on with.
bool isOfTools(const QString &folder)
{
    return folder.startsWith(u'.') || folder == u"node_modules"_s || folder == u"target"_s;
}

/// `names`: the rest of a pattern, one name after another; `inside`: where that begins, relative to the repository.
Result<> collect(const QDir &folder, const QString &inside, const QStringList &names, Files &into)
{
    const bool isFile = names.size() == 1;
    const QStringList entries
        = folder.entryList({names.constFirst()},
                           (isFile ? QDir::Files : QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks) | QDir::Hidden,
                           QDir::Name);
    for (const QString &entry : entries) {
        if (!isFile && entry != names.constFirst() && isOfTools(entry))
            continue;
        const QString path = inside.isEmpty() ? entry : inside + u'/' + entry;
        if (!isFile) {
            if (const Result<> collected = collect(QDir(folder.filePath(entry)), path, names.mid(1), into); !collected)
                return collected;
            continue;
        }
        const Result<QString> content = readCodeFile(folder.filePath(entry));
        if (!content)
            return fail(content.error());
        into.insert(path, *content);
    }
    return {};
}

/// Also where a link leads out of it.
bool isInside(const QDir &root, const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QDir::isAbsolutePath(clean) || clean == ".."_L1 || clean.startsWith("../"_L1))
        return false;
    QFileInfo there(root.filePath(clean));
    while (!there.exists() && there.absoluteFilePath() != root.absolutePath())
        there = QFileInfo(there.absolutePath());
    const QString base = root.canonicalPath();
    const QString real = there.canonicalFilePath();
    // A folder that is made with the files is nowhere yet.
    return base.isEmpty() || real == base || real.startsWith(base + u'/');
}

/// What is there is what the edit was made for.
Result<> check(const QString &path, const FileEdit &edit)
{
    const bool isThere = QFileInfo::exists(path);
    if (!isThere && edit.before.isEmpty())
        return {};
    if (isThere) {
        const Result<QString> now = readCodeFile(path);
        if (!now)
            return fail(now.error());
        if (*now == edit.before)
            return {};
    }
    return fail(ProjectError::Outdated,
                text("project",
                     "%1 has changed meanwhile, so nothing was written. Look at what would be written now, and write "
                     "again.",
                     {QDir::toNativeSeparators(path)}),
                {}, path);
}

} // namespace

Result<Files> readCodeFiles(const QString &folder, const QStringList &patterns)
{
    Files files;
    for (const QString &pattern : patterns) {
        if (const Result<> collected = collect(QDir(folder), {}, pattern.split(u'/'), files); !collected)
            return fail(collected.error());
    }
    return files;
}

Result<> writeCodeFiles(const QString &folder, const QList<FileEdit> &edits)
{
    const QDir root(folder);
    for (const FileEdit &edit : edits) {
        if (!isInside(root, edit.path)) {
            return fail(ProjectError::NotWritable,
                        text("project",
                             "%1 lies outside of %2, so nothing was written. Choose a folder that both are in, or "
                             "correct the configuration that says so.",
                             {QDir::toNativeSeparators(edit.path), QDir::toNativeSeparators(folder)}),
                        {}, edit.path);
        }
        if (const Result<> checked = check(root.filePath(edit.path), edit); !checked)
            return checked;
    }
    QList<FileContent> contents;
    for (const FileEdit &edit : edits) {
        if (edit.text != edit.before || edit.before.isEmpty())
            contents.append({edit.path, edit.text.toUtf8()});
    }
    return writeAllOrNone(folder, contents);
}

Result<> writeAllOrNone(const QString &folder, const QList<FileContent> &contents)
{
    const QDir root(folder);
    QList<std::optional<QByteArray>> before;
    for (const FileContent &content : contents) {
        const QString path = root.filePath(content.path);
        if (!QFileInfo::exists(path)) {
            before.append(std::nullopt);
            continue;
        }
        const Result<QByteArray> bytes = formats::readFile(path);
        if (!bytes)
            return fail(bytes.error());
        before.append(*bytes);
    }
    qsizetype written = 0;
    auto undo = qScopeGuard([&] {
        for (qsizetype i = 0; i < written; ++i) {
            const QString path = root.filePath(contents.at(i).path);
            if (before.at(i)) {
                static_cast<void>(migration::writeAtomically(path, *before.at(i)));
                continue;
            }
            QFile::remove(path);
            // A folder that was made for it; one with other files stays.
            if (contents.at(i).path.contains(u'/'))
                QDir().rmdir(QFileInfo(path).path());
        }
    });
    for (const FileContent &content : contents) {
        if (const Result<> done = migration::writeAtomically(root.filePath(content.path), content.bytes); !done)
            return done;
        ++written;
    }
    undo.dismiss();
    return {};
}

} // namespace relvar::project
