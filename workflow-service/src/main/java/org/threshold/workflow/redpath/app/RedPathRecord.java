package org.threshold.workflow.redpath.app;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.redpath.domain.PoliceAcceptance;
import org.threshold.workflow.redpath.domain.Sighting;
import org.threshold.workflow.redpath.domain.UncertainMark.CountsAsInjury;

/** Keeps in the audit what happens on the red path, and tells the case's listeners on Kafka. */
@Service
class RedPathRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;

    RedPathRecord(AuditTrail audit, EventOutbox events, CaseClock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void held(Actor by, Sighting mark) {
        mark(by, "uncertain-mark-held", mark, "");
        tell(mark, "uncertain-mark-held", Map.of("viewDueAt", mark.viewDueAt().toString()));
    }

    void seen(Actor by, Sighting mark, String words) {
        mark(by, "paediatric-view-given", mark, words);
    }

    void countsAsInjury(Actor by, CountsAsInjury mark) {
        String why = mark.cause().code();
        mark(by, "uncertain-mark-counts-as-injury", mark.sighting(), why);
        tell(mark.sighting(), "uncertain-mark-counts-as-injury", Map.of("cause", why));
    }

    void ruledOut(Actor by, Sighting mark) {
        mark(by, "uncertain-mark-not-an-injury", mark, "");
        tell(mark, "uncertain-mark-not-an-injury", Map.of());
    }

    void asked(Actor by, PoliceAcceptance question, Instant dueAt) {
        acceptance(by, "police-acceptance-asked", question, "");
        tell(question, "police-acceptance-asked", Map.of("dueAt", dueAt.toString()));
    }

    void answered(Actor by, PoliceAcceptance question, String answer, String why) {
        acceptance(by, "police-acceptance-" + answer, question, why);
        tell(question, "police-acceptance-answered", Map.of("answer", answer));
    }

    private void mark(Actor by, String what, Sighting mark, String why) {
        var cases = List.of(mark.caseRef().value());
        audit.record(new AuditEntry(by, what, RedPathSteps.MARK, mark.id().value(), cases, why));
    }

    private void acceptance(Actor by, String what, PoliceAcceptance question, String why) {
        var cases = List.of(question.caseRef().value());
        var id = question.id().value();
        audit.record(new AuditEntry(by, what, RedPathSteps.ACCEPTANCE, id, cases, why));
    }

    private void tell(Sighting mark, String name, Map<String, Object> more) {
        var data = new HashMap<>(more);
        data.put("markId", mark.id().toString());
        data.put("referralId", mark.referral().toString());
        publish(mark.caseRef().value(), name, data);
    }

    private void tell(PoliceAcceptance question, String name, Map<String, Object> more) {
        var data = new HashMap<>(more);
        data.put("acceptanceId", question.id().toString());
        publish(question.caseRef().value(), name, data);
    }

    private void publish(String ref, String name, Map<String, Object> data) {
        data.put("case", ref);
        data.put("at", clock.now().toString());
        String type = "org.threshold." + name + ".v1";
        events.publish(new OutgoingEvent(Topics.CASE_EVENTS, ref, type, data));
    }
}
