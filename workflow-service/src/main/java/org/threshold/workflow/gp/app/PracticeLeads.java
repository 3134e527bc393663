package org.threshold.workflow.gp.app;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threshold.workflow.circumstances.AskedPractice;
import org.threshold.workflow.circumstances.PracticesHeard;
import org.threshold.workflow.circumstances.Recipient;
import org.threshold.workflow.deadlines.Waiting;
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
    private final List<PracticesHeard> heard;
    private final CaseClock clock;

    PracticeLeads(
            Cases cases,
            CaseFamily family,
            EnteredRoles entered,
            List<PracticesHeard> heard,
            CaseClock clock) {
        this.cases = cases;
        this.family = family;
        this.entered = entered;
        this.heard = List.copyOf(heard);
        this.clock = clock;
    }

    /**
     * Those who can be told, each once; of the child's practice and of each parent's or carer's.
     *
     * @param asked the practice that alone is asked, if one is
     */
    List<Recipient> toTell(List<CaseRef> refs, AskedPractice asked) {
        return practices(refs)
                .filter(asked::includes)
                .map(Recipient::practiceLead)
                .filter(Predicate.not(this::lacking))
                .toList();
    }

    /** The codes of the practices that have not answered what somebody waits for. */
    List<String> silent(Waiting waiting) {
        Set<String> said =
                heard.stream()
                        .flatMap(feature -> feature.of(waiting.id()).stream())
                        .collect(Collectors.toSet());
        return practices(cases(waiting)).filter(code -> !said.contains(code)).toList();
    }

    /** Whether nobody has entered the lead of a practice. */
    boolean lacksLead(String code) {
        return lacking(Recipient.practiceLead(code));
    }

    static List<CaseRef> cases(Waiting waiting) {
        return waiting.cases().stream().flatMap(ref -> CaseRef.of(ref).stream()).toList();
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
