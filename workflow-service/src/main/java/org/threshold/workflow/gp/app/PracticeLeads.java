package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.WorkingTime;
import org.threshold.workflow.gp.domain.Member;
import org.threshold.workflow.onduty.EnteredRoles;
import org.threshold.workflow.people.GpPractice.RegisteredAt;
import org.threshold.workflow.platform.CaseClock;
import org.threshold.workflow.referral.CaseRef;
import org.threshold.workflow.referral.Cases;

/** Who leads on safeguarding in the practices of a case's family, as the directory has them. */
@Service
class PracticeLeads {

    private final Cases cases;
    private final CaseFamily family;
    private final EnteredRoles entered;
    private final CaseClock clock;

    PracticeLeads(Cases cases, CaseFamily family, EnteredRoles entered, CaseClock clock) {
        this.cases = cases;
        this.family = family;
        this.entered = entered;
        this.clock = clock;
    }

    /**
     * Those who can be told, each once; of the child's practice and of each parent's or carer's.
     */
    List<Recipient> toTell(List<CaseRef> refs) {
        return practices(refs)
                .map(Recipient::practiceLead)
                .filter(Predicate.not(this::lacking))
                .toList();
    }

    /** The codes of the practices whose lead nobody has entered. */
    List<String> gaps(List<CaseRef> refs) {
        return practices(refs).filter(code -> lacking(Recipient.practiceLead(code))).toList();
    }

    private boolean lacking(Recipient lead) {
        return entered.lacks(lead.agency().code(), lead.role());
    }

    private Stream<String> practices(List<CaseRef> refs) {
        var today = WorkingTime.dayOf(clock.now());
        return refs.stream()
                .flatMap(ref -> cases.childOf(ref).stream())
                .flatMap(child -> family.of(child, today).stream())
                .map(Member::practice)
                .flatMap(at -> at instanceof RegisteredAt(var code) ? Stream.of(code) : Stream.of())
                .distinct();
    }
}
