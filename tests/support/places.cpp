// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace relvar::test {

QString sourceFile(const QString &path)
{
    return QStringLiteral(RELVAR_SOURCE_DIR "/") + path;
}

QString builtProgram(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

} // namespace relvar::test
