// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/sqitchplan.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace relvar::formats {

using namespace Qt::Literals::StringLiterals;

namespace {

QString unescaped(QString note)
{
    static const QRegularExpression escape(u"\\\\(.)"_s);
    QString result;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(note); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString character = match.captured(1);
        result += note.mid(end, match.capturedStart() - end)
                  + (character == u"n"_s   ? u"\n"_s
                     : character == u"r"_s ? u"\r"_s
                                           : character);
        end = match.capturedEnd();
    }
    return result + note.mid(end);
}

/// The id is that of a text with everything that the plan says about the change or tag.
QString idOf(const QByteArray &kind, const QStringList &lines)
{
    const QByteArray info = lines.join(u'\n').toUtf8();
    // Sqitch counts characters that were encoded already, which are bytes.
    const QByteArray whole = kind + ' ' + QByteArray::number(info.size()) + '\0' + info;
    return QString::fromLatin1(QCryptographicHash::hash(whole, QCryptographicHash::Sha1).toHex());
}

class Reader
{
public:
    SqitchPlan read(const QString &plan)
    {
        const QStringList lines = plan.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            readLine(lines.at(i), int(i) + 1);
        return std::move(m_plan);
    }

private:
    void readLine(const QString &line, int number)
    {
        static const QRegularExpression pragma(u"^\\s*%\\s*([^=\\s]+)\\s*(?:=\\s*(.*?))?\\s*$"_s);
        static const QRegularExpression nothing(u"^\\s*(?:#.*)?$"_s);
        static const QRegularExpression entry(u"^\\s*([-+]?)\\s*(\\S+)(?:\\s+\\[([^\\]]*)\\])?\\s+"
                                              u"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)\\s+(.*?<[^>]*>)\\s*"
                                              u"(?:#\\s*(.*?)\\s*)?$"_s);
        if (nothing.match(line).hasMatch())
            return;
        if (const QRegularExpressionMatch match = pragma.match(line); match.hasMatch()) {
            if (match.captured(1) == u"project"_s)
                m_plan.project = match.captured(2);
            else if (match.captured(1) == u"uri"_s)
                m_uri = match.captured(2);
            return;
        }
        const QRegularExpressionMatch match = entry.match(line);
        if (!match.hasMatch())
            m_plan.strangeLines.append({number, line});
        else if (match.captured(2).startsWith(u'@'))
            readTag(match);
        else
            readChange(match);
    }

    [[nodiscard]] QStringList project() const
    {
        QStringList info{u"project "_s + m_plan.project};
        if (!m_uri.isEmpty())
            info.append(u"uri "_s + m_uri);
        return info;
    }

    void readTag(const QRegularExpressionMatch &match)
    {
        for (qsizetype i = m_untagged; i < m_plan.changes.size(); ++i)
            m_firstTags.append(match.captured(2));
        m_untagged = m_plan.changes.size();
        if (m_plan.changes.isEmpty())
            return;
        SqitchChange &change = m_plan.changes.last();
        SqitchTag tag{.id = {},
                      .name = match.captured(2),
                      .changeId = change.id,
                      .note = unescaped(match.captured(6)),
                      .planner = match.captured(5),
                      .time = match.captured(4)};
        QStringList info = project()
                           + QStringList{u"tag "_s + tag.name, u"change "_s + tag.changeId, u"planner "_s + tag.planner,
                                         u"date "_s + tag.time};
        if (!tag.note.isEmpty())
            info += {QString(), tag.note};
        tag.id = idOf("tag", info);
        change.tags.append(tag);
    }

    /// "change", "@tag", "change@tag" or an id, among those read until now.
    [[nodiscard]] QString resolved(const QString &name) const
    {
        const qsizetype at = name.indexOf(u'@');
        const QString tag = at < 0 ? QString() : name.mid(at);
        const QString wanted = name.left(at < 0 ? name.size() : at);
        const auto isTagged = [&tag](const SqitchTag &one) { return one.name == tag; };
        bool isBehind = tag.isEmpty();
        for (auto change = m_plan.changes.crbegin(); change != m_plan.changes.crend(); ++change) {
            isBehind = isBehind || std::any_of(change->tags.cbegin(), change->tags.cend(), isTagged);
            if (isBehind && (wanted.isEmpty() || change->name == wanted || change->id == wanted))
                return change->id;
        }
        return {};
    }

    [[nodiscard]] SqitchDependency dependency(const QString &written) const
    {
        SqitchDependency made{.name = written, .changeId = {}, .isConflict = written.startsWith(u'!')};
        made.name.remove(0, made.isConflict ? 1 : 0);
        if (made.name.startsWith(m_plan.project + u':'))
            made.name.remove(0, m_plan.project.size() + 1);
        made.changeId = resolved(made.name);
        return made;
    }

    void readChange(const QRegularExpressionMatch &match)
    {
        SqitchChange change{.id = {},
                            .name = match.captured(2),
                            .reworkedTag = {},
                            .note = unescaped(match.captured(6)),
                            .planner = match.captured(5),
                            .time = match.captured(4),
                            .dependencies = {},
                            .tags = {},
                            .tagsBefore = {},
                            .project = m_plan.project,
                            .uri = m_uri};
        QStringList info = project() + QStringList{u"change "_s + change.name};
        if (!m_plan.changes.isEmpty()) {
            info.append(u"parent "_s + m_plan.changes.last().id);
            change.tagsBefore = m_plan.changes.last().tags;
        }
        info += {u"planner "_s + change.planner, u"date "_s + change.time};
        for (const QString &one : match.captured(3).split(u' ', Qt::SkipEmptyParts))
            change.dependencies.append(dependency(one));
        std::stable_partition(change.dependencies.begin(), change.dependencies.end(),
                              [](const SqitchDependency &one) { return !one.isConflict; });
        QStringList required;
        QStringList conflicting;
        for (const SqitchDependency &one : std::as_const(change.dependencies))
            (one.isConflict ? conflicting : required).append(one.name);
        if (!required.isEmpty())
            info.append(u"requires\n  + "_s + required.join(u"\n  + "_s));
        if (!conflicting.isEmpty())
            info.append(u"conflicts\n  - "_s + conflicting.join(u"\n  - "_s));
        if (!change.note.isEmpty())
            info += {QString(), change.note};
        change.id = idOf("change", info);
        // A change of the same name before it is reworked by this one; its scripts carry the tag between the two.
        for (qsizetype i = m_plan.changes.size(); i > 0; --i) {
            SqitchChange &before = m_plan.changes[i - 1];
            if (before.name == change.name) {
                before.reworkedTag = m_firstTags.value(i - 1);
                break;
            }
        }
        m_plan.changes.append(change);
    }

    SqitchPlan m_plan;
    QString m_uri;
    /// Of each change that has one behind it.
    QStringList m_firstTags;
    qsizetype m_untagged = 0;
};

} // namespace

SqitchPlan parseSqitchPlan(const QString &plan)
{
    return Reader().read(plan);
}

} // namespace relvar::formats
