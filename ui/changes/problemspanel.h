// SPDX-License-Identifier: GPL-3.0-or-later
// The Problems panel: what is doubtful or wrong in the draft, in groups, with why that is so and what can be done about
// one or all of them. Looks for them in another thread.
#pragma once

#include "base/error.h"
#include "document/documentstore.h"
#include "lint/linter.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace relvar::widgets {
class EmptyState;
class InlineMessage;
} // namespace relvar::widgets

namespace relvar::changes {

class ProblemsModel;

class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The store and the dialect outlive the panel.
    ProblemsPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent = nullptr);

    /// When a project of another product was opened. Not null.
    void setDialect(const dialect::Dialect *dialect);
    /// What is looked for, and whether there is a file for what need not be told.
    void setSettings(const lint::Settings &settings, bool canIgnore);
    /// Without those that are ignored.
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void countChanged(int count);
    /// The person went to a problem. `part` is null for the object itself.
    void selected(relvar::ObjectId object, relvar::ObjectId part);
    /// A fix was refused; the panel shows the message itself.
    void failed(const relvar::Error &error);
    /// To be told no longer, or again.
    void ignoreRequested(const QList<relvar::lint::Ignore> &rules, bool ignored);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeBar();
    void start();
    void take();
    void fill();
    void updateButtons();
    void fix();
    void fixAll();
    void takeFixed();
    void perform(const Text &label, const document::Edit &edit);
    void ignoreHere();
    void ignoreEverywhere();
    [[nodiscard]] QModelIndex current() const;

    struct Fixed
    {
        document::Document document;
        int done = 0;
        int refused = 0;
    };

    document::DocumentStore &m_store;
    const dialect::Dialect *m_dialect;
    lint::Settings m_settings;
    bool m_canIgnore = false;
    /// Used by one search at a time.
    std::shared_ptr<lint::Linter> m_linter = std::make_shared<lint::Linter>();
    QFutureWatcher<QList<lint::Problem>> m_search;
    /// The draft has changed since the search began.
    bool m_again = false;
    QFutureWatcher<Fixed> m_fixing;
    /// What all of them are put right in.
    Box<document::Document> m_fixedFrom;
    Text m_fixedLabel;

    QList<lint::Problem> m_problems;
    int m_count = 0;
    ProblemsModel *m_model;
    QTimer *m_timer;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QToolButton *m_ignored;
    QPushButton *m_fix;
    QPushButton *m_fixAll;
    QPushButton *m_ignore;
    QAction *m_ignoreHere;
    QAction *m_ignoreEverywhere;
    widgets::InlineMessage *m_message;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    QLabel *m_explanation;
    widgets::EmptyState *m_empty;
};

} // namespace relvar::changes
