package org.threshold.workflow.agreement.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.agreement.domain.WrittenAgreement;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done with agreements, and tells the case’s listeners on Kafka. */
@Service
class AgreementRecord {

    private static final String STATE_CHANGED = "org.threshold.written-agreement-state-changed.v1";

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;
    private final Ids ids;

    AgreementRecord(AuditTrail audit, EventOutbox events, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    /** Keeps an act that nobody else has to hear of. */
    void keep(Actor who, String what, WrittenAgreement agreement, String why) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        AgreementSteps.AGREEMENT,
                        agreement.id().value(),
                        List.of(agreement.caseRef().value()),
                        why));
    }

    /** Keeps that somebody looked at all the agreements of a case. */
    void looked(Actor who, CaseRef ref) {
        audit.record(
                new AuditEntry(
                        who,
                        "written-agreements-read",
                        "case",
                        ids.next(),
                        List.of(ref.value()),
                        ""));
    }

    /** Keeps an act and tells the case’s listeners how the agreement stands: codes only. */
    void tell(Actor who, String what, WrittenAgreement agreement, String why) {
        keep(who, what, agreement, why);
        String ref = agreement.caseRef().value();
        events.publish(
                new OutgoingEvent(
                        Topics.CASE_EVENTS,
                        ref,
                        STATE_CHANGED,
                        Map.of(
                                "case", ref,
                                "subjectId", agreement.id().toString(),
                                "state", agreement.state().code(),
                                "at", clock.now().toString())));
    }
}
