// SPDX-License-Identifier: GPL-3.0-or-later
// PlantUML's entity diagrams with crow's feet. https://plantuml.com/ie-diagram
#pragma once

#include "exports/subject.h"

namespace relvar::exports {

[[nodiscard]] QString toPlantUml(const Subject &subject);

} // namespace relvar::exports
