// SPDX-License-Identifier: GPL-3.0-or-later
// One value as a whole: a text, JSON with lines, bytes as hexadecimal digits. Shows what it is given; asks for long
// ones.
#pragma once

#include "rows/page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace relvar::data {

class ValueView : public QWidget
{
    Q_OBJECT

public:
    explicit ValueView(QWidget *parent = nullptr);

    /// The value of a cell, or its beginning.
    void showValue(const dialect::BrowsedColumn &column, const rows::Value &value);
    /// The answer to wholeRequested().
    void showWhole(const QVariant &value);
    void showProblem(const QString &problem);
    void clear();

Q_SIGNALS:
    /// The whole of a value is wanted of which showValue() gave the beginning.
    void wholeRequested();

private:
    void update();
    void save();

    dialect::BrowsedColumn m_column;
    rows::Value m_value;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QPushButton *m_whole;
    QPushButton *m_save;
    QCheckBox *m_wrap;
};

} // namespace relvar::data
