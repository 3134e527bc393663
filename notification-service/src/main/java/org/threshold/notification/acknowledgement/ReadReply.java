package org.threshold.notification.acknowledgement;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.security.Caller;

/** Shows what an agency has written, to Threshold's own services, and logs that it was shown. */
@Service
public class ReadReply {

    private final Replies replies;
    private final AccessLog log;
    private final CaseClock clock;

    ReadReply(Replies replies, AccessLog log, CaseClock clock) {
        this.replies = replies;
        this.log = log;
        this.clock = clock;
    }

    /** The reply with a number; empty when the notification has none. */
    @Transactional
    public Optional<Replies.Kept> handle(Caller caller, NotificationId id, int number) {
        var found = replies.find(id, number);
        log.add(caller.label(), found.isPresent(), id, clock.now());
        return found;
    }
}
