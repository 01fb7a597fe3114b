// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialects/postgresql/scripttree.h"

#include "dialects/postgresql/parserlock.h"

#include <pg_query.h>

namespace relvar::postgresql {

namespace {

QString unescaped(QByteArrayView text)
{
    QByteArray plain;
    QString result;
    plain.reserve(text.size());
    const auto flush = [&] {
        result += QString::fromUtf8(plain);
        plain.clear();
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '\\' || at + 1 >= text.size()) {
            plain += text.at(at);
            continue;
        }
        switch (const char c = text.at(++at)) {
        case 'n':
            plain += '\n';
            break;
        case 't':
            plain += '\t';
            break;
        case 'r':
            plain += '\r';
            break;
        case 'b':
            plain += '\b';
            break;
        case 'f':
            plain += '\f';
            break;
        case 'u':
            flush();
            result += QChar(text.sliced(at + 1, std::min<qsizetype>(4, text.size() - at - 1)).toByteArray().toUShort(nullptr, 16));
            at += 4;
            break;
        default:
            plain += c;
        }
    }
    flush();
    return result;
}

} // namespace

TreeNode TreeNode::operator[](QByteArrayView field) const
{
    for (TreeNode child = first(); !child.isNull(); child = child.next()) {
        if (child.key() == field)
            return child;
    }
    return {};
}

QByteArrayView TreeNode::kind() const
{
    return first().key();
}

QString TreeNode::text() const
{
    const QByteArrayView raw = word();
    return raw.contains('\\') ? unescaped(raw) : QString::fromUtf8(raw);
}

QByteArrayView TreeNode::word() const
{
    return m_tree ? m_tree->m_cells[m_index].value : QByteArrayView();
}

qint64 TreeNode::number(qint64 otherwise) const
{
    const QByteArrayView raw = word();
    bool isNumber = false;
    const qint64 number = QByteArray::fromRawData(raw.data(), raw.size()).toLongLong(&isNumber);
    return isNumber ? number : otherwise;
}

bool TreeNode::flag() const
{
    return word() == "true";
}

QStringList TreeNode::names() const
{
    QStringList result;
    for (TreeNode element = first(); !element.isNull(); element = element.next())
        result.append(element["String"]["sval"].text());
    return result;
}

TreeNode TreeNode::first() const
{
    return m_tree ? TreeNode(m_tree, m_tree->m_cells[m_index].first) : TreeNode();
}

TreeNode TreeNode::next() const
{
    return m_tree ? TreeNode(m_tree, m_tree->m_cells[m_index].next) : TreeNode();
}

QByteArrayView TreeNode::key() const
{
    return m_tree ? m_tree->m_cells[m_index].key : QByteArrayView();
}

TreeNode::Iterator TreeNode::begin() const
{
    return Iterator(m_tree, m_tree ? m_tree->m_cells[m_index].first : -1);
}

TreeNode::Iterator &TreeNode::Iterator::operator++()
{
    m_index = m_tree->m_cells[m_index].next;
    return *this;
}

ScriptTree::Failure ScriptTree::parse(const QByteArray &sql)
{
    m_json.clear();
    m_cells.clear();
    const auto lock = lockParser();
    PgQueryParseResult parsed = pg_query_parse(sql.constData());
    Failure failure;
    if (parsed.error) {
        failure = {QString::fromUtf8(parsed.error->message), std::max(0, parsed.error->cursorpos - 1)};
    } else {
        m_json = parsed.parse_tree;
        readCells();
    }
    pg_query_free_parse_result(parsed);
    return failure;
}

void ScriptTree::readCells()
{
    // The writer is the library's own: well-formed, without white space.
    const char *at = m_json.constData();
    const char *const end = at + m_json.size();
    const auto text = [&] {
        const char *const begin = ++at;
        while (at < end && *at != '"')
            at += *at == '\\' ? 2 : 1;
        const QByteArrayView view(begin, at - begin);
        ++at;
        return view;
    };
    struct Open
    {
        int cell;
        int last;
    };
    std::vector<Open> open;
    QByteArrayView key;
    const auto add = [&](Cell::Kind kind, QByteArrayView value) {
        const int index = static_cast<int>(m_cells.size());
        m_cells.push_back({kind, key, value, -1, -1});
        key = {};
        if (!open.empty()) {
            if (open.back().last < 0)
                m_cells[open.back().cell].first = index;
            else
                m_cells[open.back().last].next = index;
            open.back().last = index;
        }
        return index;
    };
    m_cells.reserve(m_json.size() / 12);
    while (at < end) {
        switch (*at) {
        case '{':
            ++at;
            open.push_back({add(Cell::Kind::Object, {}), -1});
            break;
        case '[':
            ++at;
            open.push_back({add(Cell::Kind::List, {}), -1});
            break;
        case '}':
        case ']':
            ++at;
            open.pop_back();
            break;
        case ',':
        case ' ':
            ++at;
            break;
        case '"': {
            const QByteArrayView read = text();
            if (at < end && *at == ':') {
                ++at;
                key = read;
            } else {
                add(Cell::Kind::Text, read);
            }
            break;
        }
        default: {
            const char *const begin = at;
            while (at < end && *at != ',' && *at != '}' && *at != ']')
                ++at;
            add(Cell::Kind::Word, QByteArrayView(begin, at - begin));
        }
        }
    }
}

} // namespace relvar::postgresql
