// SPDX-License-Identifier: GPL-3.0-or-later
// An enum type: its name, its values in their order, its comment.
#pragma once

#include "inspector/page.h"

class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;

namespace relvar::inspector {

class EnumPage : public Page
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit EnumPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId) override { return false; }
    [[nodiscard]] int count() const override { return int(m_type.values.size()); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildButtons();
    void showValues();
    void updateButtons();
    void addValue();
    void moveValue(int by);
    void dropValue();
    void takeTypedValue(int row);
    bool change(const Text &label, const schema::EnumType &changed);

    const PageContext &m_context;
    schema::EnumType m_type;
    /// Columns of the type.
    QStringList m_users;
    QLineEdit *m_name;
    QLineEdit *m_comment;
    QListWidget *m_values;
    QPushButton *m_add;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_drop;
    QPushButton *m_dropType;
    bool m_refreshing = false;
};

} // namespace relvar::inspector
