# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources into .ts files:
#   cmake -DSOURCE_DIR=… -DWORK_DIR=… -DLUPDATE=… "-DTS_FILES=…;…" -P ExtractTexts.cmake
# lupdate knows text("context", "source") as an alias of translate(), but steps over those with arguments: what it expects
# third is a string. So it reads a copy in which the arguments stand in parentheses of their own.
set(string [["([^"\\]|\\.)*"]])
set(blank "[ \n]*")
set(with_arguments "([^A-Za-z_])text\\((${blank}${string}${blank},${blank}${string}(${blank}${string})*),${blank}([^\" \n])")

file(REMOVE_RECURSE "${WORK_DIR}")
file(GLOB_RECURSE sources RELATIVE "${SOURCE_DIR}"
     "${SOURCE_DIR}/core/*.cpp" "${SOURCE_DIR}/core/*.h" "${SOURCE_DIR}/ui/*.cpp" "${SOURCE_DIR}/ui/*.h"
     "${SOURCE_DIR}/app/*.cpp" "${SOURCE_DIR}/app/*.h")
foreach(source IN LISTS sources)
    file(READ "${SOURCE_DIR}/${source}" content)
    string(REGEX REPLACE "${with_arguments}" "\\1text(\\2), (\\7" content "${content}")
    file(WRITE "${WORK_DIR}/${source}" "${content}")
endforeach()

foreach(file IN LISTS TS_FILES)
    set(only -target-language en)
    if(file MATCHES "relvar_([^/]*)[.]ts$")
        set(only -target-language "${CMAKE_MATCH_1}")
        if(CMAKE_MATCH_1 STREQUAL "en")
            # What is not plural is English as it is.
            set(only -pluralonly)
        endif()
    endif()
    execute_process(
        COMMAND "${LUPDATE}" -silent -no-obsolete -locations none -source-language en ${only}
                -tr-function-alias translate+=text core ui app -ts "${file}"
        WORKING_DIRECTORY "${WORK_DIR}"
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
