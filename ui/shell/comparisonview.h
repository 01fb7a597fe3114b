// SPDX-License-Identifier: GPL-3.0-or-later
// The difference of two schemas: what changed in words, the SQL that leads from one to the other, and what may be a
// rename, to be ticked. Compares nothing itself.
#pragma once

#include "diff/likelyrenames.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace relvar::widgets {
class SqlView;
}

namespace relvar::shell {

class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QList<diff::Description> lines;
        QString sql;
    };

    /// `questions` stay what they are; what is ticked of them is for the owner to compare again with.
    ComparisonView(const QString &title, const QList<diff::LikelyRename> &questions, QWidget *parent = nullptr);

    void setContent(const Content &content);
    /// A button that asks for the later schema to become the draft.
    void offerToTake(const QString &text);
    /// The ticked ones.
    [[nodiscard]] QList<diff::Rename> renames() const;

Q_SIGNALS:
    void renamesChanged();
    void takeRequested();

private:
    [[nodiscard]] QWidget *makeQuestions();
    void tick(int row);

    const QString m_title;
    const QList<diff::LikelyRename> m_questions;
    QStackedWidget *m_pages;
    QLabel *m_heading;
    QListWidget *m_lines;
    QListWidget *m_renames = nullptr;
    QPushButton *m_take = nullptr;
    widgets::SqlView *m_sql;
};

} // namespace relvar::shell
