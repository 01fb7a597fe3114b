// SPDX-License-Identifier: GPL-3.0-or-later
// The window and its dialogs in every language that there is: nothing that is said is cut off, and no two entries of a
// menu have the same key.
#include "canvas/diagramview.h"
#include "edit/edits.h"
#include "language/language.h"
#include "shell/actions.h"
#include "support/fatalwarnings.h"
#include "widgets/elidedlabel.h"
#include "widgets/menukeys.h"
#include "windowdriver.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QRadioButton>
#include <QTabBar>
#include <QToolButton>

using namespace relvar;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rounding of widths in fonts.
constexpr int tolerance = 2;

QString keyOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.mid(i + 1, 1).toLower();
        ++i;
    }
    return {};
}

void findSharedKeys(const QString &title, const QList<QAction *> &actions, QStringList &wrong)
{
    QHash<QString, QString> keys;
    for (const QAction *action : actions) {
        if (QMenu *menu = action->isVisible() && action->isEnabled() ? action->menu() : nullptr) {
            menu->popup(QPoint());
            findSharedKeys(title + u" ▸ "_s + action->text(), menu->actions(), wrong);
            menu->close();
        }
        const QString key = action->isVisible() && !action->isSeparator() ? keyOf(action->text()) : QString();
        if (key.isEmpty())
            continue;
        if (keys.contains(key))
            wrong.append(u"%1: “%2” and “%3”"_s.arg(title, keys.value(key), action->text()));
        keys.insert(key, action->text());
    }
}

bool isCut(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    return button.sizeHint().width() > button.width() + tolerance;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.wordWrap() || qobject_cast<const widgets::ElidedLabel *>(&label))
        return false;
    return label.sizeHint().width() > label.width() + tolerance;
}

QStringList cutTabs(const QTabBar &bar)
{
    QStringList cut;
    for (int tab = 0; tab < bar.count(); ++tab) {
        const int words = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(tab)).width();
        const int icon = bar.tabIcon(tab).isNull() ? 0 : bar.iconSize().width();
        if (bar.isTabVisible(tab) && words + icon > bar.tabRect(tab).width())
            cut.append(bar.tabText(tab));
    }
    return cut;
}

QStringList cutSections(const QHeaderView &header)
{
    QStringList cut;
    // Names of migrations are as long as somebody wrote them: the timeline shortens them.
    if (header.orientation() != Qt::Horizontal || !header.model() || header.inherits("relvar::timeline::MomentHeader"))
        return cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(section))
            cut.append(text);
    }
    return cut;
}

/// What is said in the widget and is not seen whole.
QStringList cutIn(const QWidget &widget)
{
    QStringList cut;
    for (const QWidget *part : widget.findChildren<QWidget *>()) {
        // What stands behind another tab has no size of its own yet.
        if (!part->isVisible() || part->window() != widget.window() || part->visibleRegion().isEmpty())
            continue;
        QStringList words;
        if (const auto *button = qobject_cast<const QAbstractButton *>(part)) {
            if (isCut(*button))
                words.append(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(part)) {
            if (isCut(*label))
                words.append(label->text());
        } else if (const auto *bar = qobject_cast<const QTabBar *>(part)) {
            words = cutTabs(*bar);
        } else if (const auto *header = qobject_cast<const QHeaderView *>(part)) {
            words = cutSections(*header);
        }
        for (const QString &word : std::as_const(words)) {
            cut.append(u"%1 %2 (%3 of %4): “%5”"_s
                           .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                           .arg(part->width())
                           .arg(part->sizeHint().width())
                           .arg(word));
        }
    }
    return cut;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void menusHaveEveryKeyOnce()
    {
        QCOMPARE(widgets::withUniqueKeys({u"&Print…"_s, u"Open &project…"_s, u"Plain"_s}),
                 QStringList({u"&Print…"_s, u"&Open project…"_s, u"Plain"_s}));
        // What cannot be typed on a keyboard of that language has its key beside it.
        QCOMPARE(widgets::withUniqueKeys({u"開く(&O)…"_s, u"順序(&O)"_s}),
                 QStringList({u"開く(&O)…"_s, u"順序(&A)"_s}));
        QCOMPARE(widgets::withUniqueKeys({u"&A"_s, u"&a && b\tCtrl+X"_s, u"&b"_s, u"&a"_s}),
                 QStringList({u"&A"_s, u"a && b\tCtrl+X"_s, u"&b"_s, u"a"_s}));
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : language::available())
            QTest::newRow(qPrintable(code)) << code;
    }

    void nothingIsCut()
    {
        QFETCH(const QString, code);
        const test::AllowWarnings allowed(u"plugin does not support (raise|propagateSizeHints)"_s);
        const language::Translation translation(code);
        language::useFormatsOf(code);
        test::WindowDriver driver;
        shell::MainWindow &window = driver.window();
        window.resize(1440, 900);
        QStringList wrong;
        look(u"start page"_s, window, wrong);
        window.openDemo(driver.folder() + u"/clinic"_s);
        QVERIFY(driver.waitUntilOpen());

        findSharedKeys(u"menu bar"_s, window.menuBar()->actions(), wrong);
        const ObjectId table = driver.table(u"owners"_s);
        QVERIFY(window.session().store().perform({}, edit::renameTable(table, u"holders"_s)));
        window.panels().diagram->select(table);
        for (QDockWidget *dock : window.docks().all()) {
            window.docks().raise(dock);
            look(dock->objectName(), window, wrong);
        }
        for (const auto &[action, dialog] : dialogs()) {
            QAction *found = findAction(driver, action);
            QVERIFY2(found && found->isEnabled(), qPrintable(action));
            found->trigger();
            QDialog *shown = driver.dialog(dialog);
            QVERIFY2(shown, qPrintable(dialog));
            look(dialog, *shown, wrong);
            shown->reject();
            QVERIFY(QTest::qWaitFor([&] { return driver.window().findChildren<QDialog *>(dialog).isEmpty(); }));
        }
        wrong.removeDuplicates();
        for (const QString &cut : std::as_const(wrong))
            qInfo("%s", qPrintable(cut));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
    }

private:
    static QList<std::pair<QString, QString>> dialogs()
    {
        return {
            {u"connectDatabase"_s, u"connectionDialog"_s},
            {u"exportDiagram"_s, u"exportDialog"_s},
            {u"newFromTemplate"_s, u"templateDialog"_s},
            {u"renameMany"_s, u"patternRenameDialog"_s},
            {u"changeTypeEverywhere"_s, u"changeTypeDialog"_s},
            {u"save"_s, u"saveDialog"_s},
            {u"apply"_s, u"reviewDialog"_s},
            {u"squash"_s, u"squashDialog"_s},
            {u"about"_s, u"aboutDialog"_s},
        };
    }

    static QAction *findAction(test::WindowDriver &driver, const QString &name)
    {
        for (QAction *action : driver.window().actions().all()) {
            if (action->objectName() == name)
                return action;
        }
        return nullptr;
    }

    static void look(const QString &place, const QWidget &widget, QStringList &wrong)
    {
        // Layouts and previews come to rest.
        QTest::qWait(100);
        (void)QTest::qWaitFor([&widget] { return cutIn(widget).isEmpty(); }, 1000);
        for (const QString &cut : cutIn(widget))
            wrong.append(place + u": "_s + cut);
    }
};

RELVAR_TEST_MAIN(TestLanguages)
#include "tst_languages.moc"
