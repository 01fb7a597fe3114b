// SPDX-License-Identifier: GPL-3.0-or-later
// The changes of a draft with a check box each: what goes into the next migration. Ticking one ticks what it needs,
// taking a tick away takes away what needs it, and it says so.
#pragma once

#include "diff/pieces.h"

#include <QListWidget>

namespace relvar::shell {

class PieceList : public QListWidget
{
    Q_OBJECT

public:
    explicit PieceList(const diff::Pieces &pieces, QWidget *parent = nullptr);

    [[nodiscard]] const diff::Pieces &pieces() const { return m_pieces; }
    [[nodiscard]] QSet<qsizetype> chosen() const;
    void chooseAll();

Q_SIGNALS:
    /// `explanation` says what was ticked or not beside what the person touched, and why; may be empty.
    void chosenChanged(const QString &explanation);

private:
    void settle(QListWidgetItem *touched);
    void show(const QSet<qsizetype> &chosen);
    [[nodiscard]] QString explain(qsizetype touched, const QSet<qsizetype> &before, const QSet<qsizetype> &after) const;
    [[nodiscard]] QString titleOf(qsizetype piece) const;

    const diff::Pieces m_pieces;
    QSet<qsizetype> m_chosen;
};

} // namespace relvar::shell
