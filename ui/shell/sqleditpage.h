// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that is about to become a migration, both ways, to read and to change by hand. Compiles and proves nothing.
#pragma once

#include "project/workflow.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace relvar::sqleditor {
class SqlEditor;
}

namespace relvar::shell {

class SqlEditPage : public QWidget
{
    Q_OBJECT

public:
    explicit SqlEditPage(QWidget *parent = nullptr);

    /// What the SQL is of, and the names that are completed in it. `dialect` outlives the page.
    void setLanguage(const dialect::Dialect *dialect, const Box<schema::Schema> &schema);
    /// What was compiled; takes back what was changed by hand.
    void showCompiled(const project::MigrationText &text);
    /// It could not be compiled, or is not yet: nothing to change.
    void clear();
    void setEditable(bool editable);
    /// Marks the statement that failed in a proof, and goes there. `place` as in runner::Proof::failedAt; false: it is
    /// not one.
    bool showError(const QString &place, const QString &message);
    /// Nothing while the text is what was compiled. An emptied way back is none.
    [[nodiscard]] std::optional<project::MigrationText> written() const;

Q_SIGNALS:
    /// By hand.
    void edited();
    /// The text became another one than was compiled, or that again.
    void writtenChanged(bool written);

private:
    void noteChange();
    void takeBack();

    std::optional<project::MigrationText> m_compiled;
    QTabWidget *m_tabs;
    sqleditor::SqlEditor *m_up;
    sqleditor::SqlEditor *m_down;
    QPushButton *m_takeBack;
    bool m_written = false;
};

} // namespace relvar::shell
