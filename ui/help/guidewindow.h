// SPDX-License-Identifier: GPL-3.0-or-later
// The window of the user guide: contents, search, a page, back and forward. Links to the outside open in the person's
// browser, and only on a click.
#pragma once

#include "help/guide.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace relvar::help {

class GuideBrowser;

class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own, not behind a dialog that is open.
    explicit GuideWindow(QWidget *parent = nullptr);

    /// Shows the window with that page in front; an unknown page is the first one.
    void open(const QString &page, const QString &anchor = {});

    [[nodiscard]] const Guide &guide() const { return m_guide; }
    /// "diagrams.md"
    [[nodiscard]] QString page() const { return m_at < 0 ? QString() : m_visits.at(m_at).page; }
    [[nodiscard]] QString anchor() const { return m_at < 0 ? QString() : m_visits.at(m_at).anchor; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Visit
    {
        QString page;
        QString anchor;
        int scrolled = 0;
    };

    void goTo(const QString &page, const QString &anchor);
    void show(const Visit &visit);
    void step(int by);
    void follow(const QUrl &link);
    void search();
    void fillContents();

    Guide m_guide;
    QList<Visit> m_visits;
    qsizetype m_at = -1;
    QToolButton *m_back;
    QToolButton *m_forward;
    QLineEdit *m_search;
    QStackedWidget *m_side;
    QTreeWidget *m_contents;
    QListWidget *m_hits;
    QLabel *m_nothing;
    GuideBrowser *m_browser;
    QLabel *m_target;
};

} // namespace relvar::help
