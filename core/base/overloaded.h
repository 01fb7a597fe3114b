// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor for std::visit made of lambdas.
#pragma once

namespace relvar {

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

template<typename... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace relvar
