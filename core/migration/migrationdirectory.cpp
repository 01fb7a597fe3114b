// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/migrationdirectory.h"

#include "migration/atomicwrite.h"
#include "migration/sumfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace relvar::migration {

using namespace Qt::Literals::StringLiterals;

namespace {

QString pathOf(const MigrationDirectory &directory, const QString &fileName)
{
    return directory.path + u'/' + fileName;
}

QString sumPath(const QString &directory)
{
    return directory + u"/relvar.sum"_s;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(MigrationError::Unreadable,
                    text("migration", "%1 cannot be read. Check its permissions.", {QDir::toNativeSeparators(path)}),
                    file.errorString(), path);
    }
    return file.readAll();
}

void readSum(MigrationDirectory &directory)
{
    const QString path = sumPath(directory.path);
    // A folder of another tool, or one written by hand, has none: nothing to compare with.
    if (!QFile::exists(path))
        return;
    const Result<QList<SumEntry>> entries = readFile(path).and_then(parseSum);
    if (!entries) {
        directory.problems.append({DirectoryProblem::Kind::BrokenSum, u"relvar.sum"_s, entries.error().message});
        return;
    }
    QStringList unread;
    for (const DirectoryProblem &problem : std::as_const(directory.problems))
        unread.append(problem.fileName);
    directory.problems += compareWithSum(directory.files, *entries, unread);
}

bool sameNumber(const QString &left, const QString &right)
{
    // An id that differs by leading zeros alone is the same number, and would be ordered by chance.
    const auto stripped = [](QStringView id) {
        while (id.size() > 1 && id.startsWith(u'0'))
            id = id.mid(1);
        return id;
    };
    return stripped(left) == stripped(right);
}

QString nextNumber(QString digits)
{
    qsizetype i = digits.size();
    while (i > 0) {
        --i;
        if (digits.at(i) != u'9') {
            digits[i] = QChar(digits.at(i).unicode() + 1);
            return digits;
        }
        digits[i] = u'0';
    }
    return u'1' + digits;
}

Result<> checkPrintable(const MigrationFile &file, const QByteArray &bytes)
{
    const Result<MigrationFile> parsed = parse(file.fileName(), bytes);
    if (!parsed)
        return fail(parsed.error());
    const auto sqlOf = [](const std::optional<Section> &section) { return section ? section->sql : QString(); };
    if (parsed->up.sql == file.up.sql && sqlOf(parsed->down) == sqlOf(file.down))
        return {};
    return fail(MigrationError::BrokenFile,
                text("migration",
                     "The SQL of %1 cannot be written: a line in it reads like a marker of the file. "
                     "Change the line that begins with -- migrate:.",
                     {file.fileName()}));
}

} // namespace

const MigrationFile *MigrationDirectory::find(const QString &id) const
{
    const auto found
        = std::find_if(files.begin(), files.end(), [&id](const MigrationFile &file) { return file.id == id; });
    return found == files.end() ? nullptr : &*found;
}

QList<DirectoryProblem> MigrationDirectory::errors() const
{
    QList<DirectoryProblem> result;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(result), [](const DirectoryProblem &problem) {
        return problem.kind == DirectoryProblem::Kind::BrokenFile
               || problem.kind == DirectoryProblem::Kind::DuplicateId;
    });
    return result;
}

Result<MigrationDirectory> readDirectory(const QString &path)
{
    const QDir folder(path);
    if (!folder.exists() || !folder.isReadable()) {
        return fail(MigrationError::Unreadable,
                    text("migration",
                         "There is no readable folder %1 for migrations. Make it, or open the project "
                         "that has it.",
                         {QDir::toNativeSeparators(path)}),
                    {}, path);
    }
    MigrationDirectory directory;
    directory.path = folder.absolutePath();
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<MigrationFile> file
            = readFile(folder.filePath(name)).and_then([&name](const QByteArray &bytes) { return parse(name, bytes); });
        if (file) {
            directory.files.append(*file);
        } else {
            const Error &error = file.error();
            directory.problems.append(
                {DirectoryProblem::Kind::BrokenFile, name,
                 text("migration", "%1: %2", {error.where.isEmpty() ? name : error.where, error.message.toString()})});
        }
    }
    std::sort(directory.files.begin(), directory.files.end(),
              [](const MigrationFile &left, const MigrationFile &right) { return idLess(left.id, right.id); });
    for (qsizetype i = 1; i < directory.files.size();) {
        const MigrationFile &first = directory.files.at(i - 1);
        const MigrationFile &second = directory.files.at(i);
        if (!sameNumber(first.id, second.id)) {
            ++i;
            continue;
        }
        directory.problems.append({DirectoryProblem::Kind::DuplicateId, second.fileName(),
                                   text("migration", "%1 and %2 have the same id. Give the newer one another number.",
                                        {first.fileName(), second.fileName()})});
        directory.files.removeAt(i);
    }
    directory.chain = chainHash(directory.files, directory.files.size());
    readSum(directory);
    return directory;
}

QString nextId(const MigrationDirectory &directory, const QDateTime &now)
{
    const QString format = u"yyyyMMddHHmmss"_s;
    const QString candidate = now.toUTC().toString(format);
    QString newest;
    for (const MigrationFile &file : directory.files)
        newest = newest.isEmpty() || idLess(newest, file.id) ? file.id : newest;
    for (const DirectoryProblem &problem : directory.problems) {
        const QString id = idOf(problem.fileName);
        if (!id.isEmpty() && (newest.isEmpty() || idLess(newest, id)))
            newest = id;
    }
    if (newest.isEmpty() || (idLess(newest, candidate) && !sameNumber(newest, candidate)))
        return candidate;
    QDateTime time = QDateTime::fromString(newest, format);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.addSecs(1).toString(format) : nextNumber(newest);
}

Result<QString> write(const MigrationDirectory &directory, const MigrationFile &file)
{
    const QString path = pathOf(directory, file.fileName());
    if (QFile::exists(path) || directory.find(file.id) != nullptr) {
        return fail(MigrationError::DuplicateId,
                    text("migration", "There is already a migration with the id %1 in %2. Nothing was written.",
                         {file.id, QDir::toNativeSeparators(directory.path)}),
                    {}, path);
    }
    const QByteArray bytes = print(file);
    // A file without statements is a form to fill in: it is written, and is a broken file until someone did.
    if (!file.up.sql.isEmpty()) {
        if (const Result<> printable = checkPrintable(file, bytes); !printable)
            return fail(printable.error());
    }
    if (const Result<> written = writeAtomically(path, bytes); !written)
        return fail(written.error());
    const Result<> summed = readDirectory(directory.path).and_then(writeSum);
    if (!summed) {
        QFile::remove(path);
        return fail(summed.error());
    }
    return path;
}

Result<> rewrite(const MigrationDirectory &directory, const MigrationFile &file)
{
    const QString path = pathOf(directory, file.fileName());
    const Result<QByteArray> before = readFile(path);
    if (!before)
        return fail(before.error());
    const Result<MigrationFile> parsed = parse(file.fileName(), *before);
    const bool onlyProof
        = parsed && parsed->up.sql == file.up.sql && parsed->up.transactional == file.up.transactional
          && parsed->title == file.title && parsed->down.has_value() == file.down.has_value()
          && (!file.down
              || (parsed->down->sql == file.down->sql && parsed->down->transactional == file.down->transactional));
    const QByteArray bytes = onlyProof ? withProof(*before, file.proof) : print(file);
    if (const Result<> printable = checkPrintable(file, bytes); !printable)
        return printable;
    if (const Result<> written = writeAtomically(path, bytes); !written)
        return written;
    return readDirectory(directory.path).and_then(writeSum);
}

Result<> writeSum(const MigrationDirectory &directory)
{
    return writeAtomically(sumPath(directory.path), printSum(directory.files));
}

} // namespace relvar::migration
