// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/diagramexports.h"

#include "canvas/diagramview.h"
#include "migration/atomicwrite.h"
#include "shell/exportdialog.h"
#include "shell/session.h"
#include "widgets/messagestack.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

using canvas::DiagramView;

namespace {

// What the clipboard carries without filling the memory of those who paste.
constexpr qreal mostClipboardPixels = 24e6;

} // namespace

DiagramExports::DiagramExports(Session &session, Workers &workers, DiagramView &diagram,
                               widgets::MessageStack &messages, QSettings &settings, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_workers(workers)
    , m_diagram(diagram)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
{
}

bool DiagramExports::isReady()
{
    if (m_session.phase() != Session::Phase::Open)
        return false;
    if (!m_diagram.isSettled()) {
        m_messages.showText(u"export"_s, widgets::InlineMessage::Kind::Information,
                            tr("The tables are still being laid out. Try again when they stand."));
        return false;
    }
    if (m_diagram.tablesIn(DiagramView::Extent::Everything).isEmpty()) {
        m_messages.showText(u"export"_s, widgets::InlineMessage::Kind::Information,
                            tr("There is no table on the diagram yet."));
        return false;
    }
    m_messages.clear(u"export"_s);
    return true;
}

exports::Subject DiagramExports::subject(DiagramView::Extent extent) const
{
    const diagram::Diagram &diagram = m_diagram.shownDiagram();
    return {.schema = m_diagram.shownSchema(),
            .tables = m_diagram.tablesIn(extent),
            .title = title(),
            .product = m_session.dialect().displayName(),
            .areas = diagram.areas,
            .notes = extent == DiagramView::Extent::Selection ? QList<diagram::Note>() : diagram.notes};
}

DiagramExports::Material DiagramExports::materialFor(const exports::Format &format, DiagramView::Extent extent) const
{
    Material material;
    if (format.hasPicture)
        material.picture = m_diagram.picture(extent);
    if (format.hasStatements)
        material.dialect = &m_session.dialect();
    material.isWhole = extent == DiagramView::Extent::Everything && m_diagram.shownDiagram().isMain();
    return material;
}

exports::Subject DiagramExports::completed(exports::Subject subject, Material material)
{
    // Of the main diagram all is written, also what has no place on a diagram: views, types.
    if (material.isWhole && (material.picture || material.dialect))
        subject.tables.reset();
    if (material.picture) {
        material.picture->style.theme = render::lightTheme();
        subject.picture = render::toSvg(*material.picture);
        material.picture->style.theme = render::darkTheme();
        subject.darkPicture = render::toSvg(*material.picture);
    }
    if (material.dialect) {
        QList<dialect::Statement> statements;
        if (!subject.tables) {
            statements = material.dialect->create(subject.schema);
        } else {
            for (const schema::Table *table : exports::tablesOf(subject))
                statements += material.dialect->create(subject.schema, table->id);
        }
        for (const dialect::Statement &statement : std::as_const(statements))
            subject.statements.append(statement.sql);
    }
    return subject;
}

QString DiagramExports::title() const
{
    const diagram::Diagram &diagram = m_diagram.shownDiagram();
    return diagram.isMain() ? m_session.displayName() : diagram.name;
}

ExportDialog *DiagramExports::openDialog(ExportDialog::Purpose purpose)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString usual = QFileInfo(documents).isDir() ? documents : QDir::homePath();
    const QString folder = m_settings.value(u"export/folder"_s, usual).toString();
    const QString path = folder + u'/' + QString(title()).replace(u'/', u'_').replace(u'\\', u'_');
    auto *dialog = new ExportDialog(m_diagram, m_workers, purpose, path, title(),
                                    m_settings.value(u"export/format"_s).toString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void DiagramExports::choose()
{
    if (!isReady())
        return;
    ExportDialog *dialog = openDialog(ExportDialog::Purpose::File);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_settings.setValue(u"export/format"_s, dialog->formatId());
        m_settings.setValue(u"export/folder"_s, QFileInfo(dialog->path()).absolutePath());
        if (const exports::Format *format = dialog->textFormat())
            writeText(dialog->path(), subject(dialog->extent()), materialFor(*format, dialog->extent()), *format);
        else
            writePicture(dialog->path(), dialog->picture(), dialog->pictureFormat(), dialog->options());
    });
}

void DiagramExports::print()
{
    if (!isReady())
        return;
    ExportDialog *dialog = openDialog(ExportDialog::Purpose::Print);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->printer().isEmpty())
            writePicture(dialog->path(), dialog->picture(), render::PictureFormat::Pdf, dialog->options());
        else
            printOn(dialog->printer(), dialog->picture(), dialog->options());
    });
}

void DiagramExports::printOn(const QString &printer, const render::Picture &picture,
                             const render::ExportOptions &options)
{
    struct Printed
    {
        bool isDone = false;
        bool isCancelled = false;
        int sheets = 0;
    };
    m_workers.start(
        tr("Printing"), this,
        [printer, picture, options](const database::CancelToken &cancel) {
            std::stop_source stop;
            const database::Interruptible watch(cancel, [stop]() mutable { stop.request_stop(); });
            QPrinter device(QPrinter::HighResolution);
            device.setPrinterName(printer);
            device.setDocName(picture.title);
            const render::Sheets sheets = render::sheetsFor(picture, *options.paper, options.fit);
            device.setPageLayout(sheets.layout);
            const bool isDone = render::paintSheets(device, picture, sheets, 1, sheets.count(), {}, stop.get_token());
            if (!isDone)
                device.abort();
            return Printed{isDone, stop.stop_requested(), sheets.count()};
        },
        [this, printer](const Printed &printed) {
            if (printed.isDone)
                Q_EMIT done(tr("Sent %n sheet(s) to %1", nullptr, printed.sheets).arg(printer));
            else if (printed.isCancelled)
                Q_EMIT done(tr("Printing was cancelled"));
            else
                m_messages.showText(u"export"_s, widgets::InlineMessage::Kind::Error,
                                    tr("The printer %1 did not take the diagram. Check that it is connected, or print "
                                       "to a PDF file.")
                                        .arg(printer));
        });
}

void DiagramExports::copyPicture()
{
    if (!isReady())
        return;
    const bool hasSelection = !m_diagram.tablesIn(DiagramView::Extent::Selection).isEmpty();
    const render::Picture picture
        = m_diagram.picture(hasSelection ? DiagramView::Extent::Selection : DiagramView::Extent::Everything);
    struct Copied
    {
        render::PixelPicture pixels;
        QByteArray svg;
    };
    m_workers.start(
        tr("Copying the diagram"), this,
        [picture](const database::CancelToken &) {
            return Copied{render::toImage(picture, 2, mostClipboardPixels), render::toSvg(picture)};
        },
        [this, hasSelection](const Copied &copied) {
            auto *data = new QMimeData;
            data->setImageData(copied.pixels.image);
            data->setData(u"image/svg+xml"_s, copied.svg);
            QGuiApplication::clipboard()->setMimeData(data);
            QString what
                = hasSelection ? tr("Copied the selected tables as a picture") : tr("Copied the diagram as a picture");
            if (copied.pixels.scale < 2)
                what = tr("%1, at %2 % because it is large").arg(what).arg(qRound(copied.pixels.scale * 100));
            Q_EMIT done(what);
        });
}

void DiagramExports::copyText(const exports::Format &format)
{
    if (!isReady())
        return;
    const bool hasSelection = !m_diagram.tablesIn(DiagramView::Extent::Selection).isEmpty();
    const DiagramView::Extent extent = hasSelection ? DiagramView::Extent::Selection : DiagramView::Extent::Everything;
    m_workers.start(
        tr("Copying the diagram"), this,
        [subject = subject(extent), material = materialFor(format, extent),
         write = format.write](const database::CancelToken &) { return write(completed(subject, material)); },
        [this, name = format.name, hasSelection](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT done(hasSelection ? tr("Copied the selected tables as %1").arg(name)
                                     : tr("Copied the diagram as %1").arg(name));
        });
}

void DiagramExports::writePicture(const QString &path, const render::Picture &picture, render::PictureFormat format,
                                  const render::ExportOptions &options)
{
    m_workers.start(
        tr("Writing %1").arg(QDir::toNativeSeparators(path)), this,
        [path, picture, format, options](const database::CancelToken &cancel) {
            std::stop_source stop;
            const database::Interruptible watch(cancel, [stop]() mutable { stop.request_stop(); });
            return render::exportPicture(path, picture, format, options, {{}, stop.get_token()});
        },
        [this](const Result<render::Exported> &exported) {
            if (!exported) {
                Q_EMIT failed(exported.error());
                return;
            }
            const QString first = QDir::toNativeSeparators(exported->paths.first());
            if (exported->paths.size() == 1) {
                Q_EMIT done(tr("Wrote %1").arg(first));
                return;
            }
            m_messages.showText(
                u"export"_s, widgets::InlineMessage::Kind::Success,
                tr("Larger than one picture can be (%1 × %2 pixels), the diagram became %3 files side by "
                   "side, from %4 to %5.")
                    .arg(exported->size.size.width())
                    .arg(exported->size.size.height())
                    .arg(exported->paths.size())
                    .arg(first, QDir::toNativeSeparators(exported->paths.last())));
        });
}

void DiagramExports::writeText(const QString &path, const exports::Subject &subject, const Material &material,
                               const exports::Format &format)
{
    m_workers.start(
        tr("Writing %1").arg(QDir::toNativeSeparators(path)), this,
        [path, subject, material, write = format.write](const database::CancelToken &) {
            return migration::writeAtomically(path, write(completed(subject, material)).toUtf8());
        },
        [this, path](const Result<> &written) {
            if (written)
                Q_EMIT done(tr("Wrote %1").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace relvar::shell
