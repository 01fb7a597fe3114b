// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a relation as a model that has only some pages in memory. It reads nothing: it asks for pages, and takes
// them.
#pragma once

#include "data/relations.h"
#include "rows/page.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace relvar::data {

class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int pageRows = 200;
    /// About 5,000 rows; what one scrolls back to is read again.
    static constexpr int mostPages = 25;

    explicit RowModel(QObject *parent = nullptr);

    /// Forgets all rows; the first page is asked for.
    void reset(const dialect::Relation &relation, const Links &links);
    void clear();
    /// The answer to pageNeeded().
    void setPage(int page, const rows::Page &content);
    /// The page could not be read: it is asked for again when it is needed next.
    void dropRequest(int page);

    [[nodiscard]] const dialect::Relation &relation() const { return m_relation; }
    /// Where the page begins, of those that were reached.
    [[nodiscard]] rows::Place place(int page) const { return m_places.value(page); }
    /// Nothing while the row is not in memory.
    [[nodiscard]] const rows::Row *row(int row) const;
    [[nodiscard]] std::optional<QList<rows::Row>> pageRowsInMemory(int page) const;
    /// All rows were reached: rowCount() is how many there are.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] qsizetype pagesInMemory() const { return m_pages.size(); }
    /// The foreign keys that the column is in.
    [[nodiscard]] QList<Link> linksAt(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageNeeded(int page);

private:
    void ask(int page) const;
    [[nodiscard]] QVariant valueData(const rows::Value &value, int column, int role) const;

    dialect::Relation m_relation;
    Links m_links;
    /// Of each page that was reached, and of the one after the last.
    QList<rows::Place> m_places;
    QHash<int, QList<rows::Row>> m_pages;
    /// Pages in memory, the one looked at last at the end.
    mutable QList<int> m_recent;
    mutable QSet<int> m_asked;
    /// Grows with every reset: pages that were asked for before it are not needed any more.
    int m_resets = 0;
    int m_count = 0;
    bool m_complete = true;
};

} // namespace relvar::data
