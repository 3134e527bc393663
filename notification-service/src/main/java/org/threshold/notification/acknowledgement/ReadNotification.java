package org.threshold.notification.acknowledgement;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.notification.delivery.NotificationId;
import org.threshold.notification.platform.CaseClock;
import org.threshold.notification.platform.security.Caller;
import org.threshold.notification.platform.security.Caller.AgencySystem;
import org.threshold.notification.platform.security.Caller.Operator;
import org.threshold.notification.platform.security.Caller.ServiceSystem;

/** Shows a notification with who acknowledged it, and logs that it was shown, or refused. */
@Service
public class ReadNotification {

    private final NotificationViews views;
    private final AccessLog log;
    private final CaseClock clock;

    ReadNotification(NotificationViews views, AccessLog log, CaseClock clock) {
        this.views = views;
        this.log = log;
        this.clock = clock;
    }

    /** The notification; empty when there is none, or when it was told to another agency. */
    @Transactional
    public Optional<NotificationView> handle(Caller caller, NotificationId id) {
        Optional<NotificationView> view = views.find(id).filter(found -> maySee(caller, found));
        log.add(caller.label(), view.isPresent(), id, clock.now());
        return view;
    }

    private static boolean maySee(Caller caller, NotificationView view) {
        return switch (caller) {
            case AgencySystem(String agency) -> view.request().recipient().agency().equals(agency);
            case ServiceSystem service -> true;
            case Operator operator -> true;
        };
    }
}
