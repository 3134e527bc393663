package org.threshold.workflow.enquiry.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.enquiry.domain.Enquiry;
import org.threshold.workflow.entry.Entries;
import org.threshold.workflow.entry.NewEntry;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;

/** Keeps in the audit what happens to an enquiry, and tells the case's listeners on Kafka. */
@Service
class EnquiryRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;
    private final Entries entries;

    EnquiryRecord(AuditTrail audit, EventOutbox events, CaseClock clock, Entries entries) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.entries = entries;
    }

    Instant now() {
        return clock.now();
    }

    Stamp stamp(Actor by) {
        return new Stamp(by, clock.now());
    }

    /** Keeps when an entry happened, that it is recorded now, and why it is late. */
    void entry(Actor by, NewEntry entry) {
        entries.kept(by, entry, clock.now());
    }

    /** Keeps an act that nobody else has to hear of. */
    void keep(Actor by, String what, Enquiry enquiry, String why) {
        audit.record(
                new AuditEntry(
                        by,
                        what,
                        EnquirySteps.SUBJECT,
                        enquiry.id().value(),
                        enquiry.caseRefs(),
                        why));
    }

    /** Tells the case's listeners what happened, in codes and instants. */
    void tell(String what, Enquiry enquiry, Map<String, Object> more) {
        String ref = enquiry.caseRef().value();
        Map<String, Object> data = new HashMap<>(more);
        data.put("case", ref);
        data.put("enquiryId", enquiry.id().toString());
        data.put("at", clock.now().toString());
        events.publish(
                new OutgoingEvent(Topics.CASE_EVENTS, ref, "org.threshold." + what + ".v1", data));
    }
}
