// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/rustchain.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

// rustfmt's max_width and chain_width. https://rust-lang.github.io/rustfmt
constexpr qsizetype lineWidth = 100;
constexpr qsizetype chainWidth = 60;

QString spaces(qsizetype count)
{
    return QString(count, u' ');
}

} // namespace

RustChain::RustChain(QString head)
    : m_head(std::move(head))
{
}

RustChain &RustChain::call(const QString &method, const QString &arguments)
{
    m_calls.append({.method = method, .arguments = arguments});
    return *this;
}

RustChain &RustChain::call(const QString &method, const RustChain &argument)
{
    m_calls.append({.method = method, .nested = {argument}});
    return *this;
}

RustChain &RustChain::callWithList(const QString &method, QChar open, const QStringList &items, QChar close)
{
    m_calls.append({.method = method, .arguments = QString(open) + close, .items = items});
    return *this;
}

RustChain &RustChain::suffix(const QString &word)
{
    m_calls.append({.method = word, .isSuffix = true});
    return *this;
}

QString RustChain::inOneLine() const
{
    QString result = m_head;
    for (const Call &call : m_calls) {
        result += u'.' + call.method;
        if (!call.isSuffix) {
            const QString list = call.items.isEmpty()
                                     ? call.arguments
                                     : call.arguments.left(1) + call.items.join(u", "_s) + call.arguments.right(1);
            result += u'(' + (call.nested.isEmpty() ? list : call.nested.first().inOneLine()) + u')';
        }
    }
    return result;
}

QString RustChain::toString(qsizetype indent) const
{
    const QString line = inOneLine();
    if (m_calls.isEmpty() || (line.size() <= chainWidth && indent + line.size() < lineWidth && !line.contains(u'\n')))
        return line;
    QString result = m_head;
    const qsizetype inner = indent + 4;
    for (const Call &call : m_calls) {
        result += u'\n' + spaces(inner) + u'.' + call.method;
        if (call.isSuffix)
            continue;
        if (!call.items.isEmpty()) {
            const QString list = call.items.join(u", "_s);
            const QString between
                = list.size() <= chainWidth && inner + call.method.size() + list.size() + 5 <= lineWidth
                      ? list
                      : u'\n' + spaces(inner + 4) + call.items.join(u",\n"_s + spaces(inner + 4)) + u",\n"_s
                            + spaces(inner);
            result += u'(' + call.arguments.left(1) + between + call.arguments.right(1) + u')';
            continue;
        }
        if (call.nested.isEmpty()) {
            result += u'(' + call.arguments + u')';
            continue;
        }
        const RustChain &nested = call.nested.first();
        const QString inside = nested.toString(inner);
        if (!inside.contains(u'\n') && inner + call.method.size() + inside.size() + 3 <= lineWidth)
            result += u'(' + inside + u')';
        else
            result += u"(\n"_s + spaces(inner + 4) + nested.toString(inner + 4) + u",\n"_s + spaces(inner) + u')';
    }
    return result;
}

} // namespace relvar::frameworks
