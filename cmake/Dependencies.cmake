# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that is not ours, in one place: docs/dependencies.md says why each is here.
# The rest is header-only and found by the compiler: tl::expected (libexpected-dev).

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport Svg DBus LinguistTools)
find_package(SQLite3 3.40 REQUIRED)      # SQLite::SQLite3
find_package(CLI11 REQUIRED)             # CLI11::CLI11
find_package(tomlplusplus REQUIRED)      # tomlplusplus::tomlplusplus
find_package(PostgreSQL 10 REQUIRED)     # PostgreSQL::PostgreSQL: libpq
find_package(Qt6Keychain 0.13 REQUIRED)  # qt6keychain

if(BUILD_TESTING)
    find_package(rapidcheck REQUIRED)    # rapidcheck
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    # Without QT_TESTCASE_BUILDDIR and QT_TESTCASE_SOURCEDIR, which nothing here asks for: a path in the command line
    # keeps the compiler's cache from serving the tests of another clone.
    set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
endif()

find_package(PkgConfig REQUIRED)
pkg_check_modules(Graphviz REQUIRED IMPORTED_TARGET libgvc libcgraph) # PkgConfig::Graphviz

# QScintilla brings no CMake package. Its headers use Qt's keywords `signals` and `slots`, which are off here, so a
# source that includes them defines the two first.
find_path(QScintilla_INCLUDE_DIR Qsci/qsciscintilla.h PATHS ${Qt6Core_INCLUDE_DIRS} REQUIRED)
find_library(QScintilla_LIBRARY NAMES qscintilla2_qt6 REQUIRED)
add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
set_target_properties(QScintilla::QScintilla PROPERTIES
    IMPORTED_LOCATION "${QScintilla_LIBRARY}"
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES "${QScintilla_INCLUDE_DIR}"
    INTERFACE_INCLUDE_DIRECTORIES "${QScintilla_INCLUDE_DIR}"
    INTERFACE_LINK_LIBRARIES "Qt6::Widgets")

# libpg_query brings no package description either.
find_path(PgQuery_INCLUDE_DIR pg_query.h REQUIRED)
find_library(PgQuery_LIBRARY NAMES pg_query REQUIRED)
add_library(PgQuery::PgQuery UNKNOWN IMPORTED)
set_target_properties(PgQuery::PgQuery PROPERTIES
    IMPORTED_LOCATION "${PgQuery_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${PgQuery_INCLUDE_DIR}")
