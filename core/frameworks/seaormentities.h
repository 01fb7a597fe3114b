// SPDX-License-Identifier: GPL-3.0-or-later
// Entities of SeaORM, one file a table, for SeaORM itself and for those who use it.
// https://www.sea-ql.org/SeaORM/docs/generate-entity/entity-format
#pragma once

#include "frameworks/framework.h"

namespace relvar::frameworks {

struct SeaOrmPlace
{
    /// "src/entities", without a slash at the end.
    QString folder;
    /// "mod.rs" or, in a crate of its own, "lib.rs".
    QString index = QStringLiteral("mod.rs");
    enum class Form {
        /// People may write into the files, outside of the markers.
        SeaOrm,
        /// Nobody writes into the folder but generators, models can be serialized, and what people add to a model is in
        /// a
        /// second file.
        Loco,
    };
    Form form = Form::SeaOrm;
};

struct SeaOrmModel
{
    /// "users", without r#.
    QString module;
    /// "Users"
    QString type;
    /// It has updated_at, which takes no NULL, with a time zone.
    bool keepsTimeOfUpdate = false;
};

struct SeaOrmEntities
{
    Emission emission;
    QList<SeaOrmModel> models;
};

[[nodiscard]] SeaOrmEntities seaOrmEntities(const EntitiesRequest &request, const dialect::Dialect &dialect,
                                            const SeaOrmPlace &place);

} // namespace relvar::frameworks
