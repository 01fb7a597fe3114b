// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the Databases panel as a Qt model. Rows are made when their parent is opened; new values are reconciled
// with the rows that are there. Edits nothing: a new name is asked for by renameRequested().
#pragma once

#include "explorer/treecontent.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace relvar::explorer {

class DatabaseModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        /// The muted text behind the name.
        DetailRole = Qt::UserRole + 1,
        /// "#rrggbb" of a connection, or empty.
        ColorRole,
    };

    explicit DatabaseModel(QObject *parent = nullptr);
    ~DatabaseModel() override;

    void setEntries(const QList<DatabaseEntry> &entries);
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }

    /// The row behind an index; valid until the next change of the model.
    [[nodiscard]] const Row &row(const QModelIndex &index) const;
    /// The entry that the index belongs to.
    [[nodiscard]] const DatabaseEntry &entry(const QModelIndex &index) const;
    /// The object or part in the draft, its parents opened as far as needed; invalid when it is not there.
    [[nodiscard]] QModelIndex findInDraft(ObjectId object, ObjectId part);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Tables of the draft can be dragged onto a diagram; others give their name to other programs.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void renameRequested(relvar::ObjectId object, relvar::ObjectId part, const QString &name);

private:
    struct Node;

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QList<Row> wantedBelow(const Node &node) const;
    void reconcile(Node &node);
    void update(Node &node, const Row &row);
    /// With who owns the object and who may do what with it: looked up only when somebody asks, there may be many.
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;

    QList<DatabaseEntry> m_entries;
    QString m_filter;
    std::unique_ptr<Node> m_root;
};

} // namespace relvar::explorer
