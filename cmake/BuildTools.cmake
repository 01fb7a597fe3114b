# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a build quicker when it is there, and the sanitizers that a preset asks for. Nothing here changes what
# the program does.

set(RELVAR_SANITIZE "" CACHE STRING "Sanitizers to build with, for example 'address,undefined' or 'thread'")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()

find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

if(RELVAR_SANITIZE)
    add_compile_options("-fsanitize=${RELVAR_SANITIZE}" -fno-omit-frame-pointer)
    add_link_options("-fsanitize=${RELVAR_SANITIZE}")
    if(RELVAR_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
