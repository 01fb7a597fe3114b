// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fatalwarnings.h"

#include <QMutex>
#include <QRegularExpression>

#include <map>

namespace relvar::test {

namespace {

struct Watch
{
    QMutex mutex;
    std::map<int, QRegularExpression> allowed;
    int lastId = 0;
    QtMessageHandler next = nullptr;
};

// A message handler is a plain function, so what it reads has static lifetime.
Watch &watch()
{
    static Watch instance;
    return instance;
}

/// What Qt says of the machine the test runs on, and not of us: the offscreen platform has no window manager, and a
/// bare machine has no runtime directory.
bool isAboutTheMachine(const QString &message)
{
    static const QRegularExpression pattern(QStringLiteral("^This plugin does not support |^QStandardPaths: "));
    return pattern.match(message).hasMatch();
}

bool isAllowed(const QString &message)
{
    if (isAboutTheMachine(message))
        return true;
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    for (const auto &[id, pattern] : state.allowed) {
        if (pattern.match(message).hasMatch())
            return true;
    }
    return false;
}

/// Sits on top of the handler of Qt Test, which looks first for an announcement by QTest::ignoreMessage() and then for
/// a reason to fail: here it is given that reason, for this one message. It knows such reasons for warnings only, so
/// a critical message is handed on as a warning.
void failUnlessExpected(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool complaint = type == QtWarningMsg || type == QtCriticalMsg;
    if (complaint && !isAllowed(message))
        QTest::failOnWarning(message.toUtf8().constData());
    // Another thread may write between the installation of this handler and the note of the one below.
    if (const QtMessageHandler next = watch().next)
        next(type == QtCriticalMsg ? QtWarningMsg : type, context, message);
}

} // namespace

void useLawParameters(const QByteArray &parameters)
{
    static const bool isGiven = qEnvironmentVariableIsSet("RC_PARAMS");
    if (!isGiven)
        qputenv("RC_PARAMS", parameters.contains("seed=") ? parameters : "seed=20260101 " + parameters);
}

int runWithFatalWarnings(QObject &test, int argc, char **argv)
{
    useLawParameters({});
    QTest::qInit(&test, argc, argv);
    watch().next = qInstallMessageHandler(failUnlessExpected);
    const int failures = QTest::qRun();
    qInstallMessageHandler(watch().next);
    QTest::qCleanup();
    return failures;
}

AllowWarnings::AllowWarnings(const QString &pattern)
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    m_id = ++state.lastId;
    state.allowed.emplace(m_id, QRegularExpression(pattern));
}

AllowWarnings::~AllowWarnings()
{
    Watch &state = watch();
    const QMutexLocker lock(&state.mutex);
    state.allowed.erase(m_id);
}

} // namespace relvar::test
