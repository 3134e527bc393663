package org.threshold.workflow.prebirth.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.prebirth.domain.PreBirthAssessment;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done in a pre-birth assessment. */
@Service
class PreBirthRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    PreBirthRecord(AuditTrail audit, CaseClock clock, Ids ids) {
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

    /** Keeps that somebody read the list of antenatal contacts, with these cases in it. */
    void listed(Actor who, List<CaseRef> cases) {
        var refs = cases.stream().map(CaseRef::value).toList();
        audit.record(
                new AuditEntry(
                        who, "antenatal-contacts-listed", "staff", who.id().value(), refs, ""));
    }

    /**
     * Keeps an act.
     *
     * @param why what somebody said; empty when nothing was asked
     */
    void keep(Actor who, String what, PreBirthAssessment about, String why) {
        var cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(
                        who, what, PreBirthSteps.ASSESSMENT, about.id().value(), cases, why));
    }
}
