// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tooltext.h"

#include "timeline/timeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

// Nobody writes more into a migration; a file that is none may be of any size.
constexpr qint64 mostOfFile = 1 << 20;

QString say(const char *text)
{
    return QCoreApplication::translate("shell", text);
}

/// Each line as a comment, so that the whole stays SQL.
QString comment(const QString &text)
{
    return u"-- "_s + QString(text).replace(u'\n', u"\n-- "_s) + u'\n';
}

QString section(const QString &title, const std::optional<migration::Section> &section, const QString &missing)
{
    if (!section)
        return u'\n' + comment(missing);
    const QString outside
        = section->transactional ? QString() : u' ' + say(QT_TRANSLATE_NOOP("shell", "(without a transaction)"));
    return u'\n' + comment(title + outside) + section->sql + u'\n';
}

/// The row that the tool wrote last; null when there is none.
const formats::HistoryRow *rowOf(const formats::History &history, const QString &id)
{
    const auto found = std::find_if(history.rows.crbegin(), history.rows.crend(),
                                    [&id](const formats::HistoryRow &row) { return row.id == id; });
    return found == history.rows.crend() ? nullptr : &*found;
}

QString standingOn(const ConnectionReading &reading, const formats::ToolMigration &migration)
{
    if (!reading.tool)
        return say(QT_TRANSLATE_NOOP("shell", "%1: not read yet")).arg(reading.settings.name);
    const QHash<QString, timeline::Cell> cells = timeline::cellsFor(reading.tool->folder, reading.tool->states);
    auto cell = cells.constFind(migration.id);
    if (cell == cells.cend())
        cell = cells.constFind(migration.fileName);
    if (cell == cells.cend())
        return say(QT_TRANSLATE_NOOP("shell", "%1: nothing is known")).arg(reading.settings.name);
    QString text = say(QT_TRANSLATE_NOOP("shell", "%1: %2")).arg(reading.settings.name, timeline::stateText(*cell));
    if (!cell->finishedAt.isEmpty())
        text += u", "_s + cell->finishedAt;
    const formats::HistoryRow *row = rowOf(reading.tool->history, migration.id);
    if (row && !row->checksum.isEmpty()) {
        const QString remembered = say(QT_TRANSLATE_NOOP("shell", "checksum in its table: %1")).arg(row->checksum);
        text += u"\n  "_s + remembered;
        if (!migration.checksum.isEmpty()) {
            text += u' '
                    + (row->checksum == migration.checksum ? say(QT_TRANSLATE_NOOP("shell", "(that of the file)"))
                                                           : say(QT_TRANSLATE_NOOP("shell", "(not that of the file)")));
        }
    }
    for (const QString &more : {cell->error, cell->advice}) {
        if (!more.isEmpty())
            text += u"\n  "_s + more;
    }
    return text;
}

} // namespace

QString toolText(const formats::Format &format, const formats::ToolFolder &folder,
                 const formats::ToolMigration &migration, const QList<ConnectionReading> &readings)
{
    const QString path = folder.path + u'/' + migration.fileName;
    QString text
        = comment(say(QT_TRANSLATE_NOOP("shell", "%1, a migration of %2")).arg(migration.name, format.displayName()));
    text += comment(say(QT_TRANSLATE_NOOP("shell", "File: %1")).arg(QDir::toNativeSeparators(path)));
    if (!migration.checksum.isEmpty())
        text += comment(say(QT_TRANSLATE_NOOP("shell", "Checksum: %1")).arg(migration.checksum));
    if (!migration.problem.isEmpty())
        text += comment(migration.problem.toString());
    for (const ConnectionReading &reading : readings)
        text += comment(standingOn(reading, migration));
    if (migration.up || migration.down) {
        text += section(say(QT_TRANSLATE_NOOP("shell", "Up")), migration.up,
                        say(QT_TRANSLATE_NOOP("shell", "There is no way up.")));
        text += section(say(QT_TRANSLATE_NOOP("shell", "Down")), migration.down,
                        say(QT_TRANSLATE_NOOP("shell", "There is no way down.")));
        return text;
    }
    text
        += u'\n'
           + comment(say(QT_TRANSLATE_NOOP("shell", "It holds no SQL: %1 alone knows what it does. The file as it is:"))
                         .arg(format.displayName()));
    QFile file(path);
    return text + (file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostOfFile)) : file.errorString());
}

QStringList toolNotes(const formats::Format &format, const ConnectionReading &reading)
{
    if (!reading.tool)
        return {};
    const QString tool = format.displayName();
    QStringList notes;
    if (reading.tool->folder.migrations.isEmpty())
        notes.append(say(QT_TRANSLATE_NOOP("shell", "There are no migrations yet. Make one with %1.")).arg(tool));
    if (reading.tool->history.table.isEmpty()) {
        notes.append(say(QT_TRANSLATE_NOOP("shell", "%1 has never run on it: its table is not there.")).arg(tool));
    } else {
        notes.append(say(QT_TRANSLATE_NOOP("shell", "By %1, the table of %2.")).arg(reading.tool->history.table, tool));
        if (const Text limits = format.limits(); !limits.isEmpty())
            notes.append(limits.toString());
    }
    for (const dialect::ForeignHistory &history : reading.tool->otherHistories) {
        notes.append(say(QT_TRANSLATE_NOOP("shell", "%1, the history of %2, is there too and is not counted."))
                         .arg(history.table, history.tool));
    }
    return notes;
}

} // namespace relvar::shell
