// SPDX-License-Identifier: GPL-3.0-or-later
// The Changes panel: what the draft does to its base, line by line, and the way to take one change back.
#pragma once

#include "base/error.h"
#include "dialect/dialect.h"
#include "document/documentstore.h"

#include <QWidget>

class QCheckBox;
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

class ChangesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The store and the dialect outlive the panel.
    ChangesPanel(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent = nullptr);

    /// When a project of another product was opened. Not null.
    void setDialect(const dialect::Dialect *dialect);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);
    /// The person went to a change. `part` is null for the object itself.
    void selected(relvar::ObjectId object, relvar::ObjectId part);
    /// Taking back was refused; the panel shows the message itself.
    void failed(const relvar::Error &error);

private:
    void refresh();
    void takeBack();
    void updateButtons();

    document::DocumentStore &m_store;
    const dialect::Dialect *m_dialect;
    LineModel *m_model;
    QTimer *m_timer;
    QLabel *m_summary;
    QCheckBox *m_keepDropped;
    QPushButton *m_takeBack;
    widgets::InlineMessage *m_message;
    /// What the draft breaks that no database would tell of.
    widgets::InlineMessage *m_mentions;
    QStackedWidget *m_pages;
    LineView *m_view;
};

} // namespace relvar::changes
