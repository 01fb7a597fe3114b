// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the timeline and shows what is chosen on it: the diagram of a moment, the difference of two on the diagram and
// as a list, the SQL of a file.
#pragma once

#include "diff/changes.h"
#include "shell/docks.h"
#include "shell/momenthistory.h"
#include "shell/session.h"

class QTabWidget;

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Moments : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. SQL and differences become tabs of `tabs`.
    Moments(Session &session, Workers &workers, const Panels &panels, QTabWidget &tabs, widgets::MessageStack &messages,
            QObject *parent);

    [[nodiscard]] bool showsDraft() const { return m_shown.isEmpty() && !m_isComparing; }
    /// The moment on the diagram; of a comparison the later one. Empty: the draft.
    [[nodiscard]] QString shown() const { return m_shown; }
    /// Empty: the draft.
    void show(const QString &momentId);
    void showSql(const QString &id);
    /// On the diagram, with marks.
    void compare(const QString &earlierId, const QString &laterId);
    /// In a tab: the changes in words, and as SQL.
    void listDifferences(const QString &earlierId, const QString &laterId);
    /// Moments of the history are shown at once, with tables where it puts them.
    void setHistory(const MomentHistory &history);
    [[nodiscard]] const MomentHistory &history() const { return m_history; }
    /// A moment of the history is shown with marks for what its migration did.
    void setMarksChanges(bool marks);
    /// What the marks on the diagram are about, in words; empty while there are none.
    [[nodiscard]] QStringList markedChanges() const;
    [[nodiscard]] QString momentName(const QString &momentId) const;
    /// The draft and what a database has; the latter can become the draft.
    void compareWithDatabase(const QString &connection);
    void refreshTimeline();
    /// How many changes the draft holds, as the timeline says it.
    void setDraftChanges(int count);
    /// The tabs that can be opened again from the files of the project, as openTabs() takes them.
    [[nodiscard]] QStringList tabs() const;
    /// Empty: none of those.
    [[nodiscard]] QString tabKey(const QWidget *page) const;
    /// What is not there any more is left out. `front`: the one to be in front; empty: the diagrams.
    void openTabs(const QStringList &keys, const QString &front);

Q_SIGNALS:
    void shownChanged();

private:
    enum class Raise { No, Yes };
    void addTab(QWidget *page, const QString &icon, const QString &title, const QString &key, Raise raise);
    /// Null when there is none.
    [[nodiscard]] QWidget *tabWith(const QString &key) const;
    [[nodiscard]] QWidget *makeSqlView(const migration::MigrationFile &file);
    /// Of a migration that another tool runs, in a worker; `done` only while the project is open.
    void readToolSql(const QString &id, const std::function<void(const QString &name, const QString &text)> &done);
    void showToolSql(const QString &id, Raise raise);
    /// Their tabs say where each database stands.
    void followToolSql();
    void openDifferences(const QString &earlierId, const QString &laterId, Raise raise);
    void openDatabaseComparison(const QString &connection, Raise raise);
    /// Those that wait for their database to be read.
    void openWaiting();
    using SchemaReader = std::function<Result<schema::Schema>(const database::CancelToken &)>;
    /// The schema at a moment as something that a worker can compute. Empty id: the draft.
    [[nodiscard]] SchemaReader schemaReader(const QString &momentId) const;
    enum class Later { IsShown, CanBecomeDraft };
    void showComparison(const QString &title, const QString &key, const SchemaReader &earlier,
                        const SchemaReader &later, Later use, Raise raise);
    /// `earlier`: what marks are about; nothing: no marks.
    void look(const QString &momentId, const QString &caption, const std::optional<Box<schema::Schema>> &earlier,
              const Box<schema::Schema> &schema);
    void showDraft();
    void feedTimeline();
    /// At once, without a worker: the draft, and moments of the history.
    [[nodiscard]] std::optional<Box<schema::Schema>> knownSchema(const QString &momentId) const;

    Session &m_session;
    Workers &m_workers;
    Panels m_panels;
    QTabWidget &m_tabs;
    widgets::MessageStack &m_messages;
    QString m_shown;
    MomentHistory m_history;
    /// What the marks on the diagram are about.
    std::optional<std::pair<Box<schema::Schema>, Box<schema::Schema>>> m_marked;
    /// Comparisons with databases that were open last, by connection.
    QHash<QString, Raise> m_waiting;
    QTimer m_feedDelay;
    quint64 m_version = 0;
    int m_draftChanges = 0;
    bool m_isComparing = false;
    /// Since the timeline was fed last.
    bool m_readingsChanged = false;
    bool m_marksChanges = false;
};

} // namespace relvar::shell
