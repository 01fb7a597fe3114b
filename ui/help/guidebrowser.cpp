// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guidebrowser.h"

#include "help/guide.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace relvar::help {

namespace {

constexpr auto pictures = ":/guide/pictures/"_L1;
constexpr int pageMargin = 16;
/// Wider lines are hard to read.
constexpr int widestText = 820;

} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
    , m_delay(new QTimer(this))
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Pictures are as wide as the page: it must not become narrower by them.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_delay->setSingleShot(true);
    m_delay->setInterval(80);
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (m_renderedWidth == viewport()->width())
            return;
        // Still at the place that was asked for: it is found again by its name, all else by its share of the page.
        const bool isUnmoved = verticalScrollBar()->value() == m_arrived;
        const double place = verticalScrollBar()->maximum() > 0
                                 ? double(verticalScrollBar()->value()) / verticalScrollBar()->maximum()
                                 : 0;
        render();
        if (isUnmoved)
            goTo(m_anchor);
        else
            verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
    });
}

void GuideBrowser::showPage(const QString &markdown, const QString &anchor)
{
    m_markdown = markdown;
    render();
    goTo(anchor);
}

void GuideBrowser::goTo(const QString &anchor)
{
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
    m_anchor = anchor;
    m_arrived = verticalScrollBar()->value();
}

void GuideBrowser::render()
{
    m_renderedWidth = viewport()->width();
    document()->clear();
    document()->setMarkdown(m_markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                            | QTextDocument::MarkdownNoHTML);
    dress();
}

void GuideBrowser::dress()
{
    document()->setDocumentMargin(pageMargin);
    const QColor quiet = palette().color(QPalette::AlternateBase);
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        cursor.setPosition(block.position());
        if (format.headingLevel() > 0) {
            QTextCharFormat anchor;
            anchor.setAnchor(true);
            anchor.setAnchorNames({anchorOf(block.text())});
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(anchor);
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 18);
            format.setBottomMargin(6);
        } else if (format.hasProperty(QTextFormat::BlockCodeLanguage)
                   || format.hasProperty(QTextFormat::BlockCodeFence)) {
            format.setBackground(quiet);
            format.setLeftMargin(8);
            // Rather wrapped than cut.
            format.setNonBreakableLines(false);
        } else if (!block.text().contains(QChar::ObjectReplacementCharacter)) {
            // A picture is one tall line.
            format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        }
        // Qt leaves the margin of the paragraph before to the first cell.
        if (const QTextTable *table = cursor.currentTable()) {
            format.setTopMargin(0);
            format.setBottomMargin(0);
            if (table->cellAt(cursor).row() == 0) {
                QTextCharFormat head;
                head.setFontWeight(QFont::Bold);
                cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
                cursor.mergeCharFormat(head);
            }
        }
        cursor.setBlockFormat(format);
    }
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setCellPadding(5);
        format.setTopMargin(6);
        format.setBottomMargin(10);
        table->setFormat(format);
    }
    cursor.setPosition(0);
    setTextCursor(cursor);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {};
    // "../pictures/x.png" from a page of the guide; whatever else a name says, only its last part is looked for.
    QImage picture(pictures + name.fileName());
    if (picture.isNull())
        return {};
    const int room = std::min(viewport()->width() - 2 * pageMargin - 4, widestText);
    const double ratio = devicePixelRatioF();
    if (picture.width() > room * ratio)
        picture = picture.scaledToWidth(qRound(room * ratio), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    const int sides
        = std::max(0, (width() - widestText - 2 * pageMargin - verticalScrollBar()->sizeHint().width()) / 2);
    setViewportMargins(sides, 0, sides, 0);
    QTextBrowser::resizeEvent(event);
    // Pictures fit the window again once it is as large as it gets.
    if (!m_markdown.isEmpty())
        m_delay->start();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty()) {
        m_renderedWidth = 0;
        m_delay->start();
    }
}

} // namespace relvar::help
