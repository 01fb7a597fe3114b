// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqleditor/sqleditor.h"

#include "sqleditor/completion.h"
#include "theme/palette.h"
#include "widgets/elidedlabel.h"
#include "widgets/findbar.h"

// QScintilla's headers are written with Qt's keywords, which are off here.
#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QKeyEvent>
#include <QScreen>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace relvar::sqleditor {

namespace {

constexpr int errorIndicator = 8;
constexpr int errorLineMarker = 2;
constexpr auto pauseBeforeCheck = std::chrono::milliseconds(300);
/// A list comes by itself after so many letters.
constexpr qsizetype lettersBeforeList = 2;
/// A text that is larger is checked when it is run.
constexpr qsizetype largestChecked = 1'000'000;

bool isWordCharacter(int character)
{
    return character == '_' || character > 127 || QChar(character).isLetterOrNumber();
}

qsizetype positionOf(const QString &text, qsizetype offset)
{
    return text.left(offset).toUtf8().size();
}

} // namespace

SqlEditor::SqlEditor(const QString &accessibleName, QWidget *parent)
    : SqlView(accessibleName, parent)
    , m_delay(new QTimer(this))
    , m_strip(new QWidget(this))
    , m_message(new widgets::ElidedLabel(m_strip))
    , m_goTo(new QToolButton(m_strip))
{
    m_worker.setMaxThreadCount(1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(pauseBeforeCheck);
    setEditable(true);

    QsciScintilla &text = editor();
    text.setBraceMatching(QsciScintilla::SloppyBraceMatch);
    text.setAutoIndent(true);
    text.setIndentationsUseTabs(false);
    text.setTabWidth(4);
    text.setBackspaceUnindents(true);
    text.indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    text.markerDefine(QsciScintilla::Background, errorLineMarker);
    text.SendScintilla(QsciScintilla::SCI_AUTOCSETSEPARATOR, static_cast<long>('\n'));
    text.SendScintilla(QsciScintilla::SCI_AUTOCSETIGNORECASE, 1L);
    text.SendScintilla(QsciScintilla::SCI_AUTOCSETORDER, static_cast<long>(QsciScintilla::SC_ORDER_CUSTOM));
    text.SendScintilla(QsciScintilla::SCI_AUTOCSETMAXHEIGHT, 12L);

    auto *icon = new QLabel(m_strip);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(QIcon::fromTheme(u"dialog-error"_s).pixmap(side, side));
    m_message->setObjectName(u"sqlError"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_goTo->setObjectName(u"sqlErrorGoTo"_s);
    m_goTo->setText(tr("Go there"));
    m_goTo->setAutoRaise(true);
    m_goTo->setToolTip(tr("Go to the place of the error (F8)"));
    auto *strip = new QHBoxLayout(m_strip);
    strip->setContentsMargins(8, 4, 8, 4);
    strip->setSpacing(8);
    strip->addWidget(icon);
    strip->addWidget(m_message, 1);
    strip->addWidget(m_goTo);
    layout()->addWidget(m_strip);
    m_strip->hide();

    connect(m_goTo, &QToolButton::clicked, this, [this] { goTo(m_mark->offset.value_or(0)); });
    connect(m_delay, &QTimer::timeout, this, &SqlEditor::startCheck);
    connect(this, &SqlView::textChanged, this, [this] {
        ++m_version;
        if (m_dialect || m_check)
            m_delay->start();
        else
            clearError();
    });
    connect(&text, &QsciScintilla::SCN_CHARADDED, this, [this](int character) {
        if (isWordCharacter(character) || character == '.')
            showCompletion(false);
    });
    connect(&text, &QsciScintilla::SCN_AUTOCCHARDELETED, this, [this] { showCompletion(false); });
    connect(&findBar(), &widgets::FindBar::replaceWanted, this, &SqlEditor::replaceText);
    updateMarks();
}

SqlEditor::~SqlEditor()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void SqlEditor::setDialect(const dialect::Dialect *dialect)
{
    if (dialect == m_dialect)
        return;
    m_dialect = dialect;
    if (!dialect)
        return;
    setWords(dialect->language().words().keywords, dialect->language().words().types);
    m_delay->start();
}

void SqlEditor::setCheck(const Check &check)
{
    m_check = check;
    ++m_version;
    m_delay->start();
}

void SqlEditor::startCheck()
{
    const QString sql = text();
    if (sql.size() > largestChecked || sql.trimmed().isEmpty() || !isEditable()) {
        clearError();
        Q_EMIT checked();
        return;
    }
    // The pool is waited for before the editor goes; answers that are still queued go with it.
    m_worker.clear();
    m_worker.start([this, sql, version = m_version, dialect = m_dialect, check = m_check] {
        std::optional<Mark> mark;
        if (check) {
            mark = check(sql);
        } else if (dialect) {
            if (const auto error = dialect->language().check(sql))
                mark = Mark{error->message, error->offset};
        }
        QMetaObject::invokeMethod(
            this,
            [this, version, mark] {
                if (version != m_version)
                    return;
                m_mark = mark;
                showMark();
                Q_EMIT checked();
            },
            Qt::QueuedConnection);
    });
}

void SqlEditor::showError(const Mark &mark, bool show)
{
    // What is on its way about the same text says less.
    ++m_version;
    m_delay->stop();
    m_mark = mark;
    showMark();
    if (show && mark.offset)
        goTo(*mark.offset);
}

void SqlEditor::showErrorAtLine(int line, const QString &message, bool show)
{
    const QString sql = text();
    qsizetype offset = 0;
    while (--line > 0 && offset >= 0)
        offset = sql.indexOf(u'\n', offset) + 1;
    showError({message, offset}, show);
}

void SqlEditor::clearError()
{
    m_mark.reset();
    showMark();
}

void SqlEditor::showMark()
{
    QsciScintilla &shown = editor();
    shown.markerDeleteAll(errorLineMarker);
    shown.clearIndicatorRange(0, 0, shown.lines(), 0, errorIndicator);
    m_strip->setVisible(m_mark.has_value());
    shown.setAccessibleDescription(m_mark ? m_mark->message : QString());
    if (!m_mark)
        return;
    m_goTo->setVisible(m_mark->offset.has_value());
    if (!m_mark->offset) {
        m_message->setText(m_mark->message);
        return;
    }
    const QString sql = text();
    const qsizetype at = std::min(*m_mark->offset, sql.size());
    const int line = static_cast<int>(sql.left(at).count(u'\n'));
    m_message->setText(tr("Line %1: %2").arg(QString::number(line + 1), m_mark->message));
    shown.setAccessibleDescription(m_message->text());
    shown.markerAdd(line, errorLineMarker);
    // The word, or the one mark; at the end of the text what is before it.
    qsizetype end = at;
    while (end < sql.size() && isWordCharacter(sql.at(end).unicode()))
        ++end;
    const qsizetype begin = at == sql.size() && at > 0 ? at - 1 : at;
    end = std::max(end, begin + 1);
    const qsizetype from = positionOf(sql, begin);
    shown.SendScintilla(QsciScintilla::SCI_SETINDICATORCURRENT, static_cast<long>(errorIndicator));
    shown.SendScintilla(QsciScintilla::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from),
                        static_cast<long>(positionOf(sql, end) - from));
}

void SqlEditor::updateMarks()
{
    const theme::Tones tones = theme::tones(palette());
    editor().setIndicatorForegroundColor(tones.removed, errorIndicator);
    editor().setMarkerBackgroundColor(theme::tint(palette(), tones.removed), errorLineMarker);
}

void SqlEditor::goTo(qsizetype offset)
{
    const auto position = static_cast<unsigned long>(positionOf(text(), offset));
    editor().SendScintilla(QsciScintilla::SCI_GOTOPOS, position);
    editor().ensureCursorVisible();
    editor().setFocus(Qt::OtherFocusReason);
}

qsizetype SqlEditor::cursorOffset() const
{
    const long position = editor().SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    return QString::fromUtf8(text().toUtf8().left(position)).size();
}

qsizetype SqlEditor::selectionOffset() const
{
    const long position = editor().SendScintilla(QsciScintilla::SCI_GETSELECTIONSTART);
    return QString::fromUtf8(text().toUtf8().left(position)).size();
}

QString SqlEditor::selectedText() const
{
    return editor().selectedText();
}

void SqlEditor::insertText(const QString &text)
{
    editor().replaceSelectedText(text);
}

void SqlEditor::complete()
{
    showCompletion(true);
}

void SqlEditor::showCompletion(bool asked)
{
    QsciScintilla &shown = editor();
    if (!isEditable())
        return;
    static const dialect::Words none;
    const QString sql = text();
    const qsizetype cursor = cursorOffset();
    const Completion found = completionAt(sql, cursor, *m_schema, m_dialect ? m_dialect->language().words() : none);
    const QString typed = sql.mid(found.begin, cursor - found.begin);
    const bool isAfterDot = found.begin > 0 && sql.at(found.begin - 1) == u'.';
    // A word that is complete already would only catch the next Enter.
    const bool isComplete = found.words.contains(typed, Qt::CaseInsensitive);
    if (found.words.isEmpty() || (!asked && (isComplete || (typed.size() < lettersBeforeList && !isAfterDot)))) {
        shown.SendScintilla(QsciScintilla::SCI_AUTOCCANCEL);
        return;
    }
    // The list opens below the word, and the component asks which screen that is on without looking at the answer.
    if (!isOnScreen(QStringView(sql).left(found.begin).toUtf8().size()))
        return;
    const QByteArray list = found.words.join(u'\n').toUtf8();
    shown.SendScintilla(QsciScintilla::SCI_AUTOCSHOW, static_cast<unsigned long>(typed.toUtf8().size()),
                        list.constData());
}

bool SqlEditor::isOnScreen(qsizetype position) const
{
    const QsciScintilla &shown = editor();
    const auto along = [&](unsigned int message) {
        return static_cast<int>(shown.SendScintilla(message, 0UL, static_cast<long>(position)));
    };
    const QPoint place(along(QsciScintilla::SCI_POINTXFROMPOSITION), along(QsciScintilla::SCI_POINTYFROMPOSITION));
    return QGuiApplication::screenAt(shown.viewport()->mapToGlobal(place))
           && QGuiApplication::screenAt(shown.mapToGlobal(place));
}

void SqlEditor::replace()
{
    if (isEditable())
        findBar().openReplacing();
    else
        find();
}

void SqlEditor::replaceText(const QString &text, const QString &by, bool all)
{
    QsciScintilla &shown = editor();
    if (text.isEmpty() || !isEditable())
        return;
    if (!all) {
        if (shown.selectedText().compare(text, Qt::CaseInsensitive) == 0)
            shown.replaceSelectedText(by);
        findText(text, true, false);
        return;
    }
    int count = 0;
    shown.beginUndoAction();
    for (bool found = shown.findFirst(text, false, false, false, false, true, 0, 0); found; found = shown.findNext()) {
        shown.replace(by);
        ++count;
    }
    shown.endUndoAction();
    findBar().showReplaced(count);
}

bool SqlEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &editor() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return SqlView::eventFilter(watched, event);
    auto &key = *static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    std::function<void()> run;
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_Space)
        run = [this] { complete(); };
    else if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_F)
        run = [this] { find(); };
    else if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_H)
        run = [this] { replace(); };
    else if (modifiers == Qt::NoModifier && key.key() == Qt::Key_F8 && m_mark && m_mark->offset)
        run = [this] { goTo(*m_mark->offset); };
    if (run) {
        if (event->type() == QEvent::KeyPress)
            run();
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return false;
    const bool hasList = editor().SendScintilla(QsciScintilla::SCI_AUTOCACTIVE) != 0;
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (!isEditable())
        return SqlView::eventFilter(watched, event);
    if (isTab && !hasList && m_tabLeaves) {
        m_tabLeaves = false;
        return focusNextPrevChild(key.key() == Qt::Key_Tab);
    }
    if (key.key() == Qt::Key_Escape && !hasList) {
        // Esc is also of use to who is around the editor; a dialog that would close with what was written waits for the
        // second one.
        const bool closes = isEditable() && !m_tabLeaves && qobject_cast<const QDialog *>(window());
        m_tabLeaves = true;
        event->setAccepted(closes);
        return true;
    }
    m_tabLeaves = false;
    return false;
}

} // namespace relvar::sqleditor
