// SPDX-License-Identifier: GPL-3.0-or-later
// A Timeline in a Shape as a table model: rows are databases and headings of sections, columns are moments and folded
// runs of them. Texts say in words what the view paints.
#pragma once

#include "timeline/timelinelayout.h"

#include <QAbstractTableModel>

namespace relvar::timeline {

class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TimelineModel(QObject *parent = nullptr);

    /// Cells are refreshed in place when moments and databases are the same ones.
    void setTimeline(const Timeline &timeline);
    void setShape(const Shape &shape);
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const Shape &shape() const { return m_shape; }
    [[nodiscard]] const Layout &layout() const { return m_layout; }

    [[nodiscard]] const Column *column(int column) const;
    [[nodiscard]] const Line *line(int row) const;
    /// The moment of a column; of a folded run the last one.
    [[nodiscard]] const Moment *moment(int column) const;
    /// Null for the heading of a section.
    [[nodiscard]] const Row *row(int row) const;
    /// Of a folded run the state that its migrations share. Null for headings, for the draft and for a migration that
    /// the database says nothing about.
    [[nodiscard]] const Cell *cell(const QModelIndex &index) const;
    /// Column that shows the moment with that id (empty: the draft), or -1.
    [[nodiscard]] int columnOf(const QString &momentId) const;
    /// Row that shows the database, by itself or under its heading, or -1.
    [[nodiscard]] int rowOf(const QString &connection) const;
    /// Place of the moment in Timeline::moments, or -1.
    [[nodiscard]] int placeOf(const QString &momentId) const { return m_places.value(momentId, -1); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void relayOut(const Layout &layout, bool sameObjects);
    [[nodiscard]] QString describe(const QModelIndex &index) const;
    [[nodiscard]] QStringList describeDatabase(const Line &line) const;
    [[nodiscard]] QStringList describeMoment(const Column &column) const;
    [[nodiscard]] QString nameOf(const Column &column) const;

    Timeline m_timeline;
    Shape m_shape;
    Layout m_layout;
    QHash<QString, int> m_places;
};

/// "Production: 3 of 12 databases"
[[nodiscard]] QString sectionText(const Timeline &timeline, const Line &line);
/// "12 of 30 databases", "2 with problems".
[[nodiscard]] QString summaryText(const Summary &summary);

} // namespace relvar::timeline
