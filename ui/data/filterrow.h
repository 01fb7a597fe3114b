// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a grid with a field below each column name, in which a person types what the column is to be filtered
// by. Reads nothing; says what was typed.
#pragma once

#include <QHeaderView>
#include <QTimer>

class QLineEdit;

namespace relvar::data {

class FilterRow : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    /// One field for each name; empty: no fields.
    void setColumns(const QStringList &names);
    /// Without filtersChanged().
    void setTexts(const QStringList &texts);
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QLineEdit *field(int column) const { return m_fields.value(column); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Enter was pressed, or nothing was typed for a moment.
    void filtersChanged();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeFields();
    [[nodiscard]] int fieldHeight() const;

    QList<QLineEdit *> m_fields;
    QTimer m_typing;
};

} // namespace relvar::data
