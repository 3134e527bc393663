package org.threshold.notification.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the keys that wait for a person. */
@Service
public class ListParked {

    private final Inbox inbox;

    ListParked(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The parked keys, the longest parked first. */
    @Transactional(readOnly = true)
    public List<ParkedKey> handle() {
        return inbox.parked();
    }
}
