# SPDX-License-Identifier: GPL-3.0-or-later
# Finds QScintilla for Qt 6; upstream ships no CMake package.
# Defines the target QScintilla::QScintilla.
find_path(QScintilla_INCLUDE_DIR Qsci/qsciscintilla.h PATH_SUFFIXES qt6)
find_library(QScintilla_LIBRARY qscintilla2_qt6)
if(QScintilla_INCLUDE_DIR)
    file(STRINGS "${QScintilla_INCLUDE_DIR}/Qsci/qsciglobal.h" version REGEX "QSCINTILLA_VERSION_STR")
    string(REGEX MATCH "[0-9]+\\.[0-9.]+" QScintilla_VERSION "${version}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QScintilla
    REQUIRED_VARS QScintilla_LIBRARY QScintilla_INCLUDE_DIR VERSION_VAR QScintilla_VERSION)
if(QScintilla_FOUND AND NOT TARGET QScintilla::QScintilla)
    add_library(QScintilla::QScintilla INTERFACE IMPORTED)
    target_include_directories(QScintilla::QScintilla INTERFACE ${QScintilla_INCLUDE_DIR})
    target_link_libraries(QScintilla::QScintilla INTERFACE ${QScintilla_LIBRARY} Qt6::Widgets)
endif()
