#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# withlibrary.sh FOLDER VERSION PROGRAM…: runs the test program with the SQLite library in the folder.
folder="$1"
version="$2"
shift 2
if [ ! -e "$folder/libsqlite3.so.0" ]; then
    echo "SKIPPED: SQLite $version is not there. ./dev deps builds it into $folder." >&2
    exit 77
fi
LD_LIBRARY_PATH="$folder${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" RELVAR_TEST_SQLITE="$version" exec "$@"
