package org.threshold.notification.delivery;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.threshold.notification.directory.Duties;
import org.threshold.notification.directory.WhoIsOn.Nobody;

/**
 * Whether nobody would read something urgent now: "nobody on duty in the directory: the next rung
 * at once, never a silent one" (rules.md, section 5). What is not urgent is read when they are
 * back.
 */
@Component
class Attendance {

    private final Duties duties;

    Attendance(Duties duties) {
        this.duties = duties;
    }

    boolean missing(TellRequest request, Instant now) {
        return request.matter().priority().urgent()
                && duties.whoIsOn(request.recipient(), now) instanceof Nobody;
    }
}
