package org.threshold.workflow.referral.app;

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
import org.threshold.workflow.people.People;
import org.threshold.workflow.people.PersonView;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Shows whom a case is about; that somebody opened the case is kept. */
@Service
public class ShowCaseChild {

    private final Access access;
    private final Cases cases;
    private final People people;
    private final AuditTrail audit;

    ShowCaseChild(Access access, Cases cases, People people, AuditTrail audit) {
        this.access = access;
        this.cases = cases;
        this.people = people;
        this.audit = audit;
    }

    /** The child; empty when there is no such case. */
    @Transactional
    public Optional<PersonView> handle(Actor who, CaseRef ref) {
        access.require(who, Activity.READ_CASE);
        Optional<PersonView> child = cases.childOf(ref).flatMap(people::view);
        child.ifPresent(found -> keep(who, ref, found.id().value()));
        return child;
    }

    private void keep(Actor who, CaseRef ref, UUID child) {
        audit.record(new AuditEntry(who, "case-read", "person", child, List.of(ref.value()), ""));
    }
}
