// SPDX-License-Identifier: GPL-3.0-or-later
// What every dialog has in common that changes many things at once: what is asked above, what becomes what below, with
// ticks; one undo step when it is accepted.
#pragma once

#include "design/changelist.h"
#include "document/documentstore.h"

#include <QDialog>
#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QTreeView;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::design {

class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

    /// The store outlives the dialog. `headings` as ChangeList has columns.
    PreviewDialog(document::DocumentStore &store, const QStringList &headings, const QString &acceptText,
                  QWidget *parent);

    /// What becomes what, by the answers of now.
    [[nodiscard]] virtual QList<ListedChange> changes() = 0;
    /// Which of them cannot be when only those are made; a text for each of changes(). None: as changes() said.
    [[nodiscard]] virtual QStringList conflicts(const QList<qsizetype> &ticked);
    [[nodiscard]] virtual Text label() const = 0;
    [[nodiscard]] virtual document::Edit edit(const QList<qsizetype> &ticked) const = 0;
    /// What is said while there is nothing to change.
    [[nodiscard]] virtual QString emptyText() const = 0;

    [[nodiscard]] const document::DocumentStore &store() const { return m_store; }
    /// Where the questions go.
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// Something that is asked has another answer; the list follows after a moment.
    void noteChange();

private:
    void refresh();
    void countTicks();

    document::DocumentStore &m_store;
    ChangeList *m_list;
    QFormLayout *m_form;
    QTreeView *m_view;
    QLabel *m_summary;
    widgets::InlineMessage *m_message;
    QPushButton *m_all;
    QPushButton *m_none;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    QTimer m_delay;
};

/// "orders", "orders.total": where something is, for people.
[[nodiscard]] QString placeOf(const schema::Schema &schema, ObjectId object, ObjectId part);

} // namespace relvar::design
