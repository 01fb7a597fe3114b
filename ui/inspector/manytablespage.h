// SPDX-License-Identifier: GPL-3.0-or-later
// What several tables have in common: schema, comment, options, area. A value given here goes to all of them as one
// step; where they differ, the field says so and changes nothing until somebody types. Private to the room.
#pragma once

#include "inspector/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace relvar::inspector {

class ManyTablesPage : public QWidget
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit ManyTablesPage(const PageContext &context, QWidget *parent = nullptr);

    /// `areas`: those of the diagram that is shown, `diagram` its id.
    void refresh(const Box<schema::Schema> &schema, const QList<ObjectId> &tables, const QList<diagram::Area> &areas,
                 ObjectId diagram);

private:
    struct Option
    {
        QString name;
        QWidget *field;
    };

    void buildOptions();
    void showValue(QLineEdit *line, const QStringList &values);
    void showChoice(QComboBox *combo, const QStringList &choices, const QStringList &values);
    [[nodiscard]] QList<const schema::Table *> tables() const;
    void changeNamespace();
    void changeComment();
    void changeOption(const QString &option, const std::optional<QString> &value);
    void changeArea();
    void perform(const Text &label, const QList<document::Edit> &edits);

    const PageContext &m_context;
    const dialect::Dialect *m_shownDialect = nullptr;
    Box<schema::Schema> m_schema;
    QList<ObjectId> m_tables;
    QList<diagram::Area> m_areas;
    ObjectId m_diagram;
    QFormLayout *m_form;
    QLabel *m_names;
    QComboBox *m_namespace;
    QLineEdit *m_comment;
    QComboBox *m_area;
    QList<Option> m_options;
    bool m_refreshing = false;
};

} // namespace relvar::inspector
