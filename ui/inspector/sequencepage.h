// SPDX-License-Identifier: GPL-3.0-or-later
// A sequence: its name, its numbers, the column that it goes with.
#pragma once

#include "inspector/page.h"

#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace relvar::inspector {

class SequencePage : public Page
{
    Q_OBJECT

public:
    /// The context outlives the page.
    explicit SequencePage(const PageContext &context, QWidget *parent = nullptr);

    void refresh(const Box<schema::Schema> &schema, ObjectId object) override;
    bool selectPart(ObjectId) override { return false; }
    [[nodiscard]] int count() const override { return -1; }

private:
    struct NumberField
    {
        QLineEdit *line;
        qint64 schema::Sequence::*member;
    };

    void addNumber(const QString &label, const QString &name, const QString &toolTip, qint64 schema::Sequence::*member);
    /// Takes what the fields say.
    void takeFields();

    const PageContext &m_context;
    schema::Sequence m_sequence;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_type;
    QList<NumberField> m_numbers;
    QCheckBox *m_cycle;
    QLabel *m_owner;
    QLineEdit *m_comment;
    QPushButton *m_drop;
    bool m_refreshing = false;
};

} // namespace relvar::inspector
