// SPDX-License-Identifier: GPL-3.0-or-later
// A private server for the demo that needs one: it ends with the object, and everything that was tried on it is gone.
#pragma once

#include "base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace relvar::postgresql {
class ScratchCluster;
}

namespace relvar::designer {

class DemoServer
{
public:
    /// Takes a second or two. Errors: dialect::ScratchError::Unavailable says what is missing here.
    [[nodiscard]] static Result<std::unique_ptr<DemoServer>> start();
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    /// The folder of a demo project whose connection is a database of the server. Lives as long as the object.
    [[nodiscard]] QString source() const;

private:
    DemoServer();
    Result<> prepare();

    std::unique_ptr<postgresql::ScratchCluster> m_cluster;
    QTemporaryDir m_folder;
};

} // namespace relvar::designer
