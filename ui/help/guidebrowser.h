// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a page of the guide. Follows no link itself, and reads pictures of the guide alone: nothing of the disk,
// nothing of the network.
#pragma once

#include <QTextBrowser>

class QTimer;

namespace relvar::help {

class GuideBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    /// An empty anchor is the top of the page.
    void showPage(const QString &markdown, const QString &anchor);
    void goTo(const QString &anchor);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void dress();

    QString m_markdown;
    QTimer *m_delay;
    int m_renderedWidth = 0;
    /// Where goTo() went last, and where the scroll bar was then.
    QString m_anchor;
    int m_arrived = 0;
};

} // namespace relvar::help
