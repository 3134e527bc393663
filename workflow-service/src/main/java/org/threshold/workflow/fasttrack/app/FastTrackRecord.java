package org.threshold.workflow.fasttrack.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.fasttrack.domain.FastTrack;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done here. */
@Service
class FastTrackRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    FastTrackRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    /**
     * Keeps an act.
     *
     * @param why what somebody said; empty when nothing was asked
     */
    void keep(Actor who, String what, FastTrack about, String why) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, FastTrackSteps.CONFERENCE, about.id().value(), cases, why));
    }
}
