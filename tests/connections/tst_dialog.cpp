// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of a connection under keys and clicks: URL and fields in step, passwords out of sight, Test and Cancel.
#include "connections/connectioncolor.h"
#include "connections/connectiondialog.h"
#include "connections/parametervalues.h"
#include "fakedialect.h"
#include "support/fatalwarnings.h"
#include "support/places.h"
#include "theme/palette.h"
#include "widgets/inlinemessage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace relvar;
using namespace relvar::connections;
using namespace relvar::test;
using database::ConnectionSettings;
using database::DatabaseError;

namespace {

double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &left, const QColor &right)
{
    const double a = luminance(left) + 0.05;
    const double b = luminance(right) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TestDialog : public QObject
{
    Q_OBJECT

private:
    FakeDialect m_server{u"Server"_s, {u"postgresql"_s, u"postgres"_s}};
    FakeDialect m_file{u"File"_s, {}};
    std::unique_ptr<ConnectionDialog> m_dialog;
    QList<ConnectionSettings> m_tested;
    std::function<void(const Result<TestAnswer> &)> m_answer;
    database::CancelToken m_token;

    void show(const ConnectionSettings &settings, bool hasKeychain = true)
    {
        m_tested.clear();
        const ConnectionTester tester = [this](const ConnectionSettings &tested, QObject *,
                                               std::function<void(const Result<TestAnswer> &)> done) {
            m_tested.append(tested);
            m_answer = std::move(done);
            m_token = database::CancelToken();
            return m_token;
        };
        m_dialog = std::make_unique<ConnectionDialog>(
            QList<const dialect::Dialect *>{&m_server, &m_file}, tester,
            ConnectionDialog::Request{u"Connect"_s, u"Connect"_s, settings, {u"taken"_s}, hasKeychain});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    QLineEdit *edit(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    void paste(const QString &text) const
    {
        QApplication::clipboard()->setText(text);
        edit(u"serverUrl"_s)->setFocus();
        edit(u"serverUrl"_s)->selectAll();
        QTest::keySequence(edit(u"serverUrl"_s), QKeySequence::Paste);
    }
    bool canAccept() const { return find<QPushButton>(u"connectionAccept"_s)->isEnabled(); }
    QString reason() const { return find<QLabel>(u"connectionReason"_s)->text(); }
    void click(const QString &name) const { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }

private Q_SLOTS:
    void cleanup() { m_dialog.reset(); }

    void aPastedUrlFillsTheFields()
    {
        show({.dialect = u"server"_s});
        QVERIFY(!canAccept());
        QVERIFY(!reason().isEmpty());
        paste(
            u"postgres://ann:p%40ss@db.example.org:5433/shop?sslmode=verify-full&sslrootcert=/etc/ca.pem&connect_timeout=5"_s);
        QCOMPARE(edit(u"serverHost"_s)->text(), u"db.example.org"_s);
        QCOMPARE(edit(u"serverPort"_s)->text(), u"5433"_s);
        QCOMPARE(edit(u"serverDatabase"_s)->text(), u"shop"_s);
        QCOMPARE(edit(u"serverUser"_s)->text(), u"ann"_s);
        QCOMPARE(edit(u"serverPassword"_s)->text(), u"p@ss"_s);
        QCOMPARE(edit(u"serverPassword"_s)->echoMode(), QLineEdit::Password);
        QCOMPARE(find<QComboBox>(u"serverTls"_s)->currentData().toString(), u"verify-full"_s);
        QCOMPARE(edit(u"serverRootCertificate"_s)->text(), u"/etc/ca.pem"_s);
        QCOMPARE(find<QTableWidget>(u"serverParameters"_s)->item(0, 1)->text(), u"5"_s);
        QVERIFY(!edit(u"serverUrl"_s)->text().contains(u"ss@db"_s));
        QVERIFY(!edit(u"serverUrl"_s)->text().contains(u"p%40ss"_s));
        QCOMPARE(edit(u"connectionName"_s)->text(), u"shop"_s);
        QVERIFY(canAccept());

        const ConnectionSettings settings = m_dialog->settings();
        QCOMPARE(settings.dialect, u"server"_s);
        QCOMPARE(settings.address, u"postgresql://ann@db.example.org:5433/"
                                   "shop?connect_timeout=5&sslmode=verify-full&sslrootcert=/etc/ca.pem"_s);
        QCOMPARE(settings.password.reveal(), "p@ss");
        QCOMPARE(m_dialog->remember(), Remember::ThisSession);
    }

    void servicesOfTheFilesAreOffered()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"services"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\n[shop]\nhost=db.example.org\n\n [archive] \r\ndbname=old\n");
        file.close();
        qputenv("PGSERVICEFILE", file.fileName().toUtf8());
        qputenv("PGSYSCONFDIR", home.path().toUtf8());
        QCOMPARE(parameterValues(u"service"_s), (QStringList{u"archive"_s, u"shop"_s}));
        QVERIFY(parameterValues(u"target_session_attrs"_s).contains(u"read-write"_s));
        QVERIFY(parameterValues(u"application_name"_s).isEmpty());

        show({.dialect = u"server"_s, .address = u"postgresql://db.example.org/shop?service=shop"_s});
        find<QToolButton>(u"serverMore"_s)->setChecked(true);
        auto *grid = find<QTableWidget>(u"serverParameters"_s);
        grid->editItem(grid->item(0, 1));
        auto *editor = grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor && editor->completer());
        QCOMPARE(editor->completer()->model()->rowCount(), 2);
        QCOMPARE(editor->completer()->model()->index(0, 0).data().toString(), u"archive"_s);
        qunsetenv("PGSERVICEFILE");
        qunsetenv("PGSYSCONFDIR");
    }

    void fieldsFillTheUrl()
    {
        show({.dialect = u"server"_s});
        type(u"serverHost"_s, u"::1"_s);
        type(u"serverDatabase"_s, u"my shop"_s);
        type(u"serverUser"_s, u"ann"_s);
        find<QComboBox>(u"serverTls"_s)->setFocus();
        QTest::keyClicks(find<QComboBox>(u"serverTls"_s), u"Off"_s);
        QCOMPARE(edit(u"serverUrl"_s)->text(), u"postgresql://ann@[::1]/my%20shop?sslmode=disable"_s);
        type(u"serverPort"_s, u"70000"_s);
        QVERIFY(!canAccept());
        QVERIFY(reason().contains(u"70000"_s));
        type(u"serverPort"_s, u"7000"_s);
        QVERIFY(canAccept());
        QCOMPARE(edit(u"serverUrl"_s)->text(), u"postgresql://ann@[::1]:7000/my%20shop?sslmode=disable"_s);

        // Typed by hand the URL is followed letter by letter and tidied up when it is left.
        type(u"serverUrl"_s, u"postgres://bob:secret@host/x"_s);
        QCOMPARE(edit(u"serverHost"_s)->text(), u"host"_s);
        QCOMPARE(edit(u"serverPassword"_s)->text(), u"secret"_s);
        QCOMPARE(find<QComboBox>(u"serverTls"_s)->currentData().toString(), QString());
        QTest::keyClick(edit(u"serverUrl"_s), Qt::Key_Tab);
        QCOMPARE(edit(u"serverUrl"_s)->text(), u"postgresql://bob@host/x"_s);

        // A password that came with a URL goes with it.
        paste(u"postgresql://eve@other/y"_s);
        QVERIFY(edit(u"serverPassword"_s)->text().isEmpty());
    }

    void anSshServerIsPartOfTheAddress()
    {
        show({.dialect = u"server"_s});
        paste(u"postgresql://ann@db.internal/shop?ssh=admin@bastion.example.org:2222&ssh_jump=gate"_s);
        QCOMPARE(edit(u"serverSsh"_s)->text(), u"admin@bastion.example.org:2222"_s);
        QCOMPARE(edit(u"serverSshJump"_s)->text(), u"gate"_s);
        QVERIFY(canAccept());
        type(u"serverSsh"_s, u"-oProxyCommand=x"_s);
        QVERIFY(!canAccept());
        QVERIFY2(reason().contains(u"-oProxyCommand=x"_s), qPrintable(reason()));
        type(u"serverSsh"_s, u"bastion"_s);
        QVERIFY(canAccept());
        find<QToolButton>(u"serverMore"_s)->setChecked(true);
        type(u"serverSshJump"_s, u" "_s);
        type(u"serverSshKey"_s, u"~/.ssh/work"_s);
        QCOMPARE(m_dialog->settings().address, u"postgresql://ann@db.internal/shop?ssh=bastion&ssh_key=~/.ssh/work"_s);
    }

    void whatIsWrongIsSaid()
    {
        show({.dialect = u"server"_s});
        paste(u"mysql://ann:s3cret@host/shop"_s);
        QVERIFY(!canAccept());
        QVERIFY(reason().contains(u"mysql://"_s));
        QVERIFY(!reason().contains(u"s3cret"_s));
        paste(u"host=x dbname=y"_s);
        QVERIFY(!canAccept());
        paste(u"postgresql://host/taken"_s);
        QVERIFY(canAccept());
        QCOMPARE(edit(u"connectionName"_s)->text(), u"taken-2"_s);
        type(u"connectionName"_s, u"taken"_s);
        QVERIFY(!canAccept());
        QVERIFY(reason().contains(u"taken"_s));
    }

    void aFileIsChosenByItsPath()
    {
        show({.dialect = u"file"_s});
        QVERIFY(edit(u"connectionFile"_s)->isVisible());
        QVERIFY(!edit(u"serverUrl"_s)->isVisible());
        type(u"connectionFile"_s, u"/nowhere/shop.db"_s);
        QVERIFY(!canAccept());
        QVERIFY(reason().contains(u"/nowhere/shop.db"_s));
        type(u"connectionFile"_s, test::sourceFile(u"CMakeLists.txt"_s));
        QVERIFY(canAccept());
        QCOMPARE(edit(u"connectionName"_s)->text(), u"CMakeLists"_s);
        QVERIFY(!m_dialog->remember());
    }

    void settingsComeBackAsTheyWere()
    {
        ConnectionSettings settings{.name = u"live"_s,
                                    .dialect = u"server"_s,
                                    .address = u"postgresql://ann@host/shop?options=-c%20x%3Dy&sslmode=new-mode"_s,
                                    .environment = database::Environment::Production,
                                    .readOnly = true,
                                    .color = u"#123456"_s};
        settings.password = database::Secret(u"known"_s);
        show(settings);
        QCOMPARE(m_dialog->settings(), settings);
        QCOMPARE(m_dialog->settings().password.reveal(), "known");
        QVERIFY(edit(u"serverPassword"_s)->text().isEmpty());
        QVERIFY(!m_dialog->remember());
    }

    void testAnswersInPlace()
    {
        show({.dialect = u"server"_s});
        paste(u"postgresql://ann@host/shop"_s);
        click(u"connectionTest"_s);
        QCOMPARE(m_tested.size(), 1);
        QVERIFY(find<QPushButton>(u"connectionCancelTest"_s)->isVisible());
        auto *answer = find<widgets::InlineMessage>(u"connectionAnswer"_s);
        m_answer(fail(DatabaseError::WrongPassword, text("test", "The password of ann is wrong.")));
        QCOMPARE(answer->text(), u"The password of ann is wrong."_s);
        QVERIFY(edit(u"serverPassword"_s)->hasFocus());
        QTest::keyClicks(edit(u"serverPassword"_s), u"right"_s);
        click(u"connectionTest"_s);
        QCOMPARE(m_tested.constLast().password.reveal(), "right");
        m_answer(TestAnswer{u"PostgreSQL 15.20"_s, 3100});
        QCOMPARE(answer->kind(), widgets::InlineMessage::Kind::Success);
        QCOMPARE(answer->text(), u"PostgreSQL 15.20, %1 ms"_s.arg(QLocale().toString(3.1, 'f', 1)));
    }

    void aTestIsCancelledAtOnce()
    {
        show({.dialect = u"server"_s});
        paste(u"postgresql://ann@host/shop"_s);
        click(u"connectionTest"_s);
        const auto late = m_answer;
        click(u"connectionCancelTest"_s);
        QVERIFY(m_token.isCancelled());
        QVERIFY(find<QPushButton>(u"connectionTest"_s)->isVisible());
        const QString shown = find<widgets::InlineMessage>(u"connectionAnswer"_s)->text();
        // Nobody wants its answer any more.
        late(TestAnswer{u"PostgreSQL 15.20"_s, 1});
        QCOMPARE(find<widgets::InlineMessage>(u"connectionAnswer"_s)->text(), shown);

        click(u"connectionTest"_s);
        m_dialog.reset();
        QVERIFY(m_token.isCancelled());
    }

    void withoutAKeychainItSaysSo()
    {
        show({.dialect = u"server"_s}, false);
        auto *remember = find<QCheckBox>(u"rememberPassword"_s);
        QVERIFY(!remember->isEnabled());
        QVERIFY(remember->text().contains(u"until Relvar is closed"_s));
        type(u"serverPassword"_s, u"x"_s);
        QCOMPARE(m_dialog->remember(), Remember::ThisSession);
    }

    void everyMnemonicIsThereOnce()
    {
        show({.dialect = u"server"_s});
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->buddy())
                texts.append(label->text());
        }
        for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
            texts.append(button->text());
        QHash<QKeySequence, QString> seen;
        for (const QString &text : std::as_const(texts)) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(text);
            if (mnemonic.isEmpty())
                continue;
            QVERIFY2(!seen.contains(mnemonic), qPrintable(u"%1 and %2"_s.arg(seen.value(mnemonic), text)));
            seen.insert(mnemonic, text);
        }
        QVERIFY(seen.size() > 12);
    }

    void colorsCanBeSeen()
    {
        for (const ConnectionColor &color : connectionColors()) {
            for (const bool dark : {false, true}) {
                const double reached = contrast(QColor(color.code), theme::palette(dark).color(QPalette::Base));
                QVERIFY2(reached >= 3,
                         qPrintable(u"%1 %2 dark=%3: %4"_s.arg(color.name, color.code).arg(dark).arg(reached)));
            }
        }
    }
};

RELVAR_TEST_MAIN(TestDialog)
#include "tst_dialog.moc"
