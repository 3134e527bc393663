package org.threshold.notification.platform.outbox;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Wakeup;

/** Between the commit that writes a row and the relay that sends it. */
@Component
class RelaySignal {

    private final Wakeup wakeup = new Wakeup();

    void wake() {
        wakeup.signal();
    }

    void await(Duration longest) throws InterruptedException {
        wakeup.await(longest);
    }
}
