// SPDX-License-Identifier: GPL-3.0-or-later
#include "locks/lockmodel.h"

#include "project/kept.h"
#include "theme/palette.h"
#include "widgets/plaintext.h"

#include <QGuiApplication>
#include <QIcon>

using namespace Qt::Literals::StringLiterals;

namespace relvar::locks {

using dialect::TableWork;

namespace {

enum class Weight { Light, Heavy, Worst };

/// How much others notice of it.
Weight weightOf(const dialect::TableLock &lock)
{
    if (!dialect::blocksWrites(lock.mode))
        return Weight::Light;
    const bool isLong = lock.work == TableWork::Scan || lock.work == TableWork::Rewrite;
    return dialect::blocksReads(lock.mode) && isLong ? Weight::Worst : Weight::Heavy;
}

QString iconFor(Weight weight)
{
    switch (weight) {
    case Weight::Light:
        return u"state-ok"_s;
    case Weight::Heavy:
        return u"data-warning"_s;
    case Weight::Worst:
        return u"data-error"_s;
    }
    return {};
}

} // namespace

void LockModel::setPlan(const project::LockPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    for (qsizetype file = 0; file < plan.files.size(); ++file) {
        const QList<project::PlannedStatement> &statements = plan.files.at(file).statements;
        for (qsizetype statement = 0; statement < statements.size(); ++statement) {
            const qsizetype locks = statements.at(statement).locks.size();
            if (locks == 0)
                m_rows.append({file, statement, -1});
            for (qsizetype lock = 0; lock < locks; ++lock)
                m_rows.append({file, statement, lock});
        }
    }
    endResetModel();
}

const project::PlannedStatement &LockModel::statementOf(const Row &row) const
{
    return m_plan.files.at(row.file).statements.at(row.statement);
}

const project::PlannedLock *LockModel::lockOf(const Row &row) const
{
    return row.lock < 0 ? nullptr : &statementOf(row).locks.at(row.lock);
}

QString LockModel::remarks(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    QStringList lines;
    const project::PlannedStatement &statement = statementOf(m_rows.at(row));
    if (!statement.isKnown)
        lines.append(
            tr("What this statement locks is not known: it may run code of the database, or be of a newer kind."));
    for (const Text &remark : statement.remarks)
        lines.append(remark.toString());
    return lines.join(u'\n');
}

int LockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LockModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LockModel::text(const Row &row, Column column) const
{
    const project::PlannedStatement &statement = statementOf(row);
    const project::PlannedLock *lock = lockOf(row);
    switch (column) {
    case Statement: {
        constexpr qsizetype longest = 200;
        return statement.sql.left(longest).simplified();
    }
    case Table:
        return lock ? lock->lock.table : QString();
    case Lock:
        return lock ? dialect::sqlName(lock->lock.mode) : QString();
    case Blocks:
        if (lock)
            return project::blockedBy(lock->lock.mode).toString();
        return statement.isKnown ? tr("nobody") : tr("not known");
    case Work:
        return lock ? project::describe(lock->lock.work).toString() : QString();
    case Size:
        return lock && (lock->size.rows >= 0 || lock->size.bytes >= 0) ? project::describe(lock->size) : QString();
    case UsedBy: {
        QStringList holders;
        for (const dialect::LockHolder &holder : lock ? lock->holders : QList<dialect::LockHolder>())
            holders.append(project::describe(holder));
        return holders.join(u"; "_s);
    }
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LockModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    const project::PlannedLock *lock = lockOf(row);
    const bool isKnown = statementOf(row).isKnown;
    switch (role) {
    case Qt::DisplayRole:
        // A statement is said once, above its tables.
        return column == Statement && row.lock > 0 ? QString() : text(row, column);
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        QString tip = column == Statement ? statementOf(row).sql : text(row, column);
        if (const QString &file = m_plan.files.at(row.file).name; column == Statement && !file.isEmpty())
            tip.prepend(file + u"\n"_s);
        if (const QString remark = remarks(index.row()); !remark.isEmpty())
            tip += u"\n\n"_s + remark;
        constexpr qsizetype longest = 2000;
        return widgets::plainToolTip(tip.left(longest));
    }
    case Qt::DecorationRole:
        if (column == Blocks) {
            const Weight weight = lock ? weightOf(lock->lock) : isKnown ? Weight::Light : Weight::Heavy;
            return QIcon::fromTheme(iconFor(weight));
        }
        if (column == UsedBy && lock && !lock->holders.isEmpty())
            return QIcon::fromTheme(u"object-locked"_s);
        return {};
    case Qt::ForegroundRole:
        if (column == Blocks && lock && weightOf(lock->lock) != Weight::Light) {
            const theme::Tones tones = theme::tones(QGuiApplication::palette());
            return weightOf(lock->lock) == Weight::Worst ? tones.removed : tones.warning;
        }
        return {};
    default:
        return {};
    }
}

QVariant LockModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Blocks)
        return tr("What other sessions cannot do meanwhile");
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Statement:
        return tr("Statement");
    case Table:
        return tr("Table");
    case Lock:
        return tr("Lock");
    case Blocks:
        return tr("Keeps waiting");
    case Work:
        return tr("Work");
    case Size:
        return tr("Size");
    case UsedBy:
        return tr("In use by");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace relvar::locks
