package org.threshold.workflow.referral.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threshold.workflow.access.Access;
import org.threshold.workflow.access.Activity;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.people.Families;
import org.threshold.workflow.people.FamilyToday;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Shows whom a case is about, and who is around; that somebody opened the case is kept. */
@Service
public class ShowCaseChild {

    private final Access access;
    private final Cases cases;
    private final Families families;
    private final AuditTrail audit;

    ShowCaseChild(Access access, Cases cases, Families families, AuditTrail audit) {
        this.access = access;
        this.cases = cases;
        this.families = families;
        this.audit = audit;
    }

    /**
     * The child and the family; empty when there is no such case.
     *
     * @param today a date in England
     */
    @Transactional
    public Optional<FamilyToday> handle(Actor who, CaseRef ref, LocalDate today) {
        access.require(who, Activity.READ_CASE);
        Optional<FamilyToday> family =
                cases.childOf(ref).flatMap(child -> families.of(child, today));
        family.ifPresent(found -> keep(who, ref, found.child().id().value()));
        return family;
    }

    private void keep(Actor who, CaseRef ref, UUID child) {
        audit.record(new AuditEntry(who, "case-read", "person", child, List.of(ref.value()), ""));
    }
}
