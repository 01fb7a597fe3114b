// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/codewriting.h"

#include "project/codefiles.h"

using namespace Qt::Literals::StringLiterals;

namespace relvar::shell {

Result<frameworks::Emission> emitCode(const CodeWish &wish, const dialect::Dialect &dialect)
{
    Result<frameworks::Files> files = project::readCodeFiles(wish.folder, wish.framework->reads());
    if (!files)
        return fail(files.error());
    if (wish.what == CodeWish::What::Entities)
        return wish.framework->entities({*wish.draft, *std::move(files)}, dialect);
    dialect::CompileOptions options = wish.options;
    // Where rows are put aside is Relvar's own business; a framework has nothing that would empty it.
    options.keepDropped = false;
    const schema::Schema from = wish.what == CodeWish::What::Whole ? dialect.emptySchema() : *wish.base;
    const Result<plan::MigrationPlan> plan = plan::compile(from, *wish.draft, dialect, options);
    if (!plan)
        return fail(plan.error());
    return wish.framework->migration({*plan, wish.name, wish.time, *std::move(files)}, dialect);
}

const frameworks::Framework *frameworkOf(const QString &formatId)
{
    static const QHash<QString, QString> targets{{u"sea-orm"_s, u"seaorm"_s},
                                                 {u"drizzle"_s, u"drizzle"_s},
                                                 {u"drizzle-journal"_s, u"drizzle"_s},
                                                 {u"prisma"_s, u"prisma"_s},
                                                 {u"fluentorm"_s, u"fluentorm"_s}};
    return frameworks::find(targets.value(formatId));
}

} // namespace relvar::shell
