// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/format.h"

#include "exports/dbml.h"
#include "exports/dictionary.h"
#include "exports/mermaid.h"
#include "exports/plantuml.h"

#include <QFileInfo>

#include <algorithm>

namespace relvar::exports {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename Predicate>
const Format *find(Predicate predicate)
{
    const QList<Format> &all = formats();
    const auto found = std::find_if(all.cbegin(), all.cend(), predicate);
    return found == all.cend() ? nullptr : &*found;
}

} // namespace

const QList<Format> &formats()
{
    static const QList<Format> all{
        {u"mermaid"_s, u"Mermaid"_s, {u"mmd"_s, u"mermaid"_s}, toMermaid},
        {u"dbml"_s, u"DBML"_s, {u"dbml"_s}, toDbml},
        {u"plantuml"_s, u"PlantUML"_s, {u"puml"_s, u"plantuml"_s, u"pu"_s, u"iuml"_s}, toPlantUml},
        {u"sql"_s, u"SQL"_s, {u"sql"_s}, toSql, false, true},
        {u"html"_s, u"HTML"_s, {u"html"_s, u"htm"_s}, toHtml, true, false},
        {u"markdown"_s, u"Markdown"_s, {u"md"_s, u"markdown"_s}, toMarkdown},
    };
    return all;
}

const Format *format(const QString &id)
{
    return find([&id](const Format &each) { return each.id == id; });
}

const Format *formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return find([&ending](const Format &each) { return each.endings.contains(ending); });
}

} // namespace relvar::exports
