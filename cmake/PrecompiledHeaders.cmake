# SPDX-License-Identifier: GPL-3.0-or-later
# The headers of others that most of our sources include, parsed once for core and once for ui instead of once for each
# source: it halves the time of a build. Ours are not among them, so that a change of one rebuilds only what includes it.
# A source still includes what it uses; -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON builds without them, as ./dev check does.

set(core_headers
    <algorithm> <array> <cmath> <functional> <limits> <map> <memory> <mutex> <optional> <ranges> <tuple> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject> <QRectF> <QRegularExpression> <QSet>
    <QString> <QStringList> <QVariant>
    <tl/expected.hpp>)
set(ui_headers
    ${core_headers}
    <QAbstractTableModel> <QAction> <QApplication> <QCheckBox> <QClipboard> <QComboBox> <QDialog> <QDialogButtonBox> <QFileDialog>
    <QFontMetricsF> <QFormLayout> <QGuiApplication> <QHBoxLayout> <QHeaderView> <QIcon> <QKeyEvent> <QLabel> <QLineEdit>
    <QListWidget> <QMenu> <QMouseEvent> <QPainter> <QPainterPath> <QPlainTextEdit> <QPointer> <QProgressBar> <QPushButton>
    <QSplitter> <QStackedWidget> <QStyledItemDelegate> <QTabWidget> <QTableView> <QThreadPool> <QTimer> <QToolButton>
    <QTreeView> <QVBoxLayout> <QWidget>)

# use_precompiled_headers(<target> [<Qt module>…]): those of ui when the target uses Qt Widgets
function(use_precompiled_headers target)
    precompiled_part(part ${ARGN})
    target_precompile_headers("${target}" REUSE_FROM relvar_precompiled_${part})
endfunction()

# use_precompiled_test_headers(<target> [<Qt module>…]): those that tests/support makes, for a source of a test
function(use_precompiled_test_headers target)
    # Qt Test has more in it where Qt Gui is used.
    if("Gui" IN_LIST ARGN AND NOT "Widgets" IN_LIST ARGN)
        use_precompiled_headers("${target}")
        return()
    endif()
    precompiled_part(part ${ARGN})
    target_precompile_headers("${target}" REUSE_FROM relvar_precompiled_test_${part})
endfunction()

function(precompiled_part variable)
    if("Widgets" IN_LIST ARGN)
        set(${variable} ui PARENT_SCOPE)
    else()
        set(${variable} core PARENT_SCOPE)
    endif()
endfunction()

# add_precompiled_headers(<target> <header>…): nobody includes or links it, its compiled headers are what it is for.
function(add_precompiled_headers target)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp" CONTENT "" @ONLY)
    add_library("${target}" OBJECT "${CMAKE_CURRENT_BINARY_DIR}/precompiled.cpp")
    set_target_properties("${target}" PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_precompile_headers("${target}" PRIVATE ${ARGN})
endfunction()

add_precompiled_headers(relvar_precompiled_core ${core_headers})
target_link_libraries(relvar_precompiled_core PRIVATE Qt6::Core)
add_precompiled_headers(relvar_precompiled_ui ${ui_headers})
target_link_libraries(relvar_precompiled_ui PRIVATE Qt6::Widgets)
