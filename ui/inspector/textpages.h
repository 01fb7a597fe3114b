// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that only show: the triggers on a table or view, and the SQL that makes the object.
#pragma once

#include "inspector/page.h"

#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace relvar::inspector {

class TriggersPage : public Page
{
    Q_OBJECT

public:
    explicit TriggersPage(QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId part) override;
    [[nodiscard]] int count() const override { return int(m_triggers.size()); }

private:
    void showDefinition(int row);

    QList<Box<schema::Trigger>> m_triggers;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    QPlainTextEdit *m_definition;
};

class SqlPage : public Page
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit SqlPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId) override { return false; }
    [[nodiscard]] int count() const override { return -1; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();

    const PageContext &m_context;
    /// What is to be shown when the page is seen next.
    std::optional<Box<schema::Schema>> m_schema;
    ObjectId m_object;
    QPlainTextEdit *m_sql;
    QPushButton *m_copy;
};

} // namespace relvar::inspector
