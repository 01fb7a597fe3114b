// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialog has in common that puts columns or tables in the place of others: what is asked above, the SQL that
// comes of it below, one undo step when it is accepted. A worker compiles; late answers are dropped.
#pragma once

#include "dialect/dialect.h"
#include "document/documentstore.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QFormLayout;
class QVBoxLayout;

namespace relvar::widgets {
class InlineMessage;
class SqlView;
}

namespace relvar::moves {

class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    ~MoveDialog() override;

    void accept() override;

protected:
    struct Step
    {
        Text label;
        document::Edit edit;
    };

    /// Both outlive the dialog.
    MoveDialog(document::DocumentStore &store, const dialect::Dialect &dialect, QWidget *parent);

    [[nodiscard]] virtual Step step() const = 0;
    /// What the shown SQL starts from: the draft as it is.
    [[nodiscard]] virtual Box<schema::Schema> comparedWith() const;
    [[nodiscard]] const document::DocumentStore &store() const { return m_store; }
    [[nodiscard]] const dialect::Dialect &dialect() const { return m_dialect; }
    /// Where the questions go.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// A place on the diagram beside the table.
    [[nodiscard]] QPointF placeBeside(ObjectId table) const;
    /// Something that is asked has another answer.
    void noteChange();

private:
    void compile();

    document::DocumentStore &m_store;
    const dialect::Dialect &m_dialect;
    QFormLayout *m_form;
    widgets::SqlView *m_preview;
    widgets::InlineMessage *m_message;
    QTimer m_delay;
    int m_version = 0;
    QThreadPool m_worker;
};

} // namespace relvar::moves
