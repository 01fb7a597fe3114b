// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/writing.h"

#include <algorithm>
#include <array>
#include <functional>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QString plusOne(const QString &digits)
{
    QString result = digits;
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        if (result.at(i) != u'9') {
            result[i] = QChar(result.at(i).unicode() + 1);
            return result;
        }
        result[i] = u'0';
    }
    return u'1' + result;
}

/// How a version tells a time, and what is the next one.
struct TimeForm
{
    QString pattern;
    QDateTime (*next)(const QDateTime &);
};

const std::array<TimeForm, 4> &timeForms()
{
    static const std::array<TimeForm, 4> forms{
        TimeForm{u"yyyyMMddHHmmsszzz"_s, [](const QDateTime &time) { return time.addMSecs(1); }},
        TimeForm{u"yyyyMMddHHmmss"_s, [](const QDateTime &time) { return time.addSecs(1); }},
        TimeForm{u"yyyyMMddHHmm"_s, [](const QDateTime &time) { return time.addSecs(60); }},
        TimeForm{u"yyyyMMdd"_s, [](const QDateTime &time) { return time.addDays(1); }}};
    return forms;
}

bool isUnixTime(const QString &version, const QDateTime &time)
{
    constexpr qint64 year = 366 * 24 * 3600;
    const qint64 seconds = version.toLongLong();
    const qint64 now = time.toSecsSinceEpoch();
    return version.size() == 10 && seconds > now - 20 * year && seconds < now + year;
}

QStringList statementsOf(const std::optional<migration::Section> &section, const dialect::Dialect &dialect)
{
    QStringList statements;
    if (section) {
        for (const dialect::SplitStatement &statement : dialect.split(section->sql))
            statements.append(statement.sql);
    }
    return statements;
}

bool isComment(QStringView line)
{
    return line.trimmed().startsWith(u"--");
}

} // namespace

QString nextVersion(const QStringList &versions, const QDateTime &time)
{
    const QString usual = u"yyyyMMddHHmmss"_s;
    if (versions.isEmpty())
        return time.toUTC().toString(usual);
    const QString newest = *std::max_element(versions.cbegin(), versions.cend(), migration::idLess);
    for (const TimeForm &form : timeForms()) {
        QDateTime told
            = form.pattern.size() == newest.size() ? QDateTime::fromString(newest, form.pattern) : QDateTime();
        if (!told.isValid())
            continue;
        told.setTimeSpec(Qt::UTC);
        const QString now = time.toUTC().toString(form.pattern);
        return now > newest ? now : form.next(told).toString(form.pattern);
    }
    if (isUnixTime(newest, time))
        return QString::number(std::max(newest.toLongLong() + 1, time.toSecsSinceEpoch()));
    return plusOne(newest);
}

QStringList versionsOf(const ToolFolder &folder)
{
    QStringList versions;
    for (const ToolMigration &migration : folder.migrations) {
        if (const QString version = migration::idOf(migration.fileName); !version.isEmpty())
            versions.append(version);
    }
    return versions;
}

QString header(const NewMigration &migration, const QList<Text> &remarks)
{
    QString text = u"-- "_s + migration.title.simplified() + u'\n';
    if (migration.proof) {
        text += u"-- Way back: "_s + plan::gradeName(migration.proof->grade);
        if (!migration.proof->reason.isEmpty())
            text += u". "_s + migration.proof->reason.simplified();
        text += u'\n';
    }
    for (const Text &remark : remarks)
        text += u"-- "_s + remark.toString().simplified() + u'\n';
    return text;
}

QString noWayBack()
{
    return u"-- This migration cannot be reverted.\n"_s;
}

Text revertedForNothing(const QString &tool)
{
    return text("formats",
                "It has no way back. A revert with %1 counts it as reverted all the same, and changes nothing.",
                {tool});
}

QList<Piece> piecesOf(const migration::Section &section, const dialect::Dialect &dialect)
{
    const QStringList lines = section.sql.split(u'\n');
    QList<Piece> pieces;
    for (const dialect::SplitStatement &statement : dialect.split(section.sql)) {
        qsizetype first = statement.line - 1;
        while (first > 0 && (isComment(lines.at(first - 1)) || lines.at(first - 1).trimmed().isEmpty()))
            --first;
        Piece piece;
        for (qsizetype i = first; i < statement.line - 1; ++i) {
            if (isComment(lines.at(i)))
                piece.comments += lines.at(i) + u'\n';
        }
        piece.sql = statement.sql;
        // A comment at the end would swallow the semicolon.
        if (QStringView(statement.sql).mid(statement.sql.lastIndexOf(u'\n') + 1).contains(u"--"))
            piece.sql += u'\n';
        piece.sql += u';';
        pieces.append(piece);
    }
    return pieces;
}

bool bringsTransaction(const migration::Section &section, const dialect::Dialect &dialect)
{
    const QList<dialect::SplitStatement> statements = dialect.split(section.sql);
    return std::any_of(statements.cbegin(), statements.cend(), [&dialect](const dialect::SplitStatement &statement) {
        return dialect.transactionControl(statement.sql) == dialect::TransactionControl::Begin;
    });
}

Result<> checkReadBack(const NewMigration &written, const std::optional<migration::Section> &up,
                       const std::optional<migration::Section> &down, const QString &tool,
                       const dialect::Dialect &dialect)
{
    if (statementsOf(written.up, dialect) == statementsOf(up, dialect)
        && statementsOf(written.down, dialect) == statementsOf(down, dialect))
        return {};
    return fail(FormatError::NotExpressible,
                text("formats",
                     "A line of the SQL, or the name of the migration, would be taken by %1 for one of its own marks. "
                     "Change it. Nothing was written.",
                     {tool}));
}

} // namespace relvar::formats
