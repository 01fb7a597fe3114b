// SPDX-License-Identifier: GPL-3.0-or-later
// One page of the preferences: rows of a label, something to choose with and what that means, which can be searched.
#pragma once

#include <QIcon>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace relvar::preferences {

class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const QString &icon, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QIcon &icon() const { return m_icon; }
    /// Shows only the rows that have all of the words, and says how many those are; no words: all of them.
    virtual int filter(const QStringList &words);

protected:
    /// `keywords`: what people may look for besides the texts that are shown.
    void addRow(const QString &label, QWidget *control, const QString &explanation, const QString &keywords = {});
    /// Plain text under the rows, which is wrapped.
    QLabel *addText(const QString &text);

private:
    struct Row
    {
        QList<QWidget *> widgets;
        QString words;
    };

    QString m_title;
    QIcon m_icon;
    QFormLayout *m_form;
    QList<Row> m_rows;
};

/// True when the text has all of the words, whatever their case.
[[nodiscard]] bool hasAll(const QString &text, const QStringList &words);

} // namespace relvar::preferences
