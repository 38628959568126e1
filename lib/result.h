// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace Lectern {

/// What kind of failure an Error is, so that callers can branch without reading its text.
enum class ErrorCode {
    NotFound,       ///< a file, folder, lesson, exercise or program that does not exist
    Unreadable,     ///< it exists, but cannot be read, or is not what it should be
    InvalidCourse,  ///< a course breaks the rules of lessons/FORMAT.md
    InvalidInput,   ///< an argument or a setting makes no sense
    NoInterpreter,  ///< no usable Python
    MissingPackage, ///< the chosen Python lacks a package that is needed
    CannotWrite,    ///< a file or folder cannot be written
    NoContainment,  ///< this system cannot contain code from elsewhere
};

/// An expected failure: a code for programs, a place and a sentence for people.
struct Error
{
    ErrorCode code = ErrorCode::InvalidInput;
    QString message; ///< what is wrong and what to do next; one or two sentences, translated
    QString where;   ///< "file:line", a file or a program; may be empty

    /// "where: message", or the message alone.
    QString text() const
    {
        return where.isEmpty() ? message : where + QStringLiteral(": ") + message;
    }

    bool operator==(const Error &) const = default;
};

/// Either a value or an Error. Broken invariants are not Errors, and a learner's failing
/// program is not one either: it is data (see RunOutcome).
template <typename T>
using Result = std::expected<T, Error>;

} // namespace Lectern
