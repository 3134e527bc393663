package org.threshold.workflow.gp.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threshold.workflow.access.Actor;
import org.threshold.workflow.audit.AuditEntry;
import org.threshold.workflow.audit.AuditTrail;
import org.threshold.workflow.gp.domain.Member;
import org.threshold.workflow.gp.domain.PracticeSearch;
import org.threshold.workflow.gp.domain.PracticeSearch.About;
import org.threshold.workflow.gp.domain.PracticeSearchId;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.platform.Ids;
import org.threshold.workflow.referral.CaseRef;

/** Keeps in the audit what is done here. */
@Service
class PracticeRecord {

    private final AuditTrail audit;
    private final CaseClock clock;
    private final Ids ids;

    PracticeRecord(AuditTrail audit, CaseClock clock, Ids ids) {
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    Instant now() {
        return clock.now();
    }

    /** A search for the practice of a member of a case, as of now. */
    PracticeSearch fresh(CaseRef ref, Member member) {
        return new PracticeSearch(
                new PracticeSearchId(ids.next()),
                new About(ref, member.person(), member.whose(), now()),
                Optional.empty());
    }

    void keep(Actor who, String what, PracticeSearch about) {
        List<String> cases = List.of(about.about().caseRef().value());
        audit.record(
                new AuditEntry(who, what, PracticeSteps.SEARCH, about.id().value(), cases, ""));
    }
}
