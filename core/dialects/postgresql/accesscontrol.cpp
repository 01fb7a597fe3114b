// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/accesscontrol.h"

#include "dialects/postgresql/quoting.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace relvar::postgresql {

using schema::OtherObject;

namespace {

/// src/include/utils/acl.h, in the order in which they are written.
struct Privilege
{
    char letter;
    const char *word;
};

constexpr Privilege privileges[] = {
    {'r', "SELECT"},     {'a', "INSERT"},  {'w', "UPDATE"},   {'d', "DELETE"}, {'D', "TRUNCATE"},
    {'x', "REFERENCES"}, {'t', "TRIGGER"}, {'m', "MAINTAIN"}, {'U', "USAGE"},  {'C', "CREATE"},
    {'X', "EXECUTE"},
};

/// `app=arw*/app`, a name with other signs than letters, digits and _ in double quotes.
void parseItem(const QString &item, AccessList *list)
{
    QString role;
    qsizetype at = 0;
    bool isQuoted = false;
    for (; at < item.size() && (isQuoted || item.at(at) != u'='); ++at) {
        if (item.at(at) != u'"') {
            role += item.at(at);
        } else if (isQuoted && at + 1 < item.size() && item.at(at + 1) == u'"') {
            role += u'"';
            ++at;
        } else {
            isQuoted = !isQuoted;
        }
    }
    QMap<char, bool> &held = (*list)[role];
    for (++at; at < item.size() && item.at(at) != u'/'; ++at) {
        const bool mayGrant = at + 1 < item.size() && item.at(at + 1) == u'*';
        bool &grantable = held[item.at(at).toLatin1()];
        grantable = grantable || mayGrant;
        at += mayGrant ? 1 : 0;
    }
}

const QString grantOption = u" WITH GRANT OPTION"_s;

class Writing
{
public:
    explicit Writing(const AccessTarget &target)
        : m_target(target)
    {
    }

    void revoke(const QString &role, const QString &letters)
    {
        add(role, letters, u"REVOKE "_s, u" FROM "_s, {}, u"GRANT "_s, u" TO "_s);
    }

    void grant(const QString &role, const QString &letters, bool mayGrant)
    {
        // Who may grant may have granted.
        add(role, letters, u"GRANT "_s, u" TO "_s, mayGrant ? grantOption : QString(), u"REVOKE "_s,
            u" FROM "_s, mayGrant ? u" CASCADE"_s : QString());
    }

    AccessTexts take() const { return {m_there.join(u";\n"_s), m_back.join(u";\n"_s)}; }

private:
    void add(const QString &role, const QString &letters, const QString &verb, const QString &preposition,
             const QString &tail, const QString &backVerb, const QString &backPreposition,
             const QString &backTail = {})
    {
        if (letters.isEmpty())
            return;
        const QString words = wordsOf(letters);
        const QString object = u" ON "_s + m_target.object;
        const QString name = role.isEmpty()             ? u"PUBLIC"_s
                             : role == m_target.owner ? u"CURRENT_USER"_s
                                                        : quoteIdentifier(role);
        m_there.append(m_target.prefix + verb + words + object + preposition + name + tail);
        m_back.append(m_target.prefix + backVerb + words + object + backPreposition + name + backTail);
    }

    QString wordsOf(const QString &letters) const
    {
        const QString columns = m_target.columns.isEmpty() ? QString() : u' ' + m_target.columns;
        // So that what a later version adds to the kind is no difference.
        if (letters.size() > 1 && letters.size() == m_target.all.size())
            return u"ALL"_s + columns;
        QStringList words;
        for (const Privilege &privilege : privileges) {
            if (letters.contains(QLatin1Char(privilege.letter)))
                words.append(QLatin1StringView(privilege.word) + columns);
        }
        return words.join(u", "_s);
    }

    const AccessTarget &m_target;
    QStringList m_there;
    QStringList m_back;
};

} // namespace

AccessList parseAccessList(const QString &json)
{
    AccessList list;
    for (const QJsonValue &item : QJsonDocument::fromJson(json.toUtf8()).array())
        parseItem(item.toString(), &list);
    return list;
}

AccessTexts accessTexts(const AccessList &usual, const AccessList &actual, const AccessTarget &target)
{
    Writing writing(target);
    for (auto role = usual.cbegin(); role != usual.cend(); ++role) {
        const QMap<char, bool> kept = actual.value(role.key());
        QString missing;
        for (auto held = role->cbegin(); held != role->cend(); ++held) {
            if (!kept.contains(held.key()))
                missing += QLatin1Char(held.key());
        }
        writing.revoke(role.key(), missing);
    }
    for (auto role = actual.cbegin(); role != actual.cend(); ++role) {
        const QMap<char, bool> before = usual.value(role.key());
        QString plain;
        QString grantable;
        for (auto held = role->cbegin(); held != role->cend(); ++held) {
            if (held.value() && !before.value(held.key(), false))
                grantable += QLatin1Char(held.key());
            else if (!held.value() && !before.contains(held.key()))
                plain += QLatin1Char(held.key());
        }
        writing.grant(role.key(), plain, false);
        writing.grant(role.key(), grantable, true);
    }
    return writing.take();
}

QString grantTarget(const QString &target)
{
    if (target.startsWith("SERVER "_L1))
        return u"FOREIGN "_s + target;
    if (!target.startsWith("AGGREGATE "_L1))
        return target;
    QString arguments = target.sliced(10);
    arguments.replace(u"(*)"_s, u"()"_s);
    arguments.replace(u"(ORDER BY "_s, u"("_s);
    return u"FUNCTION "_s + arguments.replace(u" ORDER BY "_s, u", "_s);
}

bool mayBeGrantedOn(const OtherObject &privileges)
{
    return privileges.definition.contains(grantOption);
}

QString privilegesName(const QString &object, const QString &column)
{
    return u"ON "_s + object + (column.isEmpty() ? QString() : u" ("_s + column + u')');
}

QString ownerName(const QString &object)
{
    return u"OF "_s + object;
}

} // namespace relvar::postgresql
