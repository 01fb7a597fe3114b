// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/sequence.h"

namespace relvar::edit {

document::Edit sequence(QList<document::Edit> edits)
{
    return [edits = std::move(edits)](const document::Document &document) -> Result<document::Document> {
        Result<document::Document> result = document;
        for (const document::Edit &edit : edits) {
            result = edit(*result);
            if (!result)
                break;
        }
        return result;
    };
}

} // namespace relvar::edit
