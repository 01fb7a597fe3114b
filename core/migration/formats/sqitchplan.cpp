// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration/formats/sqitchplan.h"

#include <QCryptographicHash>
#include <QRegularExpression>

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

/// The id is that of a text with everything that the plan says about the change.
QString idOf(const QStringList &lines)
{
    const QByteArray info = lines.join(u'\n').toUtf8();
    // Sqitch counts characters that were encoded already, which are bytes.
    const QByteArray whole = "change " + QByteArray::number(info.size()) + '\0' + info;
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
            readTag(match.captured(2));
        else
            readChange(match);
    }

    void readTag(const QString &tag)
    {
        for (qsizetype i = m_untagged; i < m_plan.changes.size(); ++i)
            m_firstTags.append(tag);
        m_untagged = m_plan.changes.size();
    }

    void readChange(const QRegularExpressionMatch &match)
    {
        const QString name = match.captured(2);
        const QString note = unescaped(match.captured(6));
        QStringList required;
        QStringList conflicting;
        for (const QString &one : match.captured(3).split(u' ', Qt::SkipEmptyParts)) {
            if (one.startsWith(u'!'))
                conflicting.append(one.mid(1));
            else
                required.append(one);
        }
        QStringList info{u"project "_s + m_plan.project};
        if (!m_uri.isEmpty())
            info.append(u"uri "_s + m_uri);
        info.append(u"change "_s + name);
        if (!m_plan.changes.isEmpty())
            info.append(u"parent "_s + m_plan.changes.last().id);
        info += {u"planner "_s + match.captured(5), u"date "_s + match.captured(4)};
        if (!required.isEmpty())
            info.append(u"requires\n  + "_s + required.join(u"\n  + "_s));
        if (!conflicting.isEmpty())
            info.append(u"conflicts\n  - "_s + conflicting.join(u"\n  - "_s));
        if (!note.isEmpty())
            info += {QString(), note};
        // A change of the same name before it is reworked by this one; its scripts carry the tag between the two.
        for (qsizetype i = m_plan.changes.size(); i > 0; --i) {
            SqitchChange &before = m_plan.changes[i - 1];
            if (before.name == name) {
                before.reworkedTag = m_firstTags.value(i - 1);
                break;
            }
        }
        m_plan.changes.append({.id = idOf(info), .name = name, .note = note});
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
