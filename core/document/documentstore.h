// SPDX-License-Identifier: GPL-3.0-or-later
// The one document that a window edits, its base (what the newest migration leads to) and its history.
// Lives in the GUI thread. The only signal that views need is changed().
#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/history.h"

#include <QObject>

#include <functional>

namespace relvar::document {

using Edit = std::function<Result<Document>(const Document &)>;

class DocumentStore : public QObject
{
    Q_OBJECT

public:
    explicit DocumentStore(QObject *parent = nullptr);

    [[nodiscard]] const Box<Document> &current() const;
    /// The schema that the draft started from: changes are current() against base().
    [[nodiscard]] const Box<schema::Schema> &base() const;
    /// True when the draft's schema or intents differ from the base.
    [[nodiscard]] bool hasChanges() const;

    /// Runs a pure edit and records its result as one undo step. On error nothing changes.
    Result<> perform(const Text &label, const Edit &edit, const QString &mergeKey = {});
    void undo();
    void redo();
    [[nodiscard]] const History<Document> &history() const;

    /// Starts anew from a base and a document over it (a project was opened, a migration was saved). Clears the
    /// history.
    void reset(Box<schema::Schema> base, Document document);
    /// Another base, and the document over it, as one undo step: undoing it brings the former base back too.
    void rebase(const Text &label, Box<schema::Schema> base, Document document);

Q_SIGNALS:
    /// Also emitted by undo, redo and reset.
    void changed(const relvar::Box<relvar::document::Document> &before,
                 const relvar::Box<relvar::document::Document> &after);

private:
    void announce(const Box<Document> &before);

    /// A step of the history that came with another base.
    struct BaseChange
    {
        Box<Document> reached;
        Box<schema::Schema> before;
        Box<schema::Schema> after;
    };

    Box<schema::Schema> m_base;
    History<Document> m_history;
    QList<BaseChange> m_baseChanges;
};

} // namespace relvar::document
