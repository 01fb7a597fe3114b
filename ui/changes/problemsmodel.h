// SPDX-License-Identifier: GPL-3.0-or-later
// Problems in groups, one for each check, the worst first. Private to the room.
#pragma once

#include "lint/check.h"

#include <QAbstractItemModel>

namespace relvar::changes {

class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Text, Fix };

    explicit ProblemsModel(QObject *parent);

    /// Those whose text, code or name has the filter in it; ignored ones only when they are to be shown.
    void setProblems(const QList<lint::Problem> &problems, const QString &filter, bool showsIgnored);

    /// Of a row below a group; null for a group.
    [[nodiscard]] const lint::Problem *problem(const QModelIndex &index) const;
    /// Of a group or a row below it; null for neither.
    [[nodiscard]] const lint::Check *check(const QModelIndex &index) const;
    /// Those of the group that the index is or belongs to.
    [[nodiscard]] QList<lint::Problem> group(const QModelIndex &index) const;
    /// Stays the same while the problem does; of a group the code.
    [[nodiscard]] QString key(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        const lint::Check *check = nullptr;
        lint::Severity severity = lint::Severity::Warning;
        QList<lint::Problem> problems;
    };
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant problemData(const lint::Problem &problem, int column, int role) const;

    QList<Group> m_groups;
};

/// "Error", "Warning", "Hint", and the icon of each.
[[nodiscard]] QString severityText(lint::Severity severity);
[[nodiscard]] QString severityIcon(lint::Severity severity);

} // namespace relvar::changes
