// SPDX-License-Identifier: GPL-3.0-or-later
// The Problems panel: what is doubtful or wrong in the draft, each with a button that puts it right where there is one.
#pragma once

#include "base/error.h"
#include "dialect/dialect.h"
#include "document/documentstore.h"
#include "edit/problems.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::changes {

class LineModel;
class LineView;

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The store and the dialect outlive the panel.
    ProblemsPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent = nullptr);

    /// When a project of another product was opened. Not null.
    void setDialect(const dialect::Dialect *dialect);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// The person went to a problem. `part` is null for the object itself.
    void selected(relvar::ObjectId object, relvar::ObjectId part);
    /// A fix was refused; the panel shows the message itself.
    void failed(const relvar::Error &error);

private:
    void refresh();
    void fix();
    void updateButtons();

    document::DocumentStore &m_store;
    const dialect::Dialect *m_dialect;
    LineModel *m_model;
    /// In the order of the rows.
    QList<edit::Problem> m_problems;
    QTimer *m_timer;
    QLabel *m_summary;
    QPushButton *m_fix;
    widgets::InlineMessage *m_message;
    QStackedWidget *m_pages;
    LineView *m_view;
};

} // namespace relvar::changes
