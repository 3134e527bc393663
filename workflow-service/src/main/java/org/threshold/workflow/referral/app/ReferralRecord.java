package org.threshold.workflow.referral.app;

import java.time.Instant;
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
import org.threshold.workflow.referral.Outcome;
import org.threshold.workflow.referral.ReferralReceived;

/** Keeps in the audit what happens to a referral, and tells each case's listeners on Kafka. */
@Service
class ReferralRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;

    ReferralRecord(AuditTrail audit, EventOutbox events, CaseClock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    void received(Actor by, ReferralReceived referral) {
        keep(by, "referral-received", referral, "");
        referral.children()
                .forEach(
                        child ->
                                tell(
                                        child.caseRef().value(),
                                        "referral-received",
                                        Map.of(
                                                "referralId", referral.referral().toString(),
                                                "receivedAt", referral.receivedAt().toString(),
                                                "path", child.path().code())));
    }

    void decided(ReferralReceived referral, Actor by, Outcome outcome, String reason) {
        keep(by, "referral-decided", referral, reason);
        tellAll(referral, "referral-decided", Map.of("outcome", outcome.code()));
    }

    void actedOn(ReferralReceived referral, Actor by, String action) {
        keep(by, "referral-acted-on", referral, action);
        tellAll(referral, "referral-acted-on", Map.of());
    }

    void superseded(ReferralReceived referral, Actor by, String words) {
        keep(by, "referral-superseded", referral, words);
        tellAll(referral, "referral-superseded", Map.of());
    }

    void otherChildrenRead(ReferralReceived referral, Actor by) {
        keep(by, "other-children-read", referral, "");
    }

    void otherChildrenAnswered(ReferralReceived referral, Actor by, String answer) {
        keep(by, "other-children-answered", referral, answer);
    }

    void otherChildrenRecorded(ReferralReceived referral, Actor by, String why) {
        keep(by, "other-children-recorded", referral, why);
    }

    void chased(ReferralReceived referral, Actor by, String words) {
        keep(by, "referral-chased", referral, words);
    }

    void told(ReferralReceived referral, Actor by, String words) {
        keep(by, "referrer-told", referral, words);
    }

    private void tellAll(ReferralReceived referral, String name, Map<String, Object> more) {
        var data = new java.util.HashMap<>(more);
        data.put("referralId", referral.referral().toString());
        data.put("at", clock.now().toString());
        List.copyOf(referral.cases()).forEach(ref -> tell(ref, name, data));
    }

    private void tell(String caseRef, String name, Map<String, Object> data) {
        var withCase = new java.util.HashMap<>(data);
        withCase.put("case", caseRef);
        events.publish(
                new OutgoingEvent(
                        Topics.CASE_EVENTS, caseRef, "org.threshold." + name + ".v1", withCase));
    }

    private void keep(Actor who, String what, ReferralReceived referral, String why) {
        audit.record(
                new AuditEntry(
                        who,
                        what,
                        ReferralSteps.SUBJECT,
                        referral.referral().value(),
                        referral.cases(),
                        why));
    }
}
