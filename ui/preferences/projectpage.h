// SPDX-License-Identifier: GPL-3.0-or-later
// What the open project has decided for everybody who works in it: read here, written in its relvar.toml.
#pragma once

#include "preferences/page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace relvar::preferences {

struct ProjectFacts
{
    /// Absolute; empty: no project is open.
    QString configurationFile;
    /// Label and value.
    QList<std::pair<QString, QString>> values;
    /// What new keys and indexes can be named like: ids and names for people.
    QList<std::pair<QString, QString>> namings;
    /// The id of the one that the project has; empty: patterns of its own alone.
    QString naming;
};

class ProjectPage : public Page
{
    Q_OBJECT

public:
    explicit ProjectPage(QWidget *parent = nullptr);

    void setFacts(const ProjectFacts &facts);
    int filter(const QStringList &words) override;

Q_SIGNALS:
    void namingChosen(const QString &id);

private:
    ProjectFacts m_facts;
    QLabel *m_explanation;
    QWidget *m_list;
    QFormLayout *m_values;
    QComboBox *m_naming;
    QPushButton *m_open;
};

} // namespace relvar::preferences
