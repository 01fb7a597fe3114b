// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person has looked on the diagrams: the way back and forward, and from one start to the next.
#include "shell/diagramcommands.h"

#include <QAction>
#include <QCryptographicHash>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

namespace {

/// Further back nobody finds the way.
constexpr qsizetype visitsAtMost = 100;

/// Where the settings keep what is seen of a project's diagrams.
QString visitsKey(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"diagrams/"_s + QString::fromLatin1(hash);
}

} // namespace

DiagramCommands::Visit DiagramCommands::here() const
{
    return {m_view.diagram(), m_view.currentLook(), m_view.selectedTable(), m_view.selectedColumn()};
}

void DiagramCommands::remember()
{
    const Visit visit = here();
    const auto isSame = [&visit](const Visit &other) {
        return other.diagram == visit.diagram && other.table == visit.table && other.part == visit.part
               && other.look.zoom == visit.look.zoom
               && (other.look.centre - visit.look.centre).manhattanLength() * visit.look.zoom < 4;
    };
    m_forward.clear();
    if (m_back.isEmpty() || !isSame(m_back.constLast()))
        m_back.append(visit);
    if (m_back.size() > visitsAtMost)
        m_back.removeFirst();
    updateHistory();
}

void DiagramCommands::leaveFor(ObjectId table)
{
    if (m_view.selectedTable() == table && m_view.shows(table))
        return;
    remember();
    if (!m_view.shows(table))
        m_view.leaveFocus();
    if (m_view.shows(table) || shown().isMain())
        return;
    // remember() has our place already; what show() adds is the same and is left out.
    show({});
}

void DiagramCommands::go(QList<Visit> &from, QList<Visit> &to)
{
    if (from.isEmpty())
        return;
    to.append(here());
    const Visit visit = from.takeLast();
    const QList<diagram::Diagram> &diagrams = m_session.store().current()->diagrams;
    const bool isThere = std::any_of(diagrams.cbegin(), diagrams.cend(),
                                     [&](const diagram::Diagram &diagram) { return diagram.id == visit.diagram; });
    m_view.setDiagram(isThere ? visit.diagram : ObjectId());
    m_view.select(visit.table, visit.part);
    m_view.setLook(visit.look);
    follow();
    updateHistory();
    Q_EMIT shownChanged();
}

void DiagramCommands::updateHistory()
{
    m_goBack->setEnabled(!m_back.isEmpty());
    m_goForward->setEnabled(!m_forward.isEmpty());
}

// From one start to the next

void DiagramCommands::restore()
{
    m_back.clear();
    m_forward.clear();
    m_looks.clear();
    updateHistory();
    const QVariantMap kept = m_settings.value(visitsKey(m_session.path())).toMap();
    const QVariantMap looks = kept.value(u"looks"_s).toMap();
    ObjectId front;
    for (const diagram::Diagram &diagram : m_session.store().current()->diagrams) {
        const QVariantList look = looks.value(diagram.name).toList();
        if (look.size() == 3)
            m_looks.insert(diagram.id, {QPointF(look.at(0).toDouble(), look.at(1).toDouble()), look.at(2).toDouble()});
        if (diagram.name == kept.value(u"front"_s).toString())
            front = diagram.id;
    }
    m_view.setDiagram(front);
    follow();
    Q_EMIT shownChanged();
    if (!m_looks.contains(front))
        return;
    // The canvas has its size once the window is laid out.
    QTimer::singleShot(0, this, [this, front] {
        if (m_view.diagram() == front && m_looks.contains(front))
            m_view.setLook(m_looks.value(front));
    });
}

void DiagramCommands::keep()
{
    if (m_session.phase() != Session::Phase::Open || m_session.path().isEmpty())
        return;
    m_looks.insert(m_view.diagram(), m_view.currentLook());
    QVariantMap looks;
    for (const diagram::Diagram &diagram : m_session.store().current()->diagrams) {
        const auto look = m_looks.constFind(diagram.id);
        if (look != m_looks.cend())
            looks.insert(diagram.name, QVariantList{look->centre.x(), look->centre.y(), look->zoom});
    }
    m_settings.setValue(visitsKey(m_session.path()), QVariantMap{{u"front"_s, shown().name}, {u"looks"_s, looks}});
}

} // namespace relvar::shell
