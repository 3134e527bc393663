package org.threshold.workflow.onduty.adapter.timer;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.threshold.workflow.onduty.app.RefreshCopy;

/** Has the copy of the directory's answer refreshed every five minutes. */
@Component
class CopyTimer {

    private final RefreshCopy refresh;

    CopyTimer(RefreshCopy refresh) {
        this.refresh = refresh;
    }

    /**
     * At a rate, since what runs with a delay shares one thread: a directory that hangs must not
     * hold up those who tell people of a limit.
     */
    @Scheduled(fixedRate = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void refresh() {
        refresh.handle();
    }
}
