// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: every control says what it is, Tab goes through all of them in the order
// of reading and is caught nowhere, and all colours can be read.
#include "canvas/diagramview.h"
#include "edit/edits.h"
#include "shell/actions.h"
#include "support/contrast.h"
#include "support/fatalwarnings.h"
#include "theme/palette.h"
#include "windowdriver.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double leastContrast = 4.5;
/// Longer ways through a window or a dialog are none.
constexpr int mostSteps = 250;

/// Parts of a control that are named and reached with it.
bool isPartOfAControl(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget)
           || widget.objectName() == u"qt_scrollarea_viewport" || widget.inherits("QTableCornerButton")
           || qobject_cast<const QAbstractSpinBox *>(parent)
           || (qobject_cast<const QComboBox *>(parent) && qobject_cast<const QLineEdit *>(&widget))
           || (qobject_cast<const QTabBar *>(parent) && widget.inherits("QAbstractButton"));
}

bool isControl(const QWidget &widget, Qt::FocusPolicy policy)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty() && widget.isEnabled()
           && (widget.focusPolicy() & policy) == policy && !widget.focusProxy() && !isPartOfAControl(widget);
}

QString described(const QWidget &widget)
{
    return u"%1 “%2” in “%3”"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                    widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

void findNameless(const QString &place, const QWidget &widget, QStringList &wrong)
{
    QTest::qWait(50);
    for (QWidget *part : widget.findChildren<QWidget *>()) {
        if (part->window() != widget.window() || part->focusPolicy() == Qt::NoFocus
            || !isControl(*part, Qt::FocusPolicy(part->focusPolicy() & Qt::StrongFocus)))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(part);
        if (!interface)
            wrong.append(place + u": nothing for screen readers: "_s + described(*part));
        else if (interface->text(QAccessible::Name).trimmed().isEmpty())
            wrong.append(place + u": no name: "_s + described(*part));
        else if (interface->role() == QAccessible::NoRole || interface->role() == QAccessible::Client)
            wrong.append(place + u": no role: "_s + described(*part));
    }
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapToGlobal(QPoint()), widget.size()};
}

/// Up is only right to another column, left only down to another row.
bool isInReadingOrder(const QRect &before, const QRect &after)
{
    const bool isAbove = after.bottom() <= before.top();
    const bool isLeft = after.right() <= before.left();
    const bool sameRow = after.top() < before.bottom() && before.top() < after.bottom();
    return !(isAbove && after.left() < before.right()) && !(isLeft && sameRow);
}

void tab(QWidget &focus)
{
    QTest::keyClick(&focus, Qt::Key_Tab);
    // Where SQL is written Tab indents; Escape gives it back.
    if (QApplication::focusWidget() == &focus && focus.inherits("QsciScintilla")) {
        QTest::keyClick(&focus, Qt::Key_Escape);
        QTest::keyClick(&focus, Qt::Key_Tab);
    }
}

/// Walks with Tab until it comes round.
void walk(const QString &place, QWidget &window, QStringList &wrong)
{
    QList<const QWidget *> reached;
    for (int step = 0; step < mostSteps; ++step) {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || focus->window() != &window) {
            wrong.append(place + u": the focus got lost"_s);
            return;
        }
        if (reached.contains(focus))
            break;
        reached.append(focus);
        tab(*focus);
        if (QApplication::focusWidget() == focus) {
            wrong.append(place + u": Tab does not leave "_s + described(*focus));
            return;
        }
    }
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->window() != &window || !isControl(*part, Qt::TabFocus))
            continue;
        const bool found = std::any_of(reached.cbegin(), reached.cend(), [part](const QWidget *one) {
            return one == part || part->isAncestorOf(one) || one->isAncestorOf(part);
        });
        // Of radio buttons Tab reaches the one that is chosen.
        if (!found && !part->inherits("QRadioButton"))
            wrong.append(place + u": Tab does not reach "_s + described(*part));
    }
    // Once the way goes back to its beginning.
    QStringList backwards;
    for (qsizetype i = 0; i < reached.size(); ++i) {
        const QWidget &from = *reached.at(i);
        const QWidget &to = *reached.at((i + 1) % reached.size());
        if (!isInReadingOrder(placeOf(from), placeOf(to)))
            backwards.append(place
                             + u": not in the order of reading: %1, then %2"_s.arg(described(from), described(to)));
    }
    if (backwards.size() > 1)
        wrong += backwards;
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void panels()
    {
        test::WindowDriver driver;
        shell::MainWindow &window = driver.window();
        QStringList wrong;
        findNameless(u"start page"_s, window, wrong);
        openWithDraft(driver);
        for (QDockWidget *dock : window.docks().all()) {
            window.docks().raise(dock);
            findNameless(dock->objectName(), window, wrong);
        }
        tell(wrong);
    }

    void noPanelCatchesTheFocus()
    {
        test::WindowDriver driver;
        shell::MainWindow &window = driver.window();
        openWithDraft(driver);
        QStringList wrong;
        for (QDockWidget *dock : window.docks().all()) {
            window.docks().raise(dock);
            QTest::qWait(50);
            dock->widget()->setFocus(Qt::TabFocusReason);
            if (!dock->isAncestorOf(QApplication::focusWidget()))
                continue;
            int step = 0;
            while (step < mostSteps && QApplication::focusWidget() && dock->isAncestorOf(QApplication::focusWidget())) {
                tab(*QApplication::focusWidget());
                ++step;
            }
            if (step == mostSteps || !QApplication::focusWidget())
                wrong.append(dock->objectName() + u" keeps or loses the focus"_s);
        }
        tell(wrong);
    }

    void dialogs_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("connect") << u"connectDatabase"_s << u"connectionDialog"_s;
        QTest::newRow("export") << u"exportDiagram"_s << u"exportDialog"_s;
        QTest::newRow("rename many") << u"renameMany"_s << u"patternRenameDialog"_s;
        QTest::newRow("change type") << u"changeTypeEverywhere"_s << u"changeTypeDialog"_s;
        QTest::newRow("apply") << u"apply"_s << u"reviewDialog"_s;
        QTest::newRow("squash") << u"squash"_s << u"squashDialog"_s;
        QTest::newRow("save") << u"save"_s << u"saveDialog"_s;
        QTest::newRow("template") << u"applyTemplate"_s << u"templateDialog"_s;
        QTest::newRow("import") << u"importSchema"_s << u"importDialog"_s;
        QTest::newRow("preferences") << u"preferences"_s << u"preferencesDialog"_s;
        QTest::newRow("conventions") << u"renameToConvention"_s << u"conventionDialog"_s;
        QTest::newRow("code") << u"exportCode"_s << u"codeDialog"_s;
        QTest::newRow("adopt") << QString() << u"adoptDialog"_s;
        QTest::newRow("about") << u"about"_s << u"aboutDialog"_s;
    }

    void dialogs()
    {
        QFETCH(const QString, action);
        QFETCH(const QString, name);
        test::WindowDriver driver;
        openWithDraft(driver);
        for (QAction *each : driver.window().actions().all()) {
            if (each->objectName() == action)
                each->trigger();
        }
        if (action.isEmpty())
            openOtherTool(driver);
        QDialog *dialog = driver.dialog(name);
        QVERIFY(dialog);
        QStringList wrong;
        findNameless(name, *dialog, wrong);
        // Whatever is prepared for it may take the place of something.
        QTest::qWait(300);
        walk(name, *dialog, wrong);
        dialog->reject();
        tell(wrong);
    }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void coloursCanBeRead()
    {
        QFETCH(const bool, dark);
        const QPalette palette = theme::palette(dark);
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[]
            = {{QPalette::WindowText, QPalette::Window},
               {QPalette::Text, QPalette::Base},
               {QPalette::Text, QPalette::AlternateBase},
               {QPalette::ButtonText, QPalette::Button},
               {QPalette::HighlightedText, QPalette::Highlight},
               {QPalette::ToolTipText, QPalette::ToolTipBase},
               {QPalette::PlaceholderText, QPalette::Base},
               {QPalette::Link, QPalette::Base},
               {QPalette::Link, QPalette::Window},
               {QPalette::LinkVisited, QPalette::Base}};
        QStringList wrong;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[text, background] : pairs) {
                const double found = test::contrast(palette.color(group, text), palette.color(group, background));
                if (found < leastContrast) {
                    wrong.append(
                        u"%1 on %2: %3"_s
                            .arg(QVariant::fromValue(text).toString(), QVariant::fromValue(background).toString())
                            .arg(found));
                }
            }
        }
        const theme::Tones tones = theme::tones(palette);
        for (const QColor &tone : {tones.added, tones.altered, tones.removed, tones.warning, tones.information}) {
            const double found = test::contrast(tone, palette.color(QPalette::Base));
            if (found < leastContrast)
                wrong.append(u"%1: %2"_s.arg(tone.name()).arg(found));
            const double tinted = test::contrast(palette.color(QPalette::Text), theme::tint(palette, tone));
            if (tinted < leastContrast)
                wrong.append(u"text on the tint of %1: %2"_s.arg(tone.name()).arg(tinted));
        }
        tell(wrong);
    }

private:
    static void openWithDraft(test::WindowDriver &driver)
    {
        driver.window().openDemo(driver.folder() + u"/clinic"_s);
        QVERIFY(driver.waitUntilOpen());
        const ObjectId table = driver.table(u"owners"_s);
        QVERIFY(driver.window().session().store().perform({}, edit::renameTable(table, u"holders"_s)));
        driver.window().panels().diagram->select(table);
    }

    /// A folder that is no project, with migrations of goose.
    static void openOtherTool(test::WindowDriver &driver)
    {
        const QString folder = driver.folder() + u"/shop/migrations"_s;
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u"/00001_owners.sql"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- +goose Up\nCREATE TABLE owners (id INTEGER PRIMARY KEY);\n");
        file.close();
        driver.window().open(driver.folder() + u"/shop"_s);
    }

    static void tell(QStringList wrong)
    {
        wrong.removeDuplicates();
        for (const QString &each : std::as_const(wrong))
            qInfo("%s", qPrintable(each));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
    }
};

RELVAR_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
