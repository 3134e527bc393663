package org.threshold.workflow.strategy.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.strategy.ChildDecision;
import org.threshold.workflow.strategy.MeetingHeld;
import org.threshold.workflow.strategy.domain.Discussion;

/** Keeps in the audit what happens to a discussion, and tells each case's listeners on Kafka. */
@Service
class DiscussionRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;

    DiscussionRecord(AuditTrail audit, EventOutbox events, CaseClock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** Keeps an act, and tells each case of it. */
    void happened(Actor by, String what, Discussion discussion, String why) {
        keep(by, what, discussion, why);
        discussion.caseRefs().forEach(ref -> tell(ref, what, discussion, Map.of()));
    }

    /** Keeps an act that nobody else has to hear of. */
    void keep(Actor by, String what, Discussion discussion, String why) {
        audit.record(
                new AuditEntry(
                        by,
                        what,
                        DiscussionSteps.SUBJECT,
                        discussion.id().value(),
                        discussion.caseRefs(),
                        why));
    }

    /** Keeps what was decided for a child, and tells its case. */
    void decided(Actor by, Discussion discussion, MeetingHeld meeting, ChildDecision decision) {
        String outcome = decision.outcome().kind().code();
        String ref = decision.caseRef().value();
        audit.record(
                new AuditEntry(
                        by,
                        "strategy-discussion-decided",
                        DiscussionSteps.SUBJECT,
                        discussion.id().value(),
                        java.util.List.of(ref),
                        outcome + ": " + decision.reason()));
        tell(
                ref,
                "strategy-discussion-decided",
                discussion,
                Map.of(
                        "outcome", outcome,
                        "meeting", meeting.number(),
                        "heldAt", meeting.heldAt().toString()));
    }

    private void tell(String ref, String name, Discussion discussion, Map<String, Object> more) {
        Map<String, Object> data = new HashMap<>(more);
        data.put("case", ref);
        data.put("discussionId", discussion.id().toString());
        data.put("at", clock.now().toString());
        events.publish(
                new OutgoingEvent(Topics.CASE_EVENTS, ref, "org.threshold." + name + ".v1", data));
    }
}
