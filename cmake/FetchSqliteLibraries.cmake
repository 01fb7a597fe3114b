# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DDESTINATION=<folder> -P cmake/FetchSqliteLibraries.cmake
# Builds the SQLite libraries that the tests run with beside the distribution's into <folder>/sqlite-<version>/, each
# under the name that programs load: libsqlite3.so.0. What is there stays. The tests that need one say so themselves
# when it is missing, so a machine without network still builds.
cmake_minimum_required(VERSION 3.25)

# The oldest that Relvar takes, the first with DROP COLUMN, one that is widespread, and the two that learnt to alter
# constraints. The sources are those of sqlite.org as the npm package better-sqlite3 carries them: version of SQLite,
# version of the package, SHA-256 of its archive.
set(libraries
    3.31.1 6.0.0 afe52e3b57952997be82f543d5efce95de2e5a32d1e8b7c400288dbbcbdfe331
    3.35.2 7.4.0 d926a8d2da36f42ae1b004553b8412de3b82db5e2894b61e2ed88a123b5adfa3
    3.45.1 9.4.0 b9d63aa3ff1d85b5c110ba3f23e5989920c8c27a41841569c82906b274f8cb13
    3.53.3 13.0.0 e9dd27697f55003f595f3c007398c489d443528e03868e1a04315b2ae1a2c2f0
    3.54.1 13.2.0 40487589df3496f2ee0079d22b73c63fccebe7db0e8ee9a2c42421861e321e0b
)
# What Debian's library has switched on, as far as a schema can tell.
set(options
    COLUMN_METADATA DBSTAT_VTAB FTS3 FTS3_PARENTHESIS FTS3_TOKENIZER FTS4 FTS5 JSON1 LOAD_EXTENSION MATH_FUNCTIONS
    PREUPDATE_HOOK RTREE GEOPOLY SESSION STMTVTAB UNLOCK_NOTIFY
)
list(TRANSFORM options PREPEND -DSQLITE_ENABLE_)

find_program(npm npm)
find_program(compiler NAMES gcc cc)
if(NOT npm OR NOT compiler)
    message(WARNING "npm and a C compiler are needed for other SQLite versions: their tests will be skipped")
    return()
endif()

function(build_library version package sha256)
    set(folder "${DESTINATION}/sqlite-${version}")
    if(EXISTS "${folder}/libsqlite3.so.0")
        return()
    endif()

    message(STATUS "SQLite ${version}")
    set(work "${folder}.new")
    file(REMOVE_RECURSE "${work}")
    file(MAKE_DIRECTORY "${work}")
    execute_process(
        COMMAND "${npm}" pack --silent "better-sqlite3@${package}"
        WORKING_DIRECTORY "${work}"
        RESULT_VARIABLE code
        OUTPUT_QUIET
    )
    set(archive "${work}/better-sqlite3-${package}.tgz")
    if(NOT code EQUAL 0 OR NOT EXISTS "${archive}")
        file(REMOVE_RECURSE "${work}")
        message(WARNING "The sources of SQLite ${version} could not be fetched: its tests will be skipped")
        return()
    endif()
    file(SHA256 "${archive}" sum)
    if(NOT sum STREQUAL sha256)
        file(REMOVE_RECURSE "${work}")
        message(FATAL_ERROR "better-sqlite3 ${package} is not the package that was meant: its SHA-256 is ${sum}, "
                            "not ${sha256}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${work}")
    # Older packages have an archive inside the archive.
    set(sources "${work}/package/deps/sqlite3")
    if(EXISTS "${sources}.tar.gz")
        file(ARCHIVE_EXTRACT INPUT "${sources}.tar.gz" DESTINATION "${sources}")
    endif()
    execute_process(
        COMMAND
            "${compiler}" -O1 -w -shared -fPIC -pthread ${options} -DSQLITE_THREADSAFE=1
            -Wl,-soname,libsqlite3.so.0 -o "${work}/libsqlite3.so.0" "${sources}/sqlite3.c" -lm -ldl
        RESULT_VARIABLE code
    )
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "SQLite ${version} could not be built")
    endif()
    # Last, so that half of a library is never taken for one.
    file(MAKE_DIRECTORY "${folder}")
    file(RENAME "${work}/libsqlite3.so.0" "${folder}/libsqlite3.so.0")
    file(REMOVE_RECURSE "${work}")
endfunction()

while(libraries)
    list(POP_FRONT libraries version package sha256)
    build_library("${version}" "${package}" "${sha256}")
endwhile()
