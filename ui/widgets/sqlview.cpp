// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sqlview.h"

#include "theme/palette.h"
#include "widgets/findbar.h"

// QScintilla's headers are written with Qt's keywords, which are off here.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexersql.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::widgets {

namespace {

constexpr int markedLineMarker = 1;

QColor blend(const QColor &from, const QColor &to, double share)
{
    return QColor::fromRgbF(float(from.redF() + (to.redF() - from.redF()) * share),
                            float(from.greenF() + (to.greenF() - from.greenF()) * share),
                            float(from.blueF() + (to.blueF() - from.blueF()) * share));
}

} // namespace

SqlView::SqlView(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_editor(new QsciScintilla(this))
    , m_lexer(new QsciLexerSQL(this))
    , m_findBar(new FindBar(tr("Find in this SQL"), this))
{
    m_editor->setObjectName(u"sqlText"_s);
    m_editor->setAccessibleName(accessibleName);
    m_editor->setUtf8(true);
    m_editor->setReadOnly(true);
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setEolMode(QsciScintilla::EolUnix);
    m_editor->setFolding(QsciScintilla::PlainFoldStyle, 2);
    m_editor->setMarginType(0, QsciScintilla::NumberMargin);
    m_editor->setMarginLineNumbers(0, true);
    m_editor->setMarginWidth(1, 0);
    m_editor->setCaretLineVisible(false);
    m_editor->setScrollWidth(1);
    m_editor->setScrollWidthTracking(true);
    m_editor->markerDefine(QsciScintilla::Background, markedLineMarker);
    m_lexer->setBackslashEscapes(false);
    m_lexer->setFoldComments(true);
    m_lexer->setQuotedIdentifiers(true);
    m_editor->setLexer(m_lexer);
    // Ctrl+Shift+Backspace: it cancels what runs, also while the text has the focus, and must not remove the line.
    if (QsciCommand *removal = m_editor->standardCommands()->find(QsciCommand::DeleteLineLeft))
        removal->setKey(0);
    setFocusProxy(m_editor);
    m_editor->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_findBar);

    connect(m_editor, &QsciScintilla::textChanged, this, &SqlView::textChanged);
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &SqlView::find);
    connect(m_findBar, &FindBar::typed, this, [this](const QString &text) { findText(text, true, true); });
    connect(m_findBar, &FindBar::wanted, this,
            [this](const QString &text, bool forward) { findText(text, forward, false); });
    connect(m_findBar, &FindBar::closed, m_editor, [this] { m_editor->setFocus(); });
    updateLooks();
}

bool SqlView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor || event->type() != QEvent::KeyPress || isEditable())
        return QWidget::eventFilter(watched, event);
    // Scintilla would keep both, which are of no use to who only reads.
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        event->ignore();
        return true;
    case Qt::Key_Tab:
        return focusNextPrevChild(true);
    case Qt::Key_Backtab:
        return focusNextPrevChild(false);
    default:
        return false;
    }
}

void SqlView::setText(const QString &text)
{
    if (text == m_editor->text())
        return;
    const int line = m_editor->firstVisibleLine();
    m_editor->setText(text);
    m_editor->setFirstVisibleLine(line);
    m_editor->setMarginWidth(0, u"0"_s.repeated(int(QString::number(m_editor->lines()).size()) + 2));
    markLine(0);
}

void SqlView::setEditable(bool editable)
{
    m_editor->setReadOnly(!editable);
    m_editor->setCaretLineVisible(editable);
}

bool SqlView::isEditable() const
{
    return !m_editor->isReadOnly();
}

void SqlView::setWords(const QStringList &keywords, const QStringList &types)
{
    // Numbers of the word lists of Scintilla's lexer for SQL: words, and the first that is the user's own.
    const QByteArray words = keywords.join(u' ').toUtf8();
    const QByteArray names = types.join(u' ').toUtf8();
    m_editor->SendScintilla(QsciScintilla::SCI_SETKEYWORDS, 0UL, words.constData());
    m_editor->SendScintilla(QsciScintilla::SCI_SETKEYWORDS, 4UL, names.constData());
    m_editor->recolor();
}

QString SqlView::text() const
{
    return m_editor->text();
}

void SqlView::markLine(int line)
{
    m_editor->markerDeleteAll(markedLineMarker);
    m_markedLine = line;
    if (line <= 0)
        return;
    m_editor->markerAdd(line - 1, markedLineMarker);
    m_editor->ensureLineVisible(line - 1);
}

void SqlView::find()
{
    m_findBar->open();
}

void SqlView::findText(const QString &text, bool forward, bool incremental)
{
    if (text.isEmpty()) {
        m_editor->setSelection(0, 0, 0, 0);
        m_findBar->showFound(true);
        return;
    }
    int fromLine = 0;
    int fromColumn = 0;
    int toLine = 0;
    int toColumn = 0;
    m_editor->getSelection(&fromLine, &fromColumn, &toLine, &toColumn);
    if (fromLine < 0)
        m_editor->getCursorPosition(&fromLine, &fromColumn);
    // While typing, the place that is found already may go on fitting.
    const bool fromStart = incremental || !forward;
    m_findBar->showFound(m_editor->findFirst(text, false, false, false, true, forward, fromStart ? fromLine : toLine,
                                             fromStart ? fromColumn : toColumn));
}

void SqlView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLooks();
}

void SqlView::updateLooks()
{
    const QPalette colours = palette();
    const theme::Tones tones = theme::tones(colours);
    const QColor text = colours.color(QPalette::Text);
    const QColor paper = colours.color(QPalette::Base);
    const QColor muted = colours.color(QPalette::PlaceholderText);

    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() > 0 ? this->font().pointSizeF() : 10);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(paper);
    m_lexer->setDefaultColor(text);
    for (int style = 0; style < 128; ++style) {
        if (m_lexer->description(style).isEmpty())
            continue;
        m_lexer->setFont(font, style);
        m_lexer->setPaper(paper, style);
        m_lexer->setColor(text, style);
        m_lexer->setEolFill(false, style);
    }
    QFont bold = font;
    bold.setBold(true);
    m_lexer->setFont(bold, QsciLexerSQL::Keyword);
    m_lexer->setColor(tones.information, QsciLexerSQL::Keyword);
    m_lexer->setColor(tones.information, QsciLexerSQL::KeywordSet5);
    for (const int style :
         {QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentDoc, QsciLexerSQL::CommentLineHash})
        m_lexer->setColor(muted, style);
    m_lexer->setColor(tones.added, QsciLexerSQL::SingleQuotedString);
    m_lexer->setColor(tones.altered, QsciLexerSQL::Number);

    m_editor->setColor(text);
    m_editor->setPaper(paper);
    m_editor->setCaretForegroundColor(text);
    m_editor->setCaretLineBackgroundColor(colours.color(QPalette::AlternateBase));
    m_editor->setSelectionBackgroundColor(colours.color(QPalette::Highlight));
    m_editor->setSelectionForegroundColor(colours.color(QPalette::HighlightedText));
    m_editor->setMarginsFont(font);
    m_editor->setMarginsForegroundColor(muted);
    m_editor->setMarginsBackgroundColor(colours.color(QPalette::AlternateBase));
    m_editor->setFoldMarginColors(colours.color(QPalette::AlternateBase), colours.color(QPalette::AlternateBase));
    m_editor->setMarkerBackgroundColor(blend(paper, tones.removed, 0.25), markedLineMarker);
    m_editor->setMatchedBraceForegroundColor(tones.information);
    m_editor->setMatchedBraceBackgroundColor(theme::tint(colours, tones.information));
    m_editor->setUnmatchedBraceForegroundColor(tones.removed);
    m_editor->setUnmatchedBraceBackgroundColor(paper);
    m_editor->setMarginWidth(0, u"0"_s.repeated(int(QString::number(m_editor->lines()).size()) + 2));
    updateMarks();
}

} // namespace relvar::widgets
