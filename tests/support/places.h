// SPDX-License-Identifier: GPL-3.0-or-later
// Where tests find files of the project and programs of the build. Functions, so that no path is compiled into the
// tests themselves and the compiler's cache serves those of every clone.
#pragma once

#include <QString>

namespace relvar::test {

/// The absolute path of a file or folder of the project, named from its root: a case, the demo, a tool ./dev fetched.
[[nodiscard]] QString sourceFile(const QString &path);

/// The absolute path of a program that was built together with the test.
[[nodiscard]] QString builtProgram(const QString &name);

} // namespace relvar::test
