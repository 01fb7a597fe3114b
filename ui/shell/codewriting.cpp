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
    dialect::CompileOptions options = wish.options;
    // Where rows are put aside is Relvar's own business; a framework has nothing that would empty it.
    options.keepDropped = false;
    const Result<plan::MigrationPlan> change = plan::compile(*wish.base, *wish.draft, dialect, options);
    if (!change)
        return fail(change.error());
    if (wish.what == CodeWish::What::Change)
        return wish.framework->migration({*change, wish.name, wish.time, *std::move(files)}, dialect);
    // As the database has it afterwards: views follow the names that they read.
    if (wish.what == CodeWish::What::Entities)
        return wish.framework->entities({change->to, *std::move(files)}, dialect);
    const schema::Schema nothing = dialect.emptySchema();
    const Result<plan::MigrationPlan> whole
        = plan::compile(nothing, diff::pair(nothing, change->to, dialect.rules()), dialect, options);
    if (!whole)
        return fail(whole.error());
    return wish.framework->migration({*whole, wish.name, wish.time, *std::move(files)}, dialect);
}

} // namespace relvar::shell
