# SPDX-License-Identifier: GPL-3.0-or-later
# Breaks each rule of cmake/CheckLayering.cmake once, in a tree of its own, and wants it to be refused with the
# right words; and wants the tree that breaks none to pass.

cmake_minimum_required(VERSION 3.25)

set(wrong "")

function(write_tree)
    file(REMOVE_RECURSE "${WORK_DIR}")
    file(WRITE "${WORK_DIR}/layers.txt" "\
core/base|base||Core|base.h|values
core/schema|schema|base|Core|schema.h schema.cpp|values
core/diff|diff|schema|Core|diff.h|values
core/dialects/one|dialects/one|diff|Core Sql|one.h|a dialect
core/dialects|dialects|dialects/one|Core|builtin.h|the list
ui/widgets|widgets|base|Core Widgets|button.h|widgets
ui/tree|tree|widgets diff|Core Widgets|tree.h|a tree
ui/grid|grid|widgets|Core Widgets|grid.h|a grid
")
    file(WRITE "${WORK_DIR}/core/base/base.h" "#include <QString>\n#include <QtCore/QList>\n#include <vector>\n")
    file(WRITE "${WORK_DIR}/core/schema/schema.h" "#include \"base/base.h\"\n")
    file(WRITE "${WORK_DIR}/core/schema/schema.cpp" "#include \"schema/schema.h\"\n#include \"schema.moc\"\n")
    file(WRITE "${WORK_DIR}/core/diff/diff.h" "#include \"base/base.h\"\n#include \"schema/schema.h\"\n")
    file(WRITE "${WORK_DIR}/core/dialects/one/one.h" "#include <QSqlDatabase>\n#include \"diff/diff.h\"\n")
    file(WRITE "${WORK_DIR}/core/dialects/builtin.h" "#include \"dialects/one/one.h\"\n")
    file(WRITE "${WORK_DIR}/ui/widgets/button.h" "#include <QPushButton>\n#include <QColor>\n")
    file(WRITE "${WORK_DIR}/ui/tree/tree.h" "#include \"widgets/button.h\"\n#include \"diff/diff.h\"\n")
    file(WRITE "${WORK_DIR}/ui/grid/grid.h" "#include \"widgets/button.h\"\n")
    file(WRITE "${WORK_DIR}/app/designer/main.cpp" "#include \"dialects/builtin.h\"\n#include \"tree/tree.h\"\n")
endfunction()

function(run_check code output)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" "-DROWS=${WORK_DIR}/layers.txt" "-DSOURCE_DIR=${WORK_DIR}"
                "-DQT_INCLUDE_DIR=${QT_INCLUDE_DIR}" -P "${CHECK}"
        RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)
    set(${code} "${result}" PARENT_SCOPE)
    # CMake breaks long messages into lines.
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    set(${output} "${said}" PARENT_SCOPE)
endfunction()

macro(expect_refusal rule words)
    run_check(code output)
    if(code EQUAL 0)
        list(APPEND wrong "${rule}: was accepted")
    else()
        string(FIND "${output}" "${words}" position)
        if(position EQUAL -1)
            list(APPEND wrong "${rule}: was refused with other words: ${output}")
        endif()
    endif()
endmacro()

macro(refuse_include rule file include words)
    write_tree()
    file(APPEND "${WORK_DIR}/${file}" "#include ${include}\n")
    expect_refusal("${rule}" "${words}")
endmacro()

macro(refuse_row rule old new words)
    write_tree()
    file(READ "${WORK_DIR}/layers.txt" rows)
    string(REPLACE "${old}" "${new}" changed "${rows}")
    if(changed STREQUAL rows)
        list(APPEND wrong "${rule}: the row to be changed is not there")
    endif()
    file(WRITE "${WORK_DIR}/layers.txt" "${changed}")
    expect_refusal("${rule}" "${words}")
endmacro()

write_tree()
run_check(code output)
if(NOT code EQUAL 0)
    list(APPEND wrong "the tree that breaks no rule was refused: ${output}")
endif()

refuse_include("a room above" core/base/base.h "\"schema/schema.h\"" "base does not depend on schema")
refuse_include("a room beside" ui/tree/tree.h "\"grid/grid.h\"" "tree does not depend on grid")
refuse_include("a folder that is no room" core/diff/diff.h "\"elsewhere/thing.h\"" "is in no room")
refuse_include("a header without its room" core/diff/diff.h "\"diff.h\"" "is included without its room")
refuse_include("a way out of the folder" core/diff/diff.h "\"../schema/schema.h\"" "walks out of its folder")
refuse_include("a way out, in a program" app/designer/main.cpp "\"../x.h\"" "walks out of its folder")
refuse_include("a module with its folder" core/diff/diff.h "<QtWidgets/QWidget>" "Qt Widgets is not in the QT row of diff")
refuse_include("a widget" core/diff/diff.h "<QWidget>" "Qt Widgets is not in the QT row of diff")
refuse_include("a colour" core/schema/schema.cpp "<QColor>" "Qt Gui is not in the QT row of schema")
refuse_include("a small letter" core/schema/schema.cpp "<qpainter.h>" "Qt Gui is not in the QT row of schema")
refuse_include("a database" core/diff/diff.h "<QSqlDatabase>" "Qt Sql is not in the QT row of diff")
refuse_include("a spaced include" core/diff/diff.h " <QSqlQuery>" "Qt Sql is not in the QT row of diff")
refuse_row("core with widgets" "core/diff|diff|schema|Core|" "core/diff|diff|schema|Core Widgets|"
           "a room of core must not use Qt Widgets")
refuse_row("core with SQL" "core/diff|diff|schema|Core|" "core/diff|diff|schema|Core Sql|"
           "a room of core must not use Qt Sql")
refuse_row("ui with a dialect" "|widgets diff|" "|widgets diff dialects/one|" "must not depend on dialects/one")
refuse_row("ui rooms among each other" "ui/grid|grid|widgets|" "ui/grid|grid|widgets tree|" "not tree")
refuse_row("an unlisted header" "|diff.h|" "||" "core/diff/diff.h: not in the HEADERS or SOURCES of diff")

write_tree()
string(REPEAT "// a line\n" 601 long)
file(WRITE "${WORK_DIR}/core/schema/schema.cpp" "${long}")
expect_refusal("a long file" "601 lines")

if(wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "The layering check is wrong:\n  ${text}\n")
endif()
file(REMOVE_RECURSE "${WORK_DIR}")
