// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the timeline and shows what is chosen on it: the diagram of a moment, the SQL of a file, the difference of two.
#pragma once

#include "shell/docks.h"
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

    [[nodiscard]] bool showsDraft() const { return m_shown.isEmpty(); }
    /// Empty: the draft.
    void show(const QString &momentId);
    void showSql(const QString &id);
    void compare(const QString &earlierId, const QString &laterId);
    /// The draft and what a database has; the latter can become the draft.
    void compareWithDatabase(const QString &connection);
    void refreshTimeline();
    /// How many changes the draft holds, as the timeline says it.
    void setDraftChanges(int count);

Q_SIGNALS:
    void shownChanged();

private:
    void addTab(QWidget *page, const QString &icon, const QString &title, const QString &key);
    bool raiseTab(const QString &key);
    using SchemaReader = std::function<Result<schema::Schema>(const database::CancelToken &)>;
    /// The schema at a moment as something that a worker can compute. Empty id: the draft.
    [[nodiscard]] SchemaReader schemaReader(const QString &momentId) const;
    enum class Later { IsShown, CanBecomeDraft };
    void showComparison(const QString &title, const SchemaReader &earlier, const SchemaReader &later, Later use);
    [[nodiscard]] QString momentName(const QString &momentId) const;

    Session &m_session;
    Workers &m_workers;
    Panels m_panels;
    QTabWidget &m_tabs;
    widgets::MessageStack &m_messages;
    QString m_shown;
    quint64 m_version = 0;
    int m_draftChanges = 0;
};

} // namespace relvar::shell
