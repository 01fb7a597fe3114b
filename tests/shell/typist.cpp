// SPDX-License-Identifier: GPL-3.0-or-later
// Sits inside the real program, where a test that started it cannot reach: types tables without a pause and says how
// many changes the window then shows. Qt loads it because QT_QPA_GENERIC_PLUGINS names it.
#include <QAbstractButton>
#include <QApplication>
#include <QGenericPlugin>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>
#include <QtTest/QtTest>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shorter than the pause after which a draft is written.
constexpr int betweenKeysMs = 60;

class Typist : public QObject
{
    Q_OBJECT

public:
    Typist()
    {
        m_timer.setInterval(betweenKeysMs);
        connect(&m_timer, &QTimer::timeout, this, &Typist::step);
        m_timer.start();
    }

private:
    static void say(const QString &what)
    {
        using namespace std::chrono;
        const auto now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
        std::printf("%lld %s\n", static_cast<long long>(now), qPrintable(what));
        std::fflush(stdout);
    }

    void sayOnce(const QString &what)
    {
        if (!m_said.contains(what)) {
            m_said.append(what);
            say(what);
        }
    }

    void step()
    {
        QMainWindow *window = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == "mainWindow"_L1 && widget->isVisible())
                window = qobject_cast<QMainWindow *>(widget);
        }
        if (!window)
            return;
        if (const auto *page = window->findChild<QWidget *>(u"startPage"_s); page && page->isVisible())
            sayOnce(u"start page"_s);
        const auto *changes = window->findChild<QAbstractButton *>(u"pendingChanges"_s);
        if (!changes || !changes->isVisible())
            return;
        if (const auto *draft = window->findChild<QWidget *>(u"message.draft"_s)) {
            for (const QLabel *label : draft->findChildren<QLabel *>())
                if (!label->text().isEmpty())
                    sayOnce(u"message "_s + label->text());
        }
        const QString count = changes->text();
        if (count != m_count) {
            m_count = count;
            say(u"changes "_s + count);
        }
        if (qEnvironmentVariable("RELVAR_TYPIST") == "quit"_L1) {
            m_timer.stop();
            QTest::keyClick(window, Qt::Key_Q, Qt::ControlModifier);
        } else if (qEnvironmentVariable("RELVAR_TYPIST") == "draw"_L1) {
            type(*window);
        }
    }

    /// One key each time: T, then the name in one go, then Return.
    void type(QMainWindow &window)
    {
        auto *editor = window.findChild<QLineEdit *>(u"inlineEditor"_s);
        if (editor && !editor->isVisible())
            editor = nullptr;
        QWidget *focus = QApplication::focusWidget();
        if (!editor && focus) {
            QTest::keyClick(focus, Qt::Key_T);
        } else if (editor && !m_isTyped) {
            editor->selectAll();
            QTest::keyClicks(editor, u"typed%1"_s.arg(++m_number));
            m_isTyped = true;
        } else if (editor) {
            QTest::keyClick(editor, Qt::Key_Return);
            m_isTyped = false;
        } else {
            window.activateWindow();
        }
    }

    QTimer m_timer;
    QStringList m_said;
    QString m_count;
    int m_number = 0;
    bool m_isTyped = false;
};

} // namespace

class TypistPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")

public:
    QObject *create(const QString &, const QString &) override { return new Typist; }
};

#include "typist.moc"
