// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/changeicon.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

QIcon changeIcon(diff::Description::Kind kind)
{
    switch (kind) {
    case diff::Description::Kind::Add:
        return QIcon::fromTheme(u"list-add"_s);
    case diff::Description::Kind::Alter:
        return QIcon::fromTheme(u"document-edit"_s);
    case diff::Description::Kind::Drop:
        return QIcon::fromTheme(u"list-remove"_s);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace relvar::shell
