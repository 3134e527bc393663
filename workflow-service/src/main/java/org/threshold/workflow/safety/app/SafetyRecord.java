package org.threshold.workflow.safety.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here, and tells the case's listeners on Kafka. */
@Service
class SafetyRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;
    private final Ids ids;

    SafetyRecord(AuditTrail audit, EventOutbox events, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    /** Something that something is done to: its kind, its id and its case. */
    record Subject(String kind, UUID id, CaseRef caseRef) {}

    Instant now() {
        return clock.now();
    }

    UUID newId() {
        return ids.next();
    }

    /** Keeps an act that nobody else has to hear of. */
    void keep(Actor who, String what, Subject subject, String why) {
        var cases = List.of(subject.caseRef().value());
        audit.record(new AuditEntry(who, what, subject.kind(), subject.id(), cases, why));
    }

    /** Keeps that somebody looked at a list that showed these cases. */
    void looked(Actor who, String what, List<String> cases) {
        audit.record(new AuditEntry(who, what, "list", ids.next(), cases, ""));
    }

    /** Tells the case's listeners of an act: codes and instants only. */
    void tell(String what, Subject subject, Map<String, Object> codes) {
        Map<String, Object> data = new HashMap<>(codes);
        data.put("case", subject.caseRef().value());
        data.put("subjectId", subject.id().toString());
        data.put("at", clock.now().toString());
        events.publish(
                new OutgoingEvent(
                        Topics.CASE_EVENTS,
                        subject.caseRef().value(),
                        "org.threshold." + what + ".v1",
                        data));
    }
}
