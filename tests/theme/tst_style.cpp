// SPDX-License-Identifier: GPL-3.0-or-later
// What can be ticked can be seen, light and dark.
#include "support/contrast.h"
#include "support/fatalwarnings.h"
#include "theme/palette.h"
#include "theme/theme.h"
#include "widgets/roomystyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QRadioButton>

#include <algorithm>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The most contrast of what is drawn in that part of the widget with its background.
double contrastIn(QWidget &widget, const QRect &part, const QColor &background)
{
    const QImage picture = widget.grab(part).toImage();
    double most = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            most = std::max(most, test::contrast(picture.pixelColor(x, y), background));
    }
    return most;
}

constexpr double leastContrast = 3;
constexpr QRect indicator(0, 0, 18, 24);

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCanBeTickedIsSeen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void whatCanBeTickedIsSeen()
    {
        QFETCH(const bool, dark);
        theme::apply(*qApp, dark ? theme::Mode::Dark : theme::Mode::Light);
        const QPalette palette = theme::palette(dark);

        QCheckBox box;
        box.resize(24, 24);
        QVERIFY(contrastIn(box, indicator, palette.color(QPalette::Window)) >= leastContrast);
        QRadioButton radio;
        radio.resize(24, 24);
        QVERIFY(contrastIn(radio, indicator, palette.color(QPalette::Window)) >= leastContrast);

        for (const bool isRoomy : {false, true}) {
            QListWidget list;
            if (isRoomy)
                widgets::RoomyStyle::applyTo(list);
            list.setFrameShape(QFrame::NoFrame);
            auto *item = new QListWidgetItem(&list);
            item->setCheckState(Qt::Unchecked);
            list.resize(100, 40);
            list.ensurePolished();
            QVERIFY(contrastIn(list, list.visualItemRect(item).adjusted(0, 0, -40, 0), palette.color(QPalette::Base))
                    >= leastContrast);
        }
    }
};

RELVAR_TEST_MAIN(TestStyle)
#include "tst_style.moc"
