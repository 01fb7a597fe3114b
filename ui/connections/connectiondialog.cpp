// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"

#include "connections/connectioncolor.h"
#include "connections/serverfields.h"
#include "widgets/inlinemessage.h"
#include "widgets/letterwidth.h"
#include "widgets/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace relvar::connections {

using database::DatabaseError;
using database::Environment;
using Kind = widgets::InlineMessage::Kind;

ConnectionDialog::ConnectionDialog(QList<const dialect::Dialect *> dialects, ConnectionTester tester,
                                   const Request &request, QWidget *parent)
    : QDialog(parent)
    , m_dialects(std::move(dialects))
    , m_tester(std::move(tester))
    , m_otherNames(request.otherNames)
    , m_name(new QLineEdit(this))
    , m_dialect(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_server(new ServerFields({}, request.hasKeychain, this))
    , m_environment(new QComboBox(this))
    , m_color(new QComboBox(this))
    , m_readOnly(new QCheckBox(tr("Read-onl&y: never change this database"), this))
    , m_test(new QPushButton(QIcon::fromTheme(u"network-connect"_s), tr("&Test"), this))
    , m_cancelTest(new QPushButton(QIcon::fromTheme(u"dialog-cancel"_s), tr("Stop testin&g"), this))
    , m_progress(new QProgressBar(this))
    , m_answer(new widgets::InlineMessage(this))
    , m_reason(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_accept(m_buttons->addButton(request.acceptText, QDialogButtonBox::AcceptRole))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(request.title);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setAccessibleName(tr("Name of the connection"));
    m_dialect->setObjectName(u"connectionDialect"_s);
    m_dialect->setAccessibleName(tr("Database product"));
    for (const dialect::Dialect *choice : std::as_const(m_dialects))
        m_dialect->addItem(choice->displayName(), choice->id());
    m_dialect->setEnabled(m_dialects.size() > 1);
    m_pages->addWidget(m_server);
    m_pages->addWidget(makeFilePage());
    m_environment->setObjectName(u"connectionEnvironment"_s);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->addItem(tr("Development"), QVariant::fromValue(int(Environment::Development)));
    m_environment->addItem(tr("Test"), QVariant::fromValue(int(Environment::Test)));
    m_environment->addItem(QIcon::fromTheme(u"object-locked"_s), tr("Production"),
                           QVariant::fromValue(int(Environment::Production)));
    m_color->setObjectName(u"connectionColor"_s);
    m_color->setAccessibleName(tr("Color"));
    m_color->addItem(swatch({}), tr("None"), QString());
    for (const ConnectionColor &color : connectionColors())
        m_color->addItem(swatch(color.code), color.name, color.code);
    m_readOnly->setObjectName(u"connectionReadOnly"_s);

    m_test->setObjectName(u"connectionTest"_s);
    m_test->setToolTip(tr("Connect, ask for the version and measure the way there and back"));
    m_test->setAutoDefault(false);
    m_cancelTest->setObjectName(u"connectionCancelTest"_s);
    m_cancelTest->setToolTip(tr("Stop trying to connect"));
    m_cancelTest->setAutoDefault(false);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying to connect"));
    m_answer->setObjectName(u"connectionAnswer"_s);
    m_reason->setObjectName(u"connectionReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_accept->setObjectName(u"connectionAccept"_s);
    m_accept->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->addRow(tr("Produ&ct:"), m_dialect);
    form->addRow(m_pages);
    form->addRow(tr("&Name:"), m_name);
    auto *marks = new QHBoxLayout;
    auto *colorLabel = new QLabel(tr("Co&lor:"), this);
    colorLabel->setBuddy(m_color);
    marks->addWidget(m_environment, 1);
    marks->addWidget(colorLabel);
    marks->addWidget(m_color, 1);
    auto *environmentLabel = new QLabel(tr("En&vironment:"), this);
    environmentLabel->setBuddy(m_environment);
    form->addRow(environmentLabel, marks);
    form->addRow(QString(), m_readOnly);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_test);
    bottom->addWidget(m_cancelTest);
    bottom->addWidget(m_progress, 1);
    bottom->addStretch();
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_answer);
    layout->addWidget(m_reason);
    layout->addLayout(bottom);
    setMinimumWidth(widgets::letterWidth(fontMetrics()) * 84);

    // The pages are made at different times; whichever is shown comes after the product and before the name.
    QWidget *before = findChild<QPushButton *>(u"connectionBrowse"_s);
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_name, m_environment, m_color, m_readOnly, m_test, m_cancelTest, m_accept,
                                          m_buttons->button(QDialogButtonBox::Cancel)}) {
        setTabOrder(before, next);
        before = next;
    }

    alignLabels();
    fill(request);
    setTesting(false);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ConnectionDialog::refresh);
    connect(m_server, &ServerFields::changed, this, &ConnectionDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &ConnectionDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionDialog::refresh);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_nameTyped = !text.isEmpty(); });
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::startTest);
    connect(m_cancelTest, &QPushButton::clicked, this, [this] {
        stopTest();
        m_answer->showText(Kind::Information, tr("The test was cancelled."));
        m_test->setFocus();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    (isServer() ? static_cast<QWidget *>(m_server) : m_file)->setFocus();
}

ConnectionDialog::~ConnectionDialog()
{
    if (m_testToken)
        m_testToken->cancel();
}

QWidget *ConnectionDialog::makeFilePage()
{
    auto *page = new QWidget(this);
    m_file = new QLineEdit(page);
    m_file->setObjectName(u"connectionFile"_s);
    m_file->setAccessibleName(tr("Path of the database file"));
    auto *browse = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("&Browse…"), page);
    browse->setObjectName(u"connectionBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Database file"), m_file->text());
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(path));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *label = new QLabel(tr("&File:"), page);
    label->setBuddy(m_file);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(label, row);
    return page;
}

void ConnectionDialog::fill(const Request &request)
{
    const database::ConnectionSettings &settings = request.settings;
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(settings.dialect)));
    m_server->setSchemes(dialect().capabilities().serverSchemes);
    if (!settings.address.isEmpty() && isServer()) {
        if (const Result<database::ParsedAddress> parsed = database::parseServerAddress(settings.address))
            m_server->setAddress(parsed->address);
    } else {
        m_initialFile = settings.address;
        m_file->setText(QDir::toNativeSeparators(settings.address));
    }
    m_server->setKnownPassword(settings.password);
    m_name->setText(settings.name);
    m_nameTyped = !settings.name.isEmpty();
    m_environment->setCurrentIndex(m_environment->findData(int(settings.environment)));
    if (m_color->findData(settings.color) < 0)
        m_color->addItem(swatch(settings.color), settings.color, settings.color);
    m_color->setCurrentIndex(m_color->findData(settings.color));
    m_readOnly->setChecked(settings.readOnly);
}

const dialect::Dialect &ConnectionDialog::dialect() const
{
    return *m_dialects.at(m_dialect->currentIndex());
}

bool ConnectionDialog::isServer() const
{
    return !dialect().capabilities().serverSchemes.isEmpty();
}

database::ConnectionSettings ConnectionDialog::settings() const
{
    database::ConnectionSettings settings;
    settings.name = m_name->text().trimmed();
    settings.dialect = dialect().id();
    if (isServer()) {
        settings.address = database::toUrl(m_server->address());
        settings.password = m_server->password();
    } else {
        settings.address = QDir::fromNativeSeparators(m_file->text().trimmed());
    }
    settings.environment = Environment(m_environment->currentData().toInt());
    settings.color = m_color->currentData().toString();
    settings.readOnly = m_readOnly->isChecked();
    return settings;
}

std::optional<Remember> ConnectionDialog::remember() const
{
    return isServer() && m_server->isPasswordTyped() ? std::optional(m_server->remember()) : std::nullopt;
}

void ConnectionDialog::proposeName()
{
    if (m_nameTyped)
        return;
    const QString base = isServer() ? m_server->address().database
                                    : QFileInfo(QDir::fromNativeSeparators(m_file->text())).completeBaseName();
    QString name = base;
    for (int number = 2; !name.isEmpty() && m_otherNames.contains(name); ++number)
        name = base + u'-' + QString::number(number);
    const QSignalBlocker blocker(m_name);
    m_name->setText(name);
}

QString ConnectionDialog::problem() const
{
    if (isServer()) {
        if (const QString wrong = m_server->problem(); !wrong.isEmpty())
            return wrong;
    } else {
        const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
        if (path.isEmpty())
            return tr("Choose the database file.");
        // A connection whose file is not there yet may be looked at and marked all the same.
        if (path != m_initialFile && !QFileInfo(path).isFile())
            return tr("There is no file %1.").arg(m_file->text().trimmed());
    }
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the connection a name.");
    if (m_otherNames.contains(name))
        return tr("There is already a connection %1.").arg(name);
    return {};
}

void ConnectionDialog::refresh()
{
    m_server->setSchemes(dialect().capabilities().serverSchemes);
    m_pages->setCurrentIndex(isServer() ? 0 : 1);
    for (QWidget *page : {m_pages->widget(0), m_pages->widget(1)}) {
        // The stack is as high as the page that is shown.
        page->setSizePolicy(QSizePolicy::Preferred,
                            page == m_pages->currentWidget() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_pages->adjustSize();
    proposeName();
    const QString wrong = problem();
    m_reason->setText(wrong);
    m_accept->setEnabled(wrong.isEmpty());
    m_accept->setToolTip(widgets::plainToolTip(wrong));
    m_test->setEnabled(wrong.isEmpty());
    growToFit();
}

void ConnectionDialog::alignLabels()
{
    QWidgetList labels;
    int widest = 0;
    for (const QFormLayout *form : findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            if (!item || !item->widget())
                continue;
            labels.append(item->widget());
            widest = std::max(widest, item->widget()->sizeHint().width());
        }
    }
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

void ConnectionDialog::growToFit()
{
    // Only then is what was just shown part of the layout.
    QMetaObject::invokeMethod(
        this,
        [this] {
            layout()->activate();
            const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                             : layout()->totalSizeHint().height();
            if (wanted > height())
                resize(width(), wanted);
        },
        Qt::QueuedConnection);
}

void ConnectionDialog::startTest()
{
    stopTest();
    setTesting(true);
    m_answer->hide();
    m_testToken = m_tester(settings(), this, [this, number = ++m_testNumber](const Result<TestAnswer> &answer) {
        if (number != m_testNumber)
            return;
        m_testToken.reset();
        setTesting(false);
        showAnswer(answer);
    });
    m_cancelTest->setFocus();
}

void ConnectionDialog::stopTest()
{
    if (!m_testToken)
        return;
    ++m_testNumber;
    m_testToken->cancel();
    m_testToken.reset();
    setTesting(false);
}

void ConnectionDialog::showAnswer(const Result<TestAnswer> &answer)
{
    m_test->setFocus();
    growToFit();
    if (answer) {
        m_answer->showText(Kind::Success, describe(*answer));
        return;
    }
    m_answer->showError(answer.error());
    const ErrorCode &code = answer.error().code;
    if (isServer() && (code.is(DatabaseError::PasswordNeeded) || code.is(DatabaseError::WrongPassword)))
        m_server->focusPassword();
}

void ConnectionDialog::setTesting(bool testing)
{
    m_test->setVisible(!testing);
    m_cancelTest->setVisible(testing);
    m_progress->setVisible(testing);
}

} // namespace relvar::connections
