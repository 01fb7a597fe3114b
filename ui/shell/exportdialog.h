// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what of the diagram goes out, as what, how large and where to, and shows how that will look. Writes nothing.
#pragma once

#include "canvas/diagramview.h"
#include "exports/format.h"
#include "render/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace relvar::shell {

class PicturePreview;
class Workers;

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { File, Print };

    /// The view and the workers outlive it. `path`: proposed, without an ending. `title`: proposed, and always in the
    /// file. `recent`: the format that was written last, or empty.
    ExportDialog(const canvas::DiagramView &diagram, Workers &workers, Purpose purpose, const QString &path,
                 const QString &title, const QString &recent, QWidget *parent = nullptr);

    [[nodiscard]] canvas::DiagramView::Extent extent() const;
    /// Null: a picture is wanted.
    [[nodiscard]] const exports::Format *textFormat() const;
    [[nodiscard]] render::PictureFormat pictureFormat() const;
    /// The id of either.
    [[nodiscard]] QString formatId() const;
    [[nodiscard]] render::Picture picture() const;
    [[nodiscard]] render::ExportOptions options() const;
    [[nodiscard]] QString path() const;
    /// Empty: a PDF file instead of paper.
    [[nodiscard]] QString printer() const;

private:
    void makeFields(const QString &path, const QString &recent);
    void fillPrinters();
    void followFormat();
    void showChoices();
    void browse();
    [[nodiscard]] bool isOnPaper() const;
    [[nodiscard]] QString sizeText() const;

    const canvas::DiagramView &m_diagram;
    Purpose m_purpose;
    QString m_title;
    QFormLayout *m_form;
    QComboBox *m_format;
    QComboBox *m_printer;
    QComboBox *m_extent;
    QComboBox *m_theme;
    QCheckBox *m_hasTitle;
    QLineEdit *m_titleText;
    QSpinBox *m_scale;
    QComboBox *m_paper;
    QComboBox *m_fitting;
    QWidget *m_sheets;
    QSpinBox *m_across;
    QSpinBox *m_down;
    QWidget *m_pathRow;
    QLineEdit *m_path;
    QLabel *m_size;
    PicturePreview *m_preview;
    QPushButton *m_accept;
};

} // namespace relvar::shell
