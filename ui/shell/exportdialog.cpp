// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportdialog.h"

#include "shell/picturepreview.h"
#include "widgets/letterwidth.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using canvas::DiagramView;
using Extent = DiagramView::Extent;

namespace {

// More lines than these could not be told apart.
constexpr int mostPartsShown = 400;

QComboBox *makeBox(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

QSpinBox *makeNumber(const QString &name, const QString &accessibleName, int from, int to, int value, QWidget *parent)
{
    auto *number = new QSpinBox(parent);
    number->setObjectName(name);
    number->setAccessibleName(accessibleName);
    number->setRange(from, to);
    number->setValue(value);
    return number;
}

QString endingOf(const QString &formatId)
{
    const exports::Format *format = exports::format(formatId);
    return format ? format->endings.first() : formatId;
}

} // namespace

ExportDialog::ExportDialog(const DiagramView &diagram, Workers &workers, Purpose purpose, const QString &path,
                           const QString &title, const QString &recent, QWidget *parent)
    : QDialog(parent)
    , m_diagram(diagram)
    , m_purpose(purpose)
    , m_title(title)
    , m_form(new QFormLayout)
    , m_format(makeBox(u"exportFormat"_s, tr("Format"), this))
    , m_printer(makeBox(u"exportPrinter"_s, tr("Printer"), this))
    , m_extent(makeBox(u"exportExtent"_s, tr("What of the diagram"), this))
    , m_theme(makeBox(u"exportTheme"_s, tr("Colours"), this))
    , m_hasTitle(new QCheckBox(tr("&Title:"), this))
    , m_titleText(new QLineEdit(title, this))
    , m_scale(makeNumber(u"exportScale"_s, tr("Scale in percent"), 5, 1000, 200, this))
    , m_paper(makeBox(u"exportPaper"_s, tr("Paper"), this))
    , m_fitting(makeBox(u"exportFitting"_s, tr("How large on paper"), this))
    , m_sheets(new QWidget(this))
    , m_across(makeNumber(u"exportAcross"_s, tr("Sheets side by side"), 1, 50, 1, this))
    , m_down(makeNumber(u"exportDown"_s, tr("Sheets below one another"), 1, 50, 1, this))
    , m_pathRow(new QWidget(this))
    , m_path(new QLineEdit(this))
    , m_size(new QLabel(this))
    , m_preview(new PicturePreview(workers, this))
{
    setObjectName(purpose == Purpose::File ? u"exportDialog"_s : u"printDialog"_s);
    setWindowTitle(purpose == Purpose::File ? tr("Export the diagram") : tr("Print the diagram"));
    makeFields(path, recent);

    auto *buttons = new QDialogButtonBox(this);
    m_accept
        = buttons->addButton(purpose == Purpose::File ? tr("&Export") : tr("&Print"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"exportAccept"_s);
    m_accept->setIcon(QIcon::fromTheme(purpose == Purpose::File ? u"document-export"_s : u"document-print"_s));
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"exportCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);

    auto *left = new QVBoxLayout;
    left->addLayout(m_form);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_preview, 1);
    right->addWidget(m_size);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(widgets::letterWidth(fontMetrics()) * 130, fontMetrics().height() * 30);
    followFormat();
}

void ExportDialog::makeFields(const QString &path, const QString &recent)
{
    m_form->setHorizontalSpacing(8);
    m_form->setVerticalSpacing(8);
    m_format->addItem(tr("SVG picture"), u"svg"_s);
    m_format->addItem(tr("PNG picture"), u"png"_s);
    m_format->addItem(tr("PDF"), u"pdf"_s);
    for (const exports::Format &format : exports::formats())
        m_format->addItem(tr("%1 (text)").arg(format.name), format.id);
    m_format->setCurrentIndex(std::max(0, m_format->findData(recent)));
    const qsizetype selected = m_diagram.tablesIn(Extent::Selection).size();
    m_extent->addItem(tr("The whole diagram"), static_cast<int>(Extent::Everything));
    if (selected > 0)
        m_extent->addItem(tr("The %n selected table(s)", nullptr, static_cast<int>(selected)),
                          static_cast<int>(Extent::Selection));
    m_extent->addItem(tr("What is in sight"), static_cast<int>(Extent::Sight));
    m_theme->addItems({tr("Light"), tr("Dark")});
    m_hasTitle->setObjectName(u"exportHasTitle"_s);
    m_titleText->setObjectName(u"exportTitle"_s);
    m_titleText->setAccessibleName(tr("Title above the picture"));
    m_titleText->setEnabled(false);
    m_scale->setSuffix(tr(" %"));
    m_scale->setSingleStep(25);
    if (m_purpose == Purpose::File)
        m_paper->addItem(tr("One page as large as the diagram"), -1);
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("A3"), QPageSize::A3);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_fitting->addItems({tr("On so many sheets"), tr("In its own size")});
    auto *sheets = new QHBoxLayout(m_sheets);
    sheets->setContentsMargins(0, 0, 0, 0);
    sheets->addWidget(m_across);
    sheets->addWidget(new QLabel(tr("side by side,"), m_sheets));
    sheets->addWidget(m_down);
    sheets->addWidget(new QLabel(tr("below one another"), m_sheets));
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setText(QDir::toNativeSeparators(path + u'.' + endingOf(formatId())));
    m_path->setMinimumWidth(widgets::letterWidth(fontMetrics()) * 36);
    auto *choose = new QPushButton(tr("&Browse…"), m_pathRow);
    choose->setObjectName(u"exportBrowse"_s);
    auto *row = new QHBoxLayout(m_pathRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    m_size->setObjectName(u"exportSize"_s);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    fillPrinters();

    m_form->addRow(tr("&Format:"), m_format);
    m_form->addRow(tr("&Printer:"), m_printer);
    m_form->addRow(tr("&What:"), m_extent);
    m_form->addRow(tr("&Colours:"), m_theme);
    m_form->addRow(m_hasTitle, m_titleText);
    m_form->addRow(tr("P&aper:"), m_paper);
    m_form->addRow(tr("&Size:"), m_fitting);
    m_form->addRow({}, m_sheets);
    m_form->addRow(tr("Sc&ale:"), m_scale);
    m_form->addRow(tr("F&ile:"), m_pathRow);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    for (const QComboBox *box : {m_printer, m_extent, m_theme, m_paper, m_fitting})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::showChoices);
    for (const QSpinBox *number : {m_scale, m_across, m_down})
        connect(number, &QSpinBox::valueChanged, this, &ExportDialog::showChoices);
    connect(m_hasTitle, &QCheckBox::toggled, m_titleText, &QWidget::setEnabled);
    connect(m_hasTitle, &QCheckBox::toggled, this, &ExportDialog::showChoices);
    connect(m_titleText, &QLineEdit::textEdited, this, &ExportDialog::showChoices);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showChoices);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::fillPrinters()
{
    if (m_purpose == Purpose::File)
        return;
    const QStringList names = QPrinterInfo::availablePrinterNames();
    for (const QString &name : names)
        m_printer->addItem(QIcon::fromTheme(u"document-print"_s), name, name);
    m_printer->addItem(QIcon::fromTheme(u"application-pdf"_s), tr("PDF file"), QString());
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(QPrinterInfo::defaultPrinterName())));
}

Extent ExportDialog::extent() const
{
    return static_cast<Extent>(m_extent->currentData().toInt());
}

QString ExportDialog::formatId() const
{
    return m_purpose == Purpose::Print ? u"pdf"_s : m_format->currentData().toString();
}

const exports::Format *ExportDialog::textFormat() const
{
    return exports::format(formatId());
}

render::PictureFormat ExportDialog::pictureFormat() const
{
    return render::formatOfPicture(u"x."_s + formatId()).value_or(render::PictureFormat::Svg);
}

QString ExportDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

QString ExportDialog::printer() const
{
    return m_printer->currentData().toString();
}

bool ExportDialog::isOnPaper() const
{
    return formatId() == u"pdf" && m_paper->currentData().toInt() >= 0;
}

render::Picture ExportDialog::picture() const
{
    render::Picture picture = m_diagram.picture(extent());
    if (m_theme->currentIndex() == 1)
        picture.style.theme = render::darkTheme();
    else if (m_purpose == Purpose::Print)
        picture.style.theme = render::printTheme();
    picture.showsTitle = m_hasTitle->isChecked();
    picture.title = picture.showsTitle ? m_titleText->text() : m_title;
    return picture;
}

render::ExportOptions ExportDialog::options() const
{
    render::ExportOptions options;
    options.scale = m_scale->value() / 100.0;
    if (isOnPaper()) {
        options.paper = QPageLayout(QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt())),
                                    QPageLayout::Portrait, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
        const bool isFitted = m_fitting->currentIndex() == 0;
        options.fit = {options.scale, isFitted ? m_across->value() : 0, isFitted ? m_down->value() : 0};
    }
    return options;
}

void ExportDialog::followFormat()
{
    const QString ending = endingOf(formatId());
    const QFileInfo file(path());
    // Only an ending of ours is replaced: a name may have dots.
    if (!path().isEmpty() && file.suffix() != ending) {
        const bool isKnown = exports::formatOfFile(path()) || render::formatOfPicture(path());
        const QString stem = isKnown ? path().chopped(file.suffix().size() + 1) : path();
        m_path->setText(QDir::toNativeSeparators(stem + u'.' + ending));
    }
    m_scale->setValue(formatId() == u"png" ? 200 : 100);
    showChoices();
}

void ExportDialog::showChoices()
{
    const bool isPicture = !textFormat();
    const bool onPaper = isOnPaper();
    const bool isFitted = onPaper && m_fitting->currentIndex() == 0;
    const bool isPdf = formatId() == u"pdf";
    m_form->setRowVisible(m_format, m_purpose == Purpose::File);
    m_form->setRowVisible(m_printer, m_purpose == Purpose::Print);
    m_form->setRowVisible(m_theme, isPicture);
    m_form->setRowVisible(m_titleText, isPicture);
    m_form->setRowVisible(m_paper, isPdf);
    m_form->setRowVisible(m_fitting, onPaper);
    m_form->setRowVisible(m_sheets, isFitted);
    m_form->setRowVisible(m_scale, isPicture && (!isPdf || (onPaper && !isFitted)));
    m_form->setRowVisible(m_pathRow, m_purpose == Purpose::File || printer().isEmpty());
    m_accept->setEnabled(m_purpose == Purpose::Print && !printer().isEmpty() ? true : !path().isEmpty());
    m_size->setText(sizeText());
    if (!isPicture) {
        m_preview->setText(tr("%1 is text: the program that reads it draws the diagram.").arg(textFormat()->name));
        return;
    }
    const render::Picture shown = picture();
    QList<QRectF> parts;
    if (onPaper) {
        const render::Sheets sheets = render::sheetsFor(shown, *options().paper, options().fit);
        for (int i = 0; i < std::min(sheets.count(), mostPartsShown); ++i)
            parts.append(sheets.part(i));
    } else {
        const render::ExportSize size = render::sizeOf(shown, pictureFormat(), options());
        const QRectF page = render::pageOf(shown);
        const QSizeF piece(page.width() / size.columns, page.height() / size.rows);
        for (int i = 0; i < std::min(size.count(), mostPartsShown); ++i)
            parts.append(
                {page.topLeft() + QPointF(piece.width() * (i % size.columns), piece.height() * (i / size.columns)),
                 piece});
    }
    m_preview->setPicture(shown, parts);
}

QString ExportDialog::sizeText() const
{
    QStringList sentences;
    if (!textFormat()) {
        const QLocale locale;
        const render::ExportSize size = render::sizeOf(picture(), pictureFormat(), options());
        const auto whole = [&locale](qreal number) { return locale.toString(qRound64(number)); };
        switch (pictureFormat()) {
        case render::PictureFormat::Svg:
            sentences.append(
                tr("%1 × %2 pixels, sharp at any size.").arg(whole(size.size.width()), whole(size.size.height())));
            break;
        case render::PictureFormat::Png:
            sentences.append(tr("%1 × %2 pixels.").arg(whole(size.size.width()), whole(size.size.height())));
            if (size.count() > 1)
                sentences.append(
                    tr("That is larger than programs open: it becomes %1 files, side by side without a gap.")
                        .arg(size.count()));
            break;
        case render::PictureFormat::Pdf:
            if (isOnPaper())
                sentences.append(tr("%n sheet(s), at %1 %.", nullptr, size.count()).arg(qRound(size.scale * 100)));
            else
                sentences.append(tr("One page of %1 × %2 cm.")
                                     .arg(locale.toString(size.size.width() / 72 * 2.54, 'f', 0),
                                          locale.toString(size.size.height() / 72 * 2.54, 'f', 0)));
            break;
        }
    }
    if ((m_purpose == Purpose::File || printer().isEmpty()) && QFileInfo::exists(path()))
        sentences.append(tr("The file is there already and will be replaced."));
    return sentences.join(u' ');
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this, windowTitle(), path(), u"*."_s + endingOf(formatId()),
                                                        nullptr, QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty())
        m_path->setText(QDir::toNativeSeparators(chosen));
}

} // namespace relvar::shell
