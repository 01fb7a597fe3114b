// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentstore.h"

namespace relvar::document {

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
    return document.intents != Intents() || document.schema != m_base;
}

Result<> DocumentStore::perform(const Text &label, const Edit &edit, const QString &mergeKey)
{
    const Box<Document> before = current();
    Result<Document> edited = edit(*before);
    if (!edited)
        return fail(std::move(edited.error()));
    if (m_history.push(label, std::move(*edited), mergeKey))
        Q_EMIT changed(before, current());
    return {};
}

void DocumentStore::undo()
{
    const Box<Document> before = current();
    if (m_history.undo())
        Q_EMIT changed(before, current());
}

void DocumentStore::redo()
{
    const Box<Document> before = current();
    if (m_history.redo())
        Q_EMIT changed(before, current());
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
    Q_EMIT changed(before, current());
}

} // namespace relvar::document
