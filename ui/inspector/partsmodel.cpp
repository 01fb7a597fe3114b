// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/partsmodel.h"

#include "schema/expression.h"
#include "schema/marks.h"
#include "widgets/plaintext.h"
#include "widgets/rowreconciliation.h"
#include "widgets/schemaicon.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::inspector {

PartsModel::PartsModel(const PageContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
}

void PartsModel::setTable(const Box<schema::Schema> &schema, ObjectId table)
{
    std::optional<Box<schema::Table>> next;
    for (const Box<schema::Table> &candidate : schema->tables) {
        if (candidate->id == table)
            next = candidate;
    }
    const bool another = m_table.has_value() != next.has_value() || (next && (*next)->id != (*m_table)->id);
    if (!another && m_shownDialect == m_context.dialect) {
        m_schema = schema;
        m_table = next;
        if (m_table)
            update();
        return;
    }

    beginResetModel();
    m_schema = schema;
    m_table = next;
    m_shownDialect = m_context.dialect;
    m_shownReadOnly = m_context.readOnly;
    m_pending = {};
    forgetPending();
    m_headings = headings();
    m_rows = m_table ? parts() : QList<ObjectId>();
    m_cells.clear();
    for (ObjectId part : std::as_const(m_rows))
        m_cells.insert(part, cellsOf(part));
    endResetModel();
}

QList<ObjectId> PartsModel::wantedRows() const
{
    QList<ObjectId> rows = parts();
    if (!m_pending.isNull() && !rows.contains(m_pending))
        rows.append(m_pending);
    return rows;
}

QList<PartsModel::Cell> PartsModel::cellsOf(ObjectId part) const
{
    QList<Cell> cells;
    for (int column = 0; column < m_headings.size(); ++column)
        cells.append(cell(part, column));
    return cells;
}

void PartsModel::update()
{
    if (parts().contains(m_pending)) {
        m_pending = {};
        forgetPending();
    }
    const QList<ObjectId> wanted = wantedRows();
    QHash<ObjectId, QList<Cell>> cells;
    for (ObjectId part : wanted)
        cells.insert(part, cellsOf(part));

    widgets::reconcileRows<ObjectId>(
        m_rows, wanted,
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
        },
        [&](int first, int last) {
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row) {
                m_rows.insert(row, wanted.at(row));
                m_cells.insert(wanted.at(row), cells.value(wanted.at(row)));
            }
            endInsertRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        });

    const QHash<ObjectId, QList<Cell>> before = std::exchange(m_cells, cells);
    const bool flagsChanged = std::exchange(m_shownReadOnly, m_context.readOnly) != m_context.readOnly;
    for (int row = 0; row < m_rows.size(); ++row) {
        const QList<Cell> &then = *before.constFind(m_rows.at(row));
        const QList<Cell> &now = *m_cells.constFind(m_rows.at(row));
        for (int column = 0; column < now.size(); ++column) {
            if (flagsChanged || then.at(column) != now.at(column))
                Q_EMIT dataChanged(index(row, column), index(row, column));
        }
    }
}

ObjectId PartsModel::partAt(int row) const
{
    return m_rows.value(row);
}

int PartsModel::rowOf(ObjectId part) const
{
    return int(m_rows.indexOf(part));
}

bool PartsModel::isPending(int row) const
{
    return !m_pending.isNull() && partAt(row) == m_pending;
}

int PartsModel::beginPending(ObjectId part)
{
    m_pending = part;
    update();
    return rowOf(part);
}

bool PartsModel::perform(const Text &label, const document::Edit &edit, const QString &mergeKey)
{
    return m_context.perform(label, edit, mergeKey).has_value();
}

bool PartsModel::refuse(const Error &error)
{
    // An edit that fails is how an error reaches the place where it is shown.
    return perform({}, [error](const document::Document &) -> Result<document::Document> { return fail(error); });
}

bool PartsModel::setCells(const QList<int> &rows, int column, const QVariant &value)
{
    QList<ObjectId> changed;
    for (int row : canShare(column) ? rows : rows.first(1)) {
        const ObjectId part = partAt(row);
        if (part.isNull() || isReadOnly())
            continue;
        const Cell &current = m_cells.constFind(part)->at(column);
        const bool differs = current.checked ? *current.checked != value.toBool()
                                             : (current.muted ? QString() : current.text) != value.toString();
        if (current.enabled && current.editable && differs)
            changed.append(part);
    }
    if (changed.isEmpty())
        return true;
    const Result<Step> step = change(changed, column, value);
    if (!step)
        return refuse(step.error());
    const bool done = !step->edit || perform(step->label, step->edit);
    // What is pending has changed in any case.
    update();
    return done;
}

std::optional<PartsModel::Remark> PartsModel::remarkOn(const QModelIndex &index, const QString &typed)
{
    const ObjectId part = partAt(index.row());
    // What is not complete has nothing yet that could be tried.
    if (part.isNull() || isPending(index.row()) || isReadOnly())
        return {};
    if (const QString now = index.data(Qt::EditRole).toString(); now == typed)
        return {};
    const Result<Step> step = change({part}, index.column(), typed);
    if (!step)
        return Remark{true, step.error().message.toString()};
    if (step->edit) {
        if (const std::optional<Error> error = m_context.tryOut(step->edit))
            return Remark{true, error->message.toString()};
    }
    return ownRemark(part, index.column(), typed);
}

std::optional<PartsModel::Remark> PartsModel::ownRemark(ObjectId, int column, const QString &typed) const
{
    return column == nameColumn() ? remarkOnName(typed.trimmed()) : std::nullopt;
}

std::optional<PartsModel::Remark> PartsModel::remarkOnName(const QString &name) const
{
    const int most = dialect().capabilities().identifierMaxBytes;
    const auto size = static_cast<int>(name.toUtf8().size());
    if (most > 0 && size > most) {
        return Remark{false, tr("%1 bytes long; %2 cuts names after %3. Choose a shorter one.")
                                 .arg(QString::number(size), dialect().displayName(), QString::number(most))};
    }
    // Products with schemas fold what stands without quotes; the others take names in whatever case.
    const QString bare = dialect().capabilities().namespaces ? name : name.toLower();
    if (!bare.isEmpty() && schema::quotedWhereNeeded(bare) != bare) {
        return Remark{false, tr("Has to be written with its quotes wherever it is used: %1")
                                 .arg(schema::quotedWhereNeeded(name))};
    }
    return {};
}

Result<PartsModel::Step> PartsModel::pasting(const QList<QStringList> &) const
{
    return Step{};
}

QList<int> PartsModel::shownColumns() const
{
    QList<int> columns;
    for (int column = 0; column < m_headings.size(); ++column) {
        if (m_headings.at(column).width > 0)
            columns.append(column);
    }
    return columns;
}

bool PartsModel::paste(const QList<QStringList> &lines)
{
    if (!m_table || isReadOnly() || !canPaste() || lines.isEmpty())
        return false;
    const Result<Step> step = pasting(lines);
    if (!step)
        return refuse(step.error());
    return !step->edit || perform(step->label, step->edit);
}

QString PartsModel::rowsText(const QList<int> &rows) const
{
    QStringList lines;
    for (int row : rows) {
        QStringList cells;
        for (int column : shownColumns()) {
            const Cell &shown = m_cells.constFind(partAt(row))->at(column);
            QString text = shown.checked ? (*shown.checked ? u"x"_s : QString()) : shown.muted ? QString() : shown.text;
            cells.append(text.replace(u'\t', u' ').replace(u'\n', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

int PartsModel::add(int addition)
{
    if (!m_table || isReadOnly())
        return -1;
    // One unfinished row is enough: it comes first.
    if (!m_pending.isNull())
        return rowOf(m_pending);
    const ObjectId part = addPart(addition);
    return part.isNull() ? -1 : rowOf(part);
}

bool PartsModel::drop(const QList<int> &rows)
{
    if (isReadOnly())
        return false;
    QList<ObjectId> dropped;
    for (int row : rows) {
        if (isPending(row)) {
            m_pending = {};
            forgetPending();
        } else if (const ObjectId part = partAt(row); !part.isNull()) {
            dropped.append(part);
        }
    }
    bool done = true;
    if (!dropped.isEmpty()) {
        const Step step = dropping(dropped);
        if (step.takenAlong.isEmpty())
            done = perform(step.label, step.edit);
        else
            m_context.askToDrop(step.label, step.what, step.takenAlong, step.edit);
    }
    update();
    return done;
}

bool PartsModel::move(const QList<int> &rows, int by)
{
    if (isReadOnly() || rows.isEmpty() || !canMove())
        return false;
    QList<int> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    const int next = by < 0 ? sorted.first() - 1 : sorted.last() + 1;
    const bool together = sorted.last() - sorted.first() + 1 == sorted.size();
    if (!together || next < 0 || next >= m_rows.size())
        return false;
    // To move a block by one is to move its neighbour to the other side.
    return movePart(partAt(next), by < 0 ? sorted.last() : sorted.first());
}

bool PartsModel::movePart(ObjectId, int)
{
    return false;
}

bool PartsModel::canShare(int) const
{
    return false;
}

QStringList PartsModel::choices(ObjectId, int) const
{
    return {};
}

int PartsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QString PartsModel::notes(const QString &text, const QStringList &marks, const QMap<QString, QString> &options)
{
    const QStringList lines = marks + schema::settingsIn(options);
    return lines.isEmpty() ? QString() : text + u'\n' + lines.join(u'\n');
}

QVariant PartsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectId part = m_rows.at(index.row());
    const Cell &shown = m_cells.constFind(part)->at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.checked ? QVariant() : shown.text;
    case Qt::EditRole:
        return shown.checked ? QVariant(*shown.checked) : QVariant(shown.muted ? QString() : shown.text);
    case Qt::CheckStateRole:
        return shown.checked ? QVariant(*shown.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole:
        return shown.iconName.isEmpty() ? QVariant() : widgets::schemaIcon(shown.iconName);
    case Qt::ForegroundRole:
        return shown.muted || !shown.enabled ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                                             : QVariant();
    case Qt::ToolTipRole: {
        const QString tip = shown.toolTip.isEmpty() ? shown.text : shown.toolTip;
        return widgets::plainToolTip(tip.isEmpty() || shown.reason.isEmpty() ? tip + shown.reason
                                                                             : tip + u'\n' + shown.reason);
    }
    case Qt::AccessibleDescriptionRole:
        return shown.reason;
    case Qt::AccessibleTextRole:
        if (!shown.checked)
            return shown.text;
        return *shown.checked ? tr("%1: yes").arg(m_headings.at(index.column()).title)
                              : tr("%1: no").arg(m_headings.at(index.column()).title);
    case EditorRole:
        return int(shown.editor);
    case ChoicesRole:
        return choices(part, index.column());
    case IconNameRole:
        return shown.iconName;
    default:
        return {};
    }
}

bool PartsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole)
        return setCells({index.row()}, index.column(), value.toInt() == Qt::Checked);
    return role == Qt::EditRole && setCells({index.row()}, index.column(), value);
}

QVariant PartsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    const Heading &heading = m_headings.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return heading.title;
    case Qt::ToolTipRole:
        return widgets::plainToolTip(heading.toolTip);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case WidthRole:
        return heading.width;
    default:
        return {};
    }
}

Qt::ItemFlags PartsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const Cell &shown = m_cells.constFind(m_rows.at(index.row()))->at(index.column());
    if (!m_context.readOnly && shown.enabled && shown.editable)
        flags |= shown.checked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

} // namespace relvar::inspector
