# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DDESTINATION=<folder> -P cmake/FetchPlantUml.cmake
# Puts PlantUML into <folder>/plantuml/plantuml.jar, for the tests. What is there in the right version stays. The test
# that needs it says so itself when it is missing, so a machine without network still builds.
cmake_minimum_required(VERSION 3.25)

include("${CMAKE_CURRENT_LIST_DIR}/FetchJar.cmake")

set(version 1.2024.7)
fetch_jar(isThere "net/sourceforge/plantuml/plantuml/${version}/plantuml-${version}.jar"
    "${DESTINATION}/plantuml/plantuml.jar" cb42e3272fedecc0ed20ee0c9cef31873d1c42a489043971038631d357f467e6
    "the test with PlantUML")
