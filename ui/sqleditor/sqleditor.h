// SPDX-License-Identifier: GPL-3.0-or-later
// A text of SQL that somebody writes: coloured by product, completed from a schema, checked by the product's own parser
// while it is typed, with find and replace. Runs nothing. Lives in the GUI thread; checks in one of its own.
#pragma once

#include "dialect/dialect.h"
#include "widgets/sqlview.h"

#include <QThreadPool>

#include <functional>

class QTimer;
class QToolButton;

namespace relvar::widgets {
class ElidedLabel;
}

namespace relvar::sqleditor {

/// Where a text is wrong and why.
struct Mark
{
    QString message;
    /// In UTF-16 units from the beginning; none: nobody knows.
    std::optional<qsizetype> offset;

    friend bool operator==(const Mark &, const Mark &) = default;
};

class SqlEditor : public widgets::SqlView
{
    Q_OBJECT

public:
    explicit SqlEditor(const QString &accessibleName, QWidget *parent = nullptr);
    ~SqlEditor() override;

    /// Colours, completion and checks are this product's. Outlives the editor; null: plain SQL without checks.
    void setDialect(const dialect::Dialect *dialect);
    /// The names that are completed, read when they are needed.
    void setSchema(const Box<schema::Schema> &schema) { m_schema = schema; }
    /// What judges the text instead of the product's grammar, in a thread of its own; nothing: the grammar. Answers
    /// none when nothing is wrong.
    using Check = std::function<std::optional<Mark>(const QString &sql)>;
    void setCheck(const Check &check);

    /// What a server or a proof has found; stays until the text changes. `show`: goes there.
    void showError(const Mark &mark, bool show = true);
    /// `line` counts from 1.
    void showErrorAtLine(int line, const QString &message, bool show = true);
    void clearError();
    /// What is marked now; none: nothing is known to be wrong.
    [[nodiscard]] const std::optional<Mark> &error() const { return m_mark; }

    /// Puts the cursor there and the focus into the text.
    void goTo(qsizetype offset);
    [[nodiscard]] qsizetype cursorOffset() const;
    [[nodiscard]] QString selectedText() const;
    /// Where the selection begins, or the cursor is.
    [[nodiscard]] qsizetype selectionOffset() const;
    /// In the place of the selection, or at the cursor; can be undone.
    void insertText(const QString &text);
    /// Opens the find bar with a line to replace (Ctrl+H); a text that cannot be changed is only searched.
    void replace();
    /// Opens the list of what could stand at the cursor (Ctrl+Space).
    void complete();

Q_SIGNALS:
    /// The text was checked; error() is the answer.
    void checked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateMarks() override;

private:
    void startCheck();
    void showCompletion(bool asked);
    /// `position`: bytes of UTF-8 before it.
    [[nodiscard]] bool isOnScreen(qsizetype position) const;
    void showMark();
    void replaceText(const QString &text, const QString &by, bool all);

    const dialect::Dialect *m_dialect = nullptr;
    Box<schema::Schema> m_schema;
    Check m_check;
    std::optional<Mark> m_mark;
    /// Counts the texts, so that a late answer is known.
    quint64 m_version = 0;
    /// After Esc the next Tab leaves the editor instead of indenting.
    bool m_tabLeaves = false;
    QTimer *m_delay;
    QWidget *m_strip;
    widgets::ElidedLabel *m_message;
    QToolButton *m_goTo;
    QThreadPool m_worker;
};

} // namespace relvar::sqleditor
