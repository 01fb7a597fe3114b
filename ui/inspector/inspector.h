// SPDX-License-Identifier: GPL-3.0-or-later
// The Inspector: everything of the selected table, edited in place and at once through the document's edits. Views,
// triggers and other objects by their definition. Opens no dialogs.
#pragma once

#include "base/error.h"
#include "dialect/dialect.h"
#include "document/documentstore.h"
#include "inspector/pagecontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace relvar::widgets {
class ElidedLabel;
class EmptyState;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::inspector {

class ManyTablesPage;
class Page;

class Inspector : public QWidget
{
    Q_OBJECT

public:
    /// The store and the dialect outlive the inspector.
    Inspector(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent = nullptr);

    /// Shows a table, view, trigger or other object and selects the part of it (a column, key, index …). A null id, or
    /// one that the schema does not have, shows the empty state.
    void showObject(ObjectId object, ObjectId part = {});
    /// Shows what several tables have in common; fewer than two of them: as showObject(). `diagram`: the one whose areas
    /// they can be put into.
    void showTables(const QList<ObjectId> &tables, ObjectId diagram = {});
    /// Shows objects of this schema and edits nothing; null: back to the draft.
    void setReadOnly(const Box<schema::Schema> *shown);
    /// Who asks before columns are dropped that take other objects along; see PageContext::askToDrop. Until then they
    /// are dropped without a question.
    void setDropQuestion(const decltype(PageContext::askToDrop) &question);
    /// When a project of another product was opened. Not null.
    void setDialect(const dialect::Dialect *dialect);
    /// What the connected database has to choose from in lists; empty when it is gone.
    void setOffering(const dialect::Offering &offering);
    [[nodiscard]] ObjectId object() const { return m_object; }

Q_SIGNALS:
    /// An edit was refused; the inspector shows the message itself.
    void failed(const relvar::Error &error);
    /// The person went to another part of the table.
    void selected(relvar::ObjectId object, relvar::ObjectId part);

private:
    enum class Kind { None = 0, Table = 1, View = 2, Trigger = 4, Other = 8, Enum = 16, Sequence = 32 };
    Q_DECLARE_FLAGS(Kinds, Kind)

    void refresh();
    void refreshMany();
    void showTabs(bool isAnotherKind);
    [[nodiscard]] const Box<schema::Schema> &shownSchema() const;
    Result<> perform(const Text &label, const document::Edit &edit, const QString &mergeKey);
    /// `kinds`: the objects that have the page.
    void addPage(Page *page, const QString &title, Kinds kinds);

    document::DocumentStore &m_store;
    PageContext m_context;
    std::optional<Box<schema::Schema>> m_readOnlySchema;
    ObjectId m_object;
    /// More than one, or none.
    QList<ObjectId> m_many;
    ObjectId m_diagram;
    Kind m_kind = Kind::None;
    struct Tab
    {
        Page *page;
        QString title;
        Kinds kinds;
    };

    QList<Tab> m_pages;
    widgets::ElidedLabel *m_title;
    QLabel *m_subtitle;
    widgets::InlineMessage *m_message;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QTabWidget *m_tabs;
    ManyTablesPage *m_manyTables;
};

} // namespace relvar::inspector
