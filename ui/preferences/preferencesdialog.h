// SPDX-License-Identifier: GPL-3.0-or-later
// The preferences in pages, with a search through all of them. What is chosen holds at once; there is nothing to
// confirm.
#pragma once

#include "preferences/projectpage.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace relvar::preferences {

class Preferences;
class Shortcuts;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `languages`: those that the program brings along. Preferences and shortcuts outlive the dialog.
    PreferencesDialog(Preferences &preferences, Shortcuts &shortcuts, const QStringList &languages,
                      const ProjectFacts &facts, QWidget *parent = nullptr);

    void setFacts(const ProjectFacts &facts);

Q_SIGNALS:
    void namingChosen(const QString &id);

private:
    void addPage(Page *page);
    void filter(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    ProjectPage *m_project;
    QList<Page *> m_pages;
};

} // namespace relvar::preferences
