package org.threshold.workflow.access.app;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.AccessLog;
import org.threshold.workflow.access.StaffId;
import org.threshold.workflow.access.StaffMember;
import org.threshold.workflow.access.app.SignInOutcome.NotToday;
import org.threshold.workflow.access.app.SignInOutcome.Welcome;
import org.threshold.workflow.access.domain.SessionBook;
import org.threshold.workflow.platform.RealTime;

/**
 * Lets in whose account holds today. The wall clock decides and not the time of cases: who may come
 * in is no matter of a demonstration’s time.
 */
@Service
public class Entrance {

    /** Where the days of sessions are. */
    public static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final SessionBook book;
    private final AccessLog log;
    private final RealTime time;

    Entrance(SessionBook book, AccessLog log, RealTime time) {
        this.book = book;
        this.log = log;
        this.time = time;
    }

    /** Whether an account holds now: always, or because of one of its sessions. */
    public boolean holds(StaffId staff) {
        return book.of(staff).holds(today());
    }

    /** For somebody who has shown who they are; what becomes of it is kept under their name. */
    SignInOutcome admit(StaffMember member) {
        var sessional = book.of(member.id());
        if (sessional.holds(today())) {
            log.signedIn(member.actor());
            return new Welcome(member);
        }
        log.outsideSession(member.actor());
        return new NotToday(sessional.next(today()), sessional.ring());
    }

    LocalDate today() {
        return time.now().atZone(ENGLAND).toLocalDate();
    }
}
