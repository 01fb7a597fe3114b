// SPDX-License-Identifier: GPL-3.0-or-later
// Search everywhere: the draft's names, types, comments and definitions, grouped by what they are of. Looks in another
// thread.
#pragma once

#include "document/documentstore.h"
#include "schema/search.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;
class QTreeView;

namespace relvar::widgets {
class EmptyState;
}

namespace relvar::design {

class SearchPanel : public QWidget
{
    Q_OBJECT

public:
    /// The store outlives the panel.
    explicit SearchPanel(document::DocumentStore &store, QWidget *parent = nullptr);

    /// Puts the cursor into the field, with what is in it selected.
    void begin();

Q_SIGNALS:
    /// The person went to a match. `part` is null for the object itself.
    void selected(relvar::ObjectId object, relvar::ObjectId part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void start();
    void take();
    void visit(const QModelIndex &index);
    [[nodiscard]] schema::SearchWish wish() const;

    document::DocumentStore &m_store;
    QTimer m_delay;
    QFutureWatcher<QList<schema::SearchMatch>> m_search;
    bool m_again = false;
    /// What was found is of an older draft; looked for again when the panel is seen.
    bool m_isStale = false;
    QLineEdit *m_text;
    QToolButton *m_caseSensitive;
    QToolButton *m_wholeWords;
    QToolButton *m_isExpression;
    QCheckBox *m_names;
    QCheckBox *m_types;
    QCheckBox *m_comments;
    QCheckBox *m_definitions;
    QLabel *m_summary;
    QStackedWidget *m_pages;
    QTreeView *m_view;
    QStandardItemModel *m_model;
    widgets::EmptyState *m_empty;
};

} // namespace relvar::design
