# SPDX-License-Identifier: GPL-3.0-or-later
# Rooms and their tests. A room is a folder of core/ or ui/, one library, one namespace, one include prefix and one
# folder of tests, all with the same name.

# add_layer(<name>
#     PURPOSE <one line>
#     [DEPENDS <room>…]     rooms whose headers this one may include, all made before it: a cycle cannot be written
#     [QT <module>…]        Qt modules whose headers this room itself includes; Core is always there
#     [LIBS <target>…]      libraries of others, used in the sources only
#     [SOURCES <file>…]     a room without sources is a header-only library
#     [HEADERS <file>…]     every header, also the private ones: each must compile alone
# )
#
# core/diff is add_layer(diff …) and makes the target relvar_diff; core/dialects/sqlite is add_layer(dialects/sqlite …)
# and makes relvar_dialects_sqlite; ui/shell is add_layer(shell …) and makes relvar_shell.
function(add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "PURPOSE" "DEPENDS;QT;LIBS;SOURCES;HEADERS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "add_layer(${name}): unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_PURPOSE)
        message(FATAL_ERROR "add_layer(${name}): PURPOSE is missing: say in one line what the room is for")
    endif()

    cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${PROJECT_SOURCE_DIR}" OUTPUT_VARIABLE folder)
    if(NOT folder MATCHES "^(core|ui)/(.+)$" OR NOT CMAKE_MATCH_2 STREQUAL name)
        message(FATAL_ERROR "add_layer(${name}): the room lives in ${folder}, name and folder must be the same")
    endif()
    set(include_root "${PROJECT_SOURCE_DIR}/${CMAKE_MATCH_1}")

    set(libraries Qt6::Core)
    foreach(module IN LISTS arg_QT)
        list(APPEND libraries "Qt6::${module}")
    endforeach()
    foreach(room IN LISTS arg_DEPENDS)
        layer_target(target "${room}")
        if(NOT TARGET "${target}")
            message(FATAL_ERROR "add_layer(${name}): there is no room ${room} yet. A room may use only rooms that are "
                                "made before it, see the order in core/CMakeLists.txt and ui/CMakeLists.txt")
        endif()
        list(APPEND libraries "${target}")
    endforeach()

    layer_target(target "${name}")
    if(arg_SOURCES)
        set(scope PUBLIC)
        # Static, or shared where BUILD_SHARED_LIBS says so (CMakePresets.json).
        add_library("${target}" ${arg_SOURCES})
        set_target_properties("${target}" PROPERTIES DEFINE_SYMBOL ""
            UNITY_BUILD "${RELVAR_COMPILE_TOGETHER}" UNITY_BUILD_BATCH_SIZE 12)
        target_link_libraries("${target}" PRIVATE ${arg_LIBS})
        use_precompiled_headers("${target}" ${arg_QT})
    else()
        set(scope INTERFACE)
        add_library("${target}" INTERFACE)
        target_link_libraries("${target}" INTERFACE ${arg_LIBS})
    endif()
    target_link_libraries("${target}" ${scope} ${libraries})
    set_target_properties("${target}" PROPERTIES RELVAR_QT "Core;${arg_QT}")
    target_include_directories("${target}" ${scope} "${include_root}")
    if(arg_HEADERS)
        target_sources("${target}" ${scope} FILE_SET HEADERS BASE_DIRS "${include_root}" FILES ${arg_HEADERS})
        compile_headers_alone("${target}" "${include_root}" "${arg_QT}" ${arg_HEADERS})
    endif()

    # A semicolon would end the row.
    string(REPLACE ";" "," purpose "${arg_PURPOSE}")
    list(JOIN arg_DEPENDS " " depends)
    list(JOIN arg_QT " " modules)
    list(JOIN arg_SOURCES " " sources)
    list(JOIN arg_HEADERS " " headers)
    set_property(GLOBAL APPEND PROPERTY RELVAR_LAYER_ROWS
        "${folder}|${name}|${depends}|Core ${modules}|${sources} ${headers}|${purpose}")
endfunction()

# The target `headers` compiles each header of each room alone. CMake's own VERIFY_INTERFACE_HEADER_SETS does so without
# precompiled headers, which takes four times as long.
function(compile_headers_alone target include_root modules)
    set(sources "")
    foreach(header IN LISTS ARGN)
        cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY "${include_root}" OUTPUT_VARIABLE room)
        set(source "${CMAKE_CURRENT_BINARY_DIR}/headers/${header}.cpp")
        file(CONFIGURE OUTPUT "${source}" CONTENT "#include \"${room}/${header}\"\n" @ONLY)
        list(APPEND sources "${source}")
    endforeach()
    add_library("${target}_headers" OBJECT EXCLUDE_FROM_ALL ${sources})
    set_target_properties("${target}_headers" PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries("${target}_headers" PRIVATE "${target}")
    use_precompiled_headers("${target}_headers" ${modules})
    if(NOT TARGET headers)
        add_custom_target(headers)
    endif()
    add_dependencies(headers "${target}_headers")
endfunction()

# The library of a room: dialects/sqlite → relvar_dialects_sqlite.
function(layer_target variable room)
    string(REPLACE "/" "_" suffix "${room}")
    set(${variable} "relvar_${suffix}" PARENT_SCOPE)
endfunction()

# Writes what add_layer() was told, one row a room, for the test `layering` (cmake/CheckLayering.cmake):
# folder|name|rooms it depends on|Qt modules|files|purpose
function(write_layer_rows file)
    get_property(rows GLOBAL PROPERTY RELVAR_LAYER_ROWS)
    list(JOIN rows "\n" text)
    file(CONFIGURE OUTPUT "${file}" CONTENT "${text}\n" @ONLY)
endfunction()

# add_rooms(<room>…) adds the folders in this order.
function(add_rooms)
    foreach(room IN LISTS ARGN)
        add_subdirectory("${room}")
    endforeach()
endfunction()

# add_room_test(<room> <name>
#     [SOURCES <file>…]     more than tst_<name>.cpp
#     [LIBS <target>…]      more than the room's library, Qt6::Test and relvar_test_support
#     [LABELS <label>…]     `long` is left out of the default run, see CMakePresets.json
#     [TIMEOUT <seconds>]   300 when not given
# )
# makes the executable tst_<room>_<name> (diff, laws → tst_diff_laws) from tests/<room>/tst_<name>.cpp and the test
# <room>/<name>.
function(add_room_test room name)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "add_room_test(${room} ${name}): unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(sources "tst_${name}.cpp" ${arg_SOURCES})
    list(REMOVE_DUPLICATES sources)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()

    layer_target(library "${room}")
    string(REPLACE "/" "_" prefix "${room}")
    set(target "tst_${prefix}_${name}")
    add_executable("${target}" ${sources})
    test_moc("${target}" "tst_${name}")
    target_link_libraries("${target}" PRIVATE "${library}" ${arg_LIBS} relvar_test_support Qt6::Test)
    get_target_property(modules "${library}" RELVAR_QT)
    use_precompiled_test_headers("${target}" ${modules})

    add_test(NAME "${room}/${name}" COMMAND "${target}")
    set_tests_properties("${room}/${name}" PROPERTIES
        TIMEOUT "${arg_TIMEOUT}"
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen"
        # Migration tools, where ./dev puts them.
        ENVIRONMENT_MODIFICATION
            "PATH=path_list_prepend:${PROJECT_SOURCE_DIR}/build/tools/node_modules/.bin;PATH=path_list_prepend:${PROJECT_SOURCE_DIR}/build/tools/go/bin")
endfunction()

# test_moc(<target> <source without .cpp>): what a test source includes of itself at its end. The tests do without AUTOMOC
# (tests/CMakeLists.txt).
function(test_moc target source)
    qt_generate_moc("${source}.cpp" "${source}.moc" TARGET "${target}")
    target_sources("${target}" PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${source}.moc")
    target_include_directories("${target}" PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
endfunction()
