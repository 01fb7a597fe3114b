// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/withoutsecrets.h"

#include "schema/sqltokens.h"

#include <QRegularExpression>

namespace relvar::runner {

using namespace Qt::Literals::StringLiterals;
using schema::SqlToken;

namespace {

const QString hidden = u"'***'"_s;

bool namesSecret(const QString &name)
{
    return name.contains(u"password", Qt::CaseInsensitive) || name.contains(u"passwd", Qt::CaseInsensitive)
           || name.contains(u"passphrase", Qt::CaseInsensitive) || name.contains(u"secret", Qt::CaseInsensitive);
}

/// What may stand between the word and its literal: password = '…', SET password TO '…', PASSWORD ('…').
bool isBetween(const QString &token)
{
    return token == u"=" || token == u"(" || token == u":" || token.compare(u"to", Qt::CaseInsensitive) == 0;
}

/// Connection strings and URLs, in literals and in comments.
QString withoutInnerSecrets(QString text)
{
    static const QRegularExpression url(u"(://[^\\s:/@'\"]*:)[^\\s'\"/]*(@)"_s);
    static const QRegularExpression setting(
        u"(\\b\\w*(?:password|passwd|passphrase|secret)\\w*\\s*=\\s*)(?:\\\\?''[^']*''|[^\\s&'\"]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression nested(u"(\\b\\w*password\\s+)''[^']*''"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    text.replace(url, u"\\1***\\2"_s);
    text.replace(setting, u"\\1***"_s);
    text.replace(nested, u"\\1''***''"_s);
    return text;
}

/// 'ALTER ROLE ann PASSWORD ' || …, format('… PASSWORD %L', …)
bool expectsSecret(const QString &literal)
{
    static const QRegularExpression open(
        u"(?:password|passwd|passphrase|secret)\\w*\\s*(?:=|\\bto\\b)?\\s*(?:%[0-9$]*[LsI]|'*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return open.match(literal).hasMatch();
}

/// A literal that is code itself, the body of a function or of DO: between its two tags, or cut off before the second.
QString withoutSecretsInBody(const QString &literal)
{
    const QString tag = literal.left(literal.indexOf(u'$', 1) + 1);
    const bool isClosed = literal.size() >= 2 * tag.size() && literal.endsWith(tag);
    const QString body = literal.mid(tag.size()).chopped(isClosed ? tag.size() : 0);
    return tag + withoutSecrets(body) + (isClosed ? tag : QString());
}

} // namespace

QString withoutSecrets(const QString &text)
{
    static const QRegularExpression any(u"pass|secret|://"_s, QRegularExpression::CaseInsensitiveOption);
    if (!any.match(text).hasMatch())
        return text;
    QString result;
    bool isSecret = false;
    // Until the end of the statement: its text is put together from literals.
    bool isSecretPart = false;
    for (const SqlToken &token : schema::sqlTokens(text)) {
        const QString piece = text.mid(token.begin, token.end - token.begin);
        switch (token.kind) {
        case SqlToken::Kind::Space:
            result += piece;
            break;
        case SqlToken::Kind::Comment:
            result += withoutInnerSecrets(piece);
            break;
        case SqlToken::Kind::String:
            if (isSecret || isSecretPart) {
                result += hidden;
            } else {
                isSecretPart = expectsSecret(piece.chopped(1));
                result += piece.startsWith(u'$') ? withoutSecretsInBody(piece) : withoutInnerSecrets(piece);
            }
            isSecret = false;
            break;
        case SqlToken::Kind::Word:
        case SqlToken::Kind::QuotedName:
            isSecret = namesSecret(schema::nameOf(token, text)) || (isSecret && isBetween(piece));
            result += piece;
            break;
        case SqlToken::Kind::Number:
            isSecret = false;
            result += piece;
            break;
        case SqlToken::Kind::Symbol:
            isSecret = isSecret && isBetween(piece);
            isSecretPart = isSecretPart && piece != u";";
            result += piece;
            break;
        }
    }
    return result;
}

Error withoutSecrets(Error error)
{
    error.detail = withoutSecrets(error.detail);
    return error;
}

} // namespace relvar::runner
