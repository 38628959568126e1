// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace Lectern::Cli {

struct ListOptions
{
    QString courseFolder; ///< empty: the bundled courses
    bool json = false;
};

/// `lectern-cli list`: what there is, with the ids that the other commands take.
class ListCommand : public Command
{
    Q_OBJECT

public:
    explicit ListCommand(ListOptions options) : m_options(std::move(options)) {}
    void start() override;

private:
    ListOptions m_options;
};

} // namespace Lectern::Cli
