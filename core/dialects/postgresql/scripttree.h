// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of libpg_query's parse trees for reading once, statement after statement: names and texts stay where they
// are in the JSON, so that a tree costs less than the parse that it comes from. Not for comparing (see parsetree.h).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace relvar::postgresql {

class ScriptTree;

/// A value of the tree: an object, a list, a text, a number. One that is not there is null, and everything that is
/// asked of it is null or empty too. Valid until the tree reads another text.
class TreeNode
{
public:
    TreeNode() = default;

    [[nodiscard]] bool isNull() const { return m_tree == nullptr; }
    /// The field of an object.
    [[nodiscard]] TreeNode operator[](QByteArrayView field) const;
    /// The fields of the node "{"Kind": {…}}"; null when it is of another kind.
    [[nodiscard]] TreeNode as(QByteArrayView kind) const { return (*this)[kind]; }
    /// "Kind" and what is behind it.
    [[nodiscard]] QByteArrayView kind() const;
    [[nodiscard]] TreeNode value() const { return first(); }

    [[nodiscard]] QString text() const;
    /// A text without escapes, as keywords are.
    [[nodiscard]] QByteArrayView word() const;
    [[nodiscard]] qint64 number(qint64 otherwise = 0) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] qsizetype location() const { return (*this)["location"].number(-1); }
    /// Of a list of {"String": …}.
    [[nodiscard]] QStringList names() const;

    /// The elements of a list, the values of an object.
    [[nodiscard]] TreeNode first() const;
    [[nodiscard]] TreeNode next() const;
    [[nodiscard]] QByteArrayView key() const;

    class Iterator
    {
    public:
        explicit Iterator(const ScriptTree *tree, int index)
            : m_tree(tree)
            , m_index(index)
        {
        }
        TreeNode operator*() const { return TreeNode(m_tree, m_index); }
        Iterator &operator++();
        friend bool operator!=(const Iterator &left, const Iterator &right) { return left.m_index != right.m_index; }

    private:
        const ScriptTree *m_tree;
        int m_index;
    };
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] static Iterator end() { return Iterator(nullptr, -1); }

private:
    friend class ScriptTree;
    TreeNode(const ScriptTree *tree, int index)
        : m_tree(index < 0 ? nullptr : tree)
        , m_index(index)
    {
    }

    const ScriptTree *m_tree = nullptr;
    int m_index = -1;
};

class ScriptTree
{
public:
    /// The words of the parser and the byte that it stopped at.
    struct Failure
    {
        QString words;
        qsizetype position = 0;
    };

    /// Parses SQL. Empty words: it went well.
    [[nodiscard]] Failure parse(const QByteArray &sql);
    /// {"version": …, "stmts": […]}
    [[nodiscard]] TreeNode root() const { return TreeNode(this, m_cells.empty() ? -1 : 0); }

private:
    friend class TreeNode;
    struct Cell
    {
        enum class Kind : quint8 { Object, List, Text, Word };

        Kind kind = Kind::Word;
        QByteArrayView key;
        /// Of texts what stands between the quotes.
        QByteArrayView value;
        int first = -1;
        int next = -1;
    };

    void readCells();

    QByteArray m_json;
    std::vector<Cell> m_cells;
};

} // namespace relvar::postgresql
