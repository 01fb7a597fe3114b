// SPDX-License-Identifier: GPL-3.0-or-later
// A list of lines with icons and words in front and behind, reconciled with each new list so that the selection stays.
// Both panels of the room show their rows with it. Private to the room.
#pragma once

#include "base/objectid.h"

#include <QAbstractTableModel>

namespace relvar::changes {

struct Line
{
    /// Who the line is; unique in the list.
    enum class Tone { Plain, Added, Altered, Removed };

    QString key;
    QString signIcon;
    /// The sign or the severity: a character or a word, in the tone's colour.
    QString sign;
    Tone tone = Tone::Plain;
    QString text;
    QString noteIcon;
    /// What follows or what can be done.
    QString note;
    ObjectId object;
    ObjectId part;

    friend bool operator==(const Line &, const Line &) = default;
};

class LineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Sign, Text, Note };

    LineModel(const QStringList &headings, QObject *parent);

    void setLines(const QList<Line> &lines);
    [[nodiscard]] const Line &line(int row) const { return m_lines.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    QList<Line> m_lines;
};

/// Makes keys unique: the second line with the same key gets a number.
void numberKeys(QList<Line> &lines);

} // namespace relvar::changes
