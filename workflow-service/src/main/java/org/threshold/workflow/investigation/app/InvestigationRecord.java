package org.threshold.workflow.investigation.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.investigation.domain.Investigation;
import org.threshold.workflow.investigation.domain.ItemId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.EventOutbox;
import org.threshold.workflow.platform.OutgoingEvent;
import org.threshold.workflow.platform.Topics;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what happens to an investigation, and tells each case’s listeners. */
@Service
class InvestigationRecord {

    private final AuditTrail audit;
    private final EventOutbox events;
    private final CaseClock clock;

    InvestigationRecord(AuditTrail audit, EventOutbox events, CaseClock clock) {
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.now();
    }

    /** Keeps that an investigation began to cover cases, and tells each of them. */
    void covered(Actor by, Investigation investigation, List<CaseRef> cases) {
        tell(by, "investigation-opened", investigation, cases);
    }

    /** Keeps that it was closed, and tells each case. */
    void closed(Actor by, Investigation investigation, String why) {
        keep(by, "investigation-closed", investigation, why);
        investigation.cases().forEach(ref -> event("investigation-closed", investigation, ref));
    }

    /** Keeps an act on the investigation that nobody else has to hear of. */
    void keep(Actor by, String what, Investigation investigation, String why) {
        audit.record(
                new AuditEntry(
                        by,
                        what,
                        InvestigationSteps.INVESTIGATION,
                        investigation.id().value(),
                        investigation.caseRefs(),
                        why));
    }

    /** Keeps an act on one of its items. */
    void keep(Actor by, String what, ItemId item, Why why) {
        audit.record(
                new AuditEntry(
                        by,
                        what,
                        InvestigationSteps.ITEM,
                        item.value(),
                        why.cases().stream().map(CaseRef::value).toList(),
                        why.words()));
    }

    /** Whom an act concerns, and why it was done. */
    record Why(List<CaseRef> cases, String words) {}

    private void tell(Actor by, String what, Investigation investigation, List<CaseRef> cases) {
        audit.record(
                new AuditEntry(
                        by,
                        what,
                        InvestigationSteps.INVESTIGATION,
                        investigation.id().value(),
                        cases.stream().map(CaseRef::value).toList(),
                        investigation.kind().words()));
        cases.forEach(ref -> event(what, investigation, ref));
    }

    private void event(String name, Investigation investigation, CaseRef ref) {
        Map<String, Object> data =
                Map.of(
                        "case", ref.value(),
                        "investigationId", investigation.id().toString(),
                        "kind", investigation.kind().code(),
                        "at", clock.now().toString());
        events.publish(
                new OutgoingEvent(
                        Topics.CASE_EVENTS, ref.value(), "org.threshold." + name + ".v1", data));
    }
}
