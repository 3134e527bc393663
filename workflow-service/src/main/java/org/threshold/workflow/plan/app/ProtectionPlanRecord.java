package org.threshold.workflow.plan.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.plan.domain.Meeting;
import org.threshold.workflow.plan.domain.ProtectionPlan;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;

/** Keeps in the audit what is done here. */
@Service
class ProtectionPlanRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;
    private final Entries entries;

    ProtectionPlanRecord(AuditTrail audit, CaseClock clock, Ids ids, Entries entries) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.entries = entries;
    }

    Instant now() {
        return clock.now();
    }

    /** The day in England. */
    LocalDate today() {
        return WorkingTime.dayOf(clock.now());
    }

    /** Keeps when a meeting was, that it is recorded now, and why it is late. */
    void held(Actor who, ProtectionPlan about, Meeting meeting, String whyLate) {
        entries.kept(
                who,
                new NewEntry(
                        meeting.entry(),
                        about.about().caseRef(),
                        NewEntry.within(meeting.on(), now()),
                        whyLate),
                now());
    }

    UUID newId() {
        return ids.next();
    }

    /**
     * Keeps an act.
     *
     * @param why what somebody said; empty when nothing was asked
     */
    void keep(Actor who, String what, ProtectionPlan about, String why) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, ProtectionPlanSteps.PLAN, about.id().value(), cases, why));
    }
}
