# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings are errors, in every target of ours, and Qt's conveniences that hide mistakes are off.

add_compile_options(
    -Wall
    -Wextra
    -Wpedantic
    -Wshadow
    -Wnon-virtual-dtor
    -Woverloaded-virtual
    -Wimplicit-fallthrough
    -Werror
    # A designated initializer names what differs from the default and leaves the rest out.
    -Wno-missing-field-initializers
)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(
        # GCC 12 reports std::string and std::variant of its own library here: https://gcc.gnu.org/PR105329, PR105562
        -Wno-restrict
        -Wno-error=maybe-uninitialized
    )
endif()

add_compile_definitions(
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
