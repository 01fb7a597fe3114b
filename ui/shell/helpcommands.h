// SPDX-License-Identifier: GPL-3.0-or-later
// The menu Help: the guide at the page about what has the focus, about Relvar, what a report of a fault should tell.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace relvar::help {
class GuideWindow;
}

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Actions;
class Session;

/// A place in the guide.
struct HelpTopic
{
    /// "diagrams.md"
    QString page;
    QString anchor;
};

/// What the guide says about the panel or dialog that the widget is in; the contents where it says nothing.
[[nodiscard]] HelpTopic helpTopicFor(const QWidget *widget);

/// Every place that the program leads to.
[[nodiscard]] QList<HelpTopic> helpTopics();

class HelpCommands : public QObject
{
    Q_OBJECT

public:
    HelpCommands(Session &session, const QSettings &settings, widgets::MessageStack &messages, Actions &actions,
                 QWidget &window);
    ~HelpCommands() override;

    void addToMenu(QMenu &menu);
    /// Null until it is opened for the first time.
    [[nodiscard]] help::GuideWindow *guideWindow() const;

protected:
    /// Shortcuts of the window do not reach into dialogs: there the key of the guide is seen here.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openGuide(const HelpTopic &topic);
    void showAbout();
    void copyDiagnostics();

    Session &m_session;
    const QSettings &m_settings;
    widgets::MessageStack &m_messages;
    Actions &m_actions;
    QWidget &m_window;
    QAction *m_openGuide;
    QAction *m_openContents;
    QAction *m_copyDiagnostics;
    QPointer<help::GuideWindow> m_guide;
};

} // namespace relvar::shell
