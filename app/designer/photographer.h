// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures of the window with what stands over it, and waits until there is something to see. Presses nothing by
// itself.
#pragma once

#include "shell/mainwindow.h"

class QDialog;

namespace relvar::designer {

class Photographer
{
public:
    /// Pictures are <screen>-<look>-<scale>.png in the folder. The window outlives this.
    Photographer(shell::MainWindow &window, QString folder, const QString &look);

    /// False, and failed() from then on, when it is not reached after half a minute.
    bool waitFor(const char *what, const std::function<bool()> &reached);
    /// Lets timers of panels fire and layouts come to rest.
    void settle();
    /// The window with the dialog or popup that stands over it.
    void take(const QString &screen);
    /// The dialog of that name once it is shown; null when it does not come.
    QDialog *dialog(const char *name);
    void click(QWidget *parent, const char *name);
    /// Something is open, and nothing runs or is read.
    [[nodiscard]] bool idle() const;
    /// Opens a project or a database and waits for it.
    bool open(const QString &path);
    [[nodiscard]] bool failed() const { return m_failed; }
    void report(const Error &error);

private:
    shell::MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
    bool m_failed = false;
};

void writeFile(const QString &path, const QByteArray &bytes);

} // namespace relvar::designer
