// SPDX-License-Identifier: GPL-3.0-or-later
// The diagram out of the window: into files, onto paper, onto the clipboard.
#include "support/fatalwarnings.h"
#include "windowdriver.h"

#include "canvas/diagramview.h"
#include "shell/actions.h"
#include "shell/picturepreview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::test;

class TestExporting : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowDriver> m_driver;
    QTemporaryDir m_folder;

    canvas::DiagramView *diagram() { return m_driver->window().panels().diagram; }

    QDialog *openDialog()
    {
        m_driver->press(Qt::Key_E, Qt::ControlModifier);
        return m_driver->dialog(u"exportDialog"_s);
    }

    static void choose(QDialog *dialog, const QString &box, const QVariant &value)
    {
        auto *list = dialog->findChild<QComboBox *>(box);
        QVERIFY2(list, qPrintable(box));
        const int row = list->findData(value);
        QVERIFY2(row >= 0, qPrintable(value.toString()));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex(), row);
    }

    static QString sizeText(QDialog *dialog) { return dialog->findChild<QLabel *>(u"exportSize"_s)->text(); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(QDialog *dialog, const QString &path)
    {
        auto *line = dialog->findChild<QLineEdit *>(u"exportPath"_s);
        line->selectAll();
        QTest::keyClicks(line, path);
    }

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        QVERIFY(m_driver->click(&m_driver->window(), u"startDemo"_s));
        QVERIFY(m_driver->waitUntilOpen());
        QTRY_VERIFY(diagram()->isSettled());
    }

    void cleanup() { m_driver.reset(); }

    void aPictureIsWrittenAsItWasChosen()
    {
        QDialog *dialog = openDialog();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->findChild<shell::PicturePreview *>()->isReady());
        choose(dialog, u"exportFormat"_s, u"png"_s);
        const QString large = sizeText(dialog);
        QVERIFY2(large.contains(u"pixels"), qPrintable(large));
        dialog->findChild<QSpinBox *>(u"exportScale"_s)->setValue(50);
        QVERIFY(sizeText(dialog) != large);
        QVERIFY(dialog->findChild<QLineEdit *>(u"exportPath"_s)->text().endsWith(u".png"));
        const QString path = m_folder.filePath(u"clinic.png"_s);
        write(dialog, path);
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        QTRY_VERIFY(contentOf(path).startsWith("\x89PNG"));

        // What was chosen is proposed again, and an existing file is told of.
        dialog = openDialog();
        QCOMPARE(dialog->findChild<QComboBox *>(u"exportFormat"_s)->currentData(), u"png"_s);
        QVERIFY(dialog->findChild<QLineEdit *>(u"exportPath"_s)->text().startsWith(m_folder.path()));
        write(dialog, path);
        QVERIFY(sizeText(dialog).contains(u"replaced"));
        choose(dialog, u"exportFormat"_s, u"svg"_s);
        QTest::mouseClick(dialog->findChild<QCheckBox *>(u"exportHasTitle"_s), Qt::LeftButton, {}, QPoint(8, 8));
        auto *title = dialog->findChild<QLineEdit *>(u"exportTitle"_s);
        QVERIFY(title->isEnabled());
        title->selectAll();
        QTest::keyClicks(title, u"Our <clinic>"_s);
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        const QString svg = m_folder.filePath(u"clinic.svg"_s);
        QTRY_VERIFY(contentOf(svg).endsWith("</svg>\n"));
        QVERIFY(contentOf(svg).contains(">Our &lt;clinic&gt;</text>"));
        QVERIFY(contentOf(svg).contains(">owners</text>"));
    }

    void onlyTheSelection()
    {
        diagram()->select(m_driver->table(u"owners"_s));
        QDialog *dialog = openDialog();
        choose(dialog, u"exportFormat"_s, u"svg"_s);
        choose(dialog, u"exportExtent"_s, static_cast<int>(canvas::DiagramView::Extent::Selection));
        const QString path = m_folder.filePath(u"selected.svg"_s);
        write(dialog, path);
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        QTRY_VERIFY(contentOf(path).contains(">owners</text>"));
        QVERIFY(!contentOf(path).contains(">animals</text>"));
    }

    void textIsWrittenToo()
    {
        QDialog *dialog = openDialog();
        choose(dialog, u"exportFormat"_s, u"dbml"_s);
        // Nothing to draw: no colours, no scale.
        QVERIFY(!dialog->findChild<QComboBox *>(u"exportTheme"_s)->isVisible());
        QVERIFY(!dialog->findChild<QSpinBox *>(u"exportScale"_s)->isVisible());
        const QString path = m_folder.filePath(u"clinic.dbml"_s);
        write(dialog, path);
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        QTRY_VERIFY(contentOf(path).contains("Table \"owners\" {"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QDialog *dialog = openDialog();
        choose(dialog, u"exportFormat"_s, u"svg"_s);
        write(dialog, m_folder.filePath(u"no/such/folder/clinic.svg"_s));
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        QTRY_VERIFY(m_driver->message(u"export"_s).contains(u"clinic.svg"));
    }

    void printingShowsTheSheets()
    {
        m_driver->press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QDialog *dialog = m_driver->dialog(u"printDialog"_s);
        QVERIFY(dialog);
        // Without a printer there is still paper to be made elsewhere.
        choose(dialog, u"exportPrinter"_s, QString());
        QVERIFY2(sizeText(dialog).startsWith(u"1 sheet"), qPrintable(sizeText(dialog)));
        auto *fitting = dialog->findChild<QComboBox *>(u"exportFitting"_s);
        fitting->setCurrentIndex(1);
        dialog->findChild<QSpinBox *>(u"exportScale"_s)->setValue(400);
        QVERIFY2(!sizeText(dialog).startsWith(u"1 sheet"), qPrintable(sizeText(dialog)));
        const QString path = m_folder.filePath(u"sheets.pdf"_s);
        write(dialog, path);
        QVERIFY(m_driver->click(dialog, u"exportAccept"_s));
        QTRY_VERIFY(contentOf(path).startsWith("%PDF"));
    }

    void copiesForPicturesAndForText()
    {
        QGuiApplication::clipboard()->clear();
        m_driver->press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        const auto hasImage = [] {
            const QMimeData *data = QGuiApplication::clipboard()->mimeData();
            return data && data->hasImage();
        };
        QTRY_VERIFY(hasImage());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s).contains(">owners</text>"));
        const auto copied = [this](const QString &format) {
            QGuiApplication::clipboard()->clear();
            for (QAction *action : m_driver->window().actions().copyTexts) {
                if (action->objectName() == u"copyText_"_s + format)
                    action->trigger();
            }
            (void)QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, 20'000);
            return QGuiApplication::clipboard()->text();
        };
        QVERIFY(copied(u"mermaid"_s).startsWith(u"erDiagram"));
        diagram()->select(m_driver->table(u"owners"_s));
        const QString dbml = copied(u"dbml"_s);
        QVERIFY(dbml.contains(u"Table \"owners\"") && !dbml.contains(u"Table \"animals\""));
    }
};

RELVAR_TEST_MAIN(TestExporting)
#include "tst_exporting.moc"
