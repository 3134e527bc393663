package org.threshold.workflow.access.app;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.domain.SessionBook;
import org.threshold.workflow.access.domain.SessionalDays;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.RealTime;

/** Gives what is entered its id and instant, and keeps in the audit that it was. */
@Service
class SessionRecord {

    private final Entrance entrance;
    private final AccessLog log;
    private final RealTime time;
    private final Ids ids;

    SessionRecord(Entrance entrance, AccessLog log, RealTime time, Ids ids) {
        this.entrance = entrance;
        this.log = log;
        this.time = time;
        this.ids = ids;
    }

    LocalDate today() {
        return entrance.today();
    }

    SessionBook.Entry entry(StaffId whose, SessionalDays days, Actor by) {
        return new SessionBook.Entry(ids.next(), whose, days, by, time.now());
    }

    void entered(Actor who, StaffId whose) {
        log.sessionEntered(who, whose);
    }
}
