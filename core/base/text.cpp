// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <QCoreApplication>

#include <cstring>

namespace relvar {

namespace {

bool sameLiteral(const char *left, const char *right)
{
    return left == right || (left != nullptr && right != nullptr && std::strcmp(left, right) == 0);
}

} // namespace

Text::Text(const char *context, const char *source, QStringList arguments)
    : m_context(context)
    , m_source(source)
    , m_arguments(std::move(arguments))
{
}

QString Text::toString() const
{
    if (isEmpty())
        return {};
    const QString pattern = QCoreApplication::translate(m_context, m_source);
    QString result;
    result.reserve(pattern.size());
    // One pass, so that a "%1" inside an argument (a name, a server's message) is never replaced again.
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit()) {
            const int argument = pattern.at(i + 1).digitValue();
            if (argument >= 1 && argument <= m_arguments.size()) {
                result += m_arguments.at(argument - 1);
                ++i;
                continue;
            }
        }
        result += pattern.at(i);
    }
    return result;
}

bool operator==(const Text &left, const Text &right)
{
    return sameLiteral(left.m_context, right.m_context) && sameLiteral(left.m_source, right.m_source)
           && left.m_arguments == right.m_arguments;
}

Text text(const char *context, const char *source, QStringList arguments)
{
    return Text(context, source, std::move(arguments));
}

} // namespace relvar
