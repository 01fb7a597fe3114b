// SPDX-License-Identifier: GPL-3.0-or-later
// The table itself: its name, its storage options as far as the product has them, its comment.
#pragma once

#include "inspector/page.h"

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace relvar::inspector {

class OptionsPage : public Page
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit OptionsPage(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId) override { return false; }
    [[nodiscard]] int count() const override { return -1; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Option
    {
        QString name;
        QWidget *field;
    };

    void buildOptions();
    void rename();
    void changeOptions();

    const PageContext &m_context;
    const dialect::Dialect *m_shownDialect = nullptr;
    schema::Table m_table;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QPlainTextEdit *m_comment;
    QList<Option> m_options;
    bool m_refreshing = false;
};

} // namespace relvar::inspector
