// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pickedpieces.h"

#include <QJsonArray>

#include <algorithm>

namespace relvar::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString titleOf(const diff::Piece &piece)
{
    return piece.lines.first().text.toString();
}

QString number(qsizetype position)
{
    return QString::number(position + 1);
}

QJsonObject toJson(const diff::Pieces &pieces, qsizetype position)
{
    const diff::Piece &piece = pieces.pieces.at(position);
    QJsonArray lines;
    for (const diff::Description &line : piece.lines)
        lines.append(line.text.toString());
    QJsonArray needs;
    for (const diff::Need &need : pieces.needs) {
        if (need.piece == position)
            needs.append(QJsonObject{{u"number"_s, need.needed + 1}, {u"reason"_s, need.reason.toString()}});
    }
    const bool losesData = std::any_of(piece.lines.cbegin(), piece.lines.cend(),
                                       [](const diff::Description &line) { return line.losesData; });
    return {{u"number"_s, position + 1},
            {u"kind"_s, changeWord(piece.lines.first().kind)},
            {u"lines"_s, lines},
            {u"losesData"_s, losesData},
            {u"needs"_s, needs}};
}

} // namespace

QString changeWord(diff::Description::Kind kind)
{
    switch (kind) {
    case diff::Description::Kind::Add:
        return u"add"_s;
    case diff::Description::Kind::Alter:
        return u"alter"_s;
    case diff::Description::Kind::Drop:
        return u"drop"_s;
    }
    Q_UNREACHABLE();
}

Result<QSet<qsizetype>> readNumbers(const QString &written, const diff::Pieces &pieces)
{
    QSet<qsizetype> numbers;
    for (const QString &word : written.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype dash = word.indexOf(u'-');
        bool isFirst = false;
        bool isLast = false;
        const qlonglong first = (dash < 0 ? word : word.left(dash)).trimmed().toLongLong(&isFirst);
        const qlonglong last = dash < 0 ? first : word.mid(dash + 1).trimmed().toLongLong(&isLast);
        if (!isFirst || (dash >= 0 && !isLast) || last < first) {
            return fail(CliError::WrongUse, text("cli",
                                                 "\"%1\" is no list of changes. Write their numbers, for example "
                                                 "1,2,5-7.",
                                                 {written}));
        }
        for (const qlonglong one : {first, last}) {
            if (one < 1 || one > pieces.pieces.size()) {
                return fail(CliError::WrongUse,
                            text("cli", "There is no change %1: the draft has %2. See relvar-cli split --list.",
                                 {QString::number(one), QString::number(pieces.pieces.size())}));
            }
        }
        for (qlonglong one = first; one <= last; ++one)
            numbers.insert(one - 1);
    }
    if (numbers.isEmpty()) {
        return fail(CliError::WrongUse,
                    text("cli", "No change is named. Write their numbers, for example 1,2,5-7."));
    }
    return numbers;
}

Result<QSet<qsizetype>> closed(QSet<qsizetype> picked, const diff::Pieces &pieces, bool withNeeded,
                               const QSet<qsizetype> &done)
{
    if (withNeeded)
        return diff::withNeeded(pieces, picked).subtract(done);
    if (const diff::Need *need = diff::findUnmet(pieces, picked + done)) {
        return fail(CliError::WrongUse,
                    text("cli", "Change %1 (%2) cannot go without change %3 (%4). %5 Name both, or pass --with-needed.",
                         {number(need->piece), titleOf(pieces.pieces.at(need->piece)), number(need->needed),
                          titleOf(pieces.pieces.at(need->needed)), need->reason.toString()}));
    }
    return picked;
}

void listPieces(Output &output, const diff::Pieces &pieces)
{
    if (output.json()) {
        QJsonArray changes;
        for (qsizetype i = 0; i < pieces.pieces.size(); ++i)
            changes.append(toJson(pieces, i));
        output.document({{u"changes"_s, changes}});
        return;
    }
    if (pieces.pieces.isEmpty())
        output.line(text("cli", "The draft has no changes.").toString());
    for (qsizetype i = 0; i < pieces.pieces.size(); ++i) {
        const QString indent(5, u' ');
        const QList<diff::Description> &lines = pieces.pieces.at(i).lines;
        output.data(number(i).rightJustified(3) + u"  "_s + lines.first().text.toString());
        for (const diff::Description &line : lines.mid(1))
            output.data(indent + line.text.toString());
        for (const diff::Need &need : pieces.needs) {
            if (need.piece == i) {
                output.data(
                    indent
                    + text("cli", "needs %1: %2", {number(need.needed), need.reason.toString()}).toString());
            }
        }
    }
}

} // namespace relvar::cli
