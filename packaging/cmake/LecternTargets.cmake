# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Lectern has in common.

# Warnings and Qt definitions for a target of the product.
function(lectern_defaults target)
    # Designated initialisers leave out what has a default: that is what they are for.
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
    target_compile_definitions(${target} PRIVATE
        QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_USE_QSTRINGBUILDER
        QT_NO_KEYWORDS LECTERN_VERSION="${PROJECT_VERSION}")
endfunction()

# The same, without the implicit conversions between QString and char.
function(lectern_product_defaults target)
    lectern_defaults(${target})
    target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
endfunction()
