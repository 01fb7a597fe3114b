// SPDX-License-Identifier: GPL-3.0-or-later
// The panels round the diagram and where they stand at first. Makes them; what they show is connected elsewhere.
#pragma once

#include <QDockWidget>
#include <QList>

class QMainWindow;

namespace relvar::canvas {
class DiagramView;
class Outline;
}
namespace relvar::changes {
class ChangesPanel;
class ProblemsPanel;
} // namespace relvar::changes
namespace relvar::data {
class DataPanel;
}
namespace relvar::design {
class SearchPanel;
}
namespace relvar::explorer {
class DatabaseTree;
}
namespace relvar::inspector {
class Inspector;
}
namespace relvar::locks {
class LockPane;
}
namespace relvar::log {
class LogPanel;
}
namespace relvar::sqleditor {
class SqlPane;
}
namespace relvar::timeline {
class TimelineView;
}

namespace relvar::shell {

class Session;

struct Panels
{
    canvas::DiagramView *diagram = nullptr;
    canvas::Outline *outline = nullptr;
    explorer::DatabaseTree *databases = nullptr;
    inspector::Inspector *inspector = nullptr;
    timeline::TimelineView *timeline = nullptr;
    changes::ChangesPanel *changes = nullptr;
    sqleditor::SqlPane *sql = nullptr;
    locks::LockPane *locks = nullptr;
    changes::ProblemsPanel *problems = nullptr;
    log::LogPanel *log = nullptr;
    design::SearchPanel *search = nullptr;
    data::DataPanel *data = nullptr;
};

class Docks : public QObject
{
    Q_OBJECT

public:
    /// Makes the panels, each in a dock of the window; the diagram has no dock.
    Docks(QMainWindow &window, Session &session);

    [[nodiscard]] const Panels &panels() const { return m_panels; }
    [[nodiscard]] QList<QDockWidget *> all() const;
    /// As in the first start.
    void resetLayout();
    /// For what one does: only the panels for it, the others are a key or a menu away.
    enum class Purpose { Design, Run, Review };
    void arrange(Purpose purpose);
    /// Only while something is open: the start page stands alone.
    void setShown(bool shown);
    /// Brings a dock to the front, opening it when it is hidden.
    void raise(QDockWidget *dock);

    QDockWidget *databases = nullptr;
    QDockWidget *outline = nullptr;
    QDockWidget *inspector = nullptr;
    QDockWidget *timeline = nullptr;
    QDockWidget *changes = nullptr;
    QDockWidget *sql = nullptr;
    QDockWidget *locks = nullptr;
    QDockWidget *problems = nullptr;
    QDockWidget *log = nullptr;
    QDockWidget *search = nullptr;
    QDockWidget *data = nullptr;

private:
    /// The tab of a dock says its name already: docks that stand behind one another have no second line for it.
    void followTabs();

    QMainWindow &m_window;
    Panels m_panels;
    QByteArray m_stateWhileHidden;
    bool m_shown = true;
};

} // namespace relvar::shell
