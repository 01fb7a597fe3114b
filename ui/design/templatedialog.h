// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a template: for a new table, or for tables that are there.
#pragma once

#include "dialect/dialect.h"
#include "document/documentstore.h"
#include "project/templates.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::design {

class TemplateDialog : public QDialog
{
    Q_OBJECT

public:
    /// No tables: it makes a new one, whose place is `position` on the diagram. The store outlives the dialog. Without
    /// a project only those that Relvar brings are offered.
    TemplateDialog(document::DocumentStore &store, const dialect::Dialect &dialect,
                   const std::optional<project::Project> &project, const QList<ObjectId> &tables, QPointF position,
                   QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// The table that was made.
    void made(relvar::ObjectId table);

private:
    void fill();
    void showTemplate(int row);
    void removeOwn();
    [[nodiscard]] bool makesTable() const { return m_tables.isEmpty(); }

    document::DocumentStore &m_store;
    const dialect::Dialect &m_dialect;
    std::optional<project::Project> m_project;
    QList<ObjectId> m_tables;
    QPointF m_position;
    QList<project::TableTemplate> m_templates;
    QListWidget *m_list;
    QLabel *m_explanation;
    QTreeWidget *m_columns;
    QLineEdit *m_name;
    widgets::InlineMessage *m_message;
    QPushButton *m_accept;
    QPushButton *m_remove;
};

} // namespace relvar::design
