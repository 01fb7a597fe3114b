// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the diagram out of the window: into files, onto paper, onto the clipboard. Writes and prints in threads.
#pragma once

#include "shell/exportdialog.h"
#include "shell/workers.h"

#include <QSettings>

class QWidget;

namespace relvar::widgets {
class MessageStack;
}

namespace relvar::shell {

class Session;

class DiagramExports : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it; dialogs belong to the window.
    DiagramExports(Session &session, Workers &workers, canvas::DiagramView &diagram, widgets::MessageStack &messages,
                   QSettings &settings, QWidget &window);

    /// Asks what, as what and where.
    void choose();
    /// Asks on how many sheets of which printer.
    void print();
    /// The selected tables, or all of them: as PNG and as SVG.
    void copyPicture();
    void copyText(const exports::Format &format);

    void writePicture(const QString &path, const render::Picture &picture, render::PictureFormat format,
                      const render::ExportOptions &options);
    /// What some formats want beside the schema, made into text in a thread.
    struct Material
    {
        std::optional<render::Picture> picture;
        /// For its statements; or null.
        const dialect::Dialect *dialect = nullptr;
        bool isWhole = false;
    };
    void writeText(const QString &path, const exports::Subject &subject, const Material &material,
                   const exports::Format &format);

Q_SIGNALS:
    /// Something that went well, for the status bar.
    void done(const QString &what);
    void failed(const relvar::Error &error);

private:
    /// False while there is nothing to take, and says why.
    [[nodiscard]] bool isReady();
    [[nodiscard]] exports::Subject subject(canvas::DiagramView::Extent extent) const;
    [[nodiscard]] Material materialFor(const exports::Format &format, canvas::DiagramView::Extent extent) const;
    [[nodiscard]] static exports::Subject completed(exports::Subject subject, Material material);
    [[nodiscard]] QString title() const;
    ExportDialog *openDialog(ExportDialog::Purpose purpose);
    void printOn(const QString &printer, const render::Picture &picture, const render::ExportOptions &options);

    Session &m_session;
    Workers &m_workers;
    canvas::DiagramView &m_diagram;
    widgets::MessageStack &m_messages;
    QSettings &m_settings;
    QWidget &m_window;
};

} // namespace relvar::shell
