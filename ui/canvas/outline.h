// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram as a tree in words: tables, their columns and relations. Follows what is shown and selected on a
// DiagramView, and selects there what a person goes to. GUI thread.
#pragma once

#include "canvas/wording.h"

#include <QAbstractItemModel>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QTreeView;

namespace relvar::canvas {

class DiagramView;

class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Tables in which the text does not occur are left out. Rows of tables that stay are kept.
    void setContent(const ShownSchema &shown, const QString &filter);
    /// The part's row, or the table's for a null part; invalid when it is not there.
    [[nodiscard]] QModelIndex indexOf(ObjectId table, ObjectId part) const;
    [[nodiscard]] ObjectId tableAt(const QModelIndex &index) const;
    /// Null ids at a table.
    [[nodiscard]] TablePart partAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 1; }
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        ObjectId table;
        QString words;
        /// Nothing until somebody looks into the table.
        std::optional<QList<TablePart>> parts;
        QStringList partWords;
    };
    void load(Row &row) const;
    [[nodiscard]] int rowOf(ObjectId table) const;

    ShownSchema m_shown;
    QString m_filter;
    QList<Row> m_rows;
};

class Outline : public QWidget
{
    Q_OBJECT

public:
    /// The view outlives the outline.
    explicit Outline(DiagramView &view, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void follow();

    DiagramView &m_view;
    OutlineModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothing;
    /// Rows that the outline selects on the canvas come back as a selection.
    bool m_isDriving = false;
    bool m_isStale = true;
};

} // namespace relvar::canvas
