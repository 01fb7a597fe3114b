// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/sqlite/tablebody.h"

#include <algorithm>

namespace relvar::sqlite {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar character) { return character.isSpace(); });
}

/// Length of the comment that begins the text; 0: none does. A comment to the end of the line is without that end.
qsizetype commentLength(QStringView text)
{
    if (text.startsWith(u"--")) {
        const qsizetype end = text.indexOf(u'\n');
        return end < 0 ? text.size() : end;
    }
    if (text.startsWith(u"/*")) {
        const qsizetype end = text.indexOf(u"*/", 2);
        return end < 0 ? text.size() : end + 2;
    }
    return 0;
}

/// How much of the blanks and comments behind an item is its own: comments up to the end of the line.
qsizetype ownLength(QStringView trivia, bool isLast)
{
    qsizetype own = 0;
    qsizetype at = 0;
    while (at < trivia.size() && trivia.at(at) != u'\n') {
        if (const qsizetype length = commentLength(trivia.sliced(at)); length > 0) {
            if (trivia.sliced(at, length).contains(u'\n'))
                return 0;
            at += length;
            own = at;
        } else {
            ++at;
        }
    }
    // Without an end of the line the comment stands before what follows it.
    return at < trivia.size() || isLast ? own : 0;
}

/// True when what is appended would become a part of the comment.
bool endsInLineComment(QStringView trivia)
{
    bool open = false;
    for (qsizetype at = 0; at < trivia.size();) {
        const qsizetype length = commentLength(trivia.sliced(at));
        open = length > 0 ? trivia.at(at) == u'-' : open && trivia.at(at) != u'\n';
        at += std::max<qsizetype>(length, 1);
    }
    return open;
}

} // namespace

TableBody::TableBody(const QString &sql, const ParsedTable &parsed)
{
    // A comment behind the opening parenthesis is about the table.
    const qsizetype head
        = ownLength(QStringView(sql).sliced(parsed.body.begin, parsed.items.first().begin - parsed.body.begin), false);
    m_head = sql.sliced(parsed.body.begin, head);
    qsizetype at = parsed.body.begin + head;
    for (qsizetype i = 0; i < parsed.items.size(); ++i) {
        const TextSpan &span = parsed.items.at(i);
        const bool isLast = i + 1 == parsed.items.size();
        BodyItem item{.before = sql.sliced(at, span.begin - at), .text = sql.sliced(span.begin, span.end - span.begin)};
        const QStringView behind
            = QStringView(sql).sliced(span.end, (isLast ? parsed.body.end : parsed.items.at(i + 1).begin) - span.end);
        qsizetype comma = 0;
        while (comma < behind.size() && behind.at(comma) != u',')
            comma += std::max<qsizetype>(commentLength(behind.sliced(comma)), 1);
        item.hasComma = comma < behind.size();
        if (item.hasComma)
            item.beforeComma = behind.first(comma).toString();
        const qsizetype rest = item.hasComma ? comma + 1 : 0;
        const qsizetype own = ownLength(behind.sliced(rest), isLast);
        item.after = behind.sliced(rest, own).toString();
        at = span.end + rest + own;
        items.append(std::move(item));
    }
    m_tail = sql.sliced(at, parsed.body.end - at);
    m_firstBefore = items.first().before;
    // The blanks alone: comments are about an item.
    const QString &model = items.last().before;
    m_blankBefore = model;
    for (qsizetype i = 0; i < model.size(); ++i) {
        if (commentLength(QStringView(model).sliced(i)) > 0) {
            const qsizetype line = model.lastIndexOf(u'\n');
            m_blankBefore = line < 0 ? u" "_s : model.sliced(line);
            break;
        }
    }
    if (!isBlank(m_blankBefore))
        m_blankBefore = u" "_s;
    if (items.size() == 1 && m_blankBefore.isEmpty())
        m_blankBefore = u" "_s;
}

BodyItem TableBody::newItem(const QString &text) const
{
    return {.before = m_blankBefore, .text = text};
}

QString TableBody::text() const
{
    QString result;
    QString trivia;
    const auto append = [&](const QString &piece) {
        if (endsInLineComment(trivia) && !piece.isEmpty() && !piece.startsWith(u'\n'))
            result += u'\n';
        result += piece;
        trivia = piece;
    };
    append(m_head);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const BodyItem &item = items.at(i);
        const bool isLast = i + 1 == items.size();
        // The first one's blanks, or a break of the line, are those of its place.
        const bool isBlankLead = isBlank(item.before) && isBlank(m_firstBefore);
        append(!isBlankLead            ? item.before
               : i == 0                ? m_firstBefore
               : item.before.isEmpty() ? m_blankBefore
                                       : item.before);
        append(item.text);
        trivia.clear();
        if (!isLast) {
            if (item.hasComma)
                append(item.beforeComma);
            append(u","_s);
            trivia.clear();
        } else if (!isBlank(item.beforeComma)) {
            QString behind = item.beforeComma;
            while (!item.after.isEmpty() && behind.back().isSpace())
                behind.chop(1);
            append(behind);
        }
        append(item.after);
    }
    append(m_tail);
    return endsInLineComment(trivia) ? result + u'\n' : result;
}

} // namespace relvar::sqlite
