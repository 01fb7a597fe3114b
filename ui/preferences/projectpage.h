// SPDX-License-Identifier: GPL-3.0-or-later
// What the open project has decided for everybody who works in it: read here, written in its relvar.toml.
#pragma once

#include "preferences/page.h"

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
};

class ProjectPage : public Page
{
    Q_OBJECT

public:
    explicit ProjectPage(QWidget *parent = nullptr);

    void setFacts(const ProjectFacts &facts);
    int filter(const QStringList &words) override;

private:
    ProjectFacts m_facts;
    QLabel *m_explanation;
    QWidget *m_list;
    QFormLayout *m_values;
    QPushButton *m_open;
};

} // namespace relvar::preferences
