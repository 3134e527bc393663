package org.threshold.notification.delivery;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.threshold.notification.platform.Wakeup;

/** Between what makes a delivery due and the loop that makes the attempts. */
@Component
public class DueSignal {

    private final Wakeup wakeup = new Wakeup();

    /** Something may be due now. */
    public void wake() {
        wakeup.signal();
    }

    /**
     * Waits until something may be due.
     *
     * @param longest how long at most, real time
     */
    public void await(Duration longest) throws InterruptedException {
        wakeup.await(longest);
    }
}
