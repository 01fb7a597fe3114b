// SPDX-License-Identifier: GPL-3.0-or-later
// Diagrams as picture files. Needs a QGuiApplication for fonts, no window and no display.
#pragma once

#include "base/result.h"
#include "diagram/diagram.h"
#include "render/theme.h"
#include "schema/schema.h"

#include <QSet>

namespace relvar::render {
Q_NAMESPACE

enum class ExportError { CannotWrite, TooLarge, UnknownFormat };
Q_ENUM_NS(ExportError)

struct ExportOptions
{
    Theme theme = lightTheme();
    /// PNG only: picture pixels for a pixel at 100 %.
    qreal scale = 2;
    /// Title inside the file, for people who look at it without its name.
    QString title;
    /// The partitioned tables whose partitions are shown one by one.
    QSet<ObjectId> unfolded;
};

/// The whole diagram as SVG; texts stay texts. Errors: CannotWrite names the path and the cause.
[[nodiscard]] Result<> exportSvg(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                                 const ExportOptions &options = {});
/// The whole diagram as PNG. Errors: CannotWrite, and TooLarge when a side would exceed 32,767 pixels.
[[nodiscard]] Result<> exportPng(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                                 const ExportOptions &options = {});
/// SVG or PNG by the ending of the path. Errors: UnknownFormat names the endings that are known.
[[nodiscard]] Result<> exportPicture(const QString &path, const schema::Schema &schema, const diagram::Diagram &diagram,
                                     const ExportOptions &options = {});

} // namespace relvar::render
