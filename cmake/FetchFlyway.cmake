# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DDESTINATION=<folder> -P cmake/FetchFlyway.cmake
# Puts Flyway's command line with what it needs for PostgreSQL and SQLite, and for its answers as JSON, into
# <folder>/flyway/, for the tests labelled interop. What is there in the right version stays. The test that needs it says
# so itself when it is missing, so a machine without network still builds.
cmake_minimum_required(VERSION 3.25)

include("${CMAKE_CURRENT_LIST_DIR}/FetchJar.cmake")

# Group, name, version, SHA-256.
set(archives
    "org/flywaydb flyway-commandline 11.20.3 5fd1b1310e9cbb5d5495e4713c70f1306a6291dded5c532178715f095e77a346"
    "org/flywaydb flyway-core 11.20.3 71dc5aba396aa4636f29f2124fe715fa799e6fd8126ce1bcdf162b4166efab4b"
    "org/flywaydb flyway-database-postgresql 11.20.3 c03f1b2a00fd57ff65df3656f0f18fbe511a82389c6c0b98a3f0a09f9a8cb22f"
    "com/fasterxml/jackson/core jackson-annotations 2.18.2 581bd61000ef7648943f781ca05689e56d03f6052748365a8e2b3a9b5d3fa32f"
    "com/fasterxml/jackson/core jackson-core 2.18.2 d8054ae7c0d1c2d2f55d28e46026ebe5892881f3fab5f439233184381c3b4a1f"
    "com/fasterxml/jackson/core jackson-databind 2.18.2 4b364e6850dc89172fcf1d4dd26b8ff5488eda44ff4657e22dd265203dd5ab3c"
    "com/fasterxml/jackson/dataformat jackson-dataformat-toml 2.18.2 df2c89a381daeaaf1491b2892ff2c0bfdb0b60716d2c0caf94b0775da1db5e27"
    "com/fasterxml/jackson/datatype jackson-datatype-jsr310 2.18.2 e2d202d4606e23aeaf8a5a9632db06f5fefd5b63d251c3f503f9faaa78530e5c"
    "org/postgresql postgresql 42.7.2 0c244ac7d02cf89d8e29852eace6595d75bc4d78581b85b2768460081646a57b"
    "org/xerial sqlite-jdbc 3.50.3.0 a3f53a2aa15ae9425a9e793bbe9c8e5288febeb4b65ef5c1a4e80d4c2045cf08"
)

foreach(archive IN LISTS archives)
    string(REPLACE " " ";" archive "${archive}")
    list(POP_FRONT archive group name version sha256)
    fetch_jar(isThere "${group}/${name}/${version}/${name}-${version}.jar"
        "${DESTINATION}/flyway/${name}-${version}.jar" "${sha256}" "the tests with Flyway")
    if(NOT isThere)
        return()
    endif()
endforeach()
