// SPDX-License-Identifier: GPL-3.0-or-later
// What the draft will do to a database: the SQL up and the SQL down beside each other, with the grade of the way back
// and the reasons for it. Shows what it is given; compiles nothing.
#pragma once

#include "base/error.h"
#include "plan/plan.h"

#include <QWidget>

class QStackedWidget;

namespace relvar::widgets {
class InlineMessage;
class EmptyState;
class GradeBadge;
class SqlView;
} // namespace relvar::widgets

namespace relvar::sqleditor {

class SqlPane : public QWidget
{
    Q_OBJECT

public:
    explicit SqlPane(QWidget *parent = nullptr);

    /// An empty plan shows the empty state.
    void showPlan(const plan::MigrationPlan &plan);
    /// Shows why the draft cannot be compiled; the scripts shown before stay readable below.
    void showError(const Error &error);
    /// Nothing to show: the draft equals its base.
    void clear();

    [[nodiscard]] QString up() const;
    [[nodiscard]] QString down() const;

private:
    QStackedWidget *m_pages;
    widgets::EmptyState *m_empty;
    widgets::InlineMessage *m_message;
    widgets::SqlView *m_up;
    widgets::SqlView *m_down;
    widgets::GradeBadge *m_grade;
};

} // namespace relvar::sqleditor
