// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of what is carried as text: the object itself; the triggers, policies and rules on a table or view; and the
// SQL that makes any object.
#pragma once

#include "inspector/page.h"

#include <optional>

class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace relvar::widgets {
class SqlView;
}

namespace relvar::inspector {

class DefinitionEditor;

/// A view, trigger, function, domain …
class DefinitionPage : public Page
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit DefinitionPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId) override { return false; }
    [[nodiscard]] int count() const override { return -1; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void drop();

    const PageContext &m_context;
    Box<schema::Schema> m_schema;
    ObjectId m_object;
    DefinitionEditor *m_editor;
    QPushButton *m_drop;
};

/// What of some kinds stands on a table or view.
class TextsPage : public Page
{
    Q_OBJECT

public:
    /// `kinds`: as Language::kinds() names them. The context outlives the page.
    TextsPage(const PageContext &context, const QStringList &kinds, const QString &objectName,
              const QString &accessibleName, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId part) override;
    [[nodiscard]] int count() const override { return int(m_texts.size()); }
    /// The product has one of the kinds.
    [[nodiscard]] bool isOfUse() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        ObjectId id;
        QString name;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    [[nodiscard]] QStringList kindsOfProduct() const;
    void buildAdditions();
    void add(const QString &kind);
    void drop();
    void showCurrent();
    void updateButtons();

    const PageContext &m_context;
    QStringList m_kinds;
    const dialect::Dialect *m_shownDialect = nullptr;
    Box<schema::Schema> m_schema;
    ObjectId m_object;
    QList<Entry> m_texts;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    DefinitionEditor *m_editor;
    QWidget *m_buttons;
    QList<QPushButton *> m_add;
    QToolButton *m_drop;
};

/// The SQL that makes the object, to read and to copy.
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
    const dialect::Dialect *m_shownDialect = nullptr;
    /// What is to be shown when the page is seen next.
    std::optional<Box<schema::Schema>> m_schema;
    ObjectId m_object;
    widgets::SqlView *m_sql;
    QPushButton *m_copy;
};

} // namespace relvar::inspector
