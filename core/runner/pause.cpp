// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/pause.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace relvar::runner {

bool pause(int milliseconds, const database::CancelToken &cancel)
{
    std::mutex mutex;
    std::condition_variable woken;
    bool stop = false;
    const database::Interruptible interruptible(cancel, [&] {
        const std::lock_guard lock(mutex);
        stop = true;
        woken.notify_one();
    });
    if (cancel.isCancelled())
        return false;
    std::unique_lock lock(mutex);
    return !woken.wait_for(lock, std::chrono::milliseconds(milliseconds), [&stop] { return stop; });
}

} // namespace relvar::runner
