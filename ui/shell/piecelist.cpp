// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/piecelist.h"

#include "shell/changeicon.h"
#include "widgets/plaintext.h"

#include <QIcon>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

PieceList::PieceList(const diff::Pieces &pieces, QWidget *parent)
    : QListWidget(parent)
    , m_pieces(pieces)
{
    setWordWrap(true);
    for (qsizetype i = 0; i < m_pieces.pieces.size(); ++i) {
        const diff::Piece &piece = m_pieces.pieces.at(i);
        QStringList lines;
        for (const diff::Description &line : piece.lines)
            lines.append(line.text.toString());
        auto *item = new QListWidgetItem(changeIcon(piece.lines.first().kind), lines.join(u'\n'), this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        QStringList needs;
        for (const diff::Need &need : m_pieces.needs) {
            if (need.piece == i)
                needs.append(tr("Needs “%1”: %2").arg(titleOf(need.needed), need.reason.toString()));
        }
        if (!needs.isEmpty())
            item->setToolTip(widgets::plainToolTip(needs.join(u'\n')));
        m_chosen.insert(i);
    }
    if (count() > 0)
        setCurrentRow(0);
    connect(this, &QListWidget::itemChanged, this, &PieceList::settle);
}

QSet<qsizetype> PieceList::chosen() const
{
    return m_chosen;
}

void PieceList::chooseAll()
{
    QSet<qsizetype> all;
    for (qsizetype i = 0; i < m_pieces.pieces.size(); ++i)
        all.insert(i);
    if (all == m_chosen)
        return;
    m_chosen = all;
    show(all);
    Q_EMIT chosenChanged({});
}

QString PieceList::titleOf(qsizetype piece) const
{
    return m_pieces.pieces.at(piece).lines.first().text.toString();
}

void PieceList::settle(QListWidgetItem *touched)
{
    const qsizetype piece = row(touched);
    const bool ticked = touched->checkState() == Qt::Checked;
    if (ticked == m_chosen.contains(piece))
        return;
    const QSet<qsizetype> before = m_chosen;
    QSet<qsizetype> after = before;
    if (ticked)
        after.insert(piece);
    else
        after.remove(piece);
    after = ticked ? diff::withNeeded(m_pieces, after) : diff::withoutUnmet(m_pieces, after);
    m_chosen = after;
    show(after);
    Q_EMIT chosenChanged(explain(piece, before, after));
}

void PieceList::show(const QSet<qsizetype> &chosen)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(chosen.contains(row) ? Qt::Checked : Qt::Unchecked);
    viewport()->update();
}

QString PieceList::explain(qsizetype touched, const QSet<qsizetype> &before, const QSet<qsizetype> &after) const
{
    const bool grew = after.size() > before.size();
    QStringList lines;
    for (qsizetype i = 0; i < m_pieces.pieces.size(); ++i) {
        if (i == touched || before.contains(i) == after.contains(i))
            continue;
        // Why: the first need between it and what changed along with it.
        for (const diff::Need &need : m_pieces.needs) {
            const qsizetype changed = grew ? need.needed : need.piece;
            const qsizetype other = grew ? need.piece : need.needed;
            if (changed != i || before.contains(other) == after.contains(other))
                continue;
            lines.append(grew ? tr("“%1” goes along: “%2” needs it. %3")
                                    .arg(titleOf(i), titleOf(other), need.reason.toString())
                              : tr("“%1” stays in the draft too: it needs “%2”. %3")
                                    .arg(titleOf(i), titleOf(other), need.reason.toString()));
            break;
        }
    }
    return lines.join(u'\n');
}

} // namespace relvar::shell
