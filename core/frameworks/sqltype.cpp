// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/sqltype.h"

#include <QHash>
#include <QStringList>

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// https://www.postgresql.org/docs/current/datatype.html#DATATYPE-TABLE
const QHash<QString, QString> &otherNames()
{
    static const QHash<QString, QString> names{
        {u"bool"_s, u"boolean"_s},
        {u"int2"_s, u"smallint"_s},
        {u"int"_s, u"integer"_s},
        {u"int4"_s, u"integer"_s},
        {u"int8"_s, u"bigint"_s},
        {u"float4"_s, u"real"_s},
        {u"float8"_s, u"double precision"_s},
        {u"float"_s, u"double precision"_s},
        {u"decimal"_s, u"numeric"_s},
        {u"dec"_s, u"numeric"_s},
        {u"varchar"_s, u"character varying"_s},
        {u"char varying"_s, u"character varying"_s},
        {u"char"_s, u"character"_s},
        {u"bpchar"_s, u"character"_s},
        {u"varbit"_s, u"bit varying"_s},
        {u"time"_s, u"time without time zone"_s},
        {u"timetz"_s, u"time with time zone"_s},
        {u"timestamp"_s, u"timestamp without time zone"_s},
        {u"timestamptz"_s, u"timestamp with time zone"_s},
        {u"serial2"_s, u"smallserial"_s},
        {u"serial4"_s, u"serial"_s},
        {u"serial8"_s, u"bigserial"_s},
    };
    return names;
}

class TypeText
{
public:
    explicit TypeText(const QString &text)
        : m_text(text.trimmed())
    {
    }

    SqlType read();

private:
    /// A quoted identifier at this place, or the word up to what cannot be a part of it.
    QString word(bool *quoted);
    QStringList arguments();
    void skipSpaces();
    [[nodiscard]] QChar here() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    QString m_text;
    qsizetype m_at = 0;
};

void TypeText::skipSpaces()
{
    while (here().isSpace())
        ++m_at;
}

QString TypeText::word(bool *quoted)
{
    *quoted = here() == u'"';
    QString result;
    if (!*quoted) {
        while (m_at < m_text.size() && !here().isSpace() && !u"()[].\""_s.contains(here()))
            result += m_text.at(m_at++);
        return result.toLower();
    }
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (here() == u'"' && m_text.mid(m_at + 1, 1) != u"\""_s) {
            ++m_at;
            break;
        }
        m_at += here() == u'"' ? 1 : 0;
        result += here();
    }
    return result;
}

QStringList TypeText::arguments()
{
    const qsizetype begin = m_at + 1;
    int depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        if (here() == u'(')
            ++depth;
        else if (here() == u')' && --depth == 0)
            break;
    }
    QStringList parts = m_text.mid(begin, m_at - begin).split(u',');
    for (QString &part : parts)
        part = part.trimmed();
    ++m_at;
    return parts;
}

SqlType TypeText::read()
{
    SqlType type;
    QStringList words;
    bool wasQuoted = false;
    while (m_at < m_text.size()) {
        skipSpaces();
        if (here() == u'(') {
            type.arguments = arguments();
        } else if (here() == u'[') {
            ++type.dimensions;
            const qsizetype end = m_text.indexOf(u']', m_at);
            m_at = end < 0 ? m_text.size() : end + 1;
        } else if (here() == u'.') {
            ++m_at;
            type.space = words.join(u' ');
            words.clear();
        } else if (here() == u')' || here() == u']') {
            ++m_at;
        } else {
            bool quoted = false;
            words.append(word(&quoted));
            wasQuoted = wasQuoted || quoted;
        }
    }
    type.name = words.join(u' ');
    // "char" in quotes is a type of its own.
    if (!wasQuoted)
        type.name = otherNames().value(type.name, type.name);
    if (type.space == u"pg_catalog"_s)
        type.space.clear();
    return type;
}

} // namespace

QList<int> SqlType::numbers() const
{
    QList<int> numbers;
    for (const QString &argument : arguments) {
        bool isNumber = false;
        numbers.append(argument.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return numbers;
}

SqlType sqlType(const QString &text)
{
    return TypeText(text).read();
}

} // namespace relvar::frameworks
