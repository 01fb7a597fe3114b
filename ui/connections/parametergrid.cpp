// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/parametergrid.h"

#include "connections/parametervalues.h"
#include "widgets/letterwidth.h"

#include <QCompleter>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTimer>

namespace relvar::connections {

namespace {

class NameDelegate : public QStyledItemDelegate
{
public:
    NameDelegate(QStringList suggestions, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_suggestions(std::move(suggestions))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        editor->setCompleter(new QCompleter(m_suggestions, editor));
        return editor;
    }

private:
    QStringList m_suggestions;
};

/// Offers the values of the parameter beside it; any other can be typed.
class ValueDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setFrame(false);
        const QStringList values = parameterValues(index.siblingAtColumn(0).data().toString().trimmed());
        if (values.isEmpty())
            return editor;
        auto *completer = new QCompleter(values, editor);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        editor->setCompleter(completer);
        // Without a letter a completer shows nothing by itself.
        const auto offer = [editor, completer] {
            if (!editor->text().isEmpty() || !editor->hasFocus())
                return;
            completer->setCompletionPrefix({});
            completer->complete();
        };
        connect(editor, &QLineEdit::textEdited, editor, offer);
        QTimer::singleShot(0, editor, offer);
        return editor;
    }
};

} // namespace

ParameterGrid::ParameterGrid(const QStringList &suggestions, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setAccessibleName(tr("More parameters: name and value"));
    setHorizontalHeaderLabels({tr("Parameter"), tr("Value")});
    setItemDelegateForColumn(0, new NameDelegate(suggestions, this));
    setItemDelegateForColumn(1, new ValueDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    setColumnWidth(0, widgets::letterWidth(fontMetrics()) * 26);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                    | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setToolTip(tr("Type a name in the last row to add a parameter (Del removes one)"));
    setParameters({});
    connect(this, &QTableWidget::cellChanged, this, [this] {
        keepOneEmptyRow();
        Q_EMIT edited();
    });
}

void ParameterGrid::setParameters(const QMap<QString, QString> &shown)
{
    if (rowCount() > 0 && shown == parameters() && problem().isEmpty())
        return;
    const QSignalBlocker blocker(this);
    setRowCount(0);
    for (auto it = shown.cbegin(); it != shown.cend(); ++it) {
        const int row = rowCount();
        insertRow(row);
        setItem(row, 0, new QTableWidgetItem(it.key()));
        setItem(row, 1, new QTableWidgetItem(it.value()));
    }
    keepOneEmptyRow();
}

QString ParameterGrid::textAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->text().trimmed() : QString();
}

QMap<QString, QString> ParameterGrid::parameters() const
{
    QMap<QString, QString> result;
    for (int row = 0; row < rowCount(); ++row) {
        if (!textAt(row, 0).isEmpty() && !textAt(row, 1).isEmpty())
            result.insert(textAt(row, 0), textAt(row, 1));
    }
    return result;
}

QString ParameterGrid::problem() const
{
    QStringList names;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = textAt(row, 0);
        const QString value = textAt(row, 1);
        if (name.isEmpty() && value.isEmpty())
            continue;
        if (name.isEmpty())
            return tr("The value “%1” has no parameter name.").arg(value);
        if (name.compare(QStringLiteral("password"), Qt::CaseInsensitive) == 0)
            return tr("Type the password in its own field, not as a parameter.");
        if (value.isEmpty())
            return tr("The parameter %1 has no value.").arg(name);
        if (names.contains(name))
            return tr("The parameter %1 is there twice.").arg(name);
        names.append(name);
    }
    return {};
}

void ParameterGrid::keepOneEmptyRow()
{
    const int last = rowCount() - 1;
    if (last < 0 || !textAt(last, 0).isEmpty() || !textAt(last, 1).isEmpty()) {
        const QSignalBlocker blocker(this);
        insertRow(rowCount());
    }
}

void ParameterGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentRow() >= 0 && currentRow() < rowCount() - 1) {
        removeRow(currentRow());
        Q_EMIT edited();
        return;
    }
    QTableWidget::keyPressEvent(event);
}

} // namespace relvar::connections
