package org.threshold.notification.acknowledgement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.security.Caller;

/**
 * Shows who was told what about a case, when, by which channel, and who acknowledged it; logs each
 * that was shown.
 */
@Service
public class ReadCaseNotifications {

    private final NotificationViews views;
    private final AccessLog log;
    private final CaseClock clock;

    ReadCaseNotifications(NotificationViews views, AccessLog log, CaseClock clock) {
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    /** All of a case, in the order in which they were asked for; none when nobody was told. */
    @Transactional
    public List<NotificationView> handle(Caller caller, String caseRef) {
        List<NotificationView> about = views.about(caseRef);
        about.forEach(view -> log.add(caller.label(), true, view.request().id(), clock.now()));
        return about;
    }
}
