// SPDX-License-Identifier: GPL-3.0-or-later
// One text of SQL with colours, line numbers, folding and find; read-only unless told otherwise. Does not parse and does
// not run it.
#pragma once

#include <QWidget>

class QsciLexerSQL;
class QsciScintilla;

namespace relvar::widgets {

class FindBar;

class SqlView : public QWidget
{
    Q_OBJECT

public:
    explicit SqlView(const QString &accessibleName, QWidget *parent = nullptr);

    /// Keeps the scroll position when the text changes.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const;
    /// What is set off as words of the language and as names of types; lower case. Until then: those of standard SQL.
    void setWords(const QStringList &keywords, const QStringList &types);
    /// Marks a line (1-based) and scrolls to it; 0 marks none.
    void markLine(int line);
    /// Opens the find bar (Ctrl+F).
    void find();

Q_SIGNALS:
    void textChanged();

protected:
    /// Esc and Tab leave a text that cannot be changed.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QsciScintilla &editor() const { return *m_editor; }
    [[nodiscard]] FindBar &findBar() const { return *m_findBar; }
    /// Colours of marks that follow the palette.
    virtual void updateMarks() { }

    void findText(const QString &text, bool forward, bool incremental);

private:
    void updateLooks();

    QsciScintilla *m_editor;
    QsciLexerSQL *m_lexer;
    FindBar *m_findBar;
    int m_markedLine = 0;
};

} // namespace relvar::widgets
