// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentstore.h"

#include <algorithm>

namespace relvar::document {

namespace {

/// An edit that was taken back by another edit leaves a table without its stored texts: that is no difference.
schema::Table withoutTexts(schema::Table table)
{
    table.definition.clear();
    for (schema::Index &index : table.indexes)
        index.definition.clear();
    return table;
}

bool meansTheSame(const schema::Schema &left, const schema::Schema &right)
{
    return left.namespaces == right.namespaces && left.views == right.views && left.triggers == right.triggers
           && left.otherObjects == right.otherObjects && left.enums == right.enums && left.sequences == right.sequences
           && std::equal(left.tables.cbegin(), left.tables.cend(), right.tables.cbegin(), right.tables.cend(),
                         [](const Box<schema::Table> &one, const Box<schema::Table> &other) {
                             return one.sameAs(other) || withoutTexts(*one) == withoutTexts(*other);
                         });
}

} // namespace

DocumentStore::DocumentStore(QObject *parent)
    : QObject(parent)
{
}

const Box<Document> &DocumentStore::current() const
{
    return m_history.current();
}

const Box<schema::Schema> &DocumentStore::base() const
{
    return m_base;
}

bool DocumentStore::hasChanges() const
{
    const Document &document = *current();
    return document.intents != Intents()
           || (!document.schema.sameAs(m_base) && !meansTheSame(*document.schema, *m_base));
}

Result<> DocumentStore::perform(const Text &label, const Edit &edit, const QString &mergeKey)
{
    const Box<Document> before = current();
    Result<Document> edited = edit(*before);
    if (!edited)
        return fail(std::move(edited.error()));
    if (m_history.push(label, std::move(*edited), mergeKey))
        announce(before);
    return {};
}

void DocumentStore::undo()
{
    const Box<Document> before = current();
    if (!m_history.undo())
        return;
    for (const BaseChange &change : std::as_const(m_baseChanges)) {
        if (change.reached.sameAs(before))
            m_base = change.before;
    }
    announce(before);
}

void DocumentStore::redo()
{
    const Box<Document> before = current();
    if (!m_history.redo())
        return;
    for (const BaseChange &change : std::as_const(m_baseChanges)) {
        if (change.reached.sameAs(current()))
            m_base = change.after;
    }
    announce(before);
}

const History<Document> &DocumentStore::history() const
{
    return m_history;
}

void DocumentStore::reset(Box<schema::Schema> base, Document document)
{
    const Box<Document> before = current();
    m_base = std::move(base);
    m_history = History<Document>(std::move(document));
    m_baseChanges.clear();
    announce(before);
}

void DocumentStore::rebase(const Text &label, Box<schema::Schema> base, Document document)
{
    const Box<Document> before = current();
    // Without a step there is none to undo, and older ones belong to the former base.
    if (!m_history.push(label, document)) {
        reset(std::move(base), std::move(document));
        return;
    }
    m_baseChanges.append({current(), m_base, base});
    m_base = std::move(base);
    announce(before);
}

void DocumentStore::announce(const Box<Document> &before)
{
    // A copy: a receiver may edit again, and the history then moves what current() refers to.
    const Box<Document> after = current();
    Q_EMIT changed(before, after);
}

} // namespace relvar::document
