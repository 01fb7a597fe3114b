# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DDESTINATION=<folder> -P cmake/FetchPlantUml.cmake
# Puts PlantUML into <folder>/plantuml/plantuml.jar, for the tests. What is there in the right version stays. The test
# that needs it says so itself when it is missing, so a machine without network still builds.
cmake_minimum_required(VERSION 3.25)

set(version 1.2024.7)
set(sha256 cb42e3272fedecc0ed20ee0c9cef31873d1c42a489043971038631d357f467e6)
set(address "https://repo1.maven.org/maven2/net/sourceforge/plantuml/plantuml/${version}/plantuml-${version}.jar")
set(jar "${DESTINATION}/plantuml/plantuml.jar")

if(EXISTS "${jar}")
    file(SHA256 "${jar}" sum)
    if(sum STREQUAL sha256)
        return()
    endif()
endif()
message(STATUS "PlantUML ${version}")
file(DOWNLOAD "${address}" "${jar}.new" STATUS status INACTIVITY_TIMEOUT 60)
list(POP_FRONT status code)
if(NOT code EQUAL 0)
    file(REMOVE "${jar}.new")
    message(WARNING "PlantUML ${version} could not be fetched (${status}): its test will be skipped")
    return()
endif()
file(SHA256 "${jar}.new" sum)
if(NOT sum STREQUAL sha256)
    file(REMOVE "${jar}.new")
    message(FATAL_ERROR "${address} is not the file that was meant: its SHA-256 is ${sum}, not ${sha256}")
endif()
file(RENAME "${jar}.new" "${jar}")
