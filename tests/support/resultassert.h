// SPDX-License-Identifier: GPL-3.0-or-later
// Assertions on Result<T> that print the error. Not for code outside tests.
#pragma once

#include "base/result.h"

#include <QtTest/QtTest>

/// Fails the test function with the error's text when `result` is not a value. `result` is a variable.
#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        if (!checkedResult.has_value()) {                                                                              \
            const QByteArray reason                                                                                    \
                = checkedResult.error().code.name() + ": " + checkedResult.error().toString().toUtf8();                \
            QVERIFY2(checkedResult.has_value(), reason.constData());                                                   \
        }                                                                                                              \
    } while (false)

/// Fails unless `result` is an error with this code.
#define QVERIFY_FAILS_WITH(result, expectedCode)                                                                       \
    do {                                                                                                               \
        const auto &checkedResult = (result);                                                                          \
        QVERIFY2(!checkedResult.has_value(), "an error was expected, and there is none");                              \
        const QByteArray reason                                                                                        \
            = "the error is " + checkedResult.error().code.name() + ": " + checkedResult.error().toString().toUtf8();  \
        QVERIFY2(checkedResult.error().code.is(expectedCode), reason.constData());                                     \
    } while (false)
