// SPDX-License-Identifier: GPL-3.0-or-later
#include "design/previewdialog.h"

#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/roomystyle.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::design {

namespace {

constexpr int pauseMilliseconds = 150;

} // namespace

PreviewDialog::PreviewDialog(document::DocumentStore &store, const QStringList &headings, const QString &acceptText,
                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_list(new ChangeList(headings, this))
    , m_form(new QFormLayout)
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_message(new widgets::InlineMessage(this))
    , m_all(new QPushButton(tr("Tick &all"), this))
    , m_none(new QPushButton(tr("Tick &none"), this))
    , m_buttons(new QDialogButtonBox(this))
{
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(8);
    m_view->setObjectName(u"previewedChanges"_s);
    m_view->setAccessibleName(tr("What will change"));
    m_view->setModel(m_list);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    widgets::RoomyStyle::applyTo(*m_view);
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_message->setObjectName(u"previewMessage"_s);
    m_message->hide();

    m_accept = m_buttons->addButton(acceptText, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"acceptChanges"_s);
    m_accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    m_all->setObjectName(u"tickAll"_s);
    m_none->setObjectName(u"tickNone"_s);
    for (QPushButton *button : {m_all, m_none})
        button->setAutoDefault(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_all);
    bar->addWidget(m_none);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(m_form);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    resize(widgets::letterWidth(fontMetrics()) * 110, fontMetrics().height() * 32);

    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &PreviewDialog::refresh);
    connect(m_list, &ChangeList::ticksChanged, this, &PreviewDialog::countTicks);
    connect(m_all, &QPushButton::clicked, this, [this] { m_list->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_list->tickAll(false); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PreviewDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PreviewDialog::reject);
    // What is asked stands in the classes above, which are not made yet.
    m_accept->setEnabled(false);
    m_delay.start(0);
}

void PreviewDialog::showEvent(QShowEvent *event)
{
    // The questions are made last and stand first: everything else goes behind them in the order of Tab.
    QWidget *last = nullptr;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        QLayoutItem *field = m_form->itemAt(row, QFormLayout::FieldRole);
        QList<QWidget *> asked;
        if (field && field->widget())
            asked.append(field->widget());
        for (int i = 0; field && field->layout() && i < field->layout()->count(); ++i) {
            if (QWidget *widget = field->layout()->itemAt(i)->widget())
                asked.append(widget);
        }
        for (QWidget *widget : std::as_const(asked)) {
            if (last)
                setTabOrder(last, widget);
            last = widget;
        }
    }
    for (QWidget *next : std::initializer_list<QWidget *>{m_all, m_none, m_view, m_accept,
                                                          m_buttons->button(QDialogButtonBox::Cancel)}) {
        if (last)
            setTabOrder(last, next);
        last = next;
    }
    QDialog::showEvent(event);
}

QStringList PreviewDialog::conflicts(const QList<qsizetype> &)
{
    return {};
}

void PreviewDialog::noteChange()
{
    // Who types and presses Enter at once is not turned away: accept() looks first.
    m_accept->setEnabled(true);
    m_delay.start(pauseMilliseconds);
}

void PreviewDialog::refresh()
{
    m_message->hide();
    m_list->setChanges(changes());
    const int widest = m_view->viewport()->width() / 3;
    for (int column = 0; column < m_list->columnCount() - 1; ++column) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column) + 8, widest / 2, widest));
    }
}

void PreviewDialog::countTicks()
{
    const QList<qsizetype> ticked = m_list->ticked();
    if (const QStringList again = conflicts(ticked); again.size() == m_list->rowCount())
        m_list->setConflicts(again);
    const bool hasConflict = m_list->hasTickedConflict();
    m_accept->setEnabled(!ticked.isEmpty() && !hasConflict);
    m_summary->setText(
        m_list->rowCount() == 0 ? emptyText()
        : hasConflict
            ? tr("%1 of %2 ticked. Untick those that cannot be made.").arg(ticked.size()).arg(m_list->rowCount())
            : tr("%1 of %2 ticked.").arg(ticked.size()).arg(m_list->rowCount()));
}

void PreviewDialog::accept()
{
    // Enter may come before the list has followed what was typed.
    if (m_delay.isActive()) {
        m_delay.stop();
        refresh();
    }
    if (!m_accept->isEnabled())
        return;
    const Result<> done = m_store.perform(label(), edit(m_list->ticked()));
    if (done)
        QDialog::accept();
    else
        m_message->showError(done.error());
}

QString placeOf(const schema::Schema &schema, ObjectId object, ObjectId part)
{
    if (const schema::Table *table = schema.table(object)) {
        const QString name = schema::displayName(schema, *table);
        const schema::Column *column = table->column(part);
        return column ? name + u'.' + column->name : name;
    }
    const schema::Sequence *sequence = schema.sequence(object);
    return sequence ? sequence->name : QString();
}

} // namespace relvar::design
