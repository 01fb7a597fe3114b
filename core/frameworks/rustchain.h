// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of method calls, "Table::drop().table(…).to_owned()", laid out over lines as rustfmt does.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace relvar::frameworks {

class RustChain
{
public:
    explicit RustChain(QString head);

    RustChain &call(const QString &method, const QString &arguments = {});
    RustChain &call(const QString &method, const RustChain &argument);
    /// A list as the only argument, in brackets or parentheses: "[" and "]".
    RustChain &callWithList(const QString &method, QChar open, const QStringList &items, QChar close);
    /// Something without parentheses: "await?".
    RustChain &suffix(const QString &word);

    /// The chain; where it needs more than one line, the further ones are indented from `indent` on.
    [[nodiscard]] QString toString(qsizetype indent) const;

private:
    struct Call
    {
        QString method;
        QString arguments;
        /// At most one; a list, because a chain cannot hold itself.
        QList<RustChain> nested;
        /// Of a list, with open and close in `arguments`.
        QStringList items = {};
        bool isSuffix = false;
    };

    [[nodiscard]] QString inOneLine() const;

    QString m_head;
    QList<Call> m_calls;
};

} // namespace relvar::frameworks
