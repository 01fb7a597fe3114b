// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/tomlreading.h"

namespace relvar::project {

using namespace Qt::Literals::StringLiterals;

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

tl::unexpected<Error> broken(Text message, const toml::source_region &source, QString detail)
{
    return fail(ProjectError::BrokenFile, std::move(message), std::move(detail),
                u"relvar.toml:"_s + QString::number(source.begin.line));
}

bool namesPassword(const QString &key)
{
    const QString lower = key.toLower();
    return lower.contains(u"password") || lower.contains(u"passwd") || lower == u"pass" || lower.contains(u"secret");
}

Result<> passwordFound(const toml::node &node)
{
    return broken(text("project", "relvar.toml must not hold a password: it is shared. Remove it; the password is "
                                  "asked for when it is needed."),
                  node.source());
}

Result<> unknownKey(const QString &name, const toml::node &node, const QString &known)
{
    if (namesPassword(name))
        return passwordFound(node);
    return broken(text("project", "relvar.toml has the key %1, which is not known here. Known are: %2.", {name, known}),
                  node.source());
}

Result<> readText(const QString &name, const toml::node &node, QString &value)
{
    if (!node.is_string())
        return broken(text("project", "%1 must be a text in double quotes.", {name}), node.source());
    value = fromToml(node.ref<std::string>());
    return {};
}

Result<> readTexts(const QString &name, const toml::node &node, QStringList &values)
{
    const toml::array *array = node.as_array();
    if (array == nullptr)
        return broken(text("project", "%1 must be a list of texts: [\"a\", \"b\"].", {name}), node.source());
    for (const toml::node &one : *array) {
        QString value;
        if (const Result<> read = readText(name, one, value); !read)
            return read;
        values.append(value);
    }
    return {};
}

Result<> readBoolean(const QString &name, const toml::node &node, bool &value)
{
    if (!node.is_boolean())
        return broken(text("project", "%1 must be true or false, without quotes.", {name}), node.source());
    value = node.ref<bool>();
    return {};
}

} // namespace relvar::project
