// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectioncolor.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

QList<ConnectionColor> connectionColors()
{
    const auto named = [](const char *name) { return QCoreApplication::translate("connections", name); };
    return {
        {named(QT_TRANSLATE_NOOP("connections", "Red")), u"#e04438"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Orange")), u"#d07012"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Yellow")), u"#a08400"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Green")), u"#2e9446"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Teal")), u"#0d9488"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Blue")), u"#3b7fd9"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Purple")), u"#a05bd4"_s},
        {named(QT_TRANSLATE_NOOP("connections", "Gray")), u"#7a8591"_s},
    };
}

QIcon swatch(const QString &code)
{
    constexpr int size = 16;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap picture(size * scale, size * scale);
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const QRectF square(2.5, 2.5, size - 5, size - 5);
        painter.setPen(QGuiApplication::palette().color(QPalette::PlaceholderText));
        if (code.isEmpty())
            painter.drawLine(square.bottomLeft(), square.topRight());
        else
            painter.setBrush(QColor(code));
        painter.drawRect(square);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace relvar::connections
