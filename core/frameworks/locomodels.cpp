// SPDX-License-Identifier: GPL-3.0-or-later
#include "frameworks/locomodels.h"

#include "frameworks/rustcode.h"

namespace relvar::frameworks {

using namespace Qt::Literals::StringLiterals;

namespace {

QString modelFile(const SeaOrmModel &model)
{
    QString text = u"use sea_orm::entity::prelude::*;\n\npub use super::_entities::"_s + rustName(model.module)
                   + u"::{ActiveModel, Entity, Model};\n\npub type "_s + model.type + u" = Entity;\n\n"_s;
    if (!model.keepsTimeOfUpdate)
        return text + u"impl ActiveModelBehavior for ActiveModel {}\n"_s;
    return text
           + u"#[async_trait::async_trait]\n"
             "impl ActiveModelBehavior for ActiveModel {\n"
             "    async fn before_save<C>(mut self, _db: &C, insert: bool) -> Result<Self, DbErr>\n"
             "    where\n"
             "        C: ConnectionTrait,\n"
             "    {\n"
             "        if !insert && self.updated_at.is_unchanged() {\n"
             "            self.updated_at = sea_orm::ActiveValue::Set(chrono::Utc::now().into());\n"
             "        }\n"
             "        Ok(self)\n"
             "    }\n"
             "}\n"_s;
}

} // namespace

void addLocoModels(SeaOrmEntities &entities, const Files &files)
{
    const QString folder = u"src/models/"_s;
    const QString indexPath = folder + u"mod.rs"_s;
    const QString before = files.value(indexPath);
    const QString newline = before.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    QString index = before;
    const auto declare = [&](const QString &module) {
        if (declaresRustModule(index, module))
            return;
        if (!index.isEmpty() && !index.endsWith(u'\n'))
            index += newline;
        index += rustPublicModule(module, newline);
    };
    declare(u"_entities"_s);
    for (const SeaOrmModel &model : std::as_const(entities.models)) {
        const QString path = folder + model.module + u".rs"_s;
        if (!files.contains(path))
            entities.emission.files.append({.path = path, .before = {}, .text = modelFile(model)});
        declare(model.module);
    }
    if (index != before)
        entities.emission.files.append({.path = indexPath, .before = before, .text = index});
}

} // namespace relvar::frameworks
