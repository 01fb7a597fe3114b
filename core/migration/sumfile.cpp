// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/sumfile.h"

#include <QCryptographicHash>

#include <algorithm>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

QString link(const QString &previous, const MigrationFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toLatin1());
    hash.addData("\n");
    hash.addData(file.fileName().toUtf8());
    hash.addData("\n");
    hash.addData(file.checksum.toLatin1());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString chainHash(const QList<MigrationFile> &files, qsizetype count)
{
    QString chain;
    for (qsizetype i = 0; i < count; ++i)
        chain = link(chain, files.at(i));
    // The state before the first file has a name too.
    return chain.isEmpty() ? QString(64, u'0') : chain;
}

QByteArray printSum(const QList<MigrationFile> &files)
{
    QByteArray lines;
    QString chain;
    for (const MigrationFile &file : files) {
        chain = link(chain, file);
        lines += file.fileName().toUtf8() + ' ' + chain.toLatin1() + '\n';
    }
    return "relvar-sum 1 " + chainHash(files, files.size()).toLatin1() + '\n' + lines;
}

Result<QList<SumEntry>> parseSum(const QByteArray &bytes)
{
    const auto broken = [](int line) {
        return fail(MigrationError::ChainBroken,
                    text("migration", "relvar.sum cannot be read. After a merge: check that the migrations of both "
                                      "branches fit together, then write it anew with relvar-cli sum."),
                    {}, u"relvar.sum:"_s + QString::number(line));
    };
    QStringList lines = QString::fromUtf8(bytes).remove(u'\r').split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty() || !lines.first().startsWith(u"relvar-sum 1 "))
        return broken(1);
    QList<SumEntry> entries;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        // The name comes first and may hold spaces; the link never does.
        const qsizetype space = line.lastIndexOf(u' ');
        if (space <= 0 || line.size() - space - 1 != 64)
            return broken(static_cast<int>(i + 1));
        entries.append({line.left(space), line.mid(space + 1)});
    }
    const QString chain = entries.isEmpty() ? QString(64, u'0') : entries.last().link;
    if (lines.first().mid(13) != chain)
        return broken(1);
    return entries;
}

QList<DirectoryProblem> compareWithSum(const QList<MigrationFile> &files, const QList<SumEntry> &entries,
                                       const QStringList &unread)
{
    QList<DirectoryProblem> problems;
    QString previous;
    QStringList known;
    for (const SumEntry &entry : entries) {
        known.append(entry.fileName);
        const auto file = std::find_if(files.begin(), files.end(), [&entry](const MigrationFile &candidate) {
            return candidate.fileName() == entry.fileName;
        });
        if (file != files.end()) {
            if (link(previous, *file) != entry.link) {
                problems.append({DirectoryProblem::Kind::EditedFile, entry.fileName,
                                 text("migration",
                                      "%1 was edited after it was recorded in relvar.sum. Restore it, or "
                                      "accept it as it is with relvar-cli sum.",
                                      {entry.fileName})});
            }
        } else if (!unread.contains(entry.fileName)) {
            problems.append({DirectoryProblem::Kind::MissingFile, entry.fileName,
                             text("migration",
                                  "%1 is recorded in relvar.sum and is not in the folder. Restore it, or "
                                  "accept that it is gone with relvar-cli sum.",
                                  {entry.fileName})});
        }
        previous = entry.link;
    }
    const QString newestKnown = known.isEmpty() ? QString() : idOf(known.last());
    for (const MigrationFile &file : files) {
        if (known.contains(file.fileName()))
            continue;
        if (known.isEmpty() || idLess(newestKnown, file.id)) {
            problems.append({DirectoryProblem::Kind::NewFile, file.fileName(),
                             text("migration", "%1 is new; relvar.sum does not have it yet.", {file.fileName()})});
        } else {
            problems.append({DirectoryProblem::Kind::BrokenSum, file.fileName(),
                             text("migration",
                                  "%1 came in before migrations that are already recorded, as from a "
                                  "parallel branch. Check that they do not depend on each other, then run "
                                  "relvar-cli sum.",
                                  {file.fileName()})});
        }
    }
    return problems;
}

ParallelFiles parallelFiles(const QByteArray &sum, const QList<MigrationFile> &files)
{
    enum class Side { Common, Ours, Ancestor, Theirs };
    Side section = Side::Common;
    bool isMerged = false;
    QStringList common;
    QStringList ours;
    QStringList theirs;
    for (const QString &line : QString::fromUtf8(sum).remove(u'\r').split(u'\n')) {
        if (line.startsWith("<<<<<<<"_L1)) {
            section = Side::Ours;
            isMerged = true;
        } else if (line.startsWith("|||||||"_L1)) {
            section = Side::Ancestor;
        } else if (line.startsWith("======="_L1)) {
            section = Side::Theirs;
        } else if (line.startsWith(">>>>>>>"_L1)) {
            section = Side::Common;
        } else if (const qsizetype space = line.lastIndexOf(u' ');
                   section != Side::Ancestor && space > 0 && !line.startsWith("relvar-sum "_L1)) {
            (section == Side::Common ? common
             : section == Side::Ours ? ours
                                        : theirs)
                .append(line.left(space));
        }
    }
    ParallelFiles parallel;
    if (isMerged) {
        for (const MigrationFile &file : files) {
            const QString name = file.fileName();
            if (ours.contains(name) && !theirs.contains(name))
                parallel.ours.append(name);
            else if (theirs.contains(name) && !ours.contains(name))
                parallel.theirs.append(name);
        }
        return parallel;
    }
    if (common.isEmpty())
        return parallel;
    const QString newest = idOf(common.last());
    QString oldestNew;
    for (const MigrationFile &file : files) {
        const QString name = file.fileName();
        if (common.contains(name)) {
            if (!oldestNew.isEmpty())
                parallel.ours.append(name);
        } else if (!oldestNew.isEmpty() || idLess(file.id, newest)) {
            if (oldestNew.isEmpty())
                oldestNew = file.id;
            parallel.theirs.append(name);
        }
    }
    return parallel;
}

} // namespace relvar::migration
