// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/ignorefile.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::lint {

namespace {

/// The line without its remark; a # inside a quoted name is none.
QString statementOf(const QString &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (line.at(i) == u'#' && !isQuoted)
            return line.first(i).trimmed();
    }
    return line.trimmed();
}

std::optional<Ignore> parseLine(const QString &line)
{
    const QString statement = statementOf(line);
    const qsizetype space = statement.indexOf(u' ');
    if (space < 0)
        return {};
    const Check *check = findCheck(statement.first(space));
    if (!check)
        return {};
    return Ignore{check->code, statement.sliced(space + 1).trimmed()};
}

/// * and ? alone mean something; names of objects may hold everything else.
bool matches(QStringView pattern, QStringView path)
{
    qsizetype star = -1;
    qsizetype resume = 0;
    qsizetype p = 0;
    qsizetype t = 0;
    while (t < path.size()) {
        if (p < pattern.size() && pattern.at(p) == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size()
                   && (pattern.at(p) == u'?' || pattern.at(p).toCaseFolded() == path.at(t).toCaseFolded())) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern.at(p) == u'*')
        ++p;
    return p == pattern.size();
}

QStringList linesOf(const QByteArray &content)
{
    QStringList lines = QString::fromUtf8(content).split(u'\n');
    if (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray bytesOf(const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

QList<Ignore> parseIgnoreFile(const QByteArray &content)
{
    QList<Ignore> rules;
    const QStringList lines = linesOf(content);
    for (const QString &line : lines) {
        if (const std::optional<Ignore> rule = parseLine(line))
            rules.append(*rule);
    }
    return rules;
}

QByteArray withIgnored(const QByteArray &content, const Ignore &ignore)
{
    QStringList lines = linesOf(content);
    const QString line = ignore.check + u' ' + ignore.path;
    qsizetype position = lines.size();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const std::optional<Ignore> rule = parseLine(lines.at(i));
        if (rule == ignore)
            return content;
        if (rule && position == lines.size() && rule->check + u' ' + rule->path > line)
            position = i;
    }
    lines.insert(position, line);
    return bytesOf(lines);
}

QByteArray withoutIgnored(const QByteArray &content, const Ignore &ignore)
{
    QStringList lines = linesOf(content);
    lines.removeIf([&](const QString &line) { return parseLine(line) == ignore; });
    return bytesOf(lines);
}

IgnoreRules::IgnoreRules(const QList<Ignore> &rules)
{
    for (const Ignore &rule : rules) {
        if (const Check *check = findCheck(rule.check))
            m_paths[check->code].append(rule.path);
    }
}

bool IgnoreRules::concern(const Check &check) const
{
    return m_paths.contains(check.code);
}

bool IgnoreRules::match(const Check &check, const QString &path) const
{
    const QStringList paths = m_paths.value(check.code);
    return std::any_of(paths.cbegin(), paths.cend(), [&](const QString &pattern) { return matches(pattern, path); });
}

} // namespace relvar::lint
