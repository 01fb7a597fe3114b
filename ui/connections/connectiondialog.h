// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to fill in, change or try: an address as URL and fields or as a file, environment, colour, read-only.
// Opens nothing itself: Test goes through the tester that it is given, and who asked for the dialog takes the settings.
#pragma once

#include "connections/connectiontest.h"
#include "connections/passwordstore.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace relvar::widgets {
class InlineMessage;
}

namespace relvar::connections {

class ServerFields;

class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString title;
        /// On the button that accepts: "Connect", "Save".
        QString acceptText;
        /// What the fields start with; its dialect is the one that is chosen. An empty address: nothing filled in yet.
        database::ConnectionSettings settings;
        /// Names that are taken.
        QStringList otherNames;
        bool hasKeychain = false;
    };

    /// The dialects are those that may be chosen; not empty, all outlive the dialog.
    ConnectionDialog(QList<const dialect::Dialect *> dialects, ConnectionTester tester, const Request &request,
                     QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /// With the password, when one is known; the address is without.
    [[nodiscard]] database::ConnectionSettings settings() const;
    /// Empty when the password was not typed here: then nothing is to be remembered anew.
    [[nodiscard]] std::optional<Remember> remember() const;

private:
    [[nodiscard]] const dialect::Dialect &dialect() const;
    [[nodiscard]] bool isServer() const;
    [[nodiscard]] QWidget *makeFilePage();
    void fill(const Request &request);
    void proposeName();
    [[nodiscard]] QString problem() const;
    /// Shows the page of the product, proposes a name, says what is missing.
    void refresh();
    void startTest();
    void stopTest();
    void showAnswer(const Result<TestAnswer> &answer);
    void setTesting(bool testing);
    /// Labels of all forms get one width, so that the fields stand in one line.
    void alignLabels();
    /// Makes room for what appeared.
    void growToFit();

    QList<const dialect::Dialect *> m_dialects;
    ConnectionTester m_tester;
    QStringList m_otherNames;
    QString m_initialFile;
    QLineEdit *m_name;
    QComboBox *m_dialect;
    QStackedWidget *m_pages;
    ServerFields *m_server;
    QLineEdit *m_file = nullptr;
    QComboBox *m_environment;
    QComboBox *m_color;
    QCheckBox *m_readOnly;
    QPushButton *m_test;
    QPushButton *m_cancelTest;
    QProgressBar *m_progress;
    widgets::InlineMessage *m_answer;
    QLabel *m_reason;
    QDialogButtonBox *m_buttons;
    QPushButton *m_accept;
    std::optional<database::CancelToken> m_testToken;
    /// Grows with every test: answers of an older one are dropped.
    int m_testNumber = 0;
    bool m_nameTyped = false;
};

} // namespace relvar::connections
