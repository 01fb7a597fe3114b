// SPDX-License-Identifier: GPL-3.0-or-later
// The table itself: its name, its storage options as far as the product has them, its comment.
#pragma once

#include "inspector/page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace relvar::inspector {

/// "WITHOUT ROWID" is there or not, "fillfactor" has a value. Standard spelling tells them apart: words of the
/// CREATE TABLE statement are written in capitals.
[[nodiscard]] bool isSwitch(const QString &tableOption);

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
    void showNamespaces(const schema::Schema &schema);
    void showPartition(const schema::Schema &schema);
    /// To the namespace of that name, which is made when there is none.
    void moveTo(const QString &name);
    void changeOptions();

    const PageContext &m_context;
    const dialect::Dialect *m_shownDialect = nullptr;
    schema::Table m_table;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_namespace;
    /// What the combo box shows.
    QStringList m_namespaces;
    QString m_namespaceName;
    ObjectId m_namespaceOf;
    QLabel *m_partition;
    Box<schema::Schema> m_schema;
    QPlainTextEdit *m_comment;
    QList<Option> m_options;
    bool m_refreshing = false;
};

} // namespace relvar::inspector
